#pragma once

#include "core/base/time.h"
#include "core/db/changeset.h"
#include "core/store/op.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace overture::store
{

enum class StepState { open, done, undone };

/// A step as the menu and the history show it.
struct StepName {
  std::int64_t id = 0;
  OpKind kind = OpKind::editCompany;
  Subject subject;
  friend bool operator==(const StepName&, const StepName&) = default;
};

/// What Ctrl+Z and Ctrl+Shift+Z would do now.
struct UndoState {
  std::optional<StepName> undo;
  std::optional<StepName> redo;
  friend bool operator==(const UndoState&, const UndoState&) = default;
};

/// The undo steps kept in the file: at most 1,000 steps, 90 days, 256 MB; the oldest go first. Works on the writer's
/// connection inside its transaction; holds no state of its own.
class UndoLog
{
 public:
  explicit UndoLog(const db::Connection& connection) : m_connection(connection) {}

  /// Keeps a finished write; merges it into the last step where its key says so and nothing came between. Nothing for
  /// an empty changeset. A person's new step clears what could be redone; a write that cannot be undone empties the
  /// history.
  void record(const Op& op, const db::ChangesetBytes& bytes, Timestamp now);

  /// A step in parts: opened before its first, closed after its last.
  [[nodiscard]] std::int64_t open(const Op& op, Timestamp now);
  void addPart(std::int64_t step, const db::ChangesetBytes& bytes);
  void close(std::int64_t step, const Subject& subject, Timestamp now);

  [[nodiscard]] UndoState state() const;
  [[nodiscard]] std::vector<std::int64_t> openSteps() const;
  [[nodiscard]] std::vector<db::ChangesetBytes> partsOf(std::int64_t step) const;  ///< in the order they were done
  void setState(std::int64_t step, StepState state);
  void remove(std::int64_t step);
  void removeThisAndOlder(std::int64_t step);
  void clearRedo();
  void clear();

 private:
  [[nodiscard]] std::int64_t insert(const Op& op, StepState state, Timestamp now);
  [[nodiscard]] bool mergeIntoLast(const Op& op, const db::ChangesetBytes& bytes, Timestamp now);
  [[nodiscard]] std::int64_t newest() const;
  [[nodiscard]] bool hasParts(std::int64_t step) const;
  void prune(Timestamp now);
  const db::Connection& m_connection;
};

}  // namespace overture::store

template <>
inline constexpr auto overture::enumTexts<overture::store::StepState> =
    std::to_array<overture::EnumText<overture::store::StepState>>({
        {overture::store::StepState::open, "open"},
        {overture::store::StepState::done, "done"},
        {overture::store::StepState::undone, "undone"},
    });
