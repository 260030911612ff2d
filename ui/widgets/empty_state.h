#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace overture::ui
{

/// One way to begin, on an empty page.
struct EmptyChoice {
  QString title;
  QString detail;
  QString button;
  QString key;
  bool primary = false;
};

/// What an empty page says and offers: an icon, a question, a sentence, a few cards with a button each.
class EmptyState : public QWidget
{
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  void setContent(const QString& icon, const QString& title, const QString& text,
                  const std::vector<EmptyChoice>& choices);

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addChoice(const EmptyChoice& choice, int index);
  QVBoxLayout* m_column;
};

}  // namespace overture::ui
