#pragma once

#include "tests/rules/source_tree.h"

#include <vector>

namespace overture::testing
{

/// One #include of a source.
struct Include {
  QString from;    ///< the source's path
  QString target;  ///< as written, without its quotes or brackets
  bool isOurs;     ///< written in quotes
  QString place;   ///< `path:line`
};

[[nodiscard]] std::vector<Include> includesOf(const SourceFile& file);

}  // namespace overture::testing
