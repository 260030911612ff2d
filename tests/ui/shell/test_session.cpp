#include "tests/support/fixed_clock.h"
#include "tests/support/recording_desktop.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_main.h"
#include "ui/shell/actions.h"
#include "ui/shell/problem_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

struct SessionScene {
  QTemporaryDir folder;
  FixedClock clock;
  SeededUids uids{1};
  ScriptedPrompts prompts;
  RecordingDesktop desktop;
  Preferences preferences{folder.filePath(QStringLiteral("overture.ini"))};
  Appearance appearance{preferences};
  Session session{{preferences, prompts, desktop, clock, uids}, appearance};

  [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
  [[nodiscard]] QString title() const
  {
    return session.window() == nullptr ? QString() : session.window()->windowTitle();
  }
  void trigger(ActionId id) { session.window()->actions().at(id)->trigger(); }
};

bool problemIsShown()
{
  return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget* window) {
    return qobject_cast<const ProblemWindow*>(window) != nullptr && window->isVisible();
  });
}

}  // namespace

class TestSession : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aFileThatIsNotThereBegins()
  {
    SessionScene scene;
    QSignalSpy opened(&scene.session, &Session::opened);

    scene.session.open(scene.path("mine.db"));

    QCOMPARE(scene.title(), QStringLiteral("mine.db – Overture"));
    QCOMPARE(opened.size(), 1);
    QVERIFY(QFile::exists(scene.path("mine.db")));
  }

  void theSampleComesAndGoes()
  {
    SessionScene scene;
    scene.session.open(scene.path("mine.db"));

    scene.trigger(ActionId::openSample);
    QTRY_COMPARE(scene.title(), QStringLiteral("Sample – Overture"));
    scene.trigger(ActionId::startOwn);

    QTRY_COMPARE(scene.title(), QStringLiteral("mine.db – Overture"));
  }

  void aSampleAtTheStartTouchesNoOwnFile()
  {
    SessionScene scene;

    scene.session.beginWithSample(scene.path("mine.db"));
    const auto title = scene.title();
    const bool wasThere = QFile::exists(scene.path("mine.db"));
    scene.trigger(ActionId::startOwn);

    QCOMPARE(title, QStringLiteral("Sample – Overture"));
    QVERIFY(!wasThere);
    QTRY_COMPARE(scene.title(), QStringLiteral("mine.db – Overture"));
  }

  void aFileOfOthersLeavesTheOpenOneOpen()
  {
    SessionScene scene;
    scene.session.open(scene.path("mine.db"));
    QFile other(scene.path("other.db"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no database at all, only words");
    other.close();

    scene.session.open(other.fileName());

    QCOMPARE(scene.title(), QStringLiteral("mine.db – Overture"));
  }

  void aFailureAtTheStartOffersAWayOn()
  {
    SessionScene scene;
    QFile other(scene.path("other.db"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no database at all, only words");
    other.close();

    scene.session.open(other.fileName());
    QVERIFY(scene.session.window() == nullptr);
    QVERIFY(problemIsShown());
    scene.session.openSample();

    QCOMPARE(scene.title(), QStringLiteral("Sample – Overture"));
    QVERIFY(!problemIsShown());
  }

  void aNewSearchNeverGoesOnInAnOldFile()
  {
    SessionScene scene;
    scene.session.open(scene.path("old.db"));
    scene.session.open(scene.path("mine.db"));
    scene.prompts.answers = {scene.path("old.db"), scene.path("new.db")};

    scene.trigger(ActionId::newFile);
    scene.trigger(ActionId::newFile);

    QTRY_COMPARE(scene.title(), QStringLiteral("new.db – Overture"));
  }
};

OVERTURE_TEST(TestSession);

}  // namespace overture::testing

#include "test_session.moc"
