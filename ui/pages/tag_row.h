#pragma once

#include "ui/style/tokens.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace overture::ui
{

class Button;
class FlowLayout;

/// What a record is at a glance: fixed chips, then its tags, each with a button that takes it off, and a line for a new
/// one.
class TagRow : public QWidget
{
  Q_OBJECT

 public:
  struct Fixed {
    QString text;
    Tone tone = Tone::grey;
  };

  explicit TagRow(QWidget* parent = nullptr);

  void setContents(const std::vector<Fixed>& fixed, const QStringList& tags);
  void retranslate();

 Q_SIGNALS:
  void added(const QString& tag);
  void removed(const QString& tag);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addTag(const QString& tag);
  void startTyping(bool typing);
  void finishTyping();

  FlowLayout* m_flow;
  Button* m_add;
  QLineEdit* m_line;
  std::vector<Fixed> m_fixed;
  QStringList m_tags;
};

}  // namespace overture::ui
