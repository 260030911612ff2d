#pragma once

#include <QByteArray>

#include <functional>
#include <string_view>
#include <sys/types.h>

namespace overture::testing
{

/// A forked copy of the test that runs one function and tells its parent about it through a pipe. Killed at the end,
/// should it still run. The function must neither touch what the parent has open nor use Qt's event loop.
class ChildProcess
{
 public:
  using Tell = std::function<void(std::string_view line)>;
  explicit ChildProcess(const std::function<void(const Tell& tell)>& work);
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess();

  /// The next line that the child told, without its end; empty when it told no more. Waits for it.
  [[nodiscard]] QByteArray nextLine() const;

  /// SIGKILL, and waits until the child is gone.
  void kill();

  [[nodiscard]] pid_t id() const { return m_id; }

 private:
  pid_t m_id = -1;
  int m_output = -1;
};

}  // namespace overture::testing
