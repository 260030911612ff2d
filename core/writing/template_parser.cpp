#include "core/writing/template_parser.h"

#include "core/base/text.h"
#include "core/writing/nearest_name.h"
#include "core/writing/template_filters.h"
#include "core/writing/template_lexer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace overture::writing
{
namespace
{

constexpr std::size_t mostProblems = 100;
constexpr std::size_t longestField = 100;

/// Filters of Liquid that are not known here: their names are no texts to fall back on.
constexpr auto otherFilters = std::to_array<std::string_view>({
    "abs",           "at_least",      "at_most",      "ceil",       "compact",        "concat", "date",
    "divided_by",    "escape",        "escape_once",  "find",       "first",          "floor",  "join",
    "last",          "map",           "minus",        "modulo",     "newline_to_br",  "plus",   "remove_first",
    "remove_last",   "replace_first", "replace_last", "reverse",    "round",          "size",   "slice",
    "sort",          "sort_natural",  "split",        "strip_html", "strip_newlines", "sum",    "times",
    "truncatewords", "uniq",          "url_decode",   "url_encode", "where",
});

bool isNameOfField(std::string_view text)
{
  if (text.size() > longestField)
    return false;
  return std::ranges::all_of(text, [](char c) {
    const auto u = static_cast<unsigned char>(c);
    return u >= 0x80 || std::isalnum(u) != 0 || c == '_' || c == '-' || c == '.' || c == ' ';
  });
}

bool isIdentifier(std::string_view text)
{
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; });
}

std::string argumentOf(std::string_view text)
{
  const auto bare = trimmed(text);
  return std::string(unquoted(bare).value_or(bare));
}

class TemplateParser
{
 public:
  explicit TemplateParser(std::string_view source)
  {
    const bool fits = source.size() <= largestSource;
    m_out.source = std::string(fits ? source : wholeCodePoints(source.substr(0, largestSource)));
    if (!fits)
      note(SyntaxProblem::sourceTooLong, m_out.source.size(), m_out.source.size());
  }

  ParsedTemplate parsed()
  {
    const auto pieces = piecesOf(m_out.source);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const bool cutBegin = i > 0 && pieces[i - 1].takesBlanksAfter;
      const bool cutEnd = i + 1 < pieces.size() && pieces[i + 1].takesBlanksBefore;
      take(pieces[i], cutBegin, cutEnd);
    }
    return std::move(m_out);
  }

 private:
  static std::string_view wholeCodePoints(std::string_view text)
  {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
      text.remove_suffix(1);
    text.remove_suffix(text.empty() || static_cast<unsigned char>(text.back()) < 0x80 ? 0 : 1);
    return text;
  }

  void take(const Piece& piece, bool cutBegin, bool cutEnd)
  {
    switch (piece.kind) {
      case PieceKind::text:
        return addText(piece.begin, piece.end, cutBegin, cutEnd);
      case PieceKind::output:
        return addOutput(piece);
      case PieceKind::tag:
        note(SyntaxProblem::unknownTag, piece.begin, piece.end, firstWord(piece.inside));
        break;
      case PieceKind::unclosedOutput:
        note(SyntaxProblem::unclosedOutput, piece.begin, piece.end);
        break;
      case PieceKind::unclosedTag:
        note(SyntaxProblem::unclosedTag, piece.begin, piece.end);
        break;
    }
    m_out.nodes.emplace_back(TextNode{piece.begin, piece.end});
  }

  void addText(std::size_t begin, std::size_t end, bool cutBegin, bool cutEnd)
  {
    const auto text = std::string_view(m_out.source).substr(begin, end - begin);
    const auto bare = trimmed(text);
    const auto lead = static_cast<std::size_t>(bare.data() - text.data());
    if (cutEnd)
      end = begin + (bare.empty() ? 0 : lead + bare.size());
    if (cutBegin)
      begin = bare.empty() ? end : begin + lead;
    if (begin < end)
      m_out.nodes.emplace_back(TextNode{begin, end});
  }

  void addOutput(const Piece& piece)
  {
    OutputNode node{piece.begin, piece.end, {}, {}, {}};
    if (readExpression(piece, node))
      m_out.nodes.emplace_back(std::move(node));
    else
      m_out.nodes.emplace_back(TextNode{piece.begin, piece.end});
  }

  bool readExpression(const Piece& piece, OutputNode& node)
  {
    const auto parts = cutOutsideQuotes(piece.inside, '|');
    if (!parts)
      return note(SyntaxProblem::unclosedString, piece.begin, piece.end);
    const auto value = trimmed(parts->front());
    if (value.empty())
      return note(SyntaxProblem::emptyOutput, piece.begin, piece.end);
    const auto literal = unquoted(value);
    if (!literal && !isNameOfField(value))
      return noteAt(SyntaxProblem::badField, value);
    node.literal = literal.value_or(std::string_view());
    node.field = literal ? std::string_view() : value;
    for (std::size_t i = 1; i < parts->size(); ++i)
      if (!readFilter(trimmed((*parts)[i]), node))
        return false;
    return true;
  }

  bool readFilter(std::string_view part, OutputNode& node)
  {
    const auto colon = part.find(':');
    const auto name = trimmed(part.substr(0, colon));
    const auto known = std::ranges::find(filterNames(), name) != filterNames().end();
    if (!known && isFallback(part, name, colon != std::string_view::npos)) {
      node.filters.push_back({"default", {argumentOf(part)}});
      return true;
    }
    Filter filter{std::string(name), {}};
    if (colon != std::string_view::npos) {
      const auto arguments = cutOutsideQuotes(part.substr(colon + 1), ',').value_or(std::vector<std::string_view>());
      for (const auto argument : arguments)
        filter.arguments.push_back(argumentOf(argument));
    }
    if (const auto problem = part.empty() ? std::optional(SyntaxProblem::missingArgument) : problemOf(filter))
      return noteAt(*problem,
                    part.empty() ? std::string_view(m_out.source).substr(node.begin, node.end - node.begin) : name);
    node.filters.push_back(std::move(filter));
    return true;
  }

  /// Plain text after a bar, "{{ first_name | there }}"; a mistyped filter is none.
  static bool isFallback(std::string_view part, std::string_view name, bool hasArguments)
  {
    if (part.empty())
      return false;
    if (!isIdentifier(name))
      return true;
    const bool isOther = std::ranges::find(otherFilters, name) != otherFilters.end();
    return !hasArguments && !isOther && (name.size() < 5 || nearestName(name, filterNames()).empty());
  }

  static std::string_view firstWord(std::string_view text)
  {
    const auto bare = trimmed(text);
    return bare.substr(0, bare.find_first_of(" \t\r\n"));
  }

  /// Always false, so that a reader can end with it.
  bool note(SyntaxProblem kind, std::size_t begin, std::size_t end, std::string_view subject = {})
  {
    if (m_out.problems.size() >= mostProblems)
      return false;
    const bool isFilter = kind == SyntaxProblem::unknownFilter;
    m_out.problems.push_back({kind, placeOf(m_out.source, begin, end), std::string(subject),
                              std::string(isFilter ? nearestName(subject, filterNames()) : std::string_view())});
    return false;
  }

  bool noteAt(SyntaxProblem kind, std::string_view part)
  {
    const auto begin = static_cast<std::size_t>(part.data() - m_out.source.data());
    return note(kind, begin, begin + part.size(), part);
  }

  ParsedTemplate m_out;
};

}  // namespace

ParsedTemplate parsedTemplate(std::string_view source)
{
  return TemplateParser(source).parsed();
}

}  // namespace overture::writing
