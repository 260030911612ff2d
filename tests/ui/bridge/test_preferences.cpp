#include "tests/support/test_main.h"
#include "ui/bridge/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace overture::testing
{

using namespace overture::ui;

class TestPreferences : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithTheSystemsChoices()
  {
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(QStringLiteral("a.ini")));

    QCOMPARE(preferences.theme(), ThemeChoice::system);
    QCOMPARE(preferences.language(), LanguageChoice::system);
    QCOMPARE(preferences.choice(QStringLiteral("companies/sort"), QStringLiteral("fit")), QStringLiteral("fit"));
  }

  void keepsChoicesForTheNextStart()
  {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("a.ini"));
    {
      Preferences preferences(file);
      preferences.setTheme(ThemeChoice::dark);
      preferences.setLanguage(LanguageChoice::chinese);
      preferences.setWindowState("place");
      preferences.setChoice(QStringLiteral("companies/sort"), QStringLiteral("name"));
    }

    const Preferences next(file);

    QCOMPARE(next.theme(), ThemeChoice::dark);
    QCOMPARE(next.language(), LanguageChoice::chinese);
    QCOMPARE(next.windowState(), QByteArray("place"));
    QCOMPARE(next.choice(QStringLiteral("companies/sort")), QStringLiteral("name"));
  }

  void tellsOfChanges()
  {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("a.ini")));
    const QSignalSpy themes(&preferences, &Preferences::themeChanged);
    const QSignalSpy languages(&preferences, &Preferences::languageChanged);

    preferences.setTheme(ThemeChoice::light);

    QCOMPARE(themes.size(), 1);
    QCOMPARE(languages.size(), 0);
  }

  void aWordThatIsUnknownCountsAsTheSystems()
  {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\nlanguage=tlh\n");
    file.close();

    const Preferences preferences(file.fileName());

    QCOMPARE(preferences.theme(), ThemeChoice::system);
    QCOMPARE(preferences.language(), LanguageChoice::system);
  }
};

OVERTURE_TEST(TestPreferences);

}  // namespace overture::testing

#include "test_preferences.moc"
