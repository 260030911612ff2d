#include "core/store/writer.h"

#include "core/db/error.h"

#include <algorithm>
#include <utility>

namespace overture::store
{
namespace
{

/// Tables that the recorder leaves alone: our own bookkeeping, derived rows and FTS5's shadow tables.
bool isRecorded(std::string_view table)
{
  return !table.starts_with("undo_") && !table.ends_with("_derived") && table.find("_fts") == std::string_view::npos &&
         table != "setting";
}

}  // namespace

Writer::Writer(db::Connection connection, const Clock& clock, UidGenerator& uids, std::string_view language)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_uids(uids),
      m_log(m_connection),
      m_search(m_connection),
      m_derived(m_connection, language)
{
}

Result<Committed> Writer::guarded(const std::function<Result<Committed>()>& work) const
{
  try {
    return work();
  } catch (const db::DbError& error) {
    return std::unexpected(error.error());
  }
}

void Writer::followAll(const db::ChangesetBytes& bytes) const
{
  m_search.follow(bytes);
  m_derived.follow(bytes);
}

bool Writer::meetsOpenBatch(std::int64_t step) const
{
  return m_batch &&
         std::ranges::any_of(m_log.partsOf(step), [&](const auto& part) { return m_batch->guard.meets(part); });
}

Result<Committed> Writer::run(const Op& op, const Body& body)
{
  return guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    const db::Recorder recorder(m_connection, isRecorded);
    WriteTx tx(m_connection, m_uids, m_clock.now(), op.subject);
    if (const auto done = body(tx); !done)
      return failureOf(done);
    const auto bytes = recorder.bytes();
    if (m_batch && !bytes.empty() && (!op.undoable || m_batch->guard.meets(bytes)))
      return fail(ErrorKind::busy);
    Committed committed;
    committed.changes.add(bytes);
    followAll(bytes);
    auto named = op;
    named.subject = tx.subject();
    m_log.record(named, bytes, tx.now());
    committed.undo = m_log.state();
    transaction.commit();
    return committed;
  });
}

Result<Done> Writer::beginBatches(const Op& op)
{
  const auto begun = guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    m_batch.emplace(Batch{op, m_log.open(op, m_clock.now()), BatchGuard(m_connection)});
    transaction.commit();
    return Committed{};
  });
  if (begun)
    return Done{};
  m_batch.reset();
  return failureOf(begun);
}

Result<Committed> Writer::runBatch(const std::function<Result<bool>(WriteTx&)>& next, bool& more)
{
  return guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    const db::Recorder recorder(m_connection, isRecorded);
    WriteTx tx(m_connection, m_uids, m_clock.now(), m_batch->op.subject);
    const auto result = next(tx);
    if (!result)
      return failureOf(result);
    const auto bytes = recorder.bytes();
    followAll(bytes);
    m_log.addPart(m_batch->step, bytes);
    Committed committed{{}, m_log.state()};
    committed.changes.add(bytes);
    transaction.commit();
    m_batch->op.subject = tx.subject();
    m_batch->guard.note(bytes);
    more = *result;
    return committed;
  });
}

Result<Committed> Writer::endBatches()
{
  return guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    m_log.close(m_batch->step, m_batch->op.subject, m_clock.now());
    Committed committed{{}, m_log.state()};
    transaction.commit();
    m_batch.reset();
    return committed;
  });
}

Result<Committed> Writer::cancelBatches()
{
  const auto batch = std::exchange(m_batch, std::nullopt);
  return takeBack(batch->step);
}

Result<Committed> Writer::takeBack(std::int64_t step)
{
  return guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    Committed committed;
    if (!applyParts(step, Direction::undo, committed.changes))
      return fail(ErrorKind::undoConflict);
    m_log.remove(step);
    committed.undo = m_log.state();
    transaction.commit();
    return committed;
  });
}

Result<Committed> Writer::forget(std::int64_t step)
{
  return guarded([&]() -> Result<Committed> {
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    m_log.remove(step);
    m_log.removeThisAndOlder(step);
    Committed committed{{}, m_log.state()};
    transaction.commit();
    return committed;
  });
}

Result<Committed> Writer::recover()
{
  Committed all;
  for (const auto step : m_log.openSteps()) {
    auto taken = takeBack(step);
    if (!taken && taken.error().kind == ErrorKind::undoConflict)
      taken = forget(step);
    if (!taken)
      return taken;
    all = std::move(*taken);
  }
  return all;
}

bool Writer::applyParts(std::int64_t step, Direction direction, Changes& changes)
{
  auto parts = m_log.partsOf(step);
  if (direction == Direction::undo)
    std::ranges::reverse(parts);
  for (const auto& part : parts) {
    const auto bytes = direction == Direction::undo ? db::inverted(part) : part;
    if (!fitsSchema(bytes) || !db::apply(m_connection, bytes))
      return false;
    followAll(bytes);
    changes.add(bytes);
  }
  return true;
}

/// SQLite applies a changeset to a changed table without an error; a table that lost columns must not be written.
bool Writer::fitsSchema(const db::ChangesetBytes& bytes) const
{
  bool fits = true;
  std::string last;
  db::visit(bytes, [&](const db::Change& change) {
    if (change.table() == last)
      return;
    last = change.table();
    auto columns = m_connection.prepare("SELECT count(*) FROM pragma_table_info(?1)");
    columns.bindAll(last);
    fits = fits && columns.step() && columns.integer(0) >= change.columnCount();
  });
  return fits;
}

Result<Committed> Writer::travel(Direction direction)
{
  const auto state = m_log.state();
  const auto& target = direction == Direction::undo ? state.undo : state.redo;
  if (!target)
    return fail(ErrorKind::nothingToUndo);
  if (meetsOpenBatch(target->id))
    return fail(ErrorKind::busy, target->subject.name);
  db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
  Committed committed;
  if (applyParts(target->id, direction, committed.changes)) {
    m_log.setState(target->id, direction == Direction::undo ? StepState::undone : StepState::done);
    committed.undo = m_log.state();
    transaction.commit();
    return committed;
  }
  if (m_batch)
    return fail(ErrorKind::busy, target->subject.name);
  m_connection.execute("ROLLBACK; BEGIN IMMEDIATE");
  drop(target->id, direction);
  transaction.commit();
  return fail(ErrorKind::undoConflict, target->subject.name);
}

/// What was done before a step that cannot be undone cannot be reached; what was undone after one that cannot be redone
/// would build on nothing.
void Writer::drop(std::int64_t step, Direction direction)
{
  if (direction == Direction::undo)
    m_log.removeThisAndOlder(step);
  else
    m_log.clearRedo();
}

Result<Committed> Writer::undo()
{
  return guarded([this] { return travel(Direction::undo); });
}

Result<Committed> Writer::redo()
{
  return guarded([this] { return travel(Direction::redo); });
}

Result<UndoState> Writer::undoState() const
{
  try {
    return m_log.state();
  } catch (const db::DbError& error) {
    return std::unexpected(error.error());
  }
}

Result<Committed> Writer::refreshDerived(std::string_view language, bool always)
{
  return guarded([&]() -> Result<Committed> {
    m_derived.setLanguage(language);
    Committed committed{{}, m_log.state()};
    if (!always && !m_derived.isOutdated())
      return committed;
    db::Transaction transaction(m_connection, db::Transaction::Kind::immediate);
    m_derived.rebuild();
    if (always)
      m_search.rebuild();
    transaction.commit();
    committed.changes.markEverything();
    return committed;
  });
}

}  // namespace overture::store
