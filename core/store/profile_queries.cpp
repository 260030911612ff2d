#include "core/store/profile_queries.h"

namespace overture::store
{
namespace
{

constexpr auto selectProfile = R"(
  SELECT name, link, linkedin_url, signature, free_times, time_zone, titles_to_look_for FROM profile WHERE id = 1)";
constexpr auto updateOneProfile = R"(
  UPDATE profile SET name = ?1, link = ?2, linkedin_url = ?3, signature = ?4, free_times = ?5, time_zone = ?6,
    titles_to_look_for = ?7 WHERE id = 1)";

}  // namespace

Profile profile(const ReadTx& tx)
{
  auto row = tx.prepare(selectProfile);
  if (!row.step())
    return {};
  return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

void updateProfile(WriteTx& tx, const Profile& p)
{
  tx.prepare(updateOneProfile)
      .bindAll(p.name, p.link, p.linkedinUrl, p.signature, p.freeTimes, p.timeZone, p.titlesToLookFor)
      .run();
}

std::string profileZone(const ReadTx& tx)
{
  const auto zone = profile(tx).timeZone;
  return zone.empty() ? systemZone() : zone;
}

}  // namespace overture::store
