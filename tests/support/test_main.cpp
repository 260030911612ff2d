#include "tests/support/test_main.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <map>
#include <string>
#include <vector>

namespace overture::testing
{
namespace
{

using Registry = std::map<std::string, std::vector<Registration::Make>>;

Registry& registry()
{
  static Registry all;
  return all;
}

std::string stemOf(std::string_view file)
{
  return std::string(file.substr(0, file.rfind('.')));
}

bool allPass(const std::vector<Registration::Make>& makes, const QStringList& arguments)
{
  bool passed = true;
  for (const auto& make : makes)
    passed = QTest::qExec(make().get(), arguments) == 0 && passed;
  return passed;
}

bool everythingPasses(const QStringList& arguments)
{
  bool passed = true;
  for (const auto& [stem, makes] : registry())
    passed = allPass(makes, arguments) && passed;
  return passed;
}

}  // namespace

Registration::Registration(std::string_view file, Make make)
{
  registry()[stemOf(file)].push_back(make);
}

}  // namespace overture::testing

/// `PROGRAM [--only FILE_STEM] [Qt Test options]`: runs all classes, or those of one source file.
int main(int argc, char** argv)
{
  using namespace overture::testing;
  qputenv("LC_ALL", "C.UTF-8");
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  QStringList arguments = QCoreApplication::arguments();
  const auto only = arguments.indexOf(QStringLiteral("--only"));
  if (only < 0)
    return everythingPasses(arguments) ? 0 : 1;
  const auto stem = arguments.value(only + 1).toStdString();
  arguments.remove(only, 2);
  const auto found = registry().find(stem);
  if (found == registry().end()) {
    qCritical("no test class is registered in %s.cpp", stem.c_str());
    return 2;
  }
  return allPass(found->second, arguments) ? 0 : 1;
}
