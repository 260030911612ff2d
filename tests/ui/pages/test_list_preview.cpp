#include "core/transfer/company_table.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/pages/transfer/import_dialog.h"
#include "ui/pages/transfer/list_import.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

constexpr int nameField = static_cast<int>(transfer::CompanyField::name);

/// A list in a folder of its own, and what its import would do.
struct ListScene {
  QTemporaryDir folder;
  UiWorkspace desk;
  ImportRequest request{.kind = ImportKind::companies,
                        .file = folder.filePath(QStringLiteral("list.csv")).toStdString(),
                        .encoding = {},
                        .delimiter = {},
                        .columns = {},
                        .overwrite = false,
                        .firstIsData = false};

  explicit ListScene(const char* text)
  {
    QFile file(QString::fromStdString(request.file.string()));
    if (file.open(QIODevice::WriteOnly))
      file.write(text);
  }

  /// "asks", or the names that would be added.
  QString outcome()
  {
    const auto reader = desk.store().store().openReader();
    if (!reader)
      return QStringLiteral("no reader");
    const auto preview = previewOf(request, *reader);
    if (!preview || preview->needsColumns)
      return preview ? QStringLiteral("asks") : QStringLiteral("failed");
    QStringList names;
    for (const auto& company : preview->companies->added)
      names += QString::fromStdString(company.name);
    return names.join(QLatin1Char(' '));
  }
};

Button* buttonOf(const ImportDialog& dialog, const QString& text)
{
  const auto all = dialog.findChildren<Button*>();
  const auto found = std::ranges::find(all, text, &QAbstractButton::text);
  return found == all.end() ? nullptr : *found;
}

}  // namespace

class TestListPreview : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void headingsSayWhatIsWhat()
  {
    ListScene scene("Company;City\nNordhavn;Oslo\n");

    QCOMPARE(scene.outcome(), QStringLiteral("Nordhavn"));
  }

  void unknownHeadingsAskForTheColumns()
  {
    ListScene scene("Firma der Wahl;Ort\nNordhavn;Oslo\n");

    const auto first = scene.outcome();
    scene.request.columns = ListColumns{0, {{nameField, 0}}};

    QCOMPARE(first, QStringLiteral("asks"));
    QCOMPARE(scene.outcome(), QStringLiteral("Nordhavn"));
  }

  void aListWithoutHeadingsLosesNoRow()
  {
    ListScene scene("Nordhavn;Oslo\nHalden;Bergen\n");

    scene.request.columns = ListColumns{0, {{nameField, 0}}};
    scene.request.firstIsData = true;

    QCOMPARE(scene.outcome(), QStringLiteral("Nordhavn Halden"));
  }

  void theDialogOffersToTakeTheFirstRow()
  {
    ListScene scene("Nordhavn;Oslo\nHalden;Bergen\n");
    ImportDialog dialog(scene.desk.workspace(), ImportKind::companies,
                        QString::fromStdString(scene.request.file.string()));
    dialog.open();
    const auto boxes = dialog.findChildren<QCheckBox*>();
    QTRY_VERIFY(boxes.last()->isVisible());
    auto* name = qobject_cast<QComboBox*>(dialog.focusWidget());
    QVERIFY(name != nullptr);

    QTest::keyClick(name, Qt::Key_Down);
    QTRY_VERIFY(buttonOf(dialog, QStringLiteral("Import 1")) != nullptr);
    QTRY_VERIFY(boxes.last()->isEnabled());
    boxes.last()->click();

    QTRY_VERIFY(buttonOf(dialog, QStringLiteral("Import 2")) != nullptr);
  }
};

OVERTURE_TEST(TestListPreview);

}  // namespace overture::testing

#include "test_list_preview.moc"
