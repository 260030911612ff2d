#include "core/transfer/csv_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace overture::transfer
{
namespace
{

constexpr std::array<char, 5> candidates = {',', ';', '\t', '|', ':'};
constexpr std::size_t recordsLookedAt = 60;

/// Walks over the text once, cell by cell.
class Scanner
{
 public:
  Scanner(std::string_view text, const Dialect& dialect) : m_text(text), m_dialect(dialect) {}

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
  [[nodiscard]] int line() const { return m_line; }
  [[nodiscard]] std::optional<int> unclosedQuoteLine() const { return m_unclosed; }

  std::vector<std::string> record()
  {
    std::vector<std::string> cells;
    do
      cells.push_back(cell());
    while (passDelimiter());
    passLineEnd();
    return cells;
  }

 private:
  [[nodiscard]] char now() const { return m_text[m_at]; }
  [[nodiscard]] bool isLineEnd() const { return now() == '\r' || now() == '\n'; }

  [[nodiscard]] bool passDelimiter()
  {
    if (atEnd() || now() != m_dialect.delimiter)
      return false;
    ++m_at;
    return true;
  }

  void passLineEnd()
  {
    if (atEnd())
      return;
    const bool isPair = now() == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
  }

  std::string cell()
  {
    std::string out;
    if (!atEnd() && now() == m_dialect.quote)
      quoted(out);
    while (!atEnd() && now() != m_dialect.delimiter && !isLineEnd())
      takeOne(out);
    return out;
  }

  /// One character outside quotes, or what its escape makes of the next.
  void takeOne(std::string& out)
  {
    if (m_dialect.escape && now() == *m_dialect.escape && m_at + 1 < m_text.size())
      ++m_at;
    out += now();
    ++m_at;
  }

  void quoted(std::string& out)
  {
    const int begin = m_line;
    ++m_at;
    while (!atEnd()) {
      if (m_dialect.escape && now() == *m_dialect.escape && *m_dialect.escape != m_dialect.quote) {
        takeOne(out);
        continue;
      }
      if (now() == m_dialect.quote && !passDoubledQuote(out))
        return;
      if (!atEnd() && now() != m_dialect.quote)
        takeQuoted(out);
    }
    m_unclosed = begin;
  }

  /// At a quote inside quotes: a doubled one is kept as one; a single one closes and is passed.
  [[nodiscard]] bool passDoubledQuote(std::string& out)
  {
    ++m_at;
    const bool doubled = !atEnd() && now() == m_dialect.quote && !m_dialect.escape;
    if (!doubled)
      return false;
    out += m_dialect.quote;
    ++m_at;
    return true;
  }

  void takeQuoted(std::string& out)
  {
    if (m_dialect.escape && now() == *m_dialect.escape)
      return takeOne(out);
    const bool ends = now() == '\n' || (now() == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n'));
    m_line += ends ? 1 : 0;
    out += now();
    ++m_at;
  }

  std::string_view m_text;
  Dialect m_dialect;
  std::size_t m_at = 0;
  int m_line = 1;
  std::optional<int> m_unclosed;
};

bool isBlankRecord(const std::vector<std::string>& cells)
{
  return std::ranges::all_of(cells, [](const std::string& cell) { return isBlank(cell); });
}

/// "sep=;" as a spreadsheet writes it; the delimiter it names.
std::optional<char> namedSeparator(std::string_view text)
{
  const auto line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() == 5 && lowered(line.substr(0, 4)) == "sep=")
    return line[4];
  return std::nullopt;
}

/// How evenly a delimiter cuts the beginning of the text: the share of records of the commonest width, and more for
/// wider tables. 0 when it cuts nothing.
double evenness(std::string_view text, char delimiter)
{
  Scanner scanner(text, {delimiter, '"', std::nullopt});
  std::map<std::size_t, std::size_t> widths;
  std::size_t records = 0;
  while (!scanner.atEnd() && records < recordsLookedAt) {
    const auto cells = scanner.record();
    if (isBlankRecord(cells))
      continue;
    ++widths[cells.size()];
    ++records;
  }
  double best = 0;
  for (const auto& [width, count] : widths) {
    if (width < 2)
      continue;
    const double share = static_cast<double>(count) / static_cast<double>(records);
    best = std::max(best, share * share * (1 + 0.05 * std::log(static_cast<double>(width))));
  }
  return delimiter == ':' ? 0.8 * best : best;
}

}  // namespace

Dialect guessedDialect(std::string_view text)
{
  if (const auto named = namedSeparator(text))
    return {*named, '"', std::nullopt};
  char best = ',';
  double highest = 0;
  for (const char candidate : candidates) {
    const double score = evenness(text, candidate);
    if (score > highest + 1e-9) {
      highest = score;
      best = candidate;
    }
  }
  return {best, '"', std::nullopt};
}

CsvTable readCsv(std::string_view text, std::optional<Dialect> told)
{
  CsvTable table;
  table.dialect = told.value_or(guessedDialect(text));
  const bool hasSeparatorLine = namedSeparator(text).has_value();
  Scanner scanner(text, table.dialect);
  for (int row = 1; !scanner.atEnd(); ++row) {
    CsvRecord record{row, scanner.line(), {}};
    record.cells = scanner.record();
    if (row == 1 && hasSeparatorLine)
      continue;
    (isBlankRecord(record.cells) ? table.blank : table.records).push_back(std::move(record));
  }
  table.unclosedQuoteLine = scanner.unclosedQuoteLine();
  return table;
}

}  // namespace overture::transfer
