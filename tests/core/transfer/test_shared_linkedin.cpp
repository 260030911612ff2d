#include "core/outreach/import_people.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/people_plan.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <QTest>

namespace overture::testing
{
namespace
{

QString lineOf(const QString& name, const QString& slug, const QString& mail, const QString& company,
               const QString& title)
{
  return QStringList{name, slug, mail.toLower(), company, title}.join(QLatin1String(" | "));
}

QStringList takenMails(const transfer::PeoplePlan& plan)
{
  QStringList mails;
  for (const auto& issue : plan.warnings)
    if (issue.kind == transfer::IssueKind::addressTaken)
      mails.append(QString::fromStdString(issue.value));
  return mails;
}

/// Those who stand in Connections.csv, a line each. Archives without a column of links name no profile there; a mail
/// address that two people give is left out.
QStringList expectedPeople(const QJsonObject& archive, const QStringList& taken)
{
  const auto variant = archive.value(QLatin1String("variant")).toObject();
  const bool hasLinks = variant.value(QLatin1String("connections_header")).toArray().contains(QStringLiteral("URL"));
  QStringList lines;
  for (const auto& value : archive.value(QLatin1String("people")).toArray()) {
    const auto person = value.toObject();
    const auto text = [&](const char* key) { return person.value(QLatin1String(key)).toString(); };
    if (person.value(QLatin1String("sources")).toArray().contains(QStringLiteral("connections")))
      lines.append(lineOf(text("name"), hasLinks ? text("slug") : QString(),
                          taken.contains(text("email")) ? QString() : text("email"), text("company"),
                          text("position")));
  }
  lines.sort();
  return lines;
}

QString addressOf(const ImportedPerson& person, AddressKind kind)
{
  for (const auto& address : person.addresses)
    if (address.kind == kind)
      return QString::fromStdString(address.normal);
  return {};
}

QStringList plannedPeople(const transfer::PeoplePlan& plan)
{
  QStringList lines;
  const auto taken = takenMails(plan);
  for (const auto& person : plan.added) {
    const auto mail = addressOf(person, AddressKind::mail);
    const auto company = person.newCompany ? plan.companies.at(*person.newCompany).name : std::string();
    lines.append(lineOf(QString::fromStdString(person.person.name), addressOf(person, AddressKind::linkedin),
                        taken.contains(mail) ? QString() : mail, QString::fromStdString(company),
                        QString::fromStdString(person.person.title)));
  }
  lines.sort();
  return lines;
}

QString firstDifference(const QStringList& got, const QStringList& wanted)
{
  for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i)
    if (got.at(i) != wanted.at(i))
      return QStringLiteral("“%1”, not “%2”").arg(got.at(i), wanted.at(i));
  return got.size() == wanted.size() ? QString()
                                     : QStringLiteral("%1 people, not %2").arg(got.size()).arg(wanted.size());
}

transfer::PersonRows connectionsIn(const QDir& folder, const QString& archive)
{
  const auto bytes = bytesIn(folder, archive + QStringLiteral("/Connections.csv"));
  const auto table = transfer::readCsv(transfer::decoded(bytes.toStdString()).text);
  const auto columns = transfer::personColumnsOf(table);
  return columns ? transfer::personRowsOf(table, *columns) : transfer::PersonRows();
}

transfer::KnownPeople peopleOn(const store::ReadTx& tx)
{
  return {store::allPersons(tx), store::allAddresses(tx), store::allCompanies(tx)};
}

/// Imports into a store, once more, and takes it back; what is wrong, or empty.
QString problemOfImport(const transfer::PersonRows& rows, qsizetype people)
{
  TestStore file;
  const auto before = file.dump();
  const auto plan = transfer::planPeople(rows, {}, {});
  file.write(outreach::importPeople(std::make_shared<outreach::PeopleImport>(
      outreach::PeopleImport{"Connections.csv", plan.companies, plan.added, plan.changed})));
  const auto again = transfer::planPeople(rows, file.read(peopleOn), {});
  const auto count = file.read(store::personCount);
  if (count != people)
    return QStringLiteral("%1 people on file, not %2").arg(count).arg(people);
  if (!again.added.empty() || !again.changed.empty() || !again.companies.empty())
    return QStringLiteral("a second time %1 are added, %2 changed").arg(again.added.size()).arg(again.changed.size());
  if (!file.findings().isEmpty())
    return QString::fromUtf8(file.findings());
  file.undo();
  return file.dump() == before ? QString() : QStringLiteral("undo leaves something");
}

}  // namespace

class TestSharedLinkedin : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsTheConnectionsOfEveryArchive();
};

void TestSharedLinkedin::readsTheConnectionsOfEveryArchive()
{
  const auto folder = sharedFolder(QStringLiteral("linkedin"));
  if (!folder)
    QSKIP(absentFolder(QStringLiteral("linkedin")).constData());
  Tally tally(QStringLiteral("linkedin connections"));

  for (const auto& file : folder->entryList({QStringLiteral("*.expected.json")})) {
    const auto archive = QString(file).remove(QStringLiteral(".expected.json"));
    const auto expected = objectIn(*folder, file);
    const auto rows = connectionsIn(*folder, archive);
    const auto plan = transfer::planPeople(rows, {}, {});
    const auto people = expectedPeople(expected, takenMails(plan));
    auto problem = firstDifference(plannedPeople(plan), people);
    const auto hidden =
        expected.value(QLatin1String("counts")).toObject().value(QLatin1String("hidden_connection_rows"));
    if (problem.isEmpty() && static_cast<int>(plan.rejected.size()) != hidden.toInt())
      problem = QStringLiteral("%1 rows without a name, not %2").arg(plan.rejected.size()).arg(hidden.toInt());
    tally.count(archive, problem.isEmpty() ? problemOfImport(rows, people.size()) : problem);
  }

  tally.print();
  QVERIFY(tally.isFine());
}

OVERTURE_TEST(TestSharedLinkedin);

}  // namespace overture::testing

#include "test_shared_linkedin.moc"
