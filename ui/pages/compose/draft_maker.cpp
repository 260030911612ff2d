#include "ui/pages/compose/draft_maker.h"

#include "core/writing/adaptation.h"
#include "core/writing/message_fields.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overture::ui
{
namespace
{

Tone toneOfSpan(const writing::Span& span)
{
  return span.kind == writing::SpanKind::missing ? Tone::bad : toneFor(span.group);
}

QString tipOfSpan(const writing::Span& span)
{
  const auto field = toQt(span.field);
  switch (span.kind) {
    case writing::SpanKind::filled:
      return QCoreApplication::translate("DraftMaker", "From the field “%1”").arg(field);
    case writing::SpanKind::fellBack:
      return QCoreApplication::translate("DraftMaker", "“%1” is empty: the template's other words stand here")
          .arg(field);
    case writing::SpanKind::missing:
      return QCoreApplication::translate("DraftMaker", "“%1” is missing").arg(field);
  }
  return {};
}

TextSpan spanAt(qsizetype begin, qsizetype length, const writing::Span& span)
{
  return {.begin = static_cast<int>(begin),
          .end = static_cast<int>(begin + length),
          .tone = toneOfSpan(span),
          .struck = false,
          .tip = tipOfSpan(span)};
}

QString textOfSpan(const writing::Rendering& made, const writing::Span& span)
{
  return toQt(std::string_view(made.text).substr(span.begin, span.end - span.begin));
}

std::vector<TextSpan> spansAsMade(const writing::Rendering& made)
{
  std::vector<TextSpan> spans;
  std::size_t bytes = 0;
  qsizetype units = 0;
  for (const auto& span : made.spans) {
    units += toQt(std::string_view(made.text).substr(bytes, span.begin - bytes)).size();
    const auto length = textOfSpan(made, span).size();
    spans.push_back(spanAt(units, length, span));
    units += length;
    bytes = span.end;
  }
  return spans;
}

}  // namespace

MadeDraft makeDraft(const ComposeFacts& facts, const std::optional<TemplateVersion>& version, ProjectId project)
{
  if (!version)
    return {};
  const auto* chosen = facts.project(project);
  const auto values = writing::fieldsFor(facts.person, facts.company.value_or(Company()),
                                         chosen == nullptr ? Project() : *chosen, facts.profile);
  return {writing::rendered(version->subject, values), writing::rendered(version->body, values)};
}

std::vector<TextSpan> spansIn(const QString& text, const writing::Rendering& made)
{
  if (text == toQt(made.text))
    return spansAsMade(made);
  std::vector<TextSpan> spans;
  qsizetype from = 0;
  for (const auto& span : made.spans) {
    const auto words = textOfSpan(made, span);
    const auto at = words.isEmpty() ? -1 : text.indexOf(words, from);
    if (at < 0)
      continue;
    spans.push_back(spanAt(at, words.size(), span));
    from = at + words.size();
  }
  return spans;
}

std::vector<std::string> unfilledIn(const std::string& text)
{
  std::vector<std::string> fields;
  for (const auto& span : writing::rendered(text, writing::FieldValues()).spans)
    if (std::ranges::find(fields, span.field) == fields.end())
      fields.push_back(span.field);
  return fields;
}

double adaptedShare(const MadeDraft& made, const std::string& body)
{
  return made.body.text == body ? 0 : writing::adapted(made.body, body);
}

}  // namespace overture::ui
