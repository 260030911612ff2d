#pragma once

#include "core/base/enum_text.h"
#include "core/transfer/row_issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::transfer
{

struct ImportChoices {
  bool overwrite = false;  ///< a value of the list replaces another one; else only empty fields are filled
};

/// What an import would do to one field; `field` is the column's name, "mail" and the like for addresses.
struct FieldChange {
  std::string field;
  std::string before;
  std::string after;
  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class RowOutcome { added, changed, same, rejected };

/// A row of the list as a preview shows it.
struct PlannedRow {
  int row = 0;
  RowOutcome outcome = RowOutcome::same;
  std::string name;
  std::vector<FieldChange> changes;  ///< of a changed row
  friend bool operator==(const PlannedRow&, const PlannedRow&) = default;
};

/// Puts rejected rows among the others, in the order of the list.
void addRejected(std::vector<PlannedRow>& rows, const std::vector<RowIssue>& rejected);

/// Brings values of a list into a record, and remembers what it changed.
class ValueFiller
{
 public:
  explicit ValueFiller(bool overwrite) : m_overwrite(overwrite) {}

  void fill(std::string_view field, std::string& value, const std::string& with)
  {
    if (with.empty() || value == with || (!value.empty() && !m_overwrite))
      return;
    m_changes.push_back({std::string(field), value, with});
    value = with;
  }

  template <class E>
  void fill(std::string_view field, E& value, E with, E unknown)
  {
    if (with == unknown || value == with || (value != unknown && !m_overwrite))
      return;
    const auto before = value == unknown ? std::string() : std::string(toText(value));
    m_changes.push_back({std::string(field), before, std::string(toText(with))});
    value = with;
  }

  void note(FieldChange change) { m_changes.push_back(std::move(change)); }
  [[nodiscard]] bool overwrites() const { return m_overwrite; }
  [[nodiscard]] const std::vector<FieldChange>& changes() const { return m_changes; }

 private:
  bool m_overwrite;
  std::vector<FieldChange> m_changes;
};

}  // namespace overture::transfer
