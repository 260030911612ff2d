#include "core/outreach/settings.h"

#include "core/store/setting_queries.h"

namespace overture::outreach
{

store::Action<store::Done> keepSetting(std::string key, std::optional<std::string> value)
{
  return {{store::OpKind::keepSetting, {"setting", 0, key, 1}, store::Origin::program, {}, false},
          [key, value = std::move(value)](store::WriteTx& tx) -> Result<store::Done> {
            if (value)
              store::storeSetting(tx, key, *value);
            else
              store::forgetSetting(tx, key);
            return store::Done{};
          }};
}

}  // namespace overture::outreach
