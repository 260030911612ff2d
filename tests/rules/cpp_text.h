#pragma once

#include <QString>

#include <vector>

namespace overture::testing
{

/// A string literal of a source: its contents without the quotes, and where it begins.
struct Literal {
  QString text;
  qsizetype position;
};

/// The text of a source, split by what a reader of C++ sees in it. Knows comments, strings, raw strings and characters;
/// does not know macros.
struct CppText {
  QString code;  ///< as long as the source, with comments and the insides of literals as spaces
  std::vector<Literal> literals;
};

[[nodiscard]] CppText splitCpp(const QString& source);

}  // namespace overture::testing
