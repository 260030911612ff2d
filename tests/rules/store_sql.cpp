#include "tests/rules/store_sql.h"

#include "tests/rules/cpp_text.h"
#include "tests/rules/source_tree.h"

#include <QRegularExpression>

namespace overture::testing
{
namespace
{

bool beginsStatement(const QString& text)
{
  static const QRegularExpression pattern(
      QStringLiteral("^\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|WITH) "));
  return pattern.match(text).hasMatch();
}

bool isWhole(const QString& text)
{
  static const QRegularExpression blankToFill(QStringLiteral("\\{\\d*\\}|;"));
  return !blankToFill.match(text).hasMatch();
}

/// True when only quotes and blanks part a literal from the one before it.
bool goesOn(const CppText& source, const Literal& before, const Literal& literal)
{
  static const QRegularExpression nothing(QStringLiteral("^[\\s\"]*$"));
  return nothing.match(source.code.mid(before.position, literal.position - before.position)).hasMatch();
}

QString constantAt(const CppText& source, qsizetype position)
{
  static const QRegularExpression name(QStringLiteral("constexpr auto (\\w+) =\\s*R?[\"(]*$"));
  return name.match(source.code.left(position)).captured(1);
}

QString nameOf(const SourceFile& file, const QString& constant)
{
  return (file.path.section(QLatin1Char('/'), -1) + ' ' + constant).trimmed();
}

void addFrom(const SourceFile& file, std::vector<StoreSql>& all)
{
  const auto source = splitCpp(file.text);
  const Literal* before = nullptr;
  bool wanted = false;
  for (const auto& literal : source.literals) {
    const bool joined = before != nullptr && goesOn(source, *before, literal);
    before = &literal;
    if (joined && wanted) {
      all.back().text += literal.text;
      continue;
    }
    wanted = !joined && beginsStatement(literal.text);
    if (wanted)
      all.push_back({nameOf(file, constantAt(source, literal.position)), literal.text});
  }
}

}  // namespace

std::vector<StoreSql> statementsOfStore()
{
  std::vector<StoreSql> all;
  for (const auto& file : sourcesIn({"core/store"}))
    addFrom(file, all);
  std::erase_if(all, [](const StoreSql& sql) { return !isWhole(sql.text); });
  return all;
}

}  // namespace overture::testing
