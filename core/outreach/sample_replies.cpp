#include "core/outreach/sample_parts.h"

#include <array>
#include <span>

namespace overture::outreach
{
namespace
{

constexpr auto samplePositive = std::to_array<std::string_view>({
    "Hi Alex,\n\nthanks for the link, this is close to what we tried last spring. Happy to talk. Does Thursday after "
    "two "
    "work?\n\n{{ first_name }}",
    "Hello Alex, good timing: we open a position in two weeks. Shall we speak before it is public? Pick any slot on "
    "Tuesday.\n\nBest,\n{{ first_name }}",
    "Hi Alex, I read your page twice. I have doubts about the second figure, which is why I would like to talk. Thirty "
    "minutes next week?\n{{ first_name }}",
    "Dear Alex,\n\nvery interesting. Could you show it to two colleagues as well? I can offer Wednesday at ten or "
    "Friday "
    "at three.\n\nKind regards\n{{ first_name }}",
    "Hi Alex, your question about new customers is exactly the one we argue about. Come by the office if you are in "
    "town, or let us call on Monday.\n{{ first_name }}",
    "Thanks for this, Alex. Send me your CV and two times that suit you, and I will bring our lead along.\n"
    "{{ first_name }}",
});
constexpr auto sampleReferral = std::to_array<std::string_view>({
    "Hi Alex, this is more for our platform team. I sent your mail on to my colleague there and told her to look at "
    "the "
    "project.\n{{ first_name }}",
    "Hello Alex, I no longer hire for this group. Please write to the new lead and say that I sent you.\n\n"
    "{{ first_name }}",
});
constexpr auto sampleNeutral = std::to_array<std::string_view>({
    "Thanks, Alex. We are in the middle of a release; write again in a month?\n{{ first_name }}",
    "Hi Alex, got it and saved it. I will come back to you when our budget is settled.\n{{ first_name }}",
    "Hello Alex, what is your notice period, and would you move?\n{{ first_name }}",
});
constexpr auto sampleNegative = std::to_array<std::string_view>({
    "Hi Alex, thank you, but we do not hire this year. All the best for your search.\n{{ first_name }}",
    "Dear Alex, nice work. We are looking for somebody with more years in our field, so I have to say no.\n"
    "{{ first_name }}",
    "Thanks for writing. Not a fit for us at the moment.\n{{ first_name }}",
});
constexpr auto sampleAutomatic = std::to_array<std::string_view>({
    "Thank you for your message. I am out of the office and back next Monday. In urgent cases please write to the "
    "team.",
    "I am travelling and read my mail once a day. {{ first_name }}",
});
constexpr auto sampleBounce = std::to_array<std::string_view>({
    "Delivery has failed: the address does not exist on this server. The message was not delivered.",
});

constexpr auto sampleChinese = std::to_array<std::string_view>({
    "Alex，您好！项目我看了，思路很清楚，有几个细节想和您讨论。周四下午两点方便吗？\n{{ first_name }}",
    "收到，谢谢。这两周项目比较忙，月底再联系您可以吗？\n{{ first_name }}",
    "感谢来信。今年我们暂时没有招聘计划，祝一切顺利。\n{{ first_name }}",
});

bool readsChinese(const SamplePerson& person)
{
  return person.companyName.starts_with("青禾");
}

std::string_view chineseAnswer(ReplyKind kind)
{
  if (kind == ReplyKind::positive || kind == ReplyKind::referral)
    return sampleChinese[0];
  return kind == ReplyKind::neutral ? sampleChinese[1] : sampleChinese[2];
}

std::span<const std::string_view> sampleAnswers(ReplyKind kind)
{
  switch (kind) {
    case ReplyKind::positive:
      return samplePositive;
    case ReplyKind::referral:
      return sampleReferral;
    case ReplyKind::neutral:
      return sampleNeutral;
    case ReplyKind::negative:
      return sampleNegative;
    case ReplyKind::automatic:
      return sampleAutomatic;
    case ReplyKind::bounce:
      break;
  }
  return sampleBounce;
}

}  // namespace

std::string sampleReply(ReplyKind kind, const SamplePerson& person, std::size_t nth)
{
  if (readsChinese(person) && isHuman(kind))
    return sampleText(chineseAnswer(kind), person, {});
  const auto texts = sampleAnswers(kind);
  return sampleText(texts[nth % texts.size()], person, {});
}

}  // namespace overture::outreach
