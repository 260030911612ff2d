#pragma once

#include <functional>

namespace overture::bench
{

/// Runs the program's own event loop, as in daily use, until the condition holds; ends the program when it does not
/// within two minutes. The condition is looked at every millisecond.
void runUntil(const std::function<bool()>& done);

}  // namespace overture::bench
