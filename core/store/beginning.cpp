#include "core/store/beginning.h"

#include "core/base/text.h"

namespace overture::store
{

std::string beginningOf(std::string_view text, std::size_t count)
{
  std::string line;
  for (const char c : trimmed(text)) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank || !line.ends_with(' '))
      line += blank ? ' ' : c;
  }
  return std::string(trimmed(firstCodePoints(line, count)));
}

}  // namespace overture::store
