#include "core/domain/company_key.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestCompanyKey : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void foldsNames_data();
  void foldsNames();
  void makesKeys_data();
  void makesKeys();
  void comparesNames_data();
  void comparesNames();
};

void TestCompanyKey::foldsNames_data()
{
  QTest::addColumn<QByteArray>("name");
  QTest::addColumn<QByteArray>("wanted");
  const auto row = [](const char* name, const char* wanted) {
    QTest::newRow(*name == '\0' ? "nothing" : name) << QByteArray(name) << QByteArray(wanted);
  };
  row("", "");
  row("  ", "");
  row("ACME", "acme");
  row("Acme, Inc.", "acme");
  row("Acme Co., Ltd.", "acme");
  row("Müller & Söhne GmbH", "muller sohne");
  row("A.C.M.E.", "acme");
  row("Acme  -  Labs", "acme labs");
  row("Ａｃｍｅ", "acme");
  row("Company", "company");
  row("Inc.", "inc");
  row("Inc Ltd", "inc");
  row("Coop", "coop");
  row("示例科技有限公司", "示例科技");
  row("示例科技股份有限公司", "示例科技");
  row("有限公司", "有限公司");
  row("株式会社", "株式会社");
  row("示例 株式会社", "示例");
  row("!!!", "!!!");
}

void TestCompanyKey::foldsNames()
{
  QFETCH(QByteArray, name);
  QFETCH(QByteArray, wanted);

  QCOMPARE(QByteArray::fromStdString(foldedCompanyName(name.toStdString())), wanted);
}

void TestCompanyKey::makesKeys_data()
{
  QTest::addColumn<QByteArray>("name");
  QTest::addColumn<QByteArray>("website");
  QTest::addColumn<QByteArray>("wanted");
  QTest::newRow("website") << QByteArray("Acme") << QByteArray("https://www.acme.example/x")
                           << QByteArray("domain:acme.example");
  QTest::newRow("no website") << QByteArray("Acme GmbH") << QByteArray() << QByteArray("name:acme");
  QTest::newRow("shared platform") << QByteArray("Acme") << QByteArray("jobs.lever.co/acme") << QByteArray("name:acme");
  QTest::newRow("unusable website") << QByteArray("Acme") << QByteArray("n/a") << QByteArray("name:acme");
  QTest::newRow("only a website") << QByteArray(" ") << QByteArray("acme.example") << QByteArray("domain:acme.example");
  QTest::newRow("nothing") << QByteArray(" ") << QByteArray(" ") << QByteArray();
}

void TestCompanyKey::makesKeys()
{
  QFETCH(QByteArray, name);
  QFETCH(QByteArray, website);
  QFETCH(QByteArray, wanted);

  QCOMPARE(QByteArray::fromStdString(companyKey(name.toStdString(), website.toStdString())), wanted);
}

void TestCompanyKey::comparesNames_data()
{
  QTest::addColumn<QByteArray>("a");
  QTest::addColumn<QByteArray>("b");
  QTest::addColumn<int>("wanted");
  QTest::newRow("legal form and case") << QByteArray("Acme Inc.") << QByteArray("ACME") << int(NameAgreement::yes);
  QTest::newRow("blanks") << QByteArray("Tap to Learn") << QByteArray("TapToLearn") << int(NameAgreement::yes);
  QTest::newRow("one begins the other") << QByteArray("Acme") << QByteArray("Acme Labs") << int(NameAgreement::nearly);
  QTest::newRow("other") << QByteArray("Incsub") << QByteArray("inDrive") << int(NameAgreement::no);
  QTest::newRow("same end") << QByteArray("New Acme") << QByteArray("Acme") << int(NameAgreement::no);
}

void TestCompanyKey::comparesNames()
{
  QFETCH(QByteArray, a);
  QFETCH(QByteArray, b);
  QFETCH(int, wanted);

  QCOMPARE(static_cast<int>(agreementOf(a.toStdString(), b.toStdString())), wanted);
  QCOMPARE(static_cast<int>(agreementOf(b.toStdString(), a.toStdString())), wanted);
}

OVERTURE_TEST(TestCompanyKey);

}  // namespace overture::testing

#include "test_company_key.moc"
