#include "tests/rules/cpp_text.h"
#include "tests/rules/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

/// Something that must not stand in the code of some folders.
struct Ban {
  QString name;
  QRegularExpression pattern;
  QStringList folders;
  QStringList except;  ///< begins of paths
};

const QStringList& program()
{
  static const QStringList folders = {"core/", "ui/", "app/"};
  return folders;
}

const QStringList& everywhere()
{
  static const QStringList folders = {"core/", "ui/", "app/", "tests/"};
  return folders;
}

QRegularExpression words(const char* pattern)
{
  return QRegularExpression(QString::fromLatin1(pattern));
}

const std::vector<Ban>& bans()
{
  static const std::vector<Ban> all = {
      {"a nested event loop", words("\\bprocessEvents\\b|\\bQEventLoop\\b"), everywhere(), {}},
      {"a wait by the clock",
       words("\\bsleep_(for|until)\\b|\\bQThread::(m|u)?sleep\\b|\\bq(Wait|Sleep)\\(|\\b(u|nano)?sleep\\("),
       everywhere(),
       {}},
      {"a nested loop of a dialog", words("(?<!\\bapplication)(\\.|->)exec\\("), everywhere(), {}},
      {"a singleton",
       words("(?<![\\w:])(?!Q)\\w+::instance\\(\\)|\\bstatic\\s+[\\w:<>]+\\s*[&*]\\s*\\w*[iI]nstance\\("),
       program(),
       {}},
      {"a lower-case Qt keyword",
       words("\\bemit\\b|^\\s*(signals|slots)\\s*:|\\b(public|protected|private) slots\\b"),
       everywhere(),
       {}},
      {"handling of exceptions", words("\\b(try\\s*\\{|catch\\s*\\()"), {"ui/"}, {"ui/bridge/job_runner"}},
      {"a second copy of a list", words("\\bQSortFilterProxyModel\\b|\\bfetchMore\\b"), {"ui/models/"}, {}},
      {"a widget in a model", words("\\bQWidget\\b"), {"ui/models/"}, {}},
      {"printing past the log", words("\\bstd::(cout|cerr)\\b|\\bprintf\\("), {"core/", "ui/"}, {}},
  };
  return all;
}

/// In any text of ours; written in pieces, as this file is such a text too.
const std::vector<Ban>& bansInTexts()
{
  static const std::vector<Ban> all = {
      {"something left unfinished",
       words("\\b(TO"
             "DO|FIX"
             "ME|XX"
             "X)\\b"),
       {},
       {}},
      {"a folder of somebody's machine", words("/(home|Users)/\\w+/|\\b[A-Z]:\\\\Users"), {}, {"tests/"}},
      {"the folder of this checkout",
       QRegularExpression(QRegularExpression::escape(QStringLiteral(OVERTURE_SOURCE_DIR)) + "\\b"),
       {},
       {}},
  };
  return all;
}

bool beginsWithAny(const QString& path, const QStringList& begins)
{
  return std::ranges::any_of(begins, [&](const QString& begin) { return path.startsWith(begin); });
}

bool concerns(const Ban& ban, const QString& path)
{
  const bool isCovered = ban.folders.isEmpty() || beginsWithAny(path, ban.folders);
  return isCovered && !beginsWithAny(path, ban.except);
}

QStringList found(const std::vector<Ban>& bans, const SourceFile& file, const QString& text)
{
  QStringList problems;
  for (const auto& ban : bans) {
    if (!concerns(ban, file.path))
      continue;
    auto each = ban.pattern.globalMatch(text);
    while (each.hasNext()) {
      const auto match = each.next();
      problems += QStringLiteral("%1: %2 is %3")
                      .arg(placeIn(file, match.capturedStart()), match.captured().trimmed(), ban.name);
    }
  }
  return problems;
}

QStringList foundInCode(const SourceFile& file)
{
  return found(bans(), file, splitCpp(file.text).code);
}

}  // namespace

class TestForbidden : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void knowsWhatIsForbidden_data();
  void knowsWhatIsForbidden();
  void knowsUnfinishedTexts();
  void codeKeepsAway();
  void textsKeepAway();
};

void TestForbidden::knowsWhatIsForbidden_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("line");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* path, const char* line, const char* problem = "") {
    QTest::addRow("%s in %s", line, path) << path << line << problem;
  };
  row("ui/a.cpp", "QApplication::processEvents();", "ui/a.cpp:1: processEvents is a nested event loop");
  row("tests/a.cpp", "QEventLoop loop;", "tests/a.cpp:1: QEventLoop is a nested event loop");
  row("core/a.cpp", "std::this_thread::sleep_for(1s);", "core/a.cpp:1: sleep_for is a wait by the clock");
  row("tests/a.cpp", "QTest::qWait(50);", "tests/a.cpp:1: qWait( is a wait by the clock");
  row("tests/a.cpp", "QTRY_COMPARE(a, b); QTest::qWaitFor(done);");
  row("ui/a.cpp", "dialog.exec();", "ui/a.cpp:1: .exec( is a nested loop of a dialog");
  row("ui/a.cpp", "menu->exec(at);", "ui/a.cpp:1: ->exec( is a nested loop of a dialog");
  row("app/a.cpp", "return application.exec();");
  row("ui/a.cpp", "Theme::instance().colour();", "ui/a.cpp:1: Theme::instance() is a singleton");
  row("ui/a.h", "static Theme& instance();", "ui/a.h:1: static Theme& instance( is a singleton");
  row("ui/a.cpp", "QCoreApplication::instance()->quit();");
  row("ui/a.cpp", "emit changed();", "ui/a.cpp:1: emit is a lower-case Qt keyword");
  row("ui/pages/a.cpp", "try { a(); }", "ui/pages/a.cpp:1: try { is handling of exceptions");
  row("ui/bridge/job_runner.cpp", "try { a(); }");
  row("core/store/store.cpp", "try { a(); }");
  row("ui/models/a.h", "QWidget* m_parent;", "ui/models/a.h:1: QWidget is a widget in a model");
  row("ui/models/a.h", "class A : public QSortFilterProxyModel",
      "ui/models/a.h:1: QSortFilterProxyModel is a second copy of a list");
  row("core/a.cpp", "std::cout << 1;", "core/a.cpp:1: std::cout is printing past the log");
  row("ui/a.cpp", "// no processEvents here, \"dialog.exec()\"");
}

void TestForbidden::knowsWhatIsForbidden()
{
  QFETCH(const QString, path);
  QFETCH(const QString, line);
  QFETCH(const QString, problem);

  QCOMPARE(foundInCode({path, line}).join(QLatin1Char('\n')), problem);
}

void TestForbidden::knowsUnfinishedTexts()
{
  const SourceFile file{"core/a.cpp",
                        "int a;\n// TO"
                        "DO later\nopen(\"/home/"
                        "me/a\");\n"};

  const auto problems = found(bansInTexts(), file, file.text);

  QCOMPARE(problems.join(QLatin1Char('\n')), QString("core/a.cpp:2: TO"
                                                     "DO is something left unfinished\n"
                                                     "core/a.cpp:3: /home/"
                                                     "me/ is a folder of somebody's machine"));
}

void TestForbidden::codeKeepsAway()
{
  QStringList problems;
  for (const auto& file : sourcesIn({"core", "ui", "app", "tests"}))
    problems += foundInCode(file);

  QCOMPARE(problems.join(QLatin1Char('\n')), QString());
}

void TestForbidden::textsKeepAway()
{
  QStringList problems;
  for (const auto& file : textFiles())
    problems += found(bansInTexts(), file, file.text);

  QCOMPARE(problems.join(QLatin1Char('\n')), QString());
}

OVERTURE_TEST(TestForbidden);

}  // namespace overture::testing

#include "test_forbidden.moc"
