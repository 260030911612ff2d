#include "core/outreach/companies.h"
#include "core/outreach/people.h"
#include "core/outreach/projects.h"
#include "core/outreach/templates.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/bridge/text.h"
#include "ui/pages/compose/compose_editor.h"
#include "ui/pages/compose/compose_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/span_text_edit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// One person with a mail address, a template with two versions of one line, and the page in a window of its own.
struct ComposeScene {
  UiWorkspace desk;
  CompanyId company = desk.store().write(outreach::addCompany(aCompany("Fjordlys")));
  PersonId leila = add(aPerson("Leila Haddad").at(company).withHook("cold start"), "leila@fjordlys.example");
  VersionId version = addWording("Your post on {{ hook }}", "Hi {{ first_name }},\nI read {{ hook }}.");
  ComposePage page{desk.workspace()};
  QSignalSpy requested{&page, &Page::requested};

  PersonId add(const Person& person, const char* mail)
  {
    return desk.store().write(outreach::addPerson(person, {{AddressKind::mail, mail, Certainty::certain}}));
  }
  VersionId addWording(const std::string& subject, const std::string& body, Purpose purpose = Purpose::firstMessage)
  {
    const auto made =
        desk.store().write(outreach::addTemplate(aTemplate("Project first", purpose), aWording(subject, body)));
    return desk.store().read([made](const store::ReadTx& tx) { return store::versionsOf(tx, made).front().id; });
  }
  bool open(int width = 1280)
  {
    page.resize(width, 748);
    page.show();
    page.visit({PageId::compose, leila.value, Target::Intent::writeTo});
    return QTest::qWaitForWindowActive(&page);
  }
  [[nodiscard]] SpanTextEdit* field(const QString& name) const
  {
    for (auto* each : page.findChildren<SpanTextEdit*>())
      if (each->accessibleName() == name)
        return each;
    return nullptr;
  }
  [[nodiscard]] SpanTextEdit* text() const { return field(QStringLiteral("Message")); }
  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
  {
    QTest::keyClick(page.focusWidget() == nullptr ? &page : page.focusWidget(), key, with);
  }
  void typeAtEnd(const QString& words)
  {
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), words);
  }
  [[nodiscard]] bool isStored() const { return page.session().message() && !page.session().hasUnsaved(); }
  /// "state | subject | body" of the message at hand, as it is stored.
  QString stored()
  {
    const auto& shown = page.session().message();
    if (!shown)
      return {};
    const auto message = desk.store().read(
        [id = shown->id](const store::ReadTx& tx) { return store::findMessage(tx, id).value_or(Message()); });
    return QStringLiteral("%1 | %2 | %3")
        .arg(toQt(toText(message.state)), toQt(message.subject), toQt(message.body))
        .replace(QLatin1Char('\n'), QLatin1Char('/'));
  }
  [[nodiscard]] Banner* banner() const { return &page.findChild<ComposeEditor*>()->banner(); }
};

}  // namespace

class TestComposePage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theVersionIsFilledInForThePerson()
  {
    ComposeScene s;

    QVERIFY(s.open());

    QCOMPARE(s.text()->toPlainText(), QString("Hi Leila,\nI read cold start."));
    QCOMPARE(s.field("Subject")->toPlainText(), QString("Your post on cold start"));
    QVERIFY(!s.page.session().message());
  }

  void coloursStandAtTheirFields()
  {
    const auto made = writing::rendered("Grüße {{ first_name }}: {{ hook }} {{ project_title }}", [] {
      writing::FieldValues values;
      values.set("first_name", "陈伟");
      values.set("hook", "cold start");
      return values;
    }());

    const auto spans = spansIn(toQt(made.text), made);
    const auto typed = spansIn(QStringLiteral("Hallo 陈伟, cold start"), made);

    QCOMPARE(spans.size(), 3U);
    QCOMPARE(toQt(made.text).mid(spans[0].begin, spans[0].end - spans[0].begin), QString("陈伟"));
    QCOMPARE(spans[0].tone, Tone::accent);
    QCOMPARE(spans[1].tone, Tone::warn);
    QCOMPARE(spans[2].tone, Tone::bad);
    QCOMPARE(typed.size(), 2U);
    QCOMPARE(typed[0].begin, 6);
  }

  void typingIsKeptByItself()
  {
    ComposeScene s;
    QVERIFY(s.open());

    s.typeAtEnd(QStringLiteral(" Thanks"));

    QTRY_VERIFY(s.isStored());
    QCOMPARE(s.stored(), QString("draft | Your post on cold start | Hi Leila,/I read cold start. Thanks"));
  }

  void leavingStoresAtOnce()
  {
    ComposeScene s;
    QVERIFY(s.open());
    s.typeAtEnd(QStringLiteral("!"));

    s.page.hide();

    QTRY_COMPARE_WITH_TIMEOUT(s.stored(), QString("draft | Your post on cold start | Hi Leila,/I read cold start.!"),
                              400);
  }

  void ownWordsStayWhenTheVersionChanges()
  {
    ComposeScene s;
    QVERIFY(s.open());
    s.typeAtEnd(QStringLiteral(" Mine"));
    QTRY_VERIFY(s.isStored());

    auto changed = s.page.session().facts().person;
    changed.hook = "re-ranking";
    s.desk.store().write(outreach::editPerson(changed));

    QTRY_COMPARE(s.banner()->sentence(),
                 QString("Your own words were kept. The version would say something else now."));
    QCOMPARE(s.text()->toPlainText(), QString("Hi Leila,\nI read cold start. Mine"));
    Q_EMIT s.banner()->clicked();
    QCOMPARE(s.text()->toPlainText(), QString("Hi Leila,\nI read re-ranking."));
  }

  void untouchedWordsFollowTheHook()
  {
    ComposeScene s;
    QVERIFY(s.open());

    auto changed = s.page.session().facts().person;
    changed.hook = "re-ranking";
    s.desk.store().write(outreach::editPerson(changed));

    QTRY_COMPARE(s.text()->toPlainText(), QString("Hi Leila,\nI read re-ranking."));
    QVERIFY(!s.page.session().message());
  }

  void handingOverOpensTheMailAndAsks()
  {
    ComposeScene s;
    QVERIFY(s.open());

    s.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(s.stored(), QString("handed_over | Your post on cold start | Hi Leila,/I read cold start."));
    QCOMPARE(s.desk.desktop().opened.join(' '),
             QString("mailto:leila@fjordlys.example?subject=Your%20post%20on%20cold%20start"
                     "&body=Hi%20Leila%2C%0D%0AI%20read%20cold%20start."));
    QTRY_VERIFY(s.text()->isReadOnly());
  }

  void oneKeySaysThatItWasSent()
  {
    ComposeScene s;
    QVERIFY(s.open());
    s.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(s.page.session().state(), MessageState::handedOver);

    s.press(Qt::Key_S);

    QTRY_COMPARE(s.page.session().state(), MessageState::sent);
    QCOMPARE(s.desk.desktop().copied.join(' '), QString("Hi Leila,\nI read cold start."));
    s.desk.bridge().undo();
    QTRY_COMPARE(s.page.session().state(), MessageState::handedOver);
  }

  void whatWasReallySentCanBePasted()
  {
    ComposeScene s;
    QVERIFY(s.open());
    s.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(s.page.session().state(), MessageState::handedOver);

    s.press(Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClicks(s.text(), QStringLiteral("Hi L, shorter."));
    s.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(s.stored(), QString("sent | Your post on cold start | Hi L, shorter."));
  }

  void whoForbadeItIsNotWrittenTo()
  {
    ComposeScene s;
    s.desk.store().write(outreach::forbidContact(s.leila, "asked so"));
    QVERIFY(s.open());

    s.press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(s.desk.desktop().opened.isEmpty());
    QVERIFY(!s.page.session().message());
    QVERIFY(outreach::isBlocked(s.page.session().findings()));
  }

  void aMissingFieldBlocks()
  {
    ComposeScene s;
    auto person = s.desk.store().read([&](const store::ReadTx& tx) { return *store::findPerson(tx, s.leila); });
    person.hook.clear();
    s.desk.store().write(outreach::editPerson(person));
    QVERIFY(s.open());

    s.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(s.desk.desktop().copied.isEmpty());
    QCOMPARE(s.page.session().findings().front().name, std::string("hook"));
  }

  void aLongTextIsCopiedInstead()
  {
    ComposeScene s;
    s.addWording("Long", std::string(3000, 'x'));
    QVERIFY(s.open());

    s.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(s.page.session().state(), MessageState::handedOver);
    QCOMPARE(s.desk.desktop().opened.join(' '), QString("mailto:leila@fjordlys.example?subject=Long&body="));
    QCOMPARE(s.desk.desktop().copied.join(' ').size(), 3000);
  }

  void silenceOffersAFollowUp()
  {
    ComposeScene s;
    const auto nudge = s.addWording("Re", "Short nudge", Purpose::followUp);
    const auto sent = s.desk.store().write(outreach::startMessage(aDraft(s.leila).from(s.version)));
    s.desk.store().write(outreach::markSent(sent, testNow, Precision::exact));

    QVERIFY(s.open());

    QVERIFY(s.page.session().offersFollowUp());
    QVERIFY(s.page.session().isFollowUp());
    QCOMPARE(s.page.session().draft().version, nudge);
    QCOMPARE(s.text()->toPlainText(), QString("Short nudge"));
  }

  void aFollowUpStaysInTheConversation()
  {
    ComposeScene s;
    s.addWording("Re", "Short nudge", Purpose::followUp);
    const auto sent = s.desk.store().write(outreach::startMessage(aDraft(s.leila).from(s.version)));
    s.desk.store().write(outreach::markSent(sent, testNow, Precision::exact));
    QVERIFY(s.open());

    s.typeAtEnd(QStringLiteral("!"));
    QTRY_VERIFY(s.isStored());

    const auto first = s.desk.store().read([sent](const store::ReadTx& tx) { return store::findMessage(tx, sent); });
    QCOMPARE(s.page.session().message()->thread.value, first->thread.value);
    QCOMPARE(s.page.session().message()->place, 1);
  }

  void withoutAnybodyItSaysWhatToDo()
  {
    UiWorkspace desk;
    ComposePage page(desk.workspace());
    const QSignalSpy requested(&page, &Page::requested);
    page.show();

    page.visit({PageId::compose});
    Q_EMIT page.findChild<EmptyState*>()->chosen(1);

    QVERIFY(page.findChild<EmptyState*>()->isVisible());
    QCOMPARE(qvariant_cast<Target>(requested.first().first()), (Target{PageId::templates, 0, Target::Intent::create}));
  }

  void aNarrowWindowKeepsTheTextWide()
  {
    ComposeScene s;

    QVERIFY(s.open(1024));

    QVERIFY(s.text()->width() >= 60 * s.text()->fontMetrics().averageCharWidth());
    QVERIFY(s.page.width() <= 1024);
  }
};

OVERTURE_TEST(TestComposePage);

}  // namespace overture::testing

#include "test_compose_page.moc"
