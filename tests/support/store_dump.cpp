#include "tests/support/store_dump.h"

#include <string>

namespace overture::testing
{
namespace
{

constexpr auto recordedTables = R"(
  SELECT t.name, (SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk)),
         (SELECT group_concat(CASE type WHEN 'BLOB' THEN 'hex(' || name || ')' ELSE name END)
          FROM pragma_table_info(t.name))
  FROM sqlite_schema t
  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' AND t.name NOT LIKE 'undo~_%' ESCAPE '~'
    AND t.name NOT LIKE '%~_derived' ESCAPE '~' AND t.name NOT LIKE '%~_fts%' ESCAPE '~' AND t.name <> 'setting'
  ORDER BY t.name)";

QByteArray lineOf(const db::Statement& row)
{
  QByteArray line;
  for (int column = 0; column < row.columnCount(); ++column) {
    line += column > 0 ? "|" : "";
    line += row.isNull(column) ? QByteArray("-") : QByteArray::fromStdString(row.text(column));
  }
  return line + '\n';
}

}  // namespace

QByteArray rowsIn(const db::Connection& connection, std::string_view sql)
{
  QByteArray text;
  auto row = connection.prepareOnce(sql);
  while (row.step())
    text += lineOf(row);
  return text;
}

QByteArray dumpOf(const db::Connection& connection)
{
  QByteArray text;
  auto table = connection.prepareOnce(recordedTables);
  while (table.step()) {
    const auto name = table.text(0);
    auto row = connection.prepareOnce("SELECT " + table.text(2) + " FROM " + name + " ORDER BY " + table.text(1));
    while (row.step())
      text += QByteArray::fromStdString(name) + ' ' + lineOf(row);
  }
  return text;
}

}  // namespace overture::testing
