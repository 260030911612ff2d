#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace overture::testing
{

/// A failure in one line, for comparing: `duplicate "Nordhavn"`, `invalid name:empty weight:outOfRange`. The detail,
/// which is for the log, is left out.
[[nodiscard]] QByteArray textOf(const Error& error);

[[nodiscard]] QByteArray nameOf(ErrorKind kind);

}  // namespace overture::testing
