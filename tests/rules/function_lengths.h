#pragma once

#include "tests/rules/source_tree.h"

#include <vector>

namespace overture::testing
{

/// A function body found in a source.
struct FunctionLength {
  QString place;      ///< `path:line` of its first line
  QString signature;  ///< in one line
  int lines;          ///< from the first line of the signature to the closing brace
};

/// The functions of a source, found by their braces: those of namespaces and types, and lambdas kept in variables
/// there. What stands inside a function belongs to it.
[[nodiscard]] std::vector<FunctionLength> functionsIn(const SourceFile& file);

}  // namespace overture::testing
