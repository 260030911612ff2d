#include "core/base/text.h"
#include "core/outreach/sample_parts.h"
#include "core/store/interaction_queries.h"
#include "core/store/message_queries.h"

#include <algorithm>
#include <map>
#include <optional>

namespace overture::outreach
{
namespace
{

constexpr std::string_view sampleThanks =
    "Hi {{ first_name }},\n\n"
    "thank you for the quick answer, that suits me. I send an invitation in a minute and bring the two figures that I "
    "left out.\n\n"
    "Kind regards,\n{{ me.name }}";
constexpr std::string_view sampleThanksForReferral =
    "Hi {{ first_name }},\n\n"
    "thank you for passing it on. I will write there and tell you what came of it.\n\n"
    "Kind regards,\n{{ me.name }}";

constexpr std::size_t sampleUnwritten = 6;
constexpr std::size_t sampleWeeksApart = 5;

/// One attempt to win one person, while it is made up.
struct SampleAttempt {
  std::size_t person = 0;
  ThreadId thread;
  ChannelKind channel = ChannelKind::mail;
  std::string subject;
  MessageId last;
  int places = 0;
  std::size_t firstDay = 0;
  Timestamp lastAt;
};

struct SampleHeard {
  ReplyKind kind = ReplyKind::neutral;
  Timestamp at;
};

/// A reply that came within the ten weeks, to be entered in the order of time.
struct SampleReceived {
  SampleAttempt attempt;
  MessageId message;
  SampleHeard heard;
};

class SampleWriter
{
 public:
  SampleWriter(store::WriteTx& tx, const SampleSearch& search, const SampleCalendar& calendar, SampleDice& dice)
      : m_tx(tx), m_search(search), m_calendar(calendar), m_dice(dice)
  {
  }

  std::vector<SampleAnswer> write()
  {
    const auto order = shuffledPeople();
    const auto written = order.size() - sampleUnwritten;
    for (std::size_t i = 0; i < written; ++i)
      attempt(order[i], i * m_calendar.workdays() / written);
    for (const auto& silent : std::vector(m_silent))
      if (silent.firstDay + 5 * sampleWeeksApart + 2 < m_calendar.workdays())
        attempt(silent.person, silent.firstDay + 5 * sampleWeeksApart + m_dice.below(4));
    leaveOpen(order[written], MessageState::handedOver, std::chrono::minutes(38));
    leaveOpen(order[written + 1], MessageState::handedOver, std::chrono::minutes(95));
    leaveOpen(order[written + 2], MessageState::draft, std::chrono::hours(3));
    leaveOpen(order[written + 3], MessageState::draft, std::chrono::hours(26));
    return enterReplies();
  }

 private:
  [[nodiscard]] std::vector<std::size_t> shuffledPeople()
  {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_search.people.size(); ++i)
      if (m_search.people[i].mayBeWritten)
        order.push_back(i);
    for (std::size_t i = order.size(); i > 1; --i)
      std::swap(order[i - 1], order[m_dice.below(i)]);
    return order;
  }

  [[nodiscard]] static bool isFit(const SampleVersion& version, const SamplePerson& person, Purpose purpose)
  {
    const bool chinese = person.companyName.starts_with("青禾");
    const bool hasFields = !person.person.hook.empty() || version.body.find("{{ hook }}") == std::string_view::npos;
    return version.purpose == purpose && hasFields && (version.language == "zh") == chinese;
  }

  /// Of the wordings in use by then, the one that was sent least: they are sent in turn.
  [[nodiscard]] const SampleVersion* choose(const SamplePerson& person, Purpose purpose, ChannelKind channel,
                                            std::size_t day)
  {
    const double share = static_cast<double>(day) / static_cast<double>(m_calendar.workdays());
    const SampleVersion* best = nullptr;
    for (const auto& version : m_search.versions) {
      const bool inUse = version.from <= share && share < version.until;
      if (!inUse || version.channel != channel || !isFit(version, person, purpose))
        continue;
      if (best == nullptr || m_sent[version.id] < m_sent[best->id])
        best = &version;
    }
    return best;
  }

  [[nodiscard]] const SampleVersion& firstVersion(const SamplePerson& person, std::size_t day)
  {
    const auto recruits = person.person.role == Role::recruiterAgency || person.person.role == Role::recruiterInHouse;
    const auto purpose = recruits ? Purpose::recruiterIntroduction : Purpose::firstMessage;
    const bool isShort = person.profile.isSet() && m_dice.happens(0.3);
    const auto* version = isShort ? choose(person, purpose, ChannelKind::linkedin, day) : nullptr;
    if (version == nullptr)
      version = choose(person, purpose, ChannelKind::mail, day);
    return version != nullptr ? *version : m_search.versions.front();
  }

  [[nodiscard]] SampleAttempt begun(std::size_t who, const SampleVersion& version, Timestamp at)
  {
    const auto& person = m_search.people[who];
    const auto& project = m_search.projects[person.project];
    SampleAttempt attempt{who, {}, version.channel, {}, {}, 0, 0, at};
    const auto length = utf16Count(sampleText(version.body, person, project));
    if (version.channel == ChannelKind::linkedin && length <= 200)
      attempt.channel = ChannelKind::invitation;
    m_tx.writeAsOf(at);
    attempt.thread = store::insertThread(m_tx, {{},
                                                person.person.id,
                                                person.person.company,
                                                person.person.role,
                                                person.tier,
                                                store::channelOf(m_tx, attempt.channel),
                                                person.person.warmth});
    return attempt;
  }

  [[nodiscard]] Message composed(const SampleAttempt& attempt, const SampleVersion& version, Timestamp at)
  {
    const auto& person = m_search.people[attempt.person];
    const auto& project = m_search.projects[person.project];
    Message message;
    message.thread = attempt.thread;
    message.place = attempt.places;
    message.version = version.id;
    message.channel = store::channelOf(m_tx, attempt.channel);
    message.address = attempt.channel == ChannelKind::mail ? person.mail : person.profile;
    if (version.body.find("{{ project.") != std::string_view::npos)
      message.project = project.id;
    if (version.body.find("{{ hook }}") != std::string_view::npos)
      message.hook = person.person.hook;
    if (attempt.channel == ChannelKind::mail)
      message.subject = sampleText(version.subject, person, project);
    message.body = sampleText(version.body, person, project);
    message.draftedAt = at + -std::chrono::minutes(4 + m_dice.below(40));
    return message;
  }

  void send(SampleAttempt& attempt, const SampleVersion& version, Timestamp at)
  {
    auto message = composed(attempt, version, at);
    message.state = MessageState::sent;
    message.sentAt = at;
    m_tx.writeAsOf(at);
    attempt.last = store::insertMessage(m_tx, message);
    if (attempt.places == 0)
      attempt.subject = message.subject;
    attempt.lastAt = at;
    ++attempt.places;
    ++m_sent[version.id];
  }

  void attempt(std::size_t who, std::size_t day)
  {
    const auto& version = firstVersion(m_search.people[who], day);
    const auto at = m_calendar.during(day, m_dice.fraction());
    auto made = begun(who, version, at);
    made.firstDay = day;
    send(made, version, at);
    const bool reached = isReached(made, at);
    const auto heard = answerOf(version, m_search.people[who], at);
    const bool byPerson = heard && isHuman(heard->kind);
    if (heard && !byPerson)
      receive(made, *heard);
    if (reached && (!heard || heard->kind != ReplyKind::bounce))
      followUp(made, day, heard);
    if (byPerson && heard->at < m_calendar.now())
      receive(made, *heard);
    else if (m_calendar.now() - made.lastAt > std::chrono::weeks(1))
      m_silent.push_back(made);
  }

  void receive(const SampleAttempt& attempt, const SampleHeard& heard)
  {
    m_received.push_back({attempt, attempt.last, heard});
  }

  /// At most two more messages, about a week and a half apart, until somebody answers.
  void followUp(SampleAttempt& attempt, std::size_t day, const std::optional<SampleHeard>& heard)
  {
    const auto& person = m_search.people[attempt.person];
    for (const double chance : {0.92, 0.8}) {
      day += 6 + m_dice.below(3);
      const auto* version = choose(person, Purpose::followUp, ChannelKind::mail, day);
      if (day >= m_calendar.workdays() || version == nullptr || !m_dice.happens(chance))
        return;
      const auto at = m_calendar.during(day, m_dice.fraction());
      if (at > m_calendar.now() || (heard && isHuman(heard->kind) && heard->at < at))
        return;
      send(attempt, *version, at);
    }
  }

  [[nodiscard]] std::optional<SampleHeard> answerOf(const SampleVersion& version, const SamplePerson& person,
                                                    Timestamp at)
  {
    const double chance = version.answered * (person.person.warmth == Warmth::warm ? 1.6 : 1.0);
    if (m_dice.happens(chance)) {
      const auto received = at + m_dice.delay(std::chrono::hours(46));
      return SampleHeard{humanKind(), m_calendar.atWork(received, m_dice.fraction())};
    }
    if (version.channel != ChannelKind::mail)
      return std::nullopt;
    if (m_dice.happens(0.05))
      return SampleHeard{ReplyKind::bounce, at + std::chrono::minutes(1 + m_dice.below(9))};
    if (m_dice.happens(0.06))
      return SampleHeard{ReplyKind::automatic, at + std::chrono::minutes(1 + m_dice.below(4))};
    return std::nullopt;
  }

  [[nodiscard]] ReplyKind humanKind()
  {
    const double share = m_dice.fraction();
    if (share < 0.42)
      return ReplyKind::positive;
    if (share < 0.58)
      return ReplyKind::referral;
    return share < 0.79 ? ReplyKind::neutral : ReplyKind::negative;
  }

  /// An invitation must be accepted before one can write again; from then on it is a talk on LinkedIn.
  [[nodiscard]] bool isReached(SampleAttempt& attempt, Timestamp at)
  {
    if (attempt.channel != ChannelKind::invitation)
      return true;
    attempt.channel = ChannelKind::linkedin;
    const auto accepted = m_calendar.atWork(at + m_dice.delay(std::chrono::hours(20)), m_dice.fraction());
    if (accepted > m_calendar.now() || !m_dice.happens(0.6))
      return false;
    logAccepted(attempt, accepted);
    return true;
  }

  void logAccepted(const SampleAttempt& attempt, Timestamp accepted)
  {
    Interaction line;
    line.person = m_search.people[attempt.person].person.id;
    line.kind = InteractionKind::invitationAccepted;
    line.happenedAt = accepted;
    m_tx.writeAsOf(accepted);
    static_cast<void>(store::insertInteraction(m_tx, line));
  }

  void leaveOpen(std::size_t who, MessageState state, std::chrono::milliseconds ago)
  {
    const auto at = m_calendar.now() + -ago;
    const auto& version = firstVersion(m_search.people[who], m_calendar.workdays() - 1);
    const auto attempt = begun(who, version, at);
    auto message = composed(attempt, version, at);
    message.state = state;
    if (state == MessageState::handedOver)
      message.handedOverAt = at;
    static_cast<void>(store::insertMessage(m_tx, message));
  }

  /// The two latest that came by mail or network, bounces apart, are not confirmed yet.
  std::vector<SampleAnswer> enterReplies()
  {
    std::ranges::stable_sort(m_received, {}, [](const SampleReceived& received) { return received.heard.at; });
    int toConfirm = 2;
    std::vector<SampleAnswer> answers;
    for (auto at = m_received.rbegin(); at != m_received.rend(); ++at) {
      const bool guessed = toConfirm > 0 && at->heard.kind != ReplyKind::bounce;
      toConfirm -= guessed ? 1 : 0;
      enterReply(*at, guessed ? ReplyCertainty::guessed : ReplyCertainty::confirmed);
      if (!guessed && isHuman(at->heard.kind))
        answers.push_back({at->attempt.person, at->heard.kind, at->heard.at});
    }
    std::ranges::reverse(answers);
    return answers;
  }

  void enterReply(SampleReceived& received, ReplyCertainty certainty)
  {
    const auto& person = m_search.people[received.attempt.person];
    Reply reply;
    reply.thread = received.attempt.thread;
    reply.message = received.message;
    reply.person = person.person.id;
    reply.way = received.attempt.channel == ChannelKind::mail ? ReplyWay::mail : ReplyWay::linkedin;
    reply.kind = received.heard.kind;
    reply.certainty = certainty;
    reply.receivedAt = received.heard.at;
    reply.text = sampleReply(reply.kind, person, m_heard[reply.kind]++);
    m_tx.writeAsOf(reply.receivedAt);
    static_cast<void>(store::insertReply(m_tx, reply));
    if (certainty == ReplyCertainty::confirmed)
      thank(received);
  }

  void thank(SampleReceived& received)
  {
    const bool referred = received.heard.kind == ReplyKind::referral;
    const auto at = m_calendar.atWork(received.heard.at + m_dice.delay(std::chrono::hours(3)), m_dice.fraction());
    if ((received.heard.kind != ReplyKind::positive && !referred) || at > m_calendar.now())
      return;
    SampleVersion thanks;
    thanks.body = referred ? sampleThanksForReferral : sampleThanks;
    auto message = composed(received.attempt, thanks, at);
    if (!received.attempt.subject.empty())
      message.subject = "Re: " + received.attempt.subject;
    message.state = MessageState::sent;
    message.sentAt = at;
    m_tx.writeAsOf(at);
    static_cast<void>(store::insertMessage(m_tx, message));
  }

  store::WriteTx& m_tx;
  const SampleSearch& m_search;
  const SampleCalendar& m_calendar;
  SampleDice& m_dice;
  std::map<VersionId, int> m_sent;
  std::map<ReplyKind, std::size_t> m_heard;
  std::vector<SampleAttempt> m_silent;
  std::vector<SampleReceived> m_received;
};

}  // namespace

std::vector<SampleAnswer> makeSampleMessages(store::WriteTx& tx, const SampleSearch& search,
                                             const SampleCalendar& calendar, SampleDice& dice)
{
  return SampleWriter(tx, search, calendar, dice).write();
}

}  // namespace overture::outreach
