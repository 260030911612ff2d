#include "core/domain/address_rules.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestAddressRules : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void normalises_data();
  void normalises();
  void guessesTheKind_data();
  void guessesTheKind();
};

void TestAddressRules::normalises_data()
{
  QTest::addColumn<QByteArray>("kind");
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<QByteArray>("wanted");
  int number = 0;
  const auto row = [&number](const char* kind, const char* value, const char* wanted) {
    QTest::addRow("%d %s %.40s", ++number, kind, value) << QByteArray(kind) << QByteArray(value) << QByteArray(wanted);
  };
  row("mail", " Mara@Acme.Example ", "mara@acme.example");
  row("mail", "mailto:mara@acme.example?subject=x", "mara@acme.example");
  row("mail", "MAILTO:mara@acme.example", "mara@acme.example");
  row("mail", "Lind, Mara <mara+jobs@acme.example>", "mara+jobs@acme.example");
  row("mail", "<mara@acme.example", "mara@acme.example");
  row("mail", "", "");
  row("mail", "mara", "");
  row("mail", "@acme.example", "");
  row("mail", "mara@", "");
  row("mail", "mara@acme", "");
  row("mail", "a@b@acme.example", "");
  row("mail", "mara lind@acme.example", "");
  row("mail", "a@acme.example,b@acme.example", "");
  row("mail", "mara@acme.example.", "");
  row("mail", "a@acme.example\r\nBcc: b@acme.example", "");
  row("linkedin", "https://www.linkedin.com/in/Mara-Lind/?trk=x", "mara-lind");
  row("linkedin", "de.linkedin.com/in/mara-lind/en", "mara-lind");
  row("linkedin", "/in/mara-lind", "mara-lind");
  row("linkedin", "https://www.linkedin.com/in/jo%C3%ABl-F", "joël-f");
  row("linkedin", "https://www.linkedin.com/in/JOËL", "joël");
  row("linkedin", "https://www.linkedin.com/in/a%2", "a%2");
  row("linkedin", "https://www.linkedin.com/company/acme", "");
  row("linkedin", "https://evil.example/in/mara", "");
  row("linkedin", "https://notlinkedin.com/in/mara", "");
  row("linkedin", "https://www.linkedin.com/in/", "");
  row("linkedin", "", "");
  row("x", "@Mara_L", "mara_l");
  row("x", "mara_l", "mara_l");
  row("x", "https://twitter.com/Mara_L?s=20", "mara_l");
  row("x", "x.com/@mara_l/status/1", "mara_l");
  row("x", "https://x.com", "");
  row("x", "@", "");
  row("x", "mara lind", "");
  row("x", "a123456789012345678901234567890", "");
  row("wechat", " Mara_L ", "mara_l");
  row("wechat", "", "");
  row("phone", "+45 (12) 34-56.78/9", "+45123456789");
  row("phone", "0045 1234 5678", "+4512345678");
  row("phone", "1234", "");
  row("phone", "12+345678", "");
  row("phone", "12345 ext 6", "");
  row("phone", "", "");
}

void TestAddressRules::normalises()
{
  QFETCH(QByteArray, kind);
  QFETCH(QByteArray, value);
  QFETCH(QByteArray, wanted);
  const auto which = fromText<AddressKind>(kind.toStdString());
  QVERIFY(which.has_value());

  const auto normal = normalAddress(*which, value.toStdString());

  QCOMPARE(QByteArray::fromStdString(normal), wanted);
}

void TestAddressRules::guessesTheKind_data()
{
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<QByteArray>("kind");
  const auto row = [](const char* value, const char* kind) {
    QTest::newRow(*value == '\0' ? "nothing" : value) << QByteArray(value) << QByteArray(kind);
  };
  row("Mara <mara@acme.example>", "mail");
  row("https://www.linkedin.com/in/mara", "linkedin");
  row("@mara_l", "x");
  row("https://x.com/mara_l", "x");
  row("+45 12 34 56 78", "phone");
  row("mara_l", "wechat");
  row("", "wechat");
}

void TestAddressRules::guessesTheKind()
{
  QFETCH(QByteArray, value);
  QFETCH(QByteArray, kind);

  QCOMPARE(QByteArray::fromStdString(std::string(toText(guessedKind(value.toStdString())))), kind);
}

OVERTURE_TEST(TestAddressRules);

}  // namespace overture::testing

#include "test_address_rules.moc"
