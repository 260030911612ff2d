#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace overture::testing
{

/// The program as a person runs it in a terminal, each time as a process of its own.
class TestTerminal : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void helps();
  void endsWithTwoWhenAskedWrongly_data();
  void endsWithTwoWhenAskedWrongly();
  void importsTheSameListTwice();
  void listsWarningsByRow();
  void importsPeople();
  void changesNothingOnADryRun();
  void reportsAsJson();
  void makesASampleInAFreshFileOnly();
  void refusesFilesThatAreNoLists_data();
  void refusesFilesThatAreNoLists();
  void saysThatAFileIsMissing();
  void leavesAForeignFileAlone();

 private:
  struct Answer {
    int code = -1;
    QByteArray words;
    QByteArray failure;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(words).object(); }
  };

  [[nodiscard]] Answer run(const QStringList& arguments) const
  {
    QProcess process;
    process.start(qEnvironmentVariable("OVERTURE_PROGRAM"),
                  QStringList{QStringLiteral("--db"), path("search.db")} + arguments);
    if (!process.waitForFinished())
      return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }

  [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

  [[nodiscard]] QString written(const char* name, const QByteArray& bytes) const
  {
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
      file.write(bytes);
    return file.fileName();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTerminal::init()
{
  if (qEnvironmentVariableIsEmpty("OVERTURE_PROGRAM"))
    QSKIP("OVERTURE_PROGRAM names no program");
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestTerminal::helps()
{
  const auto help = run({QStringLiteral("--help")});
  const auto version = run({QStringLiteral("--version")});

  QCOMPARE(help.code, 0);
  QVERIFY2(help.words.contains("import") && help.words.contains("report"), help.words.constData());
  QCOMPARE(version.code, 0);
  QVERIFY(!version.words.trimmed().isEmpty());
}

void TestTerminal::endsWithTwoWhenAskedWrongly_data()
{
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")};
  QTest::newRow("unknown option") << QStringList{QStringLiteral("report"), QStringLiteral("--frob")};
  QTest::newRow("no list") << QStringList{QStringLiteral("import"), QStringLiteral("companies")};
  QTest::newRow("import of nothing") << QStringList{QStringLiteral("import")};
}

void TestTerminal::endsWithTwoWhenAskedWrongly()
{
  QFETCH(QStringList, arguments);

  const auto answer = run(arguments);

  QCOMPARE(answer.code, 2);
  QCOMPARE(answer.words, QByteArray());
  QVERIFY(!answer.failure.isEmpty());
}

void TestTerminal::importsTheSameListTwice()
{
  const auto list =
      written("list.csv", "Company,Website\nNordhavn,nordhavn.example\n,none.example\nQuill,quill.example\n");
  const QStringList import = {QStringLiteral("import"), QStringLiteral("companies"), list, QStringLiteral("--json")};

  const auto first = run(import);
  const auto second = run(import);

  QCOMPARE(first.code, 0);
  QCOMPARE(first.json().value(QLatin1String("added")).toInt(), 2);
  QCOMPARE(
      first.json().value(QLatin1String("rejected")).toArray(),
      (QJsonArray{QJsonObject{{QStringLiteral("row"), 3}, {QStringLiteral("reason"), QStringLiteral("no name")}}}));
  QCOMPARE(second.json().value(QLatin1String("added")).toInt(), 0);
  QCOMPARE(second.json().value(QLatin1String("changed")).toInt(), 0);
  QCOMPARE(second.json().value(QLatin1String("same")).toInt(), 2);
  QCOMPARE(run({QStringLiteral("check")}).words, QByteArray("search.db is sound.\n"));
}

void TestTerminal::listsWarningsByRow()
{
  const auto list =
      written("list.csv", "Company,Website,Tags\nA,n/a,x\nB\n\nC,c.example,x,y\nc,c.example,x\nD,d.example,\"x\n");
  const auto warning = [](int row, const char* reason) {
    return QJsonObject{{QStringLiteral("row"), row}, {QStringLiteral("reason"), QLatin1String(reason)}};
  };

  const auto answer = run({QStringLiteral("import"), QStringLiteral("companies"), list, QStringLiteral("--json")});

  QCOMPARE(answer.code, 0);
  QCOMPARE(answer.json().value(QLatin1String("rejected")).toArray(), QJsonArray());
  QCOMPARE(answer.json().value(QLatin1String("warnings")).toArray(),
           (QJsonArray{warning(2, "no usable website: n/a"), warning(3, "fewer cells than the header: 1"),
                       warning(5, "more cells than the header: 4"),
                       warning(7, "a quote opened on line 7 is never closed"), warning(6, "the same as row 5")}));
}

void TestTerminal::importsPeople()
{
  const auto list =
      written("people.csv", "First Name,Last Name,Email Address,Company\nMara,Lind,m@a.example,Nordhavn\n");
  const QStringList import = {QStringLiteral("import"), QStringLiteral("people"), list};

  QCOMPARE(run(import).words, QByteArray("1 added, 0 changed, 0 the same, 0 rejected\n"));
  QCOMPARE(run(import).words, QByteArray("0 added, 0 changed, 1 the same, 0 rejected\n"));
  QCOMPARE(run({QStringLiteral("check")}).code, 0);
}

void TestTerminal::changesNothingOnADryRun()
{
  const auto list = written("list.csv", "Company\nNordhavn\n");

  const auto answer = run({QStringLiteral("import"), QStringLiteral("companies"), list, QStringLiteral("--dry-run")});

  QCOMPARE(answer.words, QByteArray("1 added, 0 changed, 0 the same, 0 rejected\n"));
  QVERIFY(!QFile::exists(path("search.db")));
}

void TestTerminal::reportsAsJson()
{
  QCOMPARE(run({QStringLiteral("sample")}).code, 0);

  const auto answer = run({QStringLiteral("report"), QStringLiteral("--json")});

  QCOMPARE(answer.code, 0);
  const auto versions = answer.json().value(QLatin1String("versions")).toArray();
  QVERIFY(!versions.isEmpty());
  QVERIFY(versions.first().toObject().contains(QLatin1String("delivered")));
}

void TestTerminal::makesASampleInAFreshFileOnly()
{
  QCOMPARE(run({QStringLiteral("sample")}).code, 0);

  const auto again = run({QStringLiteral("sample")});

  QCOMPARE(again.code, 1);
  QVERIFY2(again.failure.contains("holds records already"), again.failure.constData());
}

void TestTerminal::refusesFilesThatAreNoLists_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("says");
  QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
  QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1A\n") << QByteArray("not a text table");
  QTest::newRow("no heading") << QByteArray("a,b\n1,2\n") << QByteArray("no heading");
}

void TestTerminal::refusesFilesThatAreNoLists()
{
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, says);
  const auto list = written("list.csv", bytes);

  for (const char* kind : {"companies", "people"}) {
    const auto answer = run({QStringLiteral("import"), QLatin1String(kind), list});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.words, QByteArray());
    QVERIFY2(answer.failure.contains(says), answer.failure.constData());
  }
  QVERIFY(!QFile::exists(path("search.db")));
}

void TestTerminal::saysThatAFileIsMissing()
{
  for (const char* command : {"report", "check"}) {
    const auto answer = run({QLatin1String(command)});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.failure.startsWith("There is no file search.db."), answer.failure.constData());
  }
  QVERIFY(!QFile::exists(path("search.db")));
}

void TestTerminal::leavesAForeignFileAlone()
{
  const QByteArray foreign = "this is a letter, not a job search";
  const auto file = written("search.db", foreign);
  const auto list = written("list.csv", "Company\nNordhavn\n");

  const auto answer = run({QStringLiteral("import"), QStringLiteral("companies"), list});

  QCOMPARE(answer.code, 1);
  QVERIFY2(answer.failure.contains("not a file of Overture"), answer.failure.constData());
  QFile after(file);
  QVERIFY(after.open(QIODevice::ReadOnly));
  QCOMPARE(after.readAll(), foreign);
}

OVERTURE_TEST(TestTerminal);

}  // namespace overture::testing

#include "test_terminal.moc"
