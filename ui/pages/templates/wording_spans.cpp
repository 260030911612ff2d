#include "ui/pages/templates/wording_spans.h"

#include "core/writing/word_diff.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/templates/wording_editor.h"

namespace overture::ui
{
namespace
{

/// From bytes of UTF-8 to places of UTF-16; asked in ascending order, so that the whole costs one pass.
class Utf16Places
{
 public:
  explicit Utf16Places(std::string_view text) : m_text(text) {}
  [[nodiscard]] int of(std::size_t byte)
  {
    if (byte < m_byte)
      m_byte = m_place = 0;
    m_place += static_cast<std::size_t>(toQt(m_text.substr(m_byte, byte - m_byte)).size());
    m_byte = byte;
    return static_cast<int>(m_place);
  }

 private:
  std::string_view m_text;
  std::size_t m_byte = 0;
  std::size_t m_place = 0;
};

void addField(ColouredText& coloured, const writing::OutputNode& node, Utf16Places& places)
{
  const writing::FieldValues known;
  if (node.field.empty())
    return;
  const auto* field = known.find(node.field);
  const auto begin = places.of(node.begin);
  coloured.spans.push_back({begin, places.of(node.end), field != nullptr ? toneFor(field->group) : Tone::bad, false,
                            toQt(field != nullptr ? field->name : node.field)});
}

void addProblem(ColouredText& coloured, const writing::TemplateProblem& problem, Utf16Places& places)
{
  if (problem.kind == writing::SyntaxProblem::unknownField)
    return;
  const auto begin = places.of(problem.place.begin);
  coloured.spans.push_back({begin, places.of(problem.place.end), Tone::bad, false, sentenceFor(problem)});
}

/// One part of a difference, behind what is there already.
void addDiffPart(ColouredText& coloured, const writing::DiffPart& part)
{
  const auto begin = static_cast<int>(coloured.text.size());
  auto inner = colouredWording(part.text);
  coloured.text += inner.text;
  if (part.kind != writing::DiffKind::kept) {
    const bool removed = part.kind == writing::DiffKind::removed;
    coloured.spans.push_back({begin, static_cast<int>(coloured.text.size()), removed ? Tone::bad : Tone::good, removed,
                              removed ? WordingEditor::tr("Removed") : WordingEditor::tr("Added")});
    return;
  }
  for (auto& span : inner.spans) {
    span.begin += begin;
    span.end += begin;
    coloured.spans.push_back(span);
  }
}

QString problemText(const writing::TemplateProblem& problem)
{
  const auto subject = toQt(problem.subject);
  switch (problem.kind) {
    case writing::SyntaxProblem::unclosedOutput:
      return WordingEditor::tr("“{{” is never closed: write “}}” behind the field.");
    case writing::SyntaxProblem::unclosedTag:
      return WordingEditor::tr("“{%” is never closed.");
    case writing::SyntaxProblem::emptyOutput:
      return WordingEditor::tr("No field stands between the braces.");
    case writing::SyntaxProblem::unclosedString:
      return WordingEditor::tr("A quotation mark is missing.");
    case writing::SyntaxProblem::badField:
      return WordingEditor::tr("“%1” is no name of a field.").arg(subject);
    case writing::SyntaxProblem::unknownField:
      return problem.suggestion.empty() ? WordingEditor::tr("No field is called “%1”.").arg(subject)
                                        : WordingEditor::tr("No field is called “%1”. Did you mean “%2”?")
                                              .arg(subject, toQt(problem.suggestion));
    case writing::SyntaxProblem::unknownFilter:
      return WordingEditor::tr("“%1” is not known behind a bar.").arg(subject);
    case writing::SyntaxProblem::missingArgument:
      return WordingEditor::tr("“%1” needs a value behind it.").arg(subject);
    case writing::SyntaxProblem::badFilterArgument:
      return WordingEditor::tr("The value behind “%1” does not fit.").arg(subject);
    case writing::SyntaxProblem::unknownTag:
      return WordingEditor::tr("“{% %1 %}” is not known; it stays as text.").arg(subject);
    case writing::SyntaxProblem::sourceTooLong:
    case writing::SyntaxProblem::outputTooLong:
      return WordingEditor::tr("The text is too long.");
  }
  return {};
}

}  // namespace

std::vector<writing::TemplateProblem> problemsIn(std::string_view source)
{
  return writing::rendered(source, writing::FieldValues()).problems;
}

ColouredText colouredWording(std::string_view source)
{
  ColouredText coloured{toQt(source), {}};
  Utf16Places places(source);
  const auto parsed = writing::parsedTemplate(source);
  for (const auto& node : parsed.nodes)
    if (const auto* field = std::get_if<writing::OutputNode>(&node))
      addField(coloured, *field, places);
  for (const auto& problem : parsed.problems)
    addProblem(coloured, problem, places);
  return coloured;
}

ColouredText colouredDifference(std::string_view before, std::string_view after)
{
  ColouredText coloured;
  for (const auto& part : writing::wordDiff(before, after))
    addDiffPart(coloured, part);
  return coloured;
}

ColouredText colouredRendering(const writing::Rendering& rendering)
{
  ColouredText coloured{toQt(rendering.text), {}};
  Utf16Places places(rendering.text);
  for (const auto& span : rendering.spans) {
    const bool missing = span.kind == writing::SpanKind::missing;
    const auto begin = places.of(span.begin);
    coloured.spans.push_back({begin, places.of(span.end), missing ? Tone::bad : toneFor(span.group), false,
                              missing ? WordingEditor::tr("“%1” is missing").arg(toQt(span.field)) : toQt(span.field)});
  }
  return coloured;
}

QString sentenceFor(const writing::TemplateProblem& problem)
{
  return WordingEditor::tr("Line %1, column %2: %3")
      .arg(problem.place.line)
      .arg(problem.place.column)
      .arg(problemText(problem));
}

}  // namespace overture::ui
