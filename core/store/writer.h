#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/uid.h"
#include "core/store/batch_guard.h"
#include "core/store/changes.h"
#include "core/store/derived_tables.h"
#include "core/store/search_index.h"
#include "core/store/undo_log.h"
#include "core/store/write_tx.h"

#include <functional>
#include <optional>
#include <string>

namespace overture::store
{

/// What a transaction brought about.
struct Committed {
  Changes changes;
  UndoState undo;
};

/// The only connection that writes. Runs one transaction at a time: the body, then the search index and the derived
/// tables from the changeset, then the undo step, then COMMIT. Belongs to the writer's thread; knows no queue.
class Writer
{
 public:
  using Body = std::function<Result<Done>(WriteTx&)>;

  Writer(db::Connection connection, const Clock& clock, UidGenerator& uids, std::string_view language);

  /// One write, one undo step. A failure leaves nothing.
  [[nodiscard]] Result<Committed> run(const Op& op, const Body& body);

  /// The parts of a long write. While one is open, what touches the tables it changed, or refers to the rows it made,
  /// is refused with busy: so is a write that cannot be undone. One that cannot be ended stays open, to be cancelled.
  [[nodiscard]] Result<Done> beginBatches(const Op& op);
  [[nodiscard]] Result<Committed> runBatch(const std::function<Result<bool>(WriteTx&)>& next, bool& more);
  [[nodiscard]] Result<Committed> endBatches();
  [[nodiscard]] Result<Committed> cancelBatches();
  [[nodiscard]] bool isBatching() const { return m_batch.has_value(); }

  /// Error nothingToUndo; busy when the step touches what a long write has open; undoConflict when it no longer fits:
  /// it was dropped with those that stand behind it.
  [[nodiscard]] Result<Committed> undo();
  [[nodiscard]] Result<Committed> redo();
  [[nodiscard]] Result<UndoState> undoState() const;

  /// Takes back what a killed import left open. What does not fit any more stays, and its step is dropped: the file
  /// must open. Call once, first.
  [[nodiscard]] Result<Committed> recover();

  /// Builds search index and derived tables anew when their language or ICU changed, or when told to.
  [[nodiscard]] Result<Committed> refreshDerived(std::string_view language, bool always);

  [[nodiscard]] const db::Connection& connection() const { return m_connection; }

 private:
  struct Batch {
    Op op;
    std::int64_t step = 0;
    BatchGuard guard;
  };
  enum class Direction { undo, redo };

  [[nodiscard]] Result<Committed> guarded(const std::function<Result<Committed>()>& work) const;
  [[nodiscard]] Result<Committed> travel(Direction direction);
  [[nodiscard]] bool applyParts(std::int64_t step, Direction direction, Changes& changes);
  [[nodiscard]] bool fitsSchema(const db::ChangesetBytes& bytes) const;
  [[nodiscard]] bool meetsOpenBatch(std::int64_t step) const;
  void drop(std::int64_t step, Direction direction);
  [[nodiscard]] Result<Committed> takeBack(std::int64_t step);
  [[nodiscard]] Result<Committed> forget(std::int64_t step);
  void followAll(const db::ChangesetBytes& bytes) const;

  db::Connection m_connection;
  const Clock& m_clock;
  UidGenerator& m_uids;
  UndoLog m_log;
  SearchIndex m_search;
  DerivedTables m_derived;
  std::optional<Batch> m_batch;
};

}  // namespace overture::store
