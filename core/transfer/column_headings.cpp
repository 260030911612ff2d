#include "core/transfer/column_headings.h"

namespace overture::transfer
{

std::string bareHeading(std::string_view text)
{
  auto bare = folded(trimmed(text));
  std::erase_if(bare, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.' || c == ':' || c == '\n'; });
  return bare;
}

}  // namespace overture::transfer
