#include "core/writing/template_filters.h"
#include "core/writing/template_parser.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

using writing::SyntaxProblem;

const char* nameOf(SyntaxProblem kind)
{
  switch (kind) {
    case SyntaxProblem::unclosedOutput:
      return "unclosedOutput";
    case SyntaxProblem::unclosedTag:
      return "unclosedTag";
    case SyntaxProblem::emptyOutput:
      return "emptyOutput";
    case SyntaxProblem::unclosedString:
      return "unclosedString";
    case SyntaxProblem::badField:
      return "badField";
    case SyntaxProblem::unknownField:
      return "unknownField";
    case SyntaxProblem::unknownFilter:
      return "unknownFilter";
    case SyntaxProblem::missingArgument:
      return "missingArgument";
    case SyntaxProblem::badFilterArgument:
      return "badFilterArgument";
    case SyntaxProblem::unknownTag:
      return "unknownTag";
    case SyntaxProblem::sourceTooLong:
      return "sourceTooLong";
    case SyntaxProblem::outputTooLong:
      return "outputTooLong";
  }
  return "";
}

/// "1:4 unknownFilter upcas > upcase", a line each.
QByteArray problemsOf(const QByteArray& source)
{
  QByteArray lines;
  for (const auto& problem : writing::parsedTemplate(source.toStdString()).problems) {
    lines += QByteArray::number(problem.place.line) + ':' + QByteArray::number(problem.place.column) + ' ' +
             nameOf(problem.kind);
    if (!problem.subject.empty())
      lines += ' ' + QByteArray::fromStdString(problem.subject);
    if (!problem.suggestion.empty())
      lines += " > " + QByteArray::fromStdString(problem.suggestion);
    lines += '\n';
  }
  return lines;
}

}  // namespace

class TestTemplateParser : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void saysWhatIsWrongAndWhere_data();
  void saysWhatIsWrongAndWhere();
  void filters_data();
  void filters();
  void staysQuickOnHostileSources();
};

void TestTemplateParser::saysWhatIsWrongAndWhere_data()
{
  QTest::addColumn<QByteArray>("source");
  QTest::addColumn<QByteArray>("problems");
  const auto row = [](const char* source, const char* problems) {
    QTest::newRow(source) << QByteArray(source) << QByteArray(problems);
  };
  row("plain", "");
  row("{{ name }} } {", "");
  row("{{ name", "1:1 unclosedOutput\n");
  row("a {{ b {{ name }}", "1:3 unclosedOutput\n");
  row("{% if a", "1:1 unclosedTag\n");
  row("你{{ }}", "1:2 emptyOutput\n");
  row("{{ | upcase }}", "1:1 emptyOutput\n");
  row("a\n {{ name | default: \"x }}", "2:2 unclosedString\n");
  row("{{ name | default: \xE2\x80\x9Cx\xE2\x80\x9D }}", "");
  row("{{ a > b }}", "1:4 badField a > b\n");
  row("{{ name | upcas }}", "1:11 unknownFilter upcas > upcase\n");
  row("{{ name | escape }}", "1:11 unknownFilter escape\n");
  row("{{ name | truncate }}", "1:11 missingArgument truncate\n");
  row("{{ name | truncate: x }}", "1:11 badFilterArgument truncate\n");
  row("{{ name | upcase: 1 }}", "1:11 badFilterArgument upcase\n");
  row("{{ name | it's me }}", "");
  row("{% if hook %}x{% endif %}", "1:1 unknownTag if\n1:15 unknownTag endif\n");
}

void TestTemplateParser::saysWhatIsWrongAndWhere()
{
  QFETCH(QByteArray, source);

  QTEST(problemsOf(source), "problems");
}

void TestTemplateParser::filters_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("after");
  const auto row = [](const char* text, const char* name, const QStringList& arguments, const char* after) {
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(name) << arguments << QString::fromUtf8(after);
  };
  row("a", "append", {"b"}, "ab");
  row("a", "prepend", {"b"}, "ba");
  row("élan VITAL", "capitalize", {}, "Élan vital");
  row("straße", "upcase", {}, "STRASSE");
  row("ÅÉ", "downcase", {}, "åé");
  row(" \t", "default", {"there"}, "there");
  row("  a b  ", "strip", {}, "a b");
  row("  a b  ", "lstrip", {}, "a b  ");
  row("  a b  ", "rstrip", {}, "  a b");
  row("banana", "replace", {"an", "o"}, "booa");
  row("banana", "remove", {"an"}, "ba");
  row("你好世界再见了", "truncate", {"5"}, "你好...");
}

void TestTemplateParser::filters()
{
  QFETCH(QString, text);
  QFETCH(QString, name);
  QFETCH(QStringList, arguments);
  writing::Filter filter{name.toStdString(), {}};
  for (const auto& argument : arguments)
    filter.arguments.push_back(argument.toStdString());

  QTEST(QString::fromStdString(writing::filtered(text.toStdString(), filter)), "after");
}

void TestTemplateParser::staysQuickOnHostileSources()
{
  const QByteArray opened = QByteArray("{{").repeated(500'000);

  const auto parsed = writing::parsedTemplate(opened.toStdString());
  const auto cut = writing::parsedTemplate(std::string(1'000'001, 'x'));

  QCOMPARE(parsed.problems.size(), std::size_t{100});
  QCOMPARE(cut.source.size(), writing::largestSource);
  QVERIFY(cut.problems.front().kind == SyntaxProblem::sourceTooLong);
}

OVERTURE_TEST(TestTemplateParser);

}  // namespace overture::testing

#include "test_template_parser.moc"
