#include "core/store/interaction_queries.h"

#include "core/store/enum_column.h"

namespace overture::store
{
namespace
{

constexpr auto selectInteraction = R"(
  SELECT id, person_id, company_id, kind, happened_at, precision, summary, next_step, recorded_at FROM interaction
  WHERE id = ?1)";
constexpr auto selectInteractionsOfPerson = R"(
  SELECT id, person_id, company_id, kind, happened_at, precision, summary, next_step, recorded_at FROM interaction
  WHERE person_id = ?1 ORDER BY happened_at DESC, id DESC)";
constexpr auto selectInteractionsOfCompany = R"(
  SELECT id, person_id, company_id, kind, happened_at, precision, summary, next_step, recorded_at FROM interaction
  WHERE company_id = ?1 OR person_id IN (SELECT id FROM person WHERE company_id = ?1)
  ORDER BY happened_at DESC, id DESC)";
constexpr auto insertOneInteraction = R"(
  INSERT INTO interaction (uid, person_id, company_id, kind, happened_at, precision, summary, next_step, recorded_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))";
constexpr auto updateOneInteraction = R"(
  UPDATE interaction SET person_id = ?2, company_id = ?3, kind = ?4, happened_at = ?5, precision = ?6, summary = ?7,
    next_step = ?8 WHERE id = ?1)";
constexpr auto deleteOneInteraction = "DELETE FROM interaction WHERE id = ?1";

Interaction interactionFrom(const db::Statement& row)
{
  Interaction i;
  i.id = row.id<InteractionId>(0);
  i.person = row.id<PersonId>(1);
  i.company = row.id<CompanyId>(2);
  i.kind = enumOr(row, 3, InteractionKind::note);
  i.happenedAt = row.timestamp(4);
  i.precision = enumOr(row, 5, Precision::exact);
  i.summary = row.text(6);
  i.nextStep = row.text(7);
  i.recordedAt = row.timestamp(8);
  return i;
}

std::vector<Interaction> collectedInteractions(db::Statement& row)
{
  std::vector<Interaction> all;
  while (row.step())
    all.push_back(interactionFrom(row));
  return all;
}

}  // namespace

std::optional<Interaction> findInteraction(const ReadTx& tx, InteractionId id)
{
  auto row = tx.prepare(selectInteraction);
  row.bindAll(id);
  return row.step() ? std::optional(interactionFrom(row)) : std::nullopt;
}

std::vector<Interaction> interactionsOf(const ReadTx& tx, PersonId person)
{
  auto row = tx.prepare(selectInteractionsOfPerson);
  row.bindAll(person);
  return collectedInteractions(row);
}

std::vector<Interaction> interactionsOf(const ReadTx& tx, CompanyId company)
{
  auto row = tx.prepare(selectInteractionsOfCompany);
  row.bindAll(company);
  return collectedInteractions(row);
}

InteractionId insertInteraction(WriteTx& tx, const Interaction& i)
{
  tx.prepare(insertOneInteraction)
      .bindAll(tx.newUid(), i.person, i.company, toText(i.kind), i.happenedAt, toText(i.precision), i.summary,
               i.nextStep, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateInteraction(WriteTx& tx, const Interaction& i)
{
  tx.prepare(updateOneInteraction)
      .bindAll(i.id, i.person, i.company, toText(i.kind), i.happenedAt, toText(i.precision), i.summary, i.nextStep)
      .run();
}

void deleteInteraction(WriteTx& tx, InteractionId id)
{
  tx.prepare(deleteOneInteraction).bindAll(id).run();
}

}  // namespace overture::store
