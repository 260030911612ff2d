#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace overture::ui
{

/// A record as a line of a preference: texts are ready to be shown.
struct EditableRow {
  qint64 id = 0;
  QString title;
  QString detail;
  friend bool operator==(const EditableRow&, const EditableRow&) = default;
};

/// Short lists of records, each with its buttons: edit, remove and, where the order matters, up and down.
class EditableRows : public QWidget
{
  Q_OBJECT

 public:
  explicit EditableRows(bool canBeMoved, QWidget* parent = nullptr);

  /// `canBeChanged` false: only to look at.
  void setRows(const std::vector<EditableRow>& rows, bool canBeChanged);

 Q_SIGNALS:
  void editRequested(qint64 id);
  void removeRequested(qint64 id);
  /// `step`: -1 up, 1 down.
  void moveRequested(qint64 id, int step);

 private:
  [[nodiscard]] QWidget* makeRow(const EditableRow& row, bool canBeChanged);
  void addButtons(QHBoxLayout* line, const EditableRow& row);
  QVBoxLayout* m_column;
  bool m_canBeMoved;
};

}  // namespace overture::ui
