#include "core/outreach/sample.h"

#include "core/outreach/sample_parts.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"

namespace overture::outreach
{
namespace
{

bool holdsRecords(const store::ReadTx& tx)
{
  return store::companyCount(tx) > 0 || store::personCount(tx) > 0 || !store::templates(tx).empty();
}

void makeSampleParts(store::WriteTx& tx, std::uint64_t seed)
{
  const SampleCalendar calendar(tx.now());
  SampleDice dice(seed);
  SampleSearch search;
  makeSampleProfile(tx, search);
  makeSampleTemplates(tx, search, calendar);
  makeSampleCompanies(tx, search, calendar);
  makeSamplePeople(tx, search, calendar);
  const auto answers = makeSampleMessages(tx, search, calendar, dice);
  makeSampleLog(tx, search, answers, calendar, dice);
  tx.writeAsOf(calendar.now());
}

}  // namespace

store::Action<store::Done> makeSample(std::uint64_t seed)
{
  return {{store::OpKind::makeSample, {"company", 0, {}, 1}, store::Origin::person, {}, true},
          [seed](store::WriteTx& tx) -> Result<store::Done> {
            if (holdsRecords(tx))
              return fail(ErrorKind::inUse);
            makeSampleParts(tx, seed);
            return store::Done{};
          }};
}

}  // namespace overture::outreach
