#include "core/outreach/profile.h"

#include "core/outreach/validation.h"
#include "core/store/profile_queries.h"

namespace overture::outreach
{
namespace
{

Validation checkedProfile(const Profile& profile)
{
  return Validation()
      .text("name", profile.name)
      .link("link", profile.link)
      .link("linkedin_url", profile.linkedinUrl)
      .text("signature", profile.signature)
      .text("free_times", profile.freeTimes)
      .text("titles_to_look_for", profile.titlesToLookFor);
}

}  // namespace

store::Action<store::Done> editProfile(Profile profile)
{
  store::Op op{store::OpKind::editProfile, {"profile", 1, profile.name, 1}, store::Origin::person, {}, true};
  return {std::move(op), [profile = std::move(profile)](store::WriteTx& tx) -> Result<store::Done> {
            if (const auto problems = checkedProfile(profile); !problems.isFine())
              return problems.failure();
            store::updateProfile(tx, profile);
            return store::Done{};
          }};
}

}  // namespace overture::outreach
