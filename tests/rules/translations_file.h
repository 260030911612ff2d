#pragma once

#include <QByteArray>
#include <QStringList>

namespace overture::testing
{

/// What is wrong with the messages of a Qt .ts file, one line each: not finished, empty, no longer used, or with other
/// placeholders (%1, %L1, %n) than the source.
[[nodiscard]] QStringList translationProblems(const QByteArray& ts);

}  // namespace overture::testing
