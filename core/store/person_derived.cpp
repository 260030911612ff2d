#include "core/store/person_derived.h"

#include "core/domain/person.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace overture::store
{
namespace
{

constexpr auto selectFactsForPerson = R"(
  SELECT p.name,
         p.do_not_contact_at IS NOT NULL,
         (SELECT max(id) FROM thread WHERE person_id = p.id),
         (SELECT max(m.sent_at) FROM thread t JOIN message m ON m.thread_id = t.id
          WHERE t.person_id = p.id AND m.state = 'sent'),
         (SELECT max(r.received_at) FROM thread t JOIN reply r ON r.thread_id = t.id
          WHERE t.person_id = p.id AND r.kind NOT IN ('bounce', 'automatic')),
         (SELECT max(happened_at) FROM interaction WHERE person_id = p.id),
         (SELECT min(coalesce(snoozed_until, due_on)) FROM reminder WHERE person_id = p.id AND done_at IS NULL)
  FROM person p WHERE p.id = ?1)";
constexpr auto selectThreadForPerson = R"(
  SELECT EXISTS (SELECT 1 FROM message WHERE thread_id = ?1 AND state = 'draft'),
         EXISTS (SELECT 1 FROM message WHERE thread_id = ?1 AND state = 'handed_over'),
         EXISTS (SELECT 1 FROM message WHERE thread_id = ?1 AND state = 'sent'),
         EXISTS (SELECT 1 FROM reply WHERE thread_id = ?1 AND kind = 'bounce'),
         EXISTS (SELECT 1 FROM reply WHERE thread_id = ?1 AND kind NOT IN ('bounce', 'automatic')),
         EXISTS (SELECT 1 FROM reply WHERE thread_id = ?1 AND certainty = 'guessed'),
         (SELECT kind FROM reply WHERE thread_id = ?1 AND kind NOT IN ('bounce', 'automatic')
          ORDER BY received_at DESC, id DESC LIMIT 1))";
constexpr auto upsertForPerson = R"(
  INSERT INTO person_derived (person_id, sort_key, name_key, contact_state, last_contact_at, next_kind, next_on)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
  ON CONFLICT (person_id) DO UPDATE SET sort_key = excluded.sort_key, name_key = excluded.name_key,
    contact_state = excluded.contact_state, last_contact_at = excluded.last_contact_at,
    next_kind = excluded.next_kind, next_on = excluded.next_on)";
constexpr auto removeForPerson = "DELETE FROM person_derived WHERE person_id = ?1";

struct PersonFacts {
  std::string name;
  bool doNotContact = false;
  ThreadId thread;
  std::optional<std::int64_t> sentAt;
  std::optional<std::int64_t> heardAt;
  std::optional<std::int64_t> loggedAt;
  std::optional<Day> remindOn;
};

struct PersonThreadFacts {
  bool draft = false;
  bool handedOver = false;
  bool sent = false;
  bool bounced = false;
  bool answered = false;
  bool toConfirm = false;
  std::string lastKind;
};

std::optional<PersonFacts> factsOfPerson(const db::Connection& connection, PersonId id)
{
  auto row = connection.prepare(selectFactsForPerson);
  row.bindAll(id);
  if (!row.step())
    return std::nullopt;
  return PersonFacts{row.text(0),
                     row.integer(1) != 0,
                     row.id<ThreadId>(2),
                     row.optionalInteger(3),
                     row.optionalInteger(4),
                     row.optionalInteger(5),
                     row.optionalDay(6)};
}

PersonThreadFacts threadFactsOfPerson(const db::Connection& connection, ThreadId id)
{
  if (!id.isSet())
    return {};
  auto row = connection.prepare(selectThreadForPerson);
  row.bindAll(id);
  if (!row.step())
    return {};
  const auto flag = [&row](int column) { return row.integer(column) != 0; };
  return {flag(0), flag(1), flag(2), flag(3), flag(4), flag(5), row.text(6)};
}

ContactState stateOfPerson(const PersonThreadFacts& thread)
{
  if (thread.handedOver)
    return ContactState::handedOver;
  if (thread.answered)
    return ContactState::replied;
  if (thread.bounced)
    return ContactState::bounced;
  if (thread.sent)
    return ContactState::waiting;
  return thread.draft ? ContactState::drafted : ContactState::notWritten;
}

bool wantsAnswer(const PersonFacts& facts, const PersonThreadFacts& thread)
{
  const bool open = thread.toConfirm || (thread.answered && thread.lastKind != "negative");
  return open && facts.heardAt.value_or(0) >= facts.sentAt.value_or(0);
}

NextStep nextOfPerson(const PersonFacts& facts, const PersonThreadFacts& thread)
{
  if (thread.handedOver)
    return NextStep::confirmSent;
  if (wantsAnswer(facts, thread))
    return NextStep::answer;
  if (facts.remindOn)
    return NextStep::remind;
  if (thread.sent && !thread.answered && !thread.bounced)
    return NextStep::wait;
  const bool untouched = !thread.sent && !facts.doNotContact;
  return untouched ? NextStep::write : NextStep::none;
}

}  // namespace

void derivePerson(const db::Connection& connection, const Collation& collation, PersonId id)
{
  const auto facts = factsOfPerson(connection, id);
  if (!facts) {
    connection.prepare(removeForPerson).bindAll(id).run();
    return;
  }
  const auto thread = threadFactsOfPerson(connection, facts->thread);
  const auto lastContact = std::max({facts->sentAt, facts->heardAt, facts->loggedAt});
  const auto sortKey = collation.keyOf(facts->name);
  const auto nameKey = folded(trimmed(facts->name));
  connection.prepare(upsertForPerson)
      .bindAll(id, std::as_bytes(std::span(sortKey)), nameKey, toText(stateOfPerson(thread)), lastContact,
               toText(nextOfPerson(*facts, thread)), facts->remindOn)
      .run();
}

}  // namespace overture::store
