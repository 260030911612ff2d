#pragma once

#include "core/store/company_choice.h"
#include "core/store/person_choice.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QStandardItemModel;

namespace overture::ui
{

class RecordList;

/// One line of the palette: what it says, and what happens when it is chosen.
struct PaletteEntry {
  QString icon;
  QString text;
  QString detail;
  QString key;
  std::function<void()> act;
};

/// Anything by its name: actions and pages at once, people and companies as soon as they are found. Deletes itself when
/// it is closed.
class Palette : public QDialog
{
  Q_OBJECT

 public:
  /// `actions` gives those that can be done, in the current language; `go` opens a record's page.
  Palette(const Workspace& workspace, std::function<std::vector<PaletteEntry>()> actions,
          std::function<void(const Target&)> go, QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Found {
    std::vector<store::PersonChoice> people;
    std::vector<store::CompanyChoice> companies;
  };

  void arrange();
  void retranslate();
  void search();
  void lookUp(const QString& typed);
  void addActions(const QString& typed);
  void addRecords(const Found& found);
  void add(PaletteEntry entry);
  void choose(qint64 id);

  Workspace m_workspace;
  std::function<std::vector<PaletteEntry>()> m_ask;
  std::vector<PaletteEntry> m_actions;
  std::function<void(const Target&)> m_go;
  std::vector<PaletteEntry> m_shown;
  LatestJob m_latest;
  QLineEdit* m_line;
  RecordList* m_list;
  QStandardItemModel* m_model;
};

}  // namespace overture::ui
