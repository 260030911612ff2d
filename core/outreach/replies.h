#pragma once

#include "core/domain/message.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// Files an answer under a thread, or under the message it answers. Not said: the message is the last one sent in the
/// thread, the person the thread's. Errors: notFound (thread, message, person); invalid (neither thread nor message, a
/// message of another thread, a moment to come, a text that is too long).
[[nodiscard]] store::Action<ReplyId> logReply(Reply reply);

/// A guessed reply is one, and of this kind. Errors: notFound.
[[nodiscard]] store::Action<store::Done> confirmReply(ReplyId id, ReplyKind kind);

/// Everything but its thread. Errors as in logReply.
[[nodiscard]] store::Action<store::Done> editReply(Reply reply);
[[nodiscard]] store::Action<store::Done> removeReply(ReplyId id);

}  // namespace overture::outreach
