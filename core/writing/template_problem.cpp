#include "core/writing/template_problem.h"

#include "core/base/text.h"

#include <algorithm>

namespace overture::writing
{

Place placeOf(std::string_view source, std::size_t begin, std::size_t end)
{
  const auto before = source.substr(0, begin);
  const auto lineBegin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto lines = std::ranges::count(before, '\n');
  return {begin, end, static_cast<int>(lines) + 1, static_cast<int>(codePointCount(before.substr(lineBegin))) + 1};
}

}  // namespace overture::writing
