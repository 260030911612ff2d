#include "tests/support/test_main.h"
#include "ui/pages/compose/hand_over_link.h"

#include <QTest>
#include <QUrlQuery>

namespace overture::testing
{

using namespace overture::ui;

class TestHandOverLink : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void mailKeepsEveryCharacter_data()
  {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("link");
    QTest::newRow("plain") << "leila@fjordlys.example" << "Your post" << "Hi"
                           << "mailto:leila@fjordlys.example?subject=Your%20post&body=Hi";
    QTest::newRow("line ends") << "a@b.example" << "s" << "one\ntwo\r\nthree\rfour"
                               << "mailto:a@b.example?subject=s&body=one%0D%0Atwo%0D%0Athree%0D%0Afour";
    QTest::newRow("signs of a query")
        << "a@b.example" << "R&D + 50% = ?" << "a&b=c#d"
        << "mailto:a@b.example?subject=R%26D%20%2B%2050%25%20%3D%20%3F&body=a%26b%3Dc%23d";
    QTest::newRow("plus in an address") << "a+jobs@b.example" << "" << ""
                                        << "mailto:a%2Bjobs@b.example?subject=&body=";
    QTest::newRow("Chinese") << "a@b.example" << "青禾" << "" << "mailto:a@b.example?subject=%E9%9D%92%E7%A6%BE&body=";
    QTest::newRow("a header in the subject") << "a@b.example" << "s\nBcc: c@d.example" << ""
                                             << "mailto:a@b.example?subject=s%20Bcc%3A%20c%40d.example&body=";
    QTest::newRow("a header in the address") << "a@b.example\r\nBcc:c@d.example" << "" << ""
                                             << "mailto:a@b.exampleBcc%3Ac@d.example?subject=&body=";
    QTest::newRow("an encoded header in the address") << "a@b.example%0ABcc:c@d.example" << "" << ""
                                                      << "mailto:a@b.example%250ABcc%3Ac@d.example?subject=&body=";
    QTest::newRow("a query in the address") << "a@b.example?cc=c@d.example&x" << "" << ""
                                            << "mailto:a@b.example%3Fcc%3Dc@d.example%26x?subject=&body=";
    QTest::newRow("a second receiver") << "a@b.example,c@d.example" << "" << ""
                                       << "mailto:a@b.example%2Cc@d.example?subject=&body=";
  }

  void mailKeepsEveryCharacter()
  {
    QFETCH(const QString, address);
    QFETCH(const QString, subject);
    QFETCH(const QString, body);
    QFETCH(const QString, link);

    const auto url = mailLink(address.toStdString(), subject.toStdString(), body.toStdString());

    QCOMPARE(QString::fromLatin1(url.toEncoded()), link);
  }

  void mailCanBeReadBack()
  {
    const std::string body = "Hi 陈伟 & co,\n100% sure + more? #1 \"quoted\"";

    const QUrlQuery query(mailLink("a@b.example", "x=y&z", body));

    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue("subject", QUrl::FullyDecoded), QString("x=y&z"));
    QCOMPARE(query.queryItemValue("body", QUrl::FullyDecoded),
             QString::fromUtf8("Hi 陈伟 & co,\r\n100% sure + more? #1 \"quoted\""));
  }

  void profilesAreOfKnownPlacesOnly_data()
  {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("link");
    const auto row = [](const char* name, AddressKind kind, const char* value, const char* link) {
      QTest::newRow(name) << static_cast<int>(kind) << value << link;
    };
    row("LinkedIn address", AddressKind::linkedin, "https://no.linkedin.com/in/Leila-Haddad/?x=1",
        "https://www.linkedin.com/in/leila-haddad");
    row("X handle", AddressKind::x, "@Leila", "https://x.com/leila");
    row("WeChat", AddressKind::wechat, "leila", "");
    row("phone", AddressKind::phone, "+47 12345678", "");
    row("no profile", AddressKind::linkedin, "javascript:alert(1)", "");
  }

  void profilesAreOfKnownPlacesOnly()
  {
    QFETCH(const int, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, link);

    Address address;
    address.kind = static_cast<AddressKind>(kind);
    address.value = value.toStdString();

    const auto url = profileLink(address);

    QCOMPARE(QString::fromLatin1(url.toEncoded()), link);
  }
};

OVERTURE_TEST(TestHandOverLink);

}  // namespace overture::testing

#include "test_hand_over_link.moc"
