#include "app/commands.h"
#include "app/window.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/stat.h>

namespace
{

std::filesystem::path defaultFile()
{
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
    return std::filesystem::path(data) / "overture" / "overture.db";
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home != nullptr ? home : ".") / ".local" / "share" / "overture" / "overture.db";
}

struct ListKind {
  const char* name;
  const char* description;
};

const CLI::App* addList(CLI::App& import, const ListKind& kind, std::filesystem::path& list,
                        overture::app::ImportOptions& options)
{
  auto* command = import.add_subcommand(kind.name, kind.description);
  command->add_option("FILE", list, "The list")->required();
  command->add_flag("--dry-run", options.dryRun, "Say what would happen and change nothing");
  command->add_flag("--overwrite", options.overwrite, "Values of the list replace others");
  command->add_flag("--json", options.json, "Print JSON");
  return command;
}

}  // namespace

int main(int argc, char** argv)
{
  ::umask(077);
  CLI::App terminal("Overture: job-search outreach on your own machine", "overture");
  terminal.set_version_flag("--version", OVERTURE_VERSION);
  terminal.require_subcommand(0, 1);
  terminal.fallthrough();
  auto file = defaultFile();
  terminal.add_option("--db", file, "The file that holds the job search");
  bool lookAround = false;
  terminal.add_flag("--sample", lookAround, "Open the window on an invented job search that is gone afterwards");

  bool json = false;
  auto* report = terminal.add_subcommand("report", "The response rate of every template version");
  report->add_flag("--json", json, "Print JSON");

  overture::app::ImportOptions options;
  std::filesystem::path list;
  auto* import = terminal.add_subcommand("import", "Bring in a list");
  import->require_subcommand(1);
  const auto* companies = addList(*import, {"companies", "A list of companies as CSV"}, list, options);
  const auto* people =
      addList(*import, {"people", "A list of people as CSV: LinkedIn, Google, Outlook, HubSpot"}, list, options);

  auto* check = terminal.add_subcommand("check", "Look the file over");
  auto* sample = terminal.add_subcommand("sample", "Make a file with an invented job search");

  try {
    terminal.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return terminal.exit(error) == 0 ? 0 : 2;
  }
  if (report->parsed())
    return overture::app::report(file, json);
  if (companies->parsed())
    return overture::app::importCompanies(file, list, options);
  if (people->parsed())
    return overture::app::importPeople(file, list, options);
  if (check->parsed())
    return overture::app::check(file);
  if (sample->parsed())
    return overture::app::sample(file);
  using overture::app::Beginning;
  return overture::app::openWindow(argc, argv, file, lookAround ? Beginning::sample : Beginning::file);
}
