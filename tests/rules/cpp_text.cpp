#include "tests/rules/cpp_text.h"

#include <QRegularExpression>

namespace overture::testing
{
namespace
{

const QRegularExpression& piece()
{
  static const QRegularExpression pattern(QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
                                                         R"re(|R"(?<mark>[^\s()\\]{0,16})\((?<raw>.*?)\)\k<mark>")re"
                                                         R"re(|"(?<string>(?:[^"\\\n]|\\.)*)")re"
                                                         R"re(|(?<![0-9A-Fa-f])'(?<character>(?:[^'\\\n]|\\.)+)')re"),
                                          QRegularExpression::DotMatchesEverythingOption);
  return pattern;
}

void blank(QString& code, qsizetype begin, qsizetype end)
{
  for (auto at = begin; at < end; ++at)
    if (code[at] != QLatin1Char('\n'))
      code[at] = QLatin1Char(' ');
}

}  // namespace

CppText splitCpp(const QString& source)
{
  CppText split{source, {}};
  auto each = piece().globalMatch(source);
  while (each.hasNext()) {
    const auto match = each.next();
    for (const auto* name : {"comment", "raw", "string", "character"})
      if (match.hasCaptured(QLatin1String(name)))
        blank(split.code, match.capturedStart(QLatin1String(name)), match.capturedEnd(QLatin1String(name)));
    for (const auto* name : {"raw", "string"})
      if (match.hasCaptured(QLatin1String(name)))
        split.literals.push_back({match.captured(QLatin1String(name)), match.capturedStart()});
  }
  return split;
}

}  // namespace overture::testing
