#include "core/writing/template_lexer.h"

#include <algorithm>
#include <array>

namespace overture::writing
{
namespace
{

constexpr auto nowhere = std::string_view::npos;

/// Looks a text up from ever later places, each stretch once.
class Finder
{
 public:
  Finder(std::string_view source, std::string_view wanted) : m_source(source), m_wanted(wanted) {}

  std::size_t from(std::size_t at)
  {
    if (!m_begun || (m_found != nowhere && m_found < at))
      m_found = m_source.find(m_wanted, at);
    m_begun = true;
    return m_found;
  }

 private:
  std::string_view m_source;
  std::string_view m_wanted;
  std::size_t m_found = 0;
  bool m_begun = false;
};

class PieceCutter
{
 public:
  explicit PieceCutter(std::string_view source) : m_source(source) {}

  std::vector<Piece> pieces()
  {
    std::size_t at = 0;
    while (at < m_source.size()) {
      const auto open = std::min(m_outputOpen.from(at), m_tagOpen.from(at));
      addText(at, std::min(open, m_source.size()));
      at = open == nowhere ? m_source.size() : addBraced(open);
    }
    return std::move(m_pieces);
  }

 private:
  void addText(std::size_t begin, std::size_t end)
  {
    if (begin < end)
      m_pieces.push_back({PieceKind::text, begin, end, {}, false, false});
  }

  /// Returns where the rest begins.
  std::size_t addBraced(std::size_t open)
  {
    const bool isOutput = m_source[open + 1] == '{';
    const auto close = (isOutput ? m_outputClose : m_tagClose).from(open + 2);
    const auto next = std::min(m_outputOpen.from(open + 2), m_tagOpen.from(open + 2));
    if (close == nowhere || next < close) {
      m_pieces.push_back(
          {isOutput ? PieceKind::unclosedOutput : PieceKind::unclosedTag, open, open + 2, {}, false, false});
      return open + 2;
    }
    m_pieces.push_back(closed(isOutput ? PieceKind::output : PieceKind::tag, open, close + 2));
    return close + 2;
  }

  [[nodiscard]] Piece closed(PieceKind kind, std::size_t begin, std::size_t end) const
  {
    Piece piece{kind, begin, end, m_source.substr(begin + 2, end - begin - 4), false, false};
    piece.takesBlanksBefore = piece.inside.starts_with('-');
    piece.inside.remove_prefix(piece.takesBlanksBefore ? 1 : 0);
    piece.takesBlanksAfter = piece.inside.ends_with('-');
    piece.inside.remove_suffix(piece.takesBlanksAfter ? 1 : 0);
    return piece;
  }

  std::string_view m_source;
  std::vector<Piece> m_pieces;
  Finder m_outputOpen{m_source, "{{"};
  Finder m_outputClose{m_source, "}}"};
  Finder m_tagOpen{m_source, "{%"};
  Finder m_tagClose{m_source, "%}"};
};

/// Marks that open and close alike: word processors set either curly one at either end.
constexpr auto quoteMarks = std::to_array<std::array<std::string_view, 2>>(
    {{"\"", "\""}, {"'", "'"}, {"\u201C", "\u201D"}, {"\u2018", "\u2019"}});

struct QuoteMark {
  std::size_t kind = 0;
  std::size_t size = 0;
};

std::optional<QuoteMark> quoteAt(std::string_view text, std::size_t at)
{
  for (std::size_t kind = 0; kind < quoteMarks.size(); ++kind)
    for (const auto mark : quoteMarks[kind])
      if (text.substr(at).starts_with(mark))
        return QuoteMark{kind, mark.size()};
  return std::nullopt;
}

/// Where the quote that opens at a place ends, its closing mark included.
std::size_t endOfQuote(std::string_view text, std::size_t at, const QuoteMark& open)
{
  for (std::size_t i = at + open.size; i < text.size(); ++i) {
    const auto mark = quoteAt(text, i);
    if (mark && mark->kind == open.kind)
      return i + mark->size;
  }
  return nowhere;
}

bool isPlainBlank(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

}  // namespace

std::vector<Piece> piecesOf(std::string_view source)
{
  return PieceCutter(source).pieces();
}

std::optional<std::vector<std::string_view>> cutOutsideQuotes(std::string_view text, char separator)
{
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  bool valueMayBegin = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto quote = valueMayBegin ? quoteAt(text, at) : std::nullopt;
    if (quote) {
      at = endOfQuote(text, at, *quote);
      if (at == nowhere)
        return std::nullopt;
      valueMayBegin = false;
      continue;
    }
    const char c = text[at++];
    if (c == separator) {
      parts.push_back(text.substr(begin, at - 1 - begin));
      begin = at;
    }
    valueMayBegin = c == separator || c == '|' || c == ':' || c == ',' || (valueMayBegin && isPlainBlank(c));
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::optional<std::string_view> unquoted(std::string_view text)
{
  const auto open = quoteAt(text, 0);
  if (!open || endOfQuote(text, 0, *open) != text.size())
    return std::nullopt;
  return text.substr(open->size, text.size() - 2 * open->size);
}

}  // namespace overture::writing
