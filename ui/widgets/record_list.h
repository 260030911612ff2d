#pragma once

#include "ui/widgets/record_table.h"

#include <QListView>

namespace overture::ui
{

/// A one-column list of two-line rows and headings (Today, Templates): the keys and signals of RecordTable.
/// Headings are passed over by the keyboard.
class RecordList : public QListView
{
  Q_OBJECT

 public:
  explicit RecordList(QWidget* parent = nullptr);

  [[nodiscard]] qint64 currentId() const;
  /// Selects the first row with this id (idRole); false when there is none.
  bool setCurrentId(qint64 id);
  void setKeys(std::vector<ListKey> keys);
  void setModel(QAbstractItemModel* model) override;

 Q_SIGNALS:
  void currentIdChanged(qint64 id);
  /// Whenever the current row is another one, also when two rows carry one id.
  void currentRowChanged(int row);
  void opened(qint64 id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] bool isSelectable(int row) const;
  [[nodiscard]] int selectableFrom(int row, int step) const;
  [[nodiscard]] int nearestSelectable(int row) const;
  [[nodiscard]] bool moveBy(const QKeyEvent& event);
  void goTo(int row);
  void restoreCurrent();
  void tellCurrent();
  std::vector<ListKey> m_keys;
  int m_lastRow = 0;
  int m_toldRow = -1;
  qint64 m_told = 0;
};

}  // namespace overture::ui
