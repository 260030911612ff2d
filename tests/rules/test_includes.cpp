#include "tests/rules/include_lines.h"
#include "tests/rules/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace overture::testing
{
namespace
{

using FolderGraph = std::map<QString, std::set<QString>>;

/// What the files of a folder may include of ours, beside their own folder. The last word of a path stands for all
/// below it. Folders on one level may use each other one way round; `usesGoOneWay` watches over that.
struct Layer {
  QString folder;
  QStringList mayUse;
};

const std::vector<Layer>& layers()
{
  static const QStringList useCases = {"core/outreach", "core/evidence", "core/transfer",
                                       "core/planning", "core/writing",  "core/store",
                                       "core/db",       "core/domain",   "core/base"};
  static const std::vector<Layer> all = {
      {"core/base", {}},
      {"core/domain", {"core/base"}},
      {"core/db", {"core/base"}},
      {"core/store", {"core/db", "core/domain", "core/base"}},
      {"core/writing", {"core/domain", "core/base"}},
      {"core/planning", {"core/domain", "core/base"}},
      {"core/outreach", useCases},
      {"core/evidence", useCases},
      {"core/transfer", useCases},
      {"ui/style", {}},
      {"ui/widgets", {"ui/style"}},
      {"ui/charts", {"ui/style"}},
      {"ui/bridge", {"ui/style", "core"}},
      {"ui/models", {"ui/bridge", "ui/style", "core"}},
      {"ui/pages", {"ui/models", "ui/widgets", "ui/charts", "ui/bridge", "ui/style", "core"}},
      {"ui/shell", {"ui", "core"}},
      {"app", {"ui", "core"}},
  };
  return all;
}

bool isBelow(const QString& path, const QString& folder)
{
  return path.startsWith(folder + QLatin1Char('/'));
}

const Layer* layerOf(const QString& path)
{
  const auto found = std::ranges::find_if(layers(), [&](const Layer& layer) { return isBelow(path, layer.folder); });
  return found == layers().end() ? nullptr : &*found;
}

/// Another page's folder; what stands in ui/pages itself belongs to all of them.
bool isAnotherPage(const Include& include)
{
  if (!isBelow(include.from, "ui/pages") || !isBelow(include.target, "ui/pages"))
    return false;
  const auto folder = folderOf(include.target);
  return folder != QLatin1String("ui/pages") && !isBelow(include.from, folder.section(QLatin1Char('/'), 0, 2));
}

bool goesLeft(const Include& include)
{
  const auto* layer = layerOf(include.from);
  if (layer == nullptr || isBelow(include.target, layer->folder))
    return false;
  return std::ranges::none_of(layer->mayUse, [&](const QString& folder) { return isBelow(include.target, folder); });
}

QString problemOfOurs(const Include& include)
{
  if (include.target.endsWith(".moc"))
    return {};
  if (layerOf(include.target) == nullptr)
    return "is not written from the top folder";
  if (isAnotherPage(include))
    return "is another page";
  return goesLeft(include) ? "goes against the layers" : QString();
}

QString problemOfOthers(const Include& include)
{
  static const QRegularExpression qt(QStringLiteral("^Q[A-Za-z]|^q[a-z]+\\.h$"));
  static const QRegularExpression heavy(QStringLiteral("^(nlohmann/json\\.hpp|CLI/|boost/)"));
  const auto& path = include.from;
  if (include.target == QLatin1String("sqlite3.h") && folderOf(path) != QLatin1String("core/db"))
    return "belongs to core/db alone";
  if (isBelow(path, "core") && qt.match(include.target).hasMatch())
    return "is Qt";
  if (path.endsWith(".h") && heavy.match(include.target).hasMatch())
    return "is too slow to compile for a header";
  return {};
}

QString problemsOf(const SourceFile& file)
{
  QStringList problems;
  if (layerOf(file.path) == nullptr)
    problems += file.path + ": stands in no layer";
  for (const auto& include : includesOf(file)) {
    const auto problem = include.isOurs ? problemOfOurs(include) : problemOfOthers(include);
    if (!problem.isEmpty())
      problems += QStringLiteral("%1: %2 %3").arg(include.place, include.target, problem);
  }
  return problems.join(QLatin1Char('\n'));
}

FolderGraph usesOf(const std::vector<SourceFile>& files)
{
  FolderGraph uses;
  for (const auto& file : files)
    for (const auto& include : includesOf(file)) {
      const auto* target = layerOf(include.target);
      const auto* own = layerOf(file.path);
      if (own != nullptr && target != nullptr && own != target)
        uses[own->folder].insert(target->folder);
    }
  return uses;
}

bool leadsTo(const FolderGraph& uses, const QString& from, const QString& wanted, std::set<QString>& seen)
{
  const auto found = uses.find(from);
  if (found == uses.end() || !seen.insert(from).second)
    return false;
  return std::ranges::any_of(found->second,
                             [&](const QString& next) { return next == wanted || leadsTo(uses, next, wanted, seen); });
}

QString circlesIn(const FolderGraph& uses)
{
  QStringList circles;
  for (const auto& [folder, targets] : uses) {
    std::set<QString> seen;
    if (leadsTo(uses, folder, folder, seen))
      circles += folder + " uses itself through others";
  }
  return circles.join(QLatin1Char('\n'));
}

}  // namespace

class TestIncludes : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void knowsTheLayers_data();
  void knowsTheLayers();
  void seesACircle();
  void includesGoOneWay();
  void usesGoOneWay();
  void theCommandLineIsReadInOnePlace();
};

void TestIncludes::knowsTheLayers_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("include");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* path, const char* include, const char* problem = "") {
    QTest::addRow("%s in %s", include, path) << path << include << problem;
  };
  row("core/base/a.h", "\"core/base/text.h\"");
  row("core/base/a.h", "\"core/domain/fit.h\"", "goes against the layers");
  row("core/db/a.cpp", "<sqlite3.h>");
  row("core/store/a.cpp", "<sqlite3.h>", "belongs to core/db alone");
  row("core/store/a.cpp", "\"core/outreach/b.h\"", "goes against the layers");
  row("core/writing/a.cpp", "\"core/store/store.h\"", "goes against the layers");
  row("core/outreach/a.cpp", "\"core/writing/b.h\"");
  row("core/outreach/a.cpp", "<QString>", "is Qt");
  row("core/outreach/a.cpp", "\"ui/bridge/b.h\"", "goes against the layers");
  row("core/outreach/a.cpp", "\"b.h\"", "is not written from the top folder");
  row("core/outreach/a.h", "<nlohmann/json.hpp>", "is too slow to compile for a header");
  row("core/outreach/a.h", "<nlohmann/json_fwd.hpp>");
  row("ui/style/a.h", "\"core/base/text.h\"", "goes against the layers");
  row("ui/widgets/a.h", "\"core/base/text.h\"", "goes against the layers");
  row("ui/charts/a.h", "\"ui/style/b.h\"");
  row("ui/charts/a.h", "\"ui/widgets/b.h\"", "goes against the layers");
  row("ui/models/a.h", "\"ui/widgets/b.h\"", "goes against the layers");
  row("ui/bridge/a.h", "\"ui/models/b.h\"", "goes against the layers");
  row("ui/pages/today/a.h", "\"ui/pages/people/b.h\"", "is another page");
  row("ui/pages/today/a.h", "\"ui/pages/today/b.h\"");
  row("ui/pages/today/a.h", "\"ui/pages/page.h\"");
  row("ui/pages/today/a.h", "\"ui/shell/b.h\"", "goes against the layers");
  row("ui/shell/a.h", "\"ui/pages/today/b.h\"");
  row("ui/shell/a.h", "\"app/b.h\"", "goes against the layers");
  row("app/a.cpp", "\"ui/shell/b.h\"");
  row("ui/shell/a.cpp", "\"a.moc\"");
}

void TestIncludes::knowsTheLayers()
{
  QFETCH(const QString, path);
  QFETCH(const QString, include);
  QFETCH(const QString, problem);

  const auto found = problemsOf({path, "#pragma once\n#include " + include + "\n"});

  const auto target = include.mid(1, include.size() - 2);
  QCOMPARE(found, problem.isEmpty() ? QString() : QStringLiteral("%1:2: %2 %3").arg(path, target, problem));
}

void TestIncludes::seesACircle()
{
  const auto circles = circlesIn(usesOf({{"core/outreach/a.h", "#include \"core/transfer/b.h\"\n"},
                                         {"core/transfer/b.h", "#include \"core/outreach/a.h\"\n"}}));

  QCOMPARE(circles, QString("core/outreach uses itself through others\ncore/transfer uses itself through others"));
}

void TestIncludes::includesGoOneWay()
{
  const auto files = sourcesIn({"core", "ui", "app"});
  QVERIFY(!files.empty());

  QStringList problems;
  for (const auto& file : files)
    problems += problemsOf(file);
  problems.removeAll(QString());

  QCOMPARE(problems.join(QLatin1Char('\n')), QString());
}

void TestIncludes::usesGoOneWay()
{
  QCOMPARE(circlesIn(usesOf(sourcesIn({"core", "ui", "app"}))), QString());
}

void TestIncludes::theCommandLineIsReadInOnePlace()
{
  QStringList readers;
  for (const auto& file : sourcesIn({"core", "ui", "app"}))
    for (const auto& include : includesOf(file))
      if (include.target.startsWith("CLI/"))
        readers += file.path;

  QVERIFY2(readers.size() <= 1, qPrintable(readers.join(QLatin1Char('\n'))));
}

OVERTURE_TEST(TestIncludes);

}  // namespace overture::testing

#include "test_includes.moc"
