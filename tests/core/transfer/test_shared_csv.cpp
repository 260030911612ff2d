#include "core/base/text.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/csv_reader.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

using Rows = QList<QStringList>;

QString withPlainLineEnds(QString text)
{
  return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

/// Blank records are dropped on both sides: readers differ on them.
void add(Rows& rows, QStringList cells)
{
  if (cells.isEmpty() || cells == QStringList{QString()})
    return;
  for (auto& cell : cells)
    cell = withPlainLineEnds(cell);
  if (rows.isEmpty() && cells.first().startsWith(QChar(0xFEFF)))
    cells.first().remove(0, 1);
  rows.append(cells);
}

Rows expectedRows(const QJsonArray& records)
{
  Rows rows;
  for (const auto& record : records) {
    QStringList cells;
    for (const auto& cell : record.toArray())
      cells.append(cell.toString());
    add(rows, cells);
  }
  return rows;
}

Rows rowsOf(transfer::CsvTable table)
{
  std::ranges::move(table.blank, std::back_inserter(table.records));
  std::ranges::sort(table.records, {}, &transfer::CsvRecord::row);
  Rows rows;
  for (const auto& record : table.records) {
    QStringList cells;
    for (const auto& cell : record.cells)
      cells.append(QString::fromStdString(cell));
    add(rows, cells);
  }
  return rows;
}

std::optional<transfer::Dialect> dialectGiven(const QJsonObject& one)
{
  const auto letter = [&](const char* key) { return one.value(QLatin1String(key)).toString().toLatin1(); };
  if (!one.value(QLatin1String("give_delimiter")).toBool())
    return std::nullopt;
  transfer::Dialect dialect{letter("delimiter").at(0), '"', std::nullopt};
  if (!letter("quote").isEmpty())
    dialect.quote = letter("quote").at(0);
  if (!letter("escape").isEmpty())
    dialect.escape = letter("escape").at(0);
  return dialect;
}

QString inWords(const QStringList& cells)
{
  return QLatin1Char('[') + cells.join(QLatin1String("|")).left(150) + QLatin1Char(']');
}

QString differenceOf(const Rows& got, const Rows& wanted)
{
  for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i)
    if (got.at(i) != wanted.at(i))
      return QStringLiteral("record %1 is %2, not %3").arg(i + 1).arg(inWords(got.at(i)), inWords(wanted.at(i)));
  return got.size() == wanted.size() ? QString()
                                     : QStringLiteral("%1 records, not %2").arg(got.size()).arg(wanted.size());
}

}  // namespace

class TestSharedCsv : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryFileThatHasOneMeaning();
  void losesNothingOfMalformedFiles();

 private:
  static Rows readCase(const QDir& folder, const QJsonObject& one);
};

Rows TestSharedCsv::readCase(const QDir& folder, const QJsonObject& one)
{
  const auto bytes = bytesIn(folder, one.value(QLatin1String("file")).toString());
  return rowsOf(transfer::readCsv(transfer::decoded(bytes.toStdString()).text, dialectGiven(one)));
}

void TestSharedCsv::readsEveryFileThatHasOneMeaning()
{
  const auto folder = sharedFolder(QStringLiteral("csv"));
  if (!folder)
    QSKIP(absentFolder(QStringLiteral("csv")).constData());
  Tally tally(QStringLiteral("csv, one meaning"));

  for (const auto& value : objectIn(*folder, QStringLiteral("index.json")).value(QLatin1String("cases")).toArray()) {
    const auto one = value.toObject();
    const auto file = one.value(QLatin1String("file")).toString();
    if (one.value(QLatin1String("level")) != QLatin1String("must"))
      continue;
    const auto wanted = expectedRows(arrayIn(*folder, one.value(QLatin1String("expected")).toString()));
    tally.count(file, differenceOf(readCase(*folder, one), wanted));
  }

  tally.print();
  QVERIFY(tally.isFine());
}

/// Their meaning is a matter of taste: the number of records is compared with the source's own answer.
void TestSharedCsv::losesNothingOfMalformedFiles()
{
  const auto folder = sharedFolder(QStringLiteral("csv"));
  if (!folder)
    QSKIP(absentFolder(QStringLiteral("csv")).constData());
  Tally tally(QStringLiteral("csv, malformed"));

  for (const auto& value : objectIn(*folder, QStringLiteral("index.json")).value(QLatin1String("cases")).toArray()) {
    const auto one = value.toObject();
    const auto file = one.value(QLatin1String("file")).toString();
    if (one.value(QLatin1String("level")) != QLatin1String("source"))
      continue;
    const auto got = readCase(*folder, one);
    const auto wanted = expectedRows(arrayIn(*folder, one.value(QLatin1String("expected")).toString()));
    if (differenceOf(got, wanted).isEmpty() || got.size() >= wanted.size())
      tally.count(file, QString());
    else
      tally.leaveOut(file, differenceOf(got, wanted));
  }

  tally.print();
  QVERIFY(tally.isFine());
}

OVERTURE_TEST(TestSharedCsv);

}  // namespace overture::testing

#include "test_shared_csv.moc"
