#include "tests/core/db/db_fixture.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <variant>

namespace overture::testing
{
namespace
{

struct ValueText {
  QByteArray operator()(std::monostate) const { return "-"; }
  QByteArray operator()(std::int64_t value) const { return QByteArray::number(qlonglong{value}); }
  QByteArray operator()(double value) const { return QByteArray::number(value); }
  QByteArray operator()(const std::string& value) const { return QByteArray::fromStdString(value); }
  QByteArray operator()(const std::vector<std::byte>& value) const
  {
    return "x" + QByteArray(static_cast<const char*>(static_cast<const void*>(value.data())),
                            static_cast<qsizetype>(value.size()))
                     .toHex();
  }
};

QByteArray valueText(const db::Value& value)
{
  return std::visit(ValueText{}, value);
}

QByteArray wholeRow(const db::Change& change)
{
  QByteArray text;
  for (int column = 1; column < change.columnCount(); ++column) {
    const auto value = change.kind() == db::ChangeKind::insert ? change.newValue(column) : change.oldValue(column);
    text += (column > 1 ? "|" : " ") + valueText(value.value());
  }
  return text;
}

QByteArray touchedColumns(const db::Change& change)
{
  QByteArray text;
  for (int column = 0; column < change.columnCount(); ++column)
    if (change.touches(column))
      text += " " + QByteArray::number(column) + ": " + valueText(change.oldValue(column).value()) + " > " +
              valueText(change.newValue(column).value());
  return text;
}

QByteArray changeText(const db::Change& change)
{
  const auto row = QByteArray(change.table().data(), static_cast<qsizetype>(change.table().size())) + "#" +
                   QByteArray::number(qlonglong{change.id()});
  switch (change.kind()) {
    case db::ChangeKind::insert:
      return "+" + row + wholeRow(change);
    case db::ChangeKind::remove:
      return "-" + row + wholeRow(change);
    case db::ChangeKind::update:
      break;
  }
  return "~" + row + touchedColumns(change);
}

QString pathText(const std::filesystem::path& file)
{
  return QString::fromStdString(file.string());
}

}  // namespace

db::Connection memoryDatabase(std::string_view sql)
{
  auto connection = db::Connection::open({}, db::OpenMode::memory);
  connection.execute(sql);
  return connection;
}

void makeDatabase(const std::filesystem::path& file, std::string_view sql)
{
  db::Connection::open(file, db::OpenMode::create).execute(sql);
}

std::filesystem::path fileIn(const QTemporaryDir& folder, std::string_view name)
{
  return std::filesystem::path(folder.path().toStdString()) / name;
}

QByteArray rowsOf(const db::Connection& connection, std::string_view sql)
{
  QByteArray text;
  auto query = connection.prepareOnce(sql);
  while (query.step()) {
    for (int column = 0; column < query.columnCount(); ++column)
      text += (column > 0 ? "|" : "") +
              (query.isNull(column) ? QByteArray("-") : QByteArray::fromStdString(query.text(column)));
    text += "\n";
  }
  return text;
}

QByteArray textOf(const db::ChangesetBytes& bytes)
{
  QByteArrayList lines;
  db::visit(bytes, [&](const db::Change& change) { lines += changeText(change) + "\n"; });
  std::ranges::sort(lines);
  return lines.join();
}

db::ChangesetBytes changesOf(const db::Connection& connection, std::string_view sql)
{
  db::Transaction transaction(connection, db::Transaction::Kind::immediate);
  const db::Recorder recorder(connection, [](std::string_view) { return true; });
  connection.execute(sql);
  auto bytes = recorder.bytes();
  transaction.commit();
  return bytes;
}

bool appliedAlone(const db::Connection& connection, const db::ChangesetBytes& bytes)
{
  db::Transaction transaction(connection, db::Transaction::Kind::immediate);
  const bool fits = db::apply(connection, bytes);
  transaction.commit();
  return fits;
}

std::optional<ErrorKind> kindThrownBy(const std::function<void()>& work)
{
  try {
    work();
  } catch (const db::DbError& failure) {
    return failure.error().kind;
  }
  return std::nullopt;
}

unsigned modeOf(const std::filesystem::path& file)
{
  return static_cast<unsigned>(std::filesystem::status(file).permissions());
}

QByteArray bytesOf(const std::filesystem::path& file)
{
  QFile source(pathText(file));
  return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void writeBytes(const std::filesystem::path& file, const QByteArray& bytes)
{
  QFile target(pathText(file));
  if (target.open(QIODevice::WriteOnly))
    target.write(bytes);
}

}  // namespace overture::testing
