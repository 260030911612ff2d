#include "tests/support/child_process.h"

#include <array>
#include <csignal>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace overture::testing
{
namespace
{

constexpr char lineEnd = '\n';

[[noreturn]] void runAsChild(int output, const std::function<void(const ChildProcess::Tell&)>& work)
{
  const auto tell = [output](std::string_view line) {
    const auto bytes = std::string(line) + lineEnd;
    if (::write(output, bytes.data(), bytes.size()) < 0)
      ::_exit(1);
  };
  try {
    work(tell);
  } catch (const std::exception& failure) {
    tell(failure.what());
  }
  ::_exit(0);
}

}  // namespace

ChildProcess::ChildProcess(const std::function<void(const Tell& tell)>& work)
{
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0)
    return;
  m_id = ::fork();
  if (m_id == 0) {
    ::close(ends[0]);
    runAsChild(ends[1], work);
  }
  ::close(ends[1]);
  m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
  kill();
  ::close(m_output);
}

QByteArray ChildProcess::nextLine() const
{
  QByteArray line;
  char byte = 0;
  while (::read(m_output, &byte, 1) == 1 && byte != lineEnd)
    line += byte;
  return line;
}

void ChildProcess::kill()
{
  if (m_id <= 0)
    return;
  ::kill(m_id, SIGKILL);
  ::waitpid(m_id, nullptr, 0);
  m_id = -1;
}

}  // namespace overture::testing
