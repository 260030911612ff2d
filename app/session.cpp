#include "app/session.h"

#include "app/sentences.h"

#include <fmt/format.h>

#include <cstdio>
#include <system_error>

namespace overture::app
{

Session::Session(const std::filesystem::path& file)
{
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::absolute(file).parent_path(), ignored);
  store = store::Store::open(file, {clock, uids, "en"});
}

int failed(const Error& error)
{
  fmt::print(stderr, "{}\n", sentenceFor(error));
  return 1;
}

Error about(Error error, const std::filesystem::path& file)
{
  if (error.subject.empty())
    error.subject = file.filename().string();
  return error;
}

}  // namespace overture::app
