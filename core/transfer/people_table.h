#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/transfer/column_headings.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/row_issue.h"

#include <string>
#include <vector>

namespace overture::transfer
{

/// What a column of a list of people can be. `profile` is a link that may be a LinkedIn or X profile.
enum class PersonField {
  name,
  givenName,
  middleName,
  familyName,
  company,
  title,
  location,
  notes,
  hook,
  hookUrl,
  mail,
  mail2,
  mail3,
  linkedin,
  profile,
  x,
  wechat,
  phone,
  phone2,
  phone3,
};

using PersonColumns = ColumnMap<PersonField>;

/// A row that can be imported. `addresses` have no ids and owners; each stands there once.
struct PersonRow {
  int row = 0;
  int line = 0;
  Person person;
  std::string company;  ///< its name as written, or empty
  std::vector<Address> addresses;
};

struct PersonRows {
  std::vector<PersonRow> rows;
  std::vector<RowIssue> rejected;
  std::vector<RowIssue> warnings;
};

/// Finds the header by the headings of LinkedIn's connections, Google Contacts (old and new), HubSpot, Outlook, and by
/// English and Chinese words; a preamble of any length within 30 records is passed over.
/// Error noKnownHeading where no record names a person.
[[nodiscard]] Result<PersonColumns> personColumnsOf(const CsvTable& table);

/// The rows below the header. A row without a name is rejected. Where a list has no column of full names, the parts are
/// put together as its headings order them: "Mara Lind" under First Name and Last Name, whatever the letters; under 姓
/// and 名 a name in Han characters reads 王小明, others as before.
[[nodiscard]] PersonRows personRowsOf(const CsvTable& table, const PersonColumns& columns);

}  // namespace overture::transfer
