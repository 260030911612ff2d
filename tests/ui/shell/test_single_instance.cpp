#include "tests/support/test_main.h"
#include "ui/shell/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace overture::testing
{

using namespace overture::ui;

class TestSingleInstance : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theSecondAsksTheFirst()
  {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("a.db"));
    SingleInstance first(folder.path());
    first.standFor(file);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);

    const SingleInstance second(folder.path());
    QVERIFY(second.raiseOther(folder.filePath(QStringLiteral("./a.db"))));

    QTRY_COMPARE(raised.size(), 1);
  }

  void anotherFileIsAnotherWindow()
  {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    first.standFor(folder.filePath(QStringLiteral("a.db")));

    const SingleInstance second(folder.path());

    QVERIFY(!second.raiseOther(folder.filePath(QStringLiteral("b.db"))));
  }

  void theFirstStandsForTheFileItOpenedLast()
  {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    first.standFor(folder.filePath(QStringLiteral("a.db")));
    first.standFor(folder.filePath(QStringLiteral("b.db")));

    const SingleInstance second(folder.path());

    QVERIFY(!second.raiseOther(folder.filePath(QStringLiteral("a.db"))));
    QVERIFY(second.raiseOther(folder.filePath(QStringLiteral("b.db"))));
  }

  void nobodyElseMayUseTheSocket()
  {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    first.standFor(folder.filePath(QStringLiteral("a.db")));

    const auto sockets = QDir(folder.path()).entryInfoList(QDir::System);

    QCOMPARE(sockets.size(), qsizetype{1});
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(sockets.first().permissions() & others));
  }
};

OVERTURE_TEST(TestSingleInstance);

}  // namespace overture::testing

#include "test_single_instance.moc"
