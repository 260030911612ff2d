#include "tests/journeys/window_driver.h"
#include "tests/support/test_main.h"
#include "ui/models/record_model.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compose/compose_page.h"
#include "ui/pages/transfer/import_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/span_text_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace overture::testing
{
namespace
{

using ui::PageId;

constexpr auto companyList = "Company;Website;Size\n"
                             "Nordhavn Analytics;https://nordhavn.example;51-200\n"
                             "Fjordlys Energy;fjordlys.example;201-500\n"
                             ";https://nobody.example;\n"
                             "Kupferwerk GmbH;https://www.kupferwerk.example;1001-5000\n"
                             "NORDHAVN ANALYTICS;http://nordhavn.example/jobs;\n";

constexpr auto wording = "Hi {{ first_name }},\n\nI read about {{ hook | default: \"your team\" }}. "
                         "Would you have ten minutes this week?\n\nRegards";

/// What the loop needs to see of the window.
class Loop
{
 public:
  [[nodiscard]] bool begin() { return m_driver.start(); }
  WindowDriver& driver() { return m_driver; }

  template <class Widget>
  [[nodiscard]] Widget* onPage()
  {
    for (auto* each : m_driver.window().pages().current()->template findChildren<Widget*>())
      if (each->isVisible())
        return each;
    return nullptr;
  }

  /// The first column of the page's list, a row a line.
  [[nodiscard]] QString list()
  {
    QStringList names;
    const auto* table = onPage<ui::RecordTable>();
    for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row)
      names += table->model()->index(row, 0).data().toString();
    names.sort();
    return names.join(QStringLiteral(", "));
  }

  [[nodiscard]] QString message()
  {
    for (auto* each : m_driver.window().pages().current()->findChildren<ui::SpanTextEdit*>())
      if (each->accessibleName() == QLatin1String("Message") && each->isVisible())
        return each->toPlainText();
    return {};
  }

  void addPerson(const char* name, const char* company, const char* address)
  {
    m_driver.press(Qt::Key_N);
    m_driver.type(QString::fromUtf8(name));
    field("company")->setText(QString::fromUtf8(company));
    field("address")->setText(QString::fromUtf8(address));
    QTest::keyClick(field("name"), Qt::Key_Return);
  }

  /// A line of the form at hand, by what it is labelled in English.
  [[nodiscard]] QLineEdit* field(const QString& key)
  {
    static const QMap<QString, QString> labels = {{"name", "Name"}, {"company", "Company"}, {"address", "Mail address or LinkedIn page"}};
    for (auto* each : m_driver.window().pages().current()->findChildren<QLineEdit*>())
      if (each->isVisible() && each->accessibleName() == labels[key])
        return each;
    return nullptr;
  }

 private:
  WindowDriver m_driver;
};

}  // namespace

/// A person's first week in one go, by keyboard and mouse in the real window, with a restart in the middle.
class TestLoop : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void fromAnEmptyFileToARateAndBack();

 private:
  void importTheList(Loop& loop);
  void addThreePeople(Loop& loop);
  void makeATemplate(Loop& loop);
  void writeTo(Loop& loop, const QString& name, bool send);
  void logAReply(Loop& loop);
  void seeTheRate(Loop& loop);
  void undoEverything(Loop& loop);
};

void TestLoop::importTheList(Loop& loop)
{
  auto& driver = loop.driver();
  driver.prompts().answers = {driver.makeFile(QStringLiteral("list.csv"), companyList)};
  driver.go(PageId::companies);
  QTRY_VERIFY(driver.button(QStringLiteral("Import…")));

  driver.press(Qt::Key_I);
  QVERIFY(driver.click(QStringLiteral("Import 3")));
  QVERIFY(driver.click(QStringLiteral("Close")));

  QTRY_COMPARE(loop.list(), QString("Fjordlys Energy, Kupferwerk GmbH, Nordhavn Analytics"));
}

void TestLoop::addThreePeople(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::people);

  loop.addPerson("Mara Lindqvist", "Nordhavn Analytics", "mara@nordhavn.example");
  QTRY_COMPARE(driver.count("person"), 1);
  loop.addPerson("Leila Haddad", "Fjordlys Energy", "leila@fjordlys.example");
  QTRY_COMPARE(driver.count("person"), 2);
  loop.addPerson("Ingrid Vogel", "Kupferwerk", "ingrid@kupferwerk.example");

  QTRY_COMPARE(loop.list(), QString("Ingrid Vogel, Leila Haddad, Mara Lindqvist"));
  QCOMPARE(driver.count("company"), 3);
}

void TestLoop::makeATemplate(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::templates);
  QVERIFY(driver.click(QStringLiteral("New template")));
  driver.type(QStringLiteral("Project first"));
  const auto texts = driver.window().pages().current()->findChildren<ui::SpanTextEdit*>();
  for (auto* each : texts)
    if (each->isVisible() && !each->isReadOnly())
      each->setPlainText(each->accessibleName().contains(QLatin1String("ubject")) ? QStringLiteral("A question")
                                                                                  : QString::fromUtf8(wording));

  driver.press(Qt::Key_Return, Qt::ControlModifier);

  QTRY_COMPARE(driver.count("template_version"), 1);
}

void TestLoop::writeTo(Loop& loop, const QString& name, bool send)
{
  auto& driver = loop.driver();
  driver.go(PageId::people);
  auto* table = loop.onPage<ui::RecordTable>();
  QTRY_VERIFY(table != nullptr && table->model()->rowCount() == 3);
  for (int row = 0; row < 3; ++row)
    if (table->model()->index(row, 0).data().toString() == name)
      table->setCurrentIndex(table->model()->index(row, 0));
  table->setFocus();

  driver.press(Qt::Key_W);
  QTRY_VERIFY(loop.message().startsWith(QStringLiteral("Hi %1,\n\nI read about your team.").arg(name.section(' ', 0, 0))));
  const auto opened = driver.desktop().opened.size();
  driver.press(Qt::Key_Return, Qt::ControlModifier);
  QTRY_COMPARE(driver.desktop().opened.size(), opened + 1);
  QVERIFY(driver.desktop().opened.last().startsWith(QLatin1String("mailto:")));
  if (send)
    QVERIFY(driver.click(QStringLiteral("Sent as written")));
}

void TestLoop::logAReply(Loop& loop)
{
  auto& driver = loop.driver();
  driver.clock().advance(std::chrono::hours(26));
  driver.go(PageId::messages);
  auto* table = loop.onPage<ui::RecordTable>();
  QTRY_VERIFY(table != nullptr && table->model()->rowCount() == 3);
  for (int row = 0; row < 3; ++row)
    if (table->model()->index(row, 0).data().toString() == QLatin1String("Mara Lindqvist"))
      table->setCurrentIndex(table->model()->index(row, 0));
  table->setFocus();

  driver.press(Qt::Key_R);
  QVERIFY(driver.click(QStringLiteral("Positive")));
  QVERIFY(driver.click(QStringLiteral("Log reply")));

  QTRY_COMPARE(driver.count("reply"), 1);
}

void TestLoop::seeTheRate(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::compare);

  QTRY_VERIFY(qobject_cast<ui::ComparePage*>(driver.window().pages().current()));
  QTRY_VERIFY(loop.onPage<ui::RecordTable>() != nullptr && loop.onPage<ui::RecordTable>()->model()->rowCount() == 1);
  QStringList cells;
  const auto* model = loop.onPage<ui::RecordTable>()->model();
  for (int column = 0; column < model->columnCount(); ++column)
    cells += model->index(0, column).data().toString();
  QVERIFY2(cells.join('|').contains(QLatin1String("50%")), qPrintable(cells.join('|')));
}

/// Until nothing is left to undo.
void TestLoop::undoEverything(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::companies);
  while (const auto step = driver.store().undoState().undo) {
    driver.window().setFocus();
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!driver.store().undoState().undo || driver.store().undoState().undo->id != step->id);
  }
}

void TestLoop::fromAnEmptyFileToARateAndBack()
{
  Loop loop;
  QVERIFY(loop.begin());
  const auto atFirst = loop.driver().dump();

  importTheList(loop);
  addThreePeople(loop);
  makeATemplate(loop);
  loop.driver().close();
  QVERIFY(loop.begin());
  writeTo(loop, QStringLiteral("Mara Lindqvist"), true);
  writeTo(loop, QStringLiteral("Leila Haddad"), true);
  writeTo(loop, QStringLiteral("Ingrid Vogel"), false);
  logAReply(loop);
  seeTheRate(loop);
  const auto atLast = loop.driver().dump();

  loop.driver().close();
  QVERIFY(loop.begin());
  QCOMPARE(loop.driver().dump(), atLast);
  undoEverything(loop);
  QCOMPARE(loop.driver().dump(), atFirst);
}

OVERTURE_TEST(TestLoop);

}  // namespace overture::testing

#include "test_loop.moc"
