#include "ui/pages/compare/compare_words.h"

#include "ui/bridge/formats.h"
#include "ui/models/compare_model.h"
#include "ui/pages/compare/compare_page.h"

#include <algorithm>

namespace overture::ui
{
namespace
{

using Reports = std::vector<const evidence::VersionReport*>;

Reports sentReports(const std::vector<evidence::VersionReport>& reports)
{
  Reports sent;
  for (const auto& report : reports)
    if (report.rate.rate)
      sent.push_back(&report);
  return sent;
}

/// "“Project first v2” 27% (16–43%), 10 of 41 answered".
QString factOf(const evidence::VersionReport& report)
{
  return ComparePage::tr("“%1” %2 (%3), %4")
      .arg(versionTitle(report.name), percentText(report.rate.rate.value_or(0)),
           rangeText(report.rate.low.value_or(0), report.rate.high.value_or(1)), answeredText(report.rate));
}

/// True when every two ranges have a stretch in common.
bool allOverlap(const Reports& sent)
{
  double highestLow = 0;
  double lowestHigh = 1;
  for (const auto* report : sent) {
    highestLow = std::max(highestLow, report->rate.low.value_or(0));
    lowestHigh = std::min(lowestHigh, report->rate.high.value_or(1));
  }
  return highestLow <= lowestHigh;
}

QString methodText()
{
  return ComparePage::tr(
      "The range beside each rate is where the real rate may well lie: few messages make a wide one. "
      "Ranges that overlap cannot tell two versions apart yet. Versions sent one after the other also differ in their "
      "weeks and people.");
}

CompareVerdict verdictOnOne(const evidence::VersionReport& report)
{
  return {ComparePage::tr("One version was sent so far: there is nothing to compare yet."),
          ComparePage::tr("%1.").arg(factOf(report)), methodText()};
}

}  // namespace

CompareVerdict verdictOn(const std::vector<evidence::VersionReport>& reports)
{
  const auto sent = sentReports(reports);
  if (sent.empty())
    return {ComparePage::tr("Nothing was delivered yet."),
            ComparePage::tr("As soon as messages are marked as sent, their rates stand here."), methodText()};
  if (sent.size() == 1)
    return verdictOnOne(*sent.front());
  const auto headline = allOverlap(sent) ? ComparePage::tr("Too early to say: the ranges overlap.")
                                         : ComparePage::tr("Some ranges do not overlap, which is a hint, not a proof.");
  return {headline,
          ComparePage::tr("Answered most so far: %1. Least: %2.").arg(factOf(*sent.front()), factOf(*sent.back())),
          methodText()};
}

QStringList howItIsCounted()
{
  return {
      ComparePage::tr(
          "Delivered: first messages that you marked as sent. A message that came back as a bounce is taken "
          "out, unless the person answered all the same."),
      ComparePage::tr("Answered: the first reply that a person wrote, whether interested, a referral, neutral or "
                      "negative, once it is confirmed. An automatic reply is no answer."),
      ComparePage::tr("Follow-ups belong to the conversation of their first message: an answer to a follow-up counts "
                      "for the version that the first message was made from."),
      ComparePage::tr("A message typed in more than three days after it was sent is left out, because people remember "
                      "the answered ones. Whole imports are counted."),
      ComparePage::tr(
          "Messages that still wait count as not answered so far, so a rate can only rise as answers come."),
      ComparePage::tr(
          "The range is Wilson's 95% range for so many answers of so many messages. Few messages make a wide "
          "range."),
  };
}

}  // namespace overture::ui
