#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overture::transfer
{

/// How the cells of a text are told apart.
struct Dialect {
  char delimiter = ',';
  char quote = '"';
  std::optional<char> escape;  ///< none: a quote inside quotes is written twice
  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// One record. `row` counts records from 1, blank ones too, and a "sep=" line; `line` is the physical line on which the
/// record begins (CR, LF and CRLF each end one).
struct CsvRecord {
  int row = 0;
  int line = 0;
  std::vector<std::string> cells;
};

struct CsvTable {
  Dialect dialect;
  std::vector<CsvRecord> records;        ///< without blank ones and the "sep=" line
  std::vector<CsvRecord> blank;          ///< records that hold nothing but blanks
  std::optional<int> unclosedQuoteLine;  ///< a quote opened here is never closed
};

/// Which of , ; tab | : cuts the text into the most even table; a "sep=" line at the beginning decides.
[[nodiscard]] Dialect guessedDialect(std::string_view text);

/// Reads a UTF-8 text leniently: a quote counts only at the beginning of a cell, what follows a closing quote is kept,
/// line breaks inside quotes are kept as they are, short and long records stay so. A quote that is never
/// closed takes the rest into its cell and is reported. Never fails; about 150 MB a second.
[[nodiscard]] CsvTable readCsv(std::string_view text, std::optional<Dialect> told = std::nullopt);

}  // namespace overture::transfer
