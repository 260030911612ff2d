#pragma once

#include <filesystem>

namespace overture::app
{

/// The terminal commands. JSON goes to standard output, words of failure to standard error. Each returns the exit code:
/// 0, or 1 when it failed.

int report(const std::filesystem::path& file, bool json);

struct ImportOptions {
  bool dryRun = false;
  bool overwrite = false;
  bool json = false;
};
int importCompanies(const std::filesystem::path& file, const std::filesystem::path& list, const ImportOptions& options);
int importPeople(const std::filesystem::path& file, const std::filesystem::path& list, const ImportOptions& options);

int check(const std::filesystem::path& file);
int sample(const std::filesystem::path& file);

}  // namespace overture::app
