#include "core/store/search_text.h"

#include "core/base/text.h"

namespace overture::store
{
namespace
{

std::string quoted(std::string_view word)
{
  std::string out = "\"";
  for (const char c : word)
    out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"*";
}

}  // namespace

std::string searchQuery(std::string_view typed)
{
  std::string query;
  auto rest = trimmed(typed);
  while (!rest.empty()) {
    const auto end = rest.find_first_of(" \t\r\n");
    if (const auto word = trimmed(rest.substr(0, end)); !word.empty())
      query += (query.empty() ? "" : " ") + quoted(word);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  return query;
}

}  // namespace overture::store
