#include "core/store/undo_log.h"

#include <chrono>

namespace overture::store
{
namespace
{

constexpr std::int64_t mostSteps = 1000;
constexpr std::int64_t mostBytes = 256LL << 20;
constexpr std::chrono::milliseconds longest = std::chrono::days(90);
constexpr std::chrono::milliseconds mergeWindow = std::chrono::seconds(60);

constexpr auto insertStep = R"(
  INSERT INTO undo_step (kind, subject_kind, subject_id, subject_name, subject_count, origin, merge_key, state,
                         schema_version, done_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, (SELECT user_version FROM pragma_user_version), ?9))";
constexpr auto insertPart = R"(
  INSERT INTO undo_part (undo_step_id, part, changeset)
  VALUES (?1, (SELECT 1 + coalesce(max(part), 0) FROM undo_part WHERE undo_step_id = ?1), ?2))";
constexpr auto countBytes = "UPDATE undo_step SET bytes = bytes + ?2 WHERE id = ?1";
constexpr auto selectParts = "SELECT changeset FROM undo_part WHERE undo_step_id = ?1 ORDER BY part";
constexpr auto selectLastDone = R"(
  SELECT id, kind, subject_kind, subject_id, subject_name, subject_count, merge_key, done_at FROM undo_step
  WHERE state = 'done' AND origin = 'person' ORDER BY id DESC LIMIT 1)";
constexpr auto selectFirstUndone = R"(
  SELECT id, kind, subject_kind, subject_id, subject_name, subject_count, merge_key, done_at FROM undo_step
  WHERE state = 'undone' AND origin = 'person' ORDER BY id LIMIT 1)";
constexpr auto selectOpen = "SELECT id FROM undo_step WHERE state = 'open' ORDER BY id DESC";
constexpr auto updateState = "UPDATE undo_step SET state = ?2 WHERE id = ?1";
constexpr auto updateClosed = R"(
  UPDATE undo_step SET state = 'done', subject_kind = ?2, subject_id = ?3, subject_name = ?4, subject_count = ?5,
                       done_at = ?6 WHERE id = ?1)";
constexpr auto touchStep = "UPDATE undo_step SET done_at = ?2, bytes = 0 WHERE id = ?1";
constexpr auto selectNewest = "SELECT max(id) FROM undo_step";
constexpr auto selectHasParts = "SELECT EXISTS (SELECT 1 FROM undo_part WHERE undo_step_id = ?1)";
/// A long write that is still open keeps its parts: it must be able to take them back.
constexpr auto deletePartsUpTo = R"(
  DELETE FROM undo_part WHERE undo_step_id IN (SELECT id FROM undo_step WHERE id <= ?1 AND state <> 'open'))";
constexpr auto deleteStepsUpTo = "DELETE FROM undo_step WHERE id <= ?1 AND state <> 'open'";
constexpr auto deleteParts = "DELETE FROM undo_part WHERE undo_step_id = ?1";
constexpr auto deleteStep = "DELETE FROM undo_step WHERE id = ?1";
constexpr auto deleteRedoParts = R"(
  DELETE FROM undo_part WHERE undo_step_id IN (SELECT id FROM undo_step WHERE state = 'undone' AND origin = 'person'))";
constexpr auto deleteRedoSteps = "DELETE FROM undo_step WHERE state = 'undone' AND origin = 'person'";
/// The youngest step that one of the limits throws out.
constexpr auto selectYoungestToGo = R"(
  SELECT max(id) FROM (
    SELECT id, done_at, row_number() OVER newest AS nth, sum(bytes) OVER newest AS held
    FROM undo_step WHERE state <> 'open' WINDOW newest AS (ORDER BY id DESC))
  WHERE nth > ?1 OR held > ?2 OR done_at < ?3)";

db::Blob asBlob(const db::ChangesetBytes& bytes)
{
  return {bytes.data(), bytes.size()};
}

StepName nameFrom(const db::Statement& row)
{
  const auto kind = fromText<OpKind>(row.textView(1)).value_or(OpKind::editCompany);
  return {row.integer(0), kind, {row.text(2), row.integer(3), row.text(4), row.integer(5)}};
}

}  // namespace

std::int64_t UndoLog::insert(const Op& op, StepState state, Timestamp now)
{
  auto statement = m_connection.prepare(insertStep);
  statement
      .bindAll(toText(op.kind), op.subject.table, op.subject.id, op.subject.name, op.subject.count, toText(op.origin),
               op.mergeKey, toText(state), now)
      .run();
  return m_connection.lastInsertId();
}

void UndoLog::record(const Op& op, const db::ChangesetBytes& bytes, Timestamp now)
{
  if (bytes.empty())
    return;
  if (!op.undoable)
    return clear();
  if (op.origin == Origin::person && mergeIntoLast(op, bytes, now))
    return;
  if (op.origin == Origin::person)
    clearRedo();
  addPart(insert(op, StepState::done, now), bytes);
  prune(now);
}

bool UndoLog::mergeIntoLast(const Op& op, const db::ChangesetBytes& bytes, Timestamp now)
{
  if (op.mergeKey.empty() || state().redo)
    return false;
  std::int64_t step = 0;
  {
    auto last = m_connection.prepare(selectLastDone);
    if (!last.step() || last.textView(6) != op.mergeKey || now - last.timestamp(7) > mergeWindow)
      return false;
    step = last.integer(0);
  }
  if (step != newest())
    return false;
  db::ChangesetBytes all;
  for (const auto& part : partsOf(step))
    all = db::joined(all, part);
  all = db::joined(all, bytes);
  m_connection.prepare(deleteParts).bindAll(step).run();
  if (all.empty()) {
    remove(step);
    return true;
  }
  m_connection.prepare(touchStep).bindAll(step, now).run();
  addPart(step, all);
  return true;
}

std::int64_t UndoLog::newest() const
{
  auto statement = m_connection.prepare(selectNewest);
  return statement.step() ? statement.integer(0) : 0;
}

bool UndoLog::hasParts(std::int64_t step) const
{
  auto statement = m_connection.prepare(selectHasParts);
  statement.bindAll(step);
  return statement.step() && statement.integer(0) != 0;
}

std::int64_t UndoLog::open(const Op& op, Timestamp now)
{
  return insert(op, StepState::open, now);
}

void UndoLog::addPart(std::int64_t step, const db::ChangesetBytes& bytes)
{
  if (bytes.empty())
    return;
  m_connection.prepare(insertPart).bindAll(step, asBlob(bytes)).run();
  m_connection.prepare(countBytes).bindAll(step, static_cast<std::int64_t>(bytes.size())).run();
}

void UndoLog::close(std::int64_t step, const Subject& subject, Timestamp now)
{
  if (!hasParts(step))
    return remove(step);
  clearRedo();
  m_connection.prepare(updateClosed).bindAll(step, subject.table, subject.id, subject.name, subject.count, now).run();
  prune(now);
}

UndoState UndoLog::state() const
{
  UndoState state;
  if (auto last = m_connection.prepare(selectLastDone); last.step())
    state.undo = nameFrom(last);
  if (auto first = m_connection.prepare(selectFirstUndone); first.step())
    state.redo = nameFrom(first);
  return state;
}

std::vector<std::int64_t> UndoLog::openSteps() const
{
  std::vector<std::int64_t> steps;
  auto statement = m_connection.prepare(selectOpen);
  while (statement.step())
    steps.push_back(statement.integer(0));
  return steps;
}

std::vector<db::ChangesetBytes> UndoLog::partsOf(std::int64_t step) const
{
  std::vector<db::ChangesetBytes> parts;
  auto statement = m_connection.prepare(selectParts);
  statement.bindAll(step);
  while (statement.step()) {
    const auto bytes = statement.blob(0);
    parts.emplace_back(bytes.begin(), bytes.end());
  }
  return parts;
}

void UndoLog::setState(std::int64_t step, StepState state)
{
  m_connection.prepare(updateState).bindAll(step, toText(state)).run();
}

void UndoLog::remove(std::int64_t step)
{
  m_connection.prepare(deleteParts).bindAll(step).run();
  m_connection.prepare(deleteStep).bindAll(step).run();
}

void UndoLog::removeThisAndOlder(std::int64_t step)
{
  m_connection.prepare(deletePartsUpTo).bindAll(step).run();
  m_connection.prepare(deleteStepsUpTo).bindAll(step).run();
}

void UndoLog::clear()
{
  m_connection.execute("DELETE FROM undo_part; DELETE FROM undo_step;");
}

void UndoLog::clearRedo()
{
  m_connection.prepare(deleteRedoParts).run();
  m_connection.prepare(deleteRedoSteps).run();
}

void UndoLog::prune(Timestamp now)
{
  std::int64_t youngest = 0;
  {
    auto statement = m_connection.prepare(selectYoungestToGo);
    statement.bindAll(mostSteps, mostBytes, Timestamp{(now - Timestamp{}).count() - longest.count()});
    if (statement.step())
      youngest = statement.integer(0);
  }
  if (youngest > 0)
    removeThisAndOlder(youngest);
}

}  // namespace overture::store
