#include "core/store/setting_queries.h"

namespace overture::store
{
namespace
{

constexpr auto selectSetting = "SELECT value FROM setting WHERE key = ?1";
constexpr auto upsertSetting =
    "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr auto deleteSetting = "DELETE FROM setting WHERE key = ?1";

}  // namespace

std::optional<std::string> setting(const ReadTx& tx, std::string_view key)
{
  auto row = tx.prepare(selectSetting);
  row.bindAll(key);
  return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void storeSetting(WriteTx& tx, std::string_view key, std::string_view value)
{
  tx.prepare(upsertSetting).bindAll(key, value).run();
}

void forgetSetting(WriteTx& tx, std::string_view key)
{
  tx.prepare(deleteSetting).bindAll(key).run();
}

}  // namespace overture::store
