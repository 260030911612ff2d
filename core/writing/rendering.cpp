#include "core/writing/rendering.h"

#include "core/base/text.h"
#include "core/writing/template_filters.h"

#include <algorithm>

namespace overture::writing
{
namespace
{

constexpr std::size_t mostNoted = 100;

/// The text of one output and what became of its field.
struct Answered {
  std::string text;
  SpanKind kind = SpanKind::filled;
};

Answered answerOf(const OutputNode& node, std::string_view value)
{
  Answered answer{std::string(value), isBlank(value) ? SpanKind::missing : SpanKind::filled};
  for (const auto& filter : node.filters) {
    if (filter.name == "default" && answer.kind == SpanKind::missing)
      answer.kind = SpanKind::fellBack;
    answer.text = filtered(answer.text, filter);
  }
  return answer;
}

class Renderer
{
 public:
  Renderer(const ParsedTemplate& text, const FieldValues& values) : m_template(text), m_values(values)
  {
    m_out.problems = text.problems;
  }

  Rendering rendering()
  {
    for (const auto& node : m_template.nodes) {
      const bool fits = std::visit([this](const auto& one) { return put(one); }, node);
      if (!fits)
        break;
    }
    std::ranges::stable_sort(m_out.problems, {}, [](const TemplateProblem& problem) { return problem.place.begin; });
    return std::move(m_out);
  }

 private:
  [[nodiscard]] std::string_view sourceAt(std::size_t begin, std::size_t end) const
  {
    return std::string_view(m_template.source).substr(begin, end - begin);
  }

  bool put(const TextNode& node) { return append(sourceAt(node.begin, node.end), node.begin, node.end); }

  bool put(const OutputNode& node)
  {
    if (node.field.empty())
      return append(answerOf(node, node.literal).text, node.begin, node.end);
    const auto* const field = m_values.find(node.field);
    if (field == nullptr)
      noteUnknown(node);
    auto answer = answerOf(node, field == nullptr ? std::string_view() : std::string_view(field->value));
    if (answer.kind == SpanKind::missing)
      answer.text = sourceAt(node.begin, node.end);
    const auto begin = m_out.text.size();
    if (!append(answer.text, node.begin, node.end))
      return false;
    m_out.spans.push_back({begin, m_out.text.size(), node.begin, node.end, field == nullptr ? node.field : field->name,
                           field == nullptr ? FieldGroup::own : field->group, answer.kind});
    return true;
  }

  bool append(std::string_view text, std::size_t begin, std::size_t end)
  {
    if (m_out.text.size() + text.size() <= largestOutput) {
      m_out.text.append(text);
      return true;
    }
    m_out.problems.push_back({SyntaxProblem::outputTooLong, placeOf(m_template.source, begin, end), {}, {}});
    return false;
  }

  void noteUnknown(const OutputNode& node)
  {
    if (m_out.problems.size() >= mostNoted)
      return;
    m_out.problems.push_back({SyntaxProblem::unknownField, placeOf(m_template.source, node.begin, node.end), node.field,
                              m_values.nearest(node.field)});
  }

  const ParsedTemplate& m_template;
  const FieldValues& m_values;
  Rendering m_out;
};

}  // namespace

bool Rendering::hasMissing() const
{
  return std::ranges::any_of(spans, [](const Span& span) { return span.kind == SpanKind::missing; });
}

std::vector<std::string> Rendering::missing() const
{
  std::vector<std::string> names;
  for (const auto& span : spans)
    if (span.kind == SpanKind::missing && std::ranges::find(names, span.field) == names.end())
      names.push_back(span.field);
  return names;
}

Rendering rendered(const ParsedTemplate& text, const FieldValues& values)
{
  return Renderer(text, values).rendering();
}

Rendering rendered(std::string_view source, const FieldValues& values)
{
  return rendered(parsedTemplate(source), values);
}

}  // namespace overture::writing
