#pragma once

#include "core/outreach/import_companies.h"
#include "core/outreach/import_people.h"
#include "core/store/store.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/planned_row.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace overture::ui
{

enum class ImportKind { companies, people };

/// Which column is which field; fields are transfer::CompanyField or transfer::PersonField as numbers.
struct ListColumns {
  std::size_t header = 0;
  std::map<int, std::size_t> columns;
  friend bool operator==(const ListColumns&, const ListColumns&) = default;
};

/// A list and how the person wants it read; what is not said is found out.
struct ImportRequest {
  ImportKind kind = ImportKind::companies;
  std::filesystem::path file;
  std::optional<transfer::Encoding> encoding;
  std::optional<char> delimiter;
  std::optional<ListColumns> columns;
  bool overwrite = false;
  bool firstIsData = false;  ///< the list has no headings: its first row is a record like the others
};

/// What a list looks like and what its import would do.
struct ImportPreview {
  transfer::Encoding encoding = transfer::Encoding::utf8;
  char delimiter = ',';
  std::vector<std::string> headings;
  ListColumns columns;
  bool needsColumns = false;  ///< no heading is known: the person says which column holds the name
  std::vector<transfer::PlannedRow> rows;
  std::vector<transfer::RowIssue> rejected;
  std::vector<transfer::RowIssue> warnings;
  int added = 0;
  int changed = 0;
  int same = 0;
  std::shared_ptr<const outreach::CompanyImport> companies;
  std::shared_ptr<const outreach::PeopleImport> people;
};

/// Reads the list and compares it with the file; changes nothing. Errors: those of transfer::readFile. For a job
/// thread: 100,000 rows take about a second.
[[nodiscard]] Result<ImportPreview> previewOf(const ImportRequest& request, const store::Reader& reader);

/// The write that does what the preview shows.
[[nodiscard]] store::BatchedAction importOf(const ImportPreview& preview);

/// Every field that a column of such a list can be, in the order to be shown; the first one is the name, which must be.
[[nodiscard]] std::vector<int> fieldsOf(ImportKind kind);

}  // namespace overture::ui
