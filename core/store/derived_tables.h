#pragma once

#include "core/base/text.h"
#include "core/db/changeset.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace overture::store
{

/// Keeps company_derived and person_derived (sort keys, fit, last contact, next step) in step with what a transaction
/// changed. They follow the changeset, so an edit, an import and an undo look the same; they can be rebuilt at will.
class DerivedTables
{
 public:
  DerivedTables(const db::Connection& connection, std::string_view language);

  /// Inside the transaction, after the changes and before the commit. About 40 µs an affected record.
  void follow(const db::ChangesetBytes& bytes) const;

  /// True when the stored keys were made for another language or by another ICU.
  [[nodiscard]] bool isOutdated() const;

  /// Computes every row anew; remembers the language.
  void rebuild() const;

  /// From now on keys are made for this language; call rebuild afterwards.
  void setLanguage(std::string_view language);

 private:
  enum class Leads { toCompany, toPerson, toThread, toEveryCompany };
  struct Reference {
    std::string table;
    int place = 0;
    Leads leads = Leads::toCompany;
  };
  struct Affected {
    std::unordered_set<std::int64_t> companies;
    std::unordered_set<std::int64_t> persons;
    std::unordered_set<std::int64_t> threads;
    bool everyCompany = false;
  };
  [[nodiscard]] Affected affectedBy(const db::ChangesetBytes& bytes) const;
  void note(Affected& affected, const db::Change& change) const;
  void resolveThreads(Affected& affected) const;
  void addCompaniesOfPersons(Affected& affected) const;

  const db::Connection& m_connection;
  Collation m_collation;
  std::vector<Reference> m_references;
};

}  // namespace overture::store
