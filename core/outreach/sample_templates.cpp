#include "core/outreach/sample_parts.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"

#include <algorithm>
#include <array>

namespace overture::outreach
{
namespace
{

/// A wording as it is written down here; those of one name are versions of one template, each made from the one before.
struct SampleWording {
  std::string_view name;
  Purpose purpose;
  ChannelKind channel;
  std::string_view language;
  std::string_view subject;
  std::string_view body;
  std::string_view reason;
  double answered;
  double from;
  double until;
};

constexpr auto sampleWordings = std::to_array<SampleWording>({
    {"Project first", Purpose::firstMessage, ChannelKind::mail, "en", "Data scientist looking for a new team",
     "Hi {{ first_name }},\n\n"
     "my name is {{ me.name }}, I am a data scientist in Copenhagen and I am looking for my next team. {{ company }} "
     "is high on my list. For the last five years I have worked on ranking and on models for sensor data, and I like "
     "to take things from a notebook to something that runs every day.\n\n"
     "A project of mine is {{ project.title }}: {{ project.link }}\n\n"
     "Are you hiring, or do you know who in your company is? I would be glad to hear from you.\n\n"
     "Kind regards,\n{{ me.name }}",
     "", 0.11, 0, 0.38},
    {"Project first", Purpose::firstMessage, ChannelKind::mail, "en",
     "{{ project.title }}, a project for {{ company }}",
     "Hi {{ first_name }},\n\n"
     "I built {{ project.title }}, a small project on {{ project.problem }}: {{ project.link }}\n\n"
     "I think that it touches what your team at {{ company }} works on. I am a data scientist in Copenhagen, looking "
     "for my next team, and I would like to hear how you do it.\n\n"
     "Would you have half an hour? I am free on {{ me.free_times }}.\n\n"
     "Kind regards,\n{{ me.name }}\n{{ me.link }}",
     "Nobody asked about my past. Show the project first, and ask for a talk instead of a job.", 0.17, 0.3, 1},
    {"Project first", Purpose::firstMessage, ChannelKind::mail, "en", "After {{ hook }}",
     "Hi {{ first_name }},\n\n"
     "thank you for {{ hook }}. The part about what did not work was worth more to me than the results.\n\n"
     "I took up the same question in {{ project.title }}, on {{ project.problem }}: {{ project.link }}\n\n"
     "Would you have 20 minutes to tell me where my approach would break at {{ company }}? I am free on "
     "{{ me.free_times }}. I am looking for my next team, but I would learn from the talk either way.\n\n"
     "Kind regards,\n{{ me.name }}",
     "Start from something they made, then the project. Ask one question that only they can answer.", 0.27, 0.5, 1},
    {"Short note", Purpose::firstMessage, ChannelKind::linkedin, "en", "",
     "Hi {{ first_name }}, I make models that people can check, and {{ company }} looks like a place where that "
     "counts. Is your team growing this winter? {{ me.link }}\n{{ me.name }}",
     "", 0.12, 0, 0.6},
    {"Short note", Purpose::firstMessage, ChannelKind::linkedin, "en", "",
     "Hi {{ first_name }}, I liked {{ hook }}. I built something on {{ project.problem }}: {{ project.link }}. May I "
     "ask you two questions about it?\n{{ me.name }}",
     "Say what I liked, and ask for less.", 0.2, 0.45, 1},
    {"先谈项目", Purpose::firstMessage, ChannelKind::mail, "zh", "关于{{ company }}的一个小项目",
     "{{ first_name }}，您好：\n\n"
     "很喜欢{{ hook }}。同样的问题我做了一个小项目 {{ project.title }}，链接在这里：{{ project.link }}\n\n"
     "您的团队对此一定想得更深。能否抽出二十分钟，听听您对这个做法的看法？时间由您来定，我这边周二、周四下午方便。\n\n"
     "祝好\n{{ me.name }}",
     "", 0.22, 0, 1},
    {"Gentle follow-up", Purpose::followUp, ChannelKind::mail, "en", "Re: my note of last week",
     "Hi {{ first_name }},\n\n"
     "I wrote to you last week about {{ company }} and would still like to hear from you. Is there a better time?\n\n"
     "Kind regards,\n{{ me.name }}",
     "", 0, 0, 0.5},
    {"Gentle follow-up", Purpose::followUp, ChannelKind::mail, "en", "{{ project.title }}: one figure to add",
     "Hi {{ first_name }},\n\n"
     "one thing I should have put in my first note: the page of {{ project.title }} now has a test on data that it "
     "has never seen, and where it fails: {{ project.link }}\n\n"
     "If somebody else at {{ company }} is closer to this, I am glad of a name. If it is not the time, a short no "
     "helps me too.\n\n"
     "Kind regards,\n{{ me.name }}",
     "Bring something new with every message, and make it easy to say no.", 0, 0.4, 1},
    {"To a recruiter", Purpose::recruiterIntroduction, ChannelKind::mail, "en", "Data scientist, open from January",
     "Hi {{ first_name }},\n\n"
     "I am a data scientist in Copenhagen with nine years behind me, five of them on ranking and sensor data. I look "
     "for a team that ships models and measures them, remote or around the Øresund, from January on.\n\n"
     "What I made lately: {{ me.link }}\n\n"
     "Do you fill roles of this kind at {{ company }}, and what would you need from me?\n\n"
     "Kind regards,\n{{ me.name }}",
     "", 0.33, 0, 1},
});

SampleVersion usedVersion(const SampleWording& wording, VersionId id)
{
  return {id,           wording.purpose,  wording.channel, wording.language, wording.subject,
          wording.body, wording.answered, wording.from,    wording.until};
}

Timestamp writtenAt(const SampleWording& wording, const SampleCalendar& calendar)
{
  const auto day = static_cast<std::size_t>(wording.from * static_cast<double>(calendar.workdays()));
  return calendar.during(day, 0.02);
}

}  // namespace

void makeSampleTemplates(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar)
{
  std::string_view last;
  TemplateVersion version;
  for (const auto& wording : sampleWordings) {
    tx.writeAsOf(writtenAt(wording, calendar));
    if (wording.name != last) {
      const auto channel = store::channelOf(tx, wording.channel);
      version = {};
      version.owner = store::insertTemplate(tx, {{}, std::string(wording.name), wording.purpose, channel, {}});
    }
    last = wording.name;
    version.parent = version.id;
    version.number = version.parent.isSet() ? version.number + 1 : 1;
    version.subject = wording.subject;
    version.body = wording.body;
    version.reason = wording.reason;
    version.status = wording.until < 1 ? VersionStatus::retired : VersionStatus::inUse;
    version.id = store::insertVersion(tx, version);
    search.versions.push_back(usedVersion(wording, version.id));
  }
}

}  // namespace overture::outreach
