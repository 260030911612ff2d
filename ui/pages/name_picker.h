#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace overture::ui
{

/// A record that a picker offers.
struct PickerChoice {
  qint64 id = 0;
  QString name;
  QString detail;  ///< behind the name, to tell namesakes apart
};

/// Turns a line into a picker: offers records while one types. The line keeps a plain name, which may be a new one.
/// Owned by the line.
class NamePicker : public QObject
{
  Q_OBJECT

 public:
  using Look = std::function<std::vector<PickerChoice>(const QString& typed)>;
  /// `look` is asked on the GUI thread and answers at once, with a few.
  NamePicker(QLineEdit* line, Look look);

  /// Of the choice that the line's text was taken from; 0 once something else is typed.
  [[nodiscard]] qint64 pickedId() const;
  /// The name of what was picked, from code.
  void setPicked(qint64 id, const QString& name);

 Q_SIGNALS:
  void picked(qint64 id);

 private:
  void offer(const QString& typed);
  void take(const QModelIndex& index);

  QLineEdit* m_line;
  Look m_look;
  QCompleter* m_completer;
  QStandardItemModel* m_choices;
  qint64 m_id = 0;
  QString m_name;
};

}  // namespace overture::ui
