#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace overture::ui
{

/// One entry of the navigation. `badge` stands on the accent, `count` is quiet; both may be empty.
struct NavigationItem {
  int id = 0;
  QString icon;
  QString text;
  QString key;    ///< shown in the tool tip
  int group = 0;  ///< a gap stands between groups; the highest group stands at the bottom
  QString count;
  QString badge;
};

/// The column on the left. Up and Down move, Enter or a click chooses; each entry is a button to a screen reader.
/// Narrow, it shows icons only.
class NavigationBar : public QWidget
{
  Q_OBJECT

 public:
  explicit NavigationBar(QWidget* parent = nullptr);

  void setItems(const std::vector<NavigationItem>& items);
  void setCounts(int id, const QString& count, const QString& badge);
  void setCurrent(int id);
  void setNarrow(bool narrow);

 Q_SIGNALS:
  void chosen(int id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Entry;
  void build(const std::vector<NavigationItem>& items);
  std::vector<Entry*> m_entries;
  bool m_narrow = false;
};

}  // namespace overture::ui
