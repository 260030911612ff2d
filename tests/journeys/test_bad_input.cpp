#include "core/store/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

namespace overture::testing
{

/// Files that cannot be read or must not be touched, given to the program in a terminal: one sentence, exit code 1, and
/// every byte as it was.
class TestBadInput : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void refusesLists_data();
  void refusesLists();
  void refusesListsThatCannotBeOpened_data();
  void refusesListsThatCannotBeOpened();
  void reportsAHugeNameAndImportsTheRest();
  void refusesChangedFiles_data();
  void refusesChangedFiles();
  void leavesAReadOnlyPlaceAlone();
  void saysThatAFileIsForbidden();
  void leavesAFileThatIsOpenElsewhereAlone();
  void refusesNamesThatNoFileCanHave();

 private:
  using Snapshot = QMap<QString, QByteArray>;
  using Change = void (*)(QByteArray&);

  struct Answer {
    bool started = false;
    int code = -1;
    QByteArray words;
    QByteArray failure;
  };

  static constexpr uid_t nobody = 65534;
  static constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
  static constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

  /// As a person without special rights, where `bare` is asked for and the tests run with them.
  [[nodiscard]] Answer run(const QStringList& arguments, bool bare = false) const
  {
    return runOn(path("search.db"), arguments, bare);
  }

  [[nodiscard]] static Answer runOn(const QString& file, const QStringList& arguments, bool bare = false)
  {
    QProcess process;
    if (bare && ::geteuid() == 0)
      process.setChildProcessModifier([] {
        if (::setuid(nobody) != 0)
          ::_exit(99);
      });
    process.start(qEnvironmentVariable("OVERTURE_PROGRAM"), QStringList{QStringLiteral("--db"), file} + arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
      return {};
    return {true, process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }

  [[nodiscard]] Answer import(const char* kind, const QString& list, bool bare = false) const
  {
    return run({QStringLiteral("import"), QLatin1String(kind), list}, bare);
  }

  [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

  [[nodiscard]] QString written(const char* name, const QByteArray& bytes) const
  {
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
      file.write(bytes);
    return file.fileName();
  }

  static QByteArray bytesOf(const QString& name)
  {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  /// Every file of the folder but the shared memory that readers share.
  [[nodiscard]] Snapshot snapshot() const
  {
    Snapshot files;
    for (const auto& file : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden))
      if (!file.endsWith(QLatin1String("-shm")))
        files.insert(file, bytesOf(m_folder->filePath(file)));
    return files;
  }

  /// What is wrong with a refusal, or "".
  static QByteArray problemOf(const Answer& answer, const QByteArray& says)
  {
    if (answer.code != 1)
      return "ended with " + QByteArray::number(answer.code) + ": " + answer.words + answer.failure;
    if (!answer.words.isEmpty())
      return "said on the way: " + answer.words;
    const bool oneSentence = answer.failure.count('\n') == 1 && answer.failure.endsWith(".\n");
    return oneSentence && answer.failure.contains(says) ? QByteArray() : "said: " + answer.failure;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_list;
};

void TestBadInput::init()
{
  if (qEnvironmentVariableIsEmpty("OVERTURE_PROGRAM"))
    QSKIP("OVERTURE_PROGRAM names no program");
  m_folder = std::make_unique<QTemporaryDir>();
  m_list = written("good.csv", "Company,Name\nNordhavn,Mara Lind\n");
  QCOMPARE(import("people", m_list).code, 0);
}

/// Whatever a test forbade is allowed again, so that the folder can be removed.
void TestBadInput::cleanup()
{
  if (!m_folder)
    return;
  QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner);
  if (QFile::exists(path("locked")))
    QFile::setPermissions(path("locked"), enterable | QFile::WriteOwner);
}

void TestBadInput::refusesLists_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("says");
  const QByteArray noText = "list.csv is not a text table.";
  const QByteArray noHeading = "list.csv has no heading";
  QTest::newRow("empty") << QByteArray() << QByteArray("list.csv is empty.");
  QTest::newRow("only blanks") << QByteArray(" \n\t\n ,,\n") << noHeading;
  QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << noHeading;
  QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << noText;
  QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << noText;
  QTest::newRow("old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << noText;
  QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << noText;
  QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04").repeated(64) << noText;
  QTest::newRow("zeros") << QByteArray(4096, '\0') << noHeading;
  QTest::newRow("no known heading") << QByteArray("a,b\n1,2\n") << noHeading;
  QTest::newRow("letter") << QByteArray("Dear Mara,\n\nthank you for your time.\n") << noHeading;
  QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<title>Companies</title>\n") << noHeading;
  QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0C\0\0\0o\0\0\0", 12) << noHeading;
  QTest::newRow("EBCDIC") << QByteArray("\xC3\x96\x94\x97\x81\x95\xA8\x25") << noHeading;
  QTest::newRow("Shift JIS") << QByteArray("\x89\xEF\x8E\xD0\n\x83\x41\n") << noHeading;
  QTest::newRow("only a quote") << QByteArray("\"") << noHeading;
}

void TestBadInput::refusesLists()
{
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, says);
  const auto list = written("list.csv", bytes);
  const auto before = snapshot();

  for (const char* kind : {"companies", "people"})
    QCOMPARE(problemOf(import(kind, list), says), QByteArray());

  QVERIFY(snapshot() == before);
}

void TestBadInput::refusesListsThatCannotBeOpened_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("says");
  QTest::newRow("missing") << QStringLiteral("nothing.csv") << QByteArray("There is no file nothing.csv.");
  QTest::newRow("folder") << QStringLiteral("folder.csv") << QByteArray("folder.csv cannot be read.");
  QTest::newRow("forbidden") << QStringLiteral("forbidden.csv") << QByteArray("forbidden.csv cannot be read.");
  QTest::newRow("in a forbidden folder") << QStringLiteral("locked/list.csv") << QByteArray("list.csv cannot be read.");
  QTest::newRow("below a file") << QStringLiteral("good.csv/list.csv") << QByteArray("There is no file list.csv.");
  QTest::newRow("a link to nothing") << QStringLiteral("link.csv") << QByteArray("There is no file link.csv.");
  QTest::newRow("a name that no file can have")
      << QString(10'000, QLatin1Char('x')) << QByteArray("xxx cannot be read.");
}

void TestBadInput::refusesListsThatCannotBeOpened()
{
  QFETCH(QString, name);
  QFETCH(QByteArray, says);
  QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.csv")));
  QVERIFY(QFile::link(path("gone.csv"), path("link.csv")));
  QVERIFY(QFile::setPermissions(written("forbidden.csv", "Company\nQuill\n"), QFile::Permissions()));
  QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locked")));
  QVERIFY(!written("locked/list.csv", "Company\nQuill\n").isEmpty());
  QVERIFY(QFile::setPermissions(path("locked"), QFile::Permissions()));
  QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner));
  const auto before = snapshot();

  for (const char* kind : {"companies", "people"}) {
    const auto answer = import(kind, m_folder->filePath(name), true);
    if (!answer.started)
      QSKIP("the program cannot be run without special rights here");
    QCOMPARE(problemOf(answer, says), QByteArray());
  }

  QVERIFY(snapshot() == before);
}

void TestBadInput::reportsAHugeNameAndImportsTheRest()
{
  const auto list = written("list.csv", "Company\n" + QByteArray(10'000, 'x') + "\nQuill\n");

  const auto answer = run({QStringLiteral("import"), QStringLiteral("companies"), list, QStringLiteral("--json")});

  const auto outcome = QJsonDocument::fromJson(answer.words).object();
  const auto reason = QStringLiteral("the name is longer than 500 characters: %1…").arg(QString(60, QLatin1Char('x')));
  QCOMPARE(answer.code, 0);
  QCOMPARE(outcome.value(QLatin1String("added")).toInt(), 1);
  QCOMPARE(outcome.value(QLatin1String("rejected")).toArray(),
           (QJsonArray{QJsonObject{{QStringLiteral("row"), 2}, {QStringLiteral("reason"), reason}}}));
}

void TestBadInput::refusesChangedFiles_data()
{
  QTest::addColumn<Change>("change");
  QTest::addColumn<QByteArray>("says");
  const auto row = [](const char* name, Change change, const char* says) {
    QTest::newRow(name) << change << QByteArray(says);
  };
  row(
      "of a newer program", [](QByteArray& bytes) { bytes.replace(60, 4, QByteArray("\0\0\x27\x0F", 4)); },
      "search.db was written by a newer Overture (format 9999).");
  row(
      "of another program", [](QByteArray& bytes) { bytes.replace(68, 4, QByteArray("ABCD")); },
      "search.db is not a file of Overture.");
  row(
      "no database", [](QByteArray& bytes) { bytes = "this is a letter, not a job search"; },
      "search.db is not a file of Overture.");
  row(
      "a broken header", [](QByteArray& bytes) { bytes.replace(16, 2, QByteArray("\x07\x07")); },
      "search.db is damaged.");
  row("cut in half", [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); }, "search.db is damaged.");
  row(
      "overwritten from the second page on",
      [](QByteArray& bytes) { bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5A')); },
      "search.db is damaged.");
}

void TestBadInput::refusesChangedFiles()
{
  QFETCH(Change, change);
  QFETCH(QByteArray, says);
  auto bytes = bytesOf(path("search.db"));
  change(bytes);
  QVERIFY(!written("search.db", bytes).isEmpty());
  const auto list = written("list.csv", "Company,Name\nQuill,Ida Berg\n");
  const auto before = snapshot();

  for (const char* kind : {"companies", "people"})
    QCOMPARE(problemOf(import(kind, list), says), QByteArray());
  QCOMPARE(problemOf(run({QStringLiteral("report")}), says), QByteArray());
  const auto looked = run({QStringLiteral("check")});
  QVERIFY2(looked.code == 1 && !(looked.words + looked.failure).isEmpty(), (looked.words + looked.failure).constData());

  QVERIFY(snapshot() == before);
}

void TestBadInput::leavesAReadOnlyPlaceAlone()
{
  const auto list = written("list.csv", "Company,Name\nQuill,Ida Berg\n");
  for (const auto& file : {path("search.db"), list})
    QVERIFY(QFile::setPermissions(file, readable));
  QVERIFY(QFile::setPermissions(m_folder->path(), enterable));
  const auto before = snapshot();

  const auto answer = import("people", list, true);
  const auto report = run({QStringLiteral("report")}, true);

  if (!answer.started)
    QSKIP("the program cannot be run without special rights here");
  QCOMPARE(problemOf(answer, "search.db lies in a place that cannot be written to."), QByteArray());
  QCOMPARE(report.code, 0);
  QVERIFY(snapshot() == before);
}

void TestBadInput::saysThatAFileIsForbidden()
{
  const auto list = written("list.csv", "Company,Name\nQuill,Ida Berg\n");
  QVERIFY(QFile::setPermissions(list, readable));
  QVERIFY(QFile::setPermissions(path("search.db"), QFile::Permissions()));
  QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner));
  const auto before = snapshot();

  const auto answer = import("people", list, true);

  if (!answer.started)
    QSKIP("the program cannot be run without special rights here");
  QCOMPARE(problemOf(answer, "search.db cannot be read."), QByteArray());
  QVERIFY(snapshot() == before);
}

void TestBadInput::leavesAFileThatIsOpenElsewhereAlone()
{
  const FixedClock clock;
  SeededUids uids(2);
  const auto open = store::Store::open(path("search.db").toStdString(), {clock, uids});
  QVERIFY(open.has_value());
  const auto list = written("list.csv", "Company,Name\nQuill,Ida Berg\n");
  const auto before = snapshot();

  const auto answer = import("people", list);
  const auto report = run({QStringLiteral("report")});

  const auto says = "search.db is open in another Overture (process " + QByteArray::number(::getpid()) + ").";
  QCOMPARE(problemOf(answer, says), QByteArray());
  QCOMPARE(report.code, 0);
  QVERIFY(snapshot() == before);
}

void TestBadInput::refusesNamesThatNoFileCanHave()
{
  const auto before = snapshot();

  for (const auto& file : {m_folder->filePath(QString(10'000, QLatin1Char('x'))), path("good.csv/search.db")}) {
    const auto answer = runOn(file, {QStringLiteral("import"), QStringLiteral("people"), m_list});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.failure.count('\n') == 1 && answer.words.isEmpty(), (answer.words + answer.failure).constData());
  }

  QVERIFY(snapshot() == before);
}

OVERTURE_TEST(TestBadInput);

}  // namespace overture::testing

#include "test_bad_input.moc"
