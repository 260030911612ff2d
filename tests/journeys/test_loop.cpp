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
#include <QTest>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace overture::testing
{
namespace
{

using ui::PageId;

constexpr auto companyList =
    "Company;Website;Size\n"
    "Nordhavn Analytics;https://nordhavn.example;51-200\n"
    "Fjordlys Energy;fjordlys.example;201-500\n"
    ";https://nobody.example;\n"
    "Kupferwerk GmbH;https://www.kupferwerk.example;1001-5000\n"
    "NORDHAVN ANALYTICS;http://nordhavn.example/jobs;\n";

constexpr auto wording =
    "Hi {{ first_name }},\n\nI read about {{ hook | default: \"your team\" }}. "
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

  /// Fills the form of a new person from its first line, and goes from one to the next with Tab.
  void addPerson(const char* name, const char* company, const char* address)
  {
    m_driver.press(Qt::Key_N);
    typeInto("Name", name);
    typeInto("Company", company);
    typeInto("Mail address or LinkedIn page", address);
    m_driver.press(Qt::Key_Return);
  }

  /// Tab until the field of this name has the focus, then the text.
  void typeInto(const char* field, const char* text)
  {
    for (int step = 0; step < mostTabs && !hasFocus(field); ++step)
      m_driver.press(Qt::Key_Tab);
    for (const auto& line : QString::fromUtf8(text).split('\n')) {
      if (m_typedLine)
        m_driver.press(Qt::Key_Return);
      m_driver.type(line);
      m_typedLine = true;
    }
    m_typedLine = false;
  }

  /// Down from the first row until the person is the chosen one.
  [[nodiscard]] bool choose(const char* name)
  {
    auto* table = onPage<ui::RecordTable>();
    m_driver.press(Qt::Key_Home);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      if (table->currentIndex().siblingAtColumn(0).data().toString() == QString::fromUtf8(name))
        return true;
      m_driver.press(Qt::Key_Down);
    }
    return false;
  }

 private:
  static constexpr int mostTabs = 12;

  static bool hasFocus(const char* field)
  {
    const auto* focus = QApplication::focusWidget();
    return focus != nullptr && focus->accessibleName() == QString::fromUtf8(field);
  }

  bool m_typedLine = false;
  WindowDriver m_driver;
};

/// One step after the other, until one fails.
bool inOrder(std::initializer_list<std::function<void()>> steps)
{
  return std::ranges::all_of(steps, [](const auto& step) {
    step();
    return !QTest::currentTestFailed();
  });
}

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
  void writeTo(Loop& loop, const char* name, bool send);
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
  QTRY_COMPARE(loop.list(), QString("Mara Lindqvist"));
  loop.addPerson("Leila Haddad", "Fjordlys Energy", "leila@fjordlys.example");
  QTRY_COMPARE(loop.list(), QString("Leila Haddad, Mara Lindqvist"));
  loop.addPerson("Ingrid Vogel", "Kupferwerk", "ingrid@kupferwerk.example");

  QTRY_COMPARE(loop.list(), QString("Ingrid Vogel, Leila Haddad, Mara Lindqvist"));
  QCOMPARE(driver.count("company"), 3);
}

void TestLoop::makeATemplate(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::templates);
  QVERIFY(driver.click(QStringLiteral("New template")));
  loop.typeInto("Name", "Project first");
  loop.typeInto("Subject", "A question");
  loop.typeInto("Text", wording);

  driver.press(Qt::Key_Return, Qt::ControlModifier);

  QTRY_COMPARE(driver.count("template_version"), 1);
}

void TestLoop::writeTo(Loop& loop, const char* name, bool send)
{
  auto& driver = loop.driver();
  driver.go(PageId::people);
  QTRY_COMPARE(loop.list(), QString("Ingrid Vogel, Leila Haddad, Mara Lindqvist"));
  QVERIFY(loop.choose(name));

  driver.press(Qt::Key_W);
  QTRY_VERIFY(loop.message().startsWith(
      QStringLiteral("Hi %1,\n\nI read about your team.").arg(QString::fromUtf8(name).section(' ', 0, 0))));
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
  QTRY_COMPARE(loop.list(), QString("Ingrid Vogel, Leila Haddad, Mara Lindqvist"));
  QVERIFY(loop.choose("Mara Lindqvist"));

  driver.press(Qt::Key_R);
  QVERIFY(driver.click(QStringLiteral("Interested")));
  QVERIFY(driver.click(QStringLiteral("Log reply")));

  QTRY_COMPARE(driver.count("reply"), 1);
}

void TestLoop::seeTheRate(Loop& loop)
{
  auto& driver = loop.driver();
  driver.go(PageId::compare);

  QTRY_VERIFY(qobject_cast<ui::ComparePage*>(driver.window().pages().current()));
  QVERIFY(driver.click(QStringLiteral("Table")));
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
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!driver.store().undoState().undo || driver.store().undoState().undo->id != step->id);
  }
}

void TestLoop::fromAnEmptyFileToARateAndBack()
{
  Loop loop;
  QVERIFY(loop.begin());
  const auto atFirst = loop.driver().dump();

  QVERIFY(inOrder({[&] { importTheList(loop); }, [&] { addThreePeople(loop); }, [&] { makeATemplate(loop); }}));
  loop.driver().close();
  QVERIFY(loop.begin());
  QVERIFY(
      inOrder({[&] { writeTo(loop, "Mara Lindqvist", true); }, [&] { writeTo(loop, "Leila Haddad", true); },
               [&] { writeTo(loop, "Ingrid Vogel", false); }, [&] { logAReply(loop); }, [&] { seeTheRate(loop); }}));
  const auto atLast = loop.driver().dump();

  loop.driver().close();
  QVERIFY(loop.begin());
  QCOMPARE(loop.driver().dump(), atLast);
  QVERIFY(inOrder({[&] { undoEverything(loop); }}));
  QCOMPARE(loop.driver().dump(), atFirst);
}

OVERTURE_TEST(TestLoop);

}  // namespace overture::testing

#include "test_loop.moc"
