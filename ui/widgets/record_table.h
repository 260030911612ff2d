#pragma once

#include <QMap>
#include <QTableView>

#include <functional>
#include <vector>

namespace overture::ui
{

/// A key that acts on a list, found by its place on the keyboard where the layout has no Latin letters.
struct ListKey {
  Qt::Key key = Qt::Key_unknown;
  std::function<void()> act;
};

/// The list of every page: hairlines, one row selected or several, columns sorted by a click on their heading (the
/// model sorts), in-place editing with E or F2, single keys under any keyboard layout and input method. Enter and a
/// double click open; Space extends nothing. Keeps the current record (idRole) when the model is reset.
class RecordTable : public QTableView
{
  Q_OBJECT

 public:
  explicit RecordTable(QWidget* parent = nullptr);

  /// Of the current row; 0 for none.
  [[nodiscard]] qint64 currentId() const;
  [[nodiscard]] std::vector<qint64> selectedIds() const;
  /// Selects the record as soon as the model has it.
  void setCurrentId(qint64 id);
  void setModel(QAbstractItemModel* model) override;

  /// Single keys while the list has the focus and nothing is being edited.
  void setKeys(std::vector<ListKey> keys);
  /// Share of the width that a column takes beside the others; 0: as wide as what was seen of its content, so that it
  /// is never cut.
  void setColumnShares(const std::vector<double>& shares);
  /// Columns that are left out, the first one first, while those that share the width would be too narrow to be read.
  void setYielding(const std::vector<int>& columns);
  /// The column that E and F2 edit; -1: none.
  void setEditColumn(int column) { m_editColumn = column; }

 Q_SIGNALS:
  void currentIdChanged(qint64 id);
  void opened(qint64 id);
  void sortRequested(int column, bool descending);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] bool actOn(const QKeyEvent& event);
  [[nodiscard]] bool goToEnd(const QKeyEvent& event);
  [[nodiscard]] bool editCurrent(const QKeyEvent& event);
  void keepWatch();
  void followFont();
  void sized();
  void forgetWidths();
  void yieldColumns();
  [[nodiscard]] int sharedWidth() const;
  [[nodiscard]] bool fitColumns();
  [[nodiscard]] bool isFitted(int column) const { return m_shares[static_cast<std::size_t>(column)] <= 0; }
  void spreadColumns();
  void restoreCurrent();
  void selectWanted();
  void tellCurrent();
  std::vector<ListKey> m_keys;
  std::vector<double> m_shares;
  std::vector<int> m_yielding;
  std::vector<int> m_fitted;  ///< the widest content seen in columns without a share
  qint64 m_wanted = 0;
  qint64 m_told = 0;
  int m_lastRow = 0;
  int m_editColumn = -1;
};

}  // namespace overture::ui
