#include "core/store/column_place.h"

namespace overture::store
{

int columnPlace(const db::Connection& connection, std::string_view table, std::string_view column)
{
  auto statement = connection.prepare("SELECT cid FROM pragma_table_info(?1) WHERE name = ?2");
  statement.bindAll(table, column);
  return statement.step() ? static_cast<int>(statement.integer(0)) : -1;
}

}  // namespace overture::store
