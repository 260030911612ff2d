#include "core/outreach/import_people.h"

#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"

#include <algorithm>

namespace overture::outreach
{
namespace
{

constexpr std::size_t peoplePerBatch = 200;

/// Goes through companies, added and changed people, in this order, and remembers the ids of the companies it made.
class PeopleEntry
{
 public:
  explicit PeopleEntry(std::shared_ptr<const PeopleImport> import) : m_import(std::move(import)) {}

  [[nodiscard]] std::size_t total() const
  {
    return m_import->companies.size() + m_import->added.size() + m_import->changed.size();
  }

  bool enterBatch(store::WriteTx& tx)
  {
    const auto end = std::min(m_at + peoplePerBatch, total());
    for (; m_at < end; ++m_at)
      enter(tx, m_at);
    return m_at < total();
  }

 private:
  void enter(store::WriteTx& tx, std::size_t at)
  {
    if (at < m_import->companies.size())
      return enterCompany(tx, m_import->companies[at]);
    const auto person = at - m_import->companies.size();
    if (person < m_import->added.size())
      return enterPerson(tx, m_import->added[person]);
    changePerson(tx, m_import->changed[person - m_import->added.size()]);
  }

  void enterCompany(store::WriteTx& tx, Company company)
  {
    company.source = m_import->source;
    m_companies.push_back(store::insertCompany(tx, company));
  }

  void enterPerson(store::WriteTx& tx, const ImportedPerson& imported)
  {
    auto person = withCompany(imported);
    person.source = m_import->source;
    enterAddresses(tx, imported, store::insertPerson(tx, person));
  }

  void changePerson(store::WriteTx& tx, const ImportedPerson& imported) const
  {
    store::updatePerson(tx, withCompany(imported));
    enterAddresses(tx, imported, imported.person.id);
  }

  [[nodiscard]] Person withCompany(const ImportedPerson& imported) const
  {
    auto person = imported.person;
    if (imported.newCompany)
      person.company = m_companies.at(*imported.newCompany);
    return person;
  }

  static void enterAddresses(store::WriteTx& tx, const ImportedPerson& imported, PersonId owner)
  {
    for (auto address : imported.addresses) {
      if (store::personAt(tx, address.kind, address.normal))
        continue;
      address.person = owner;
      static_cast<void>(store::insertAddress(tx, address));
    }
  }

  std::shared_ptr<const PeopleImport> m_import;
  std::vector<CompanyId> m_companies;
  std::size_t m_at = 0;
};

}  // namespace

store::BatchedAction importPeople(std::shared_ptr<const PeopleImport> import)
{
  const auto people = static_cast<std::int64_t>(import->added.size() + import->changed.size());
  const store::Subject subject{"person", 0, import->source, people};
  auto entry = std::make_shared<PeopleEntry>(std::move(import));
  return {{store::OpKind::importPeople, subject, store::Origin::person, {}, true},
          [entry](store::WriteTx& tx) -> Result<bool> { return entry->enterBatch(tx); }};
}

}  // namespace overture::outreach
