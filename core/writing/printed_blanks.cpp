#include "core/writing/printed_blanks.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace overture::writing
{
namespace
{

constexpr std::size_t longestBlank = 120;

struct BracketPair {
  std::string_view open;
  std::string_view close;
};

constexpr auto bracketPairs = std::to_array<BracketPair>({{"[", "]"}, {"【", "】"}, {"［", "］"}, {"〔", "〕"}});

/// Words that ask for something; what follows is what they ask for.
constexpr auto askingWords =
    std::to_array<std::string_view>({"insert", "enter", "add", "fill", "in", "type", "put", "please"});
constexpr auto askingBeginnings =
    std::to_array<std::string_view>({"请插入", "请填写", "请填入", "请输入", "插入", "填写", "填入", "输入"});
constexpr auto smallWords = std::to_array<std::string_view>(
    {"the", "a", "an", "their", "his", "her", "recipient", "recipients", "persons", "contacts", "to", "here"});

struct BlankWord {
  std::string_view text;
  std::string_view field;
};

/// What a blank asks for, without blanks between the words.
constexpr auto blankWords = std::to_array<BlankWord>({
    {"name", "first_name"},
    {"firstname", "first_name"},
    {"givenname", "first_name"},
    {"lastname", "last_name"},
    {"surname", "last_name"},
    {"familyname", "last_name"},
    {"fullname", "name"},
    {"hiringmanager", "first_name"},
    {"hiringmanagername", "first_name"},
    {"title", "title"},
    {"jobtitle", "title"},
    {"position", "title"},
    {"company", "company"},
    {"companyname", "company"},
    {"industry", "company.industry"},
    {"hook", "hook"},
    {"article", "hook"},
    {"post", "hook"},
    {"link", "project.link"},
    {"url", "project.link"},
    {"projectlink", "project.link"},
    {"linkproject", "project.link"},
    {"project", "project.title"},
    {"projectname", "project.title"},
    {"projecttitle", "project.title"},
    {"problem", "project.problem"},
    {"yourproject", "project.title"},
    {"yourprojectlink", "project.link"},
    {"yourname", "me.name"},
    {"myname", "me.name"},
    {"yourfullname", "me.name"},
    {"sendername", "me.name"},
    {"yourlink", "me.link"},
    {"yourwebsite", "me.link"},
    {"yourportfolio", "me.link"},
    {"portfoliolink", "me.link"},
    {"portfolio", "me.link"},
    {"yourlinkedin", "me.linkedin"},
    {"linkedinprofile", "me.linkedin"},
    {"signature", "me.signature"},
    {"yoursignature", "me.signature"},
    {"freetimes", "me.free_times"},
    {"freetime", "me.free_times"},
    {"yourfreetimes", "me.free_times"},
    {"availability", "me.free_times"},
    {"youravailability", "me.free_times"},
    {"availabletimes", "me.free_times"},
    {"times", "me.free_times"},
    {"姓名", "first_name"},
    {"名字", "first_name"},
    {"对方姓名", "first_name"},
    {"对方名字", "first_name"},
    {"对方的姓名", "first_name"},
    {"对方的名字", "first_name"},
    {"收件人姓名", "first_name"},
    {"称呼", "first_name"},
    {"职位", "title"},
    {"职务", "title"},
    {"公司", "company"},
    {"公司名", "company"},
    {"公司名称", "company"},
    {"行业", "company.industry"},
    {"文章", "hook"},
    {"链接", "project.link"},
    {"项目链接", "project.link"},
    {"项目", "project.title"},
    {"项目名称", "project.title"},
    {"问题", "project.problem"},
    {"你的名字", "me.name"},
    {"你的姓名", "me.name"},
    {"您的名字", "me.name"},
    {"您的姓名", "me.name"},
    {"我的名字", "me.name"},
    {"我的姓名", "me.name"},
    {"署名", "me.name"},
    {"你的链接", "me.link"},
    {"作品集链接", "me.link"},
    {"作品集", "me.link"},
    {"签名", "me.signature"},
    {"空闲时间", "me.free_times"},
    {"你的空闲时间", "me.free_times"},
    {"我的空闲时间", "me.free_times"},
    {"可用时间", "me.free_times"},
    {"时间", "me.free_times"},
});

bool isOneOf(std::string_view word, std::span<const std::string_view> words)
{
  return std::ranges::find(words, word) != words.end();
}

/// What stands in a pair of brackets, in bare words, and whether it asks for something.
struct Asked {
  std::string what;
  bool asks = false;
};

Asked askedBy(std::string_view inside)
{
  auto text = folded(trimmed(inside));
  std::erase_if(text, [](char c) { return c == '\'' || c == ':'; });
  std::ranges::replace_if(text, [](char c) { return c == '_' || c == '-'; }, ' ');
  Asked asked;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    const bool asksHere = asked.what.empty() && isOneOf(word, askingWords);
    asked.asks = asked.asks || asksHere;
    if (!asksHere && !isOneOf(word, smallWords))
      asked.what += word;
  }
  for (const auto beginning : askingBeginnings)
    if (!asked.asks && asked.what.starts_with(beginning)) {
      asked.what.erase(0, beginning.size());
      asked.asks = true;
    }
  return asked;
}

/// The field that a blank asks for; empty where the brackets hold something else.
std::string_view fieldAskedBy(std::string_view inside)
{
  const auto asked = askedBy(inside);
  const auto known = std::ranges::find(blankWords, std::string_view(asked.what), &BlankWord::text);
  if (known != blankWords.end())
    return known->field;
  const auto begins = [&](std::string_view with) { return asked.what.starts_with(with); };
  const bool asksForMore = asked.asks && !asked.what.empty();
  return asksForMore || begins("your") || begins("你的") || begins("您的") ? std::string_view("own")
                                                                           : std::string_view();
}

std::optional<PrintedBlank> blankAt(std::string_view text, std::size_t at)
{
  const auto rest = text.substr(at);
  const auto pair = std::ranges::find_if(bracketPairs, [&](const auto& one) { return rest.starts_with(one.open); });
  if (pair == bracketPairs.end())
    return std::nullopt;
  const auto near = rest.substr(pair->open.size(), longestBlank);
  const auto inside = near.substr(0, near.find(pair->close));
  const auto end = pair->open.size() + inside.size() + pair->close.size();
  const bool isLink = rest.substr(std::min(end, rest.size())).starts_with('(');
  const bool isOpen = inside.size() == near.size();
  if (isOpen || isLink || inside.find('\n') != std::string_view::npos ||
      inside.find(pair->open) != std::string_view::npos)
    return std::nullopt;
  const auto field = fieldAskedBy(inside);
  if (field.empty())
    return std::nullopt;
  return PrintedBlank{at, at + end, std::string(trimmed(inside)), std::string(field)};
}

}  // namespace

std::vector<PrintedBlank> blanksIn(std::string_view text)
{
  std::vector<PrintedBlank> blanks;
  for (std::size_t at = 0; at < text.size();) {
    auto blank = blankAt(text, at);
    at = blank ? blank->end : at + 1;
    if (blank)
      blanks.push_back(std::move(*blank));
  }
  return blanks;
}

std::string withBlanksAsFields(std::string_view text)
{
  std::string out;
  std::size_t at = 0;
  for (const auto& blank : blanksIn(text)) {
    out.append(text.substr(at, blank.begin - at)).append("{{ ").append(blank.field).append(" }}");
    at = blank.end;
  }
  return out.append(text.substr(at));
}

}  // namespace overture::writing
