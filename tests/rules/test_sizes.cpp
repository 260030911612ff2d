#include "tests/rules/function_lengths.h"
#include "tests/rules/source_tree.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

constexpr int longestFile = 450;
constexpr int longestFunction = 60;
constexpr int nearlyAllFunctions = 35;

/// Functions that may be longer, since they are one table written down: the begin of the signature, and why.
constexpr std::array<std::string_view, 0> tables{};

bool isTable(const FunctionLength& function)
{
  const auto signature = function.signature.toStdString();
  return std::ranges::any_of(tables, [&](std::string_view begin) { return signature.starts_with(begin); });
}

int linesOf(const SourceFile& file)
{
  return static_cast<int>(file.text.count(QLatin1Char('\n')));
}

/// The value below which the share of the sorted values lies; 0 without any.
int quantile(const std::vector<int>& sorted, double share)
{
  if (sorted.empty())
    return 0;
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void print(const char* what, const std::vector<int>& sorted)
{
  qInfo("%s: %zu, median %d lines, 95th percentile %d, largest %d", what, sorted.size(), quantile(sorted, 0.5),
        quantile(sorted, 0.95), quantile(sorted, 1));
}

std::vector<FunctionLength> allFunctions()
{
  std::vector<FunctionLength> all;
  for (const auto& file : sourcesIn({"core", "ui", "app"}))
    std::ranges::copy(functionsIn(file), std::back_inserter(all));
  return all;
}

}  // namespace

class TestSizes : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void findsFunctions_data();
  void findsFunctions();
  void filesAreShort();
  void functionsAreShort();
};

void TestSizes::findsFunctions_data()
{
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("expected");
  QTest::newRow("free") << "int a()\n{\n  return 1;\n}\n" << "int a() 4";
  QTest::newRow("in a namespace and a class")
      << "namespace n {\nclass C {\n int f() const { return 1; }\n int m = 0;\n};\n}"
      << "int f() const 1";
  QTest::newRow("members set in braces") << "C::C() : m_a{1},\n  m_b{2}\n{\n}\nint z()\n{\n}\n"
                                         << "C::C() : m_a 4;int z() 3";
  QTest::newRow("a table is none") << "constexpr int all[] = {\n1,\n2};\n" << "";
  QTest::newRow("nested blocks and lambdas") << "void f()\n{\n if (a) {\n  g([] { b(); });\n }\n}\n" << "void f() 6";
  QTest::newRow("braces in texts") << "void f()\n{\n g(\"{\", '{');  // {\n}\nvoid h() {}\n" << "void f() 4;void h() 1";
  QTest::newRow("template of a type") << "template <class T>\nT f()\n{\n}\n" << "template <class T> T f() 4";
  QTest::newRow("lambda kept") << "const auto f = [](int a) {\n return a;\n};\n" << "const auto f = [](int a) 3";
  QTest::newRow("default in braces") << "void f(Day d = {})\n{\n}\n" << "void f(Day d = 3";
  QTest::newRow("after a property")
      << "class C {\n Q_PROPERTY(int a READ a)\n public:\n int a() const { return 1; }\n};"
      << "Q_PROPERTY(int a READ a) public: int a() const 3";
  QTest::newRow("macro") << "#define F(a) \\\n  g() { a }\nvoid f()\n{\n}\n" << "void f() 3";
}

void TestSizes::findsFunctions()
{
  QFETCH(const QString, source);
  QFETCH(const QString, expected);

  QStringList found;
  for (const auto& function : functionsIn({"a.cpp", source}))
    found += QStringLiteral("%1 %2").arg(function.signature).arg(function.lines);

  QCOMPARE(found.join(QLatin1Char(';')), expected);
}

void TestSizes::filesAreShort()
{
  QStringList tooLong;
  std::vector<int> implementations;
  for (const auto& file : sourcesIn({"core", "ui", "app", "tests"})) {
    if (linesOf(file) > longestFile)
      tooLong += QStringLiteral("%1: %2 lines").arg(file.path).arg(linesOf(file));
    if (file.path.endsWith(".cpp") && !file.path.startsWith("tests/"))
      implementations.push_back(linesOf(file));
  }

  std::ranges::sort(implementations);
  print("implementation files", implementations);

  QCOMPARE(tooLong.join(QLatin1Char('\n')), QString());
}

void TestSizes::functionsAreShort()
{
  QStringList tooLong;
  std::vector<int> lengths;
  for (const auto& function : allFunctions()) {
    lengths.push_back(function.lines);
    if (function.lines > longestFunction && !isTable(function))
      tooLong += QStringLiteral("%1: %2 lines, %3").arg(function.place).arg(function.lines).arg(function.signature);
  }

  std::ranges::sort(lengths);
  print("functions", lengths);

  QCOMPARE(tooLong.join(QLatin1Char('\n')), QString());
  QCOMPARE_LE(quantile(lengths, 0.95), nearlyAllFunctions);
}

OVERTURE_TEST(TestSizes);

}  // namespace overture::testing

#include "test_sizes.moc"
