#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/uid.h"
#include "core/store/op.h"
#include "core/store/read_tx.h"

#include <functional>
#include <utility>

namespace overture::store
{

/// The right to write; it exists only inside Store::write, so a write outside a transaction, undo or notification
/// cannot be spelled.
class WriteTx : public ReadTx
{
 public:
  [[nodiscard]] Timestamp now() const { return m_now; }
  /// What is written from here on counts as recorded at that moment: for a made-up search that has a past.
  void writeAsOf(Timestamp moment) { m_now = moment; }
  [[nodiscard]] Uid newUid() { return m_uids.next(); }

  /// Names the step after what the body found out: an id, a count, the name of what it removes.
  void setSubject(Subject subject) { m_subject = std::move(subject); }
  [[nodiscard]] const Subject& subject() const { return m_subject; }

 private:
  friend class Writer;
  WriteTx(const db::Connection& connection, UidGenerator& uids, Timestamp now, Subject subject)
      : ReadTx(connection), m_uids(uids), m_now(now), m_subject(std::move(subject))
  {
  }
  UidGenerator& m_uids;
  Timestamp m_now;
  Subject m_subject;
};

/// A write as a value: its name and what it does. Use cases return one; Store::write runs it.
/// The body may be run again from the start, so it keeps no state of its own.
template <class T>
struct Action {
  Op op;
  std::function<Result<T>(WriteTx&)> body;
};

/// A long write in parts, each its own transaction of about 50 ms; all of them are one undo step, taken back whole when
/// it is cancelled, fails or the process dies. `next` returns whether there is more.
struct BatchedAction {
  Op op;
  std::function<Result<bool>(WriteTx&)> next;
};

/// The value of a write that answers nothing.
struct Done {
  friend bool operator==(Done, Done) = default;
};

}  // namespace overture::store
