#include "tests/rules/source_tree.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace overture::testing
{
namespace
{

const QStringList& allowed()
{
  static const QStringList names = {
      "CMakeLists.txt",
      "CMakePresets.json",
      "README.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "SECURITY.md",
      "LICENSE",
      "dev",
      "app",
      "core",
      "ui",
      "migrations",
      "tests",
      "resources",
  };
  return names;
}

/// What .gitignore keeps out of the project.
const QStringList& madeByTools()
{
  static const QStringList names = {"build", "compile_commands.json", "CMakeLists.txt.user"};
  return names;
}

QString strangersAmong(const QStringList& names)
{
  QStringList strangers;
  for (const auto& name : names)
    if (!allowed().contains(name) && !madeByTools().contains(name))
      strangers += name;
  return strangers.join(QLatin1Char('\n'));
}

QString nameOf(const QString& path)
{
  return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

}  // namespace

class TestTopLevel : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void seesAStranger();
  void holdsOnlyWhatTheDesignNames();
  void sourcesAreNamedInLowerSnake();
  void testFilesHaveNamesOfTheirOwn();
};

void TestTopLevel::seesAStranger()
{
  QCOMPARE(strangersAmong({"core", "notes.txt", "build"}), QString("notes.txt"));
}

void TestTopLevel::holdsOnlyWhatTheDesignNames()
{
  const QDir top(QStringLiteral(OVERTURE_SOURCE_DIR));

  QCOMPARE(strangersAmong(top.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)), QString());
}

void TestTopLevel::sourcesAreNamedInLowerSnake()
{
  static const QRegularExpression lowerSnake(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*\\.(h|cpp)$"));
  QStringList others;
  for (const auto& file : sourcesIn({"core", "ui", "app", "tests"}))
    if (!lowerSnake.match(nameOf(file.path)).hasMatch())
      others += file.path;

  QCOMPARE(others.join(QLatin1Char('\n')), QString());
}

/// CTest asks for a test class by the name of its file.
void TestTopLevel::testFilesHaveNamesOfTheirOwn()
{
  std::map<QString, QString> seen;
  QStringList twice;
  for (const auto& file : sourcesIn({"tests"}))
    if (nameOf(file.path).startsWith("test_") && !seen.try_emplace(nameOf(file.path), file.path).second)
      twice += file.path + " and " + seen[nameOf(file.path)];

  QCOMPARE(twice.join(QLatin1Char('\n')), QString());
}

OVERTURE_TEST(TestTopLevel);

}  // namespace overture::testing

#include "test_top_level.moc"
