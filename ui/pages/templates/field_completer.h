#pragma once

#include <QCompleter>

class QTextEdit;
class QStringListModel;

namespace overture::ui
{

/// Ctrl+Space in a text: the fields that a template may use, as a list at the cursor that narrows while typing. Owned
/// by the text that it completes.
class FieldCompleter : public QCompleter
{
  Q_OBJECT

 public:
  explicit FieldCompleter(QTextEdit* edit);
  void open();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QString beginning() const;
  [[nodiscard]] bool actOnList(int key);
  void narrow();
  void put(const QString& field);
  QTextEdit* m_edit;
};

}  // namespace overture::ui
