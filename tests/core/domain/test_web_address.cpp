#include "core/domain/web_address.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestWebAddress : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void findsTheHost_data();
  void findsTheHost();
  void knowsSharedPlatforms_data();
  void knowsSharedPlatforms();
  void knowsWhatMayBeOpened_data();
  void knowsWhatMayBeOpened();
};

void TestWebAddress::findsTheHost_data()
{
  QTest::addColumn<QByteArray>("address");
  QTest::addColumn<QByteArray>("host");
  const auto row = [](const char* address, const char* host) {
    QTest::newRow(*address == '\0' ? "nothing" : address) << QByteArray(address) << QByteArray(host);
  };
  row("acme.example", "acme.example");
  row("https://WWW.Acme.Example/jobs?a=b#c", "acme.example");
  row("//acme.example/x", "acme.example");
  row("http://user:secret@acme.example:8080/", "acme.example");
  row("acme.example.", "acme.example");
  row("  acme.example \t", "acme.example");
  row("jobs.acme.co.uk", "jobs.acme.co.uk");
  row("www.www.example", "www.example");
  row("acme.example?to=https://other.example", "acme.example");
  row("https://müller.example", "xn--mller-kva.example");
  row("https://例子.测试", "xn--fsqu00a.xn--0zwm56d");
  row("acme.example\\@other.example", "acme.example");
  row("", "");
  row("https://", "");
  row("n/a", "");
  row("-", "");
  row("none", "");
  row("localhost", "");
  row("192.168.0.1", "");
  row("a b.example", "");
  row("https://a.example, http://b.example", "");
  row("a..example", "");
  row(".example", "");
  row("acme.example.123", "");
  row("javascript:alert(1)", "");
  row("mailto:a@acme.example", "acme.example");
}

void TestWebAddress::findsTheHost()
{
  QFETCH(QByteArray, address);
  QFETCH(QByteArray, host);

  QCOMPARE(QByteArray::fromStdString(hostOf(address.toStdString())), host);
}

void TestWebAddress::knowsSharedPlatforms_data()
{
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<bool>("shared");
  for (const char* host :
       {"github.com", "jobs.lever.co", "acme.notion.site", "acme.medium.com", "medium.com", "a.b.greenhouse.io"})
    QTest::newRow(host) << QByteArray(host) << true;
  for (const char* host : {"", "acme.example", "greenhouse.io", "lever.co", "notgithub.com", "acmelever.co",
                           "github.com.acme.example", "docs.github.com"})
    QTest::newRow(*host == '\0' ? "nothing" : host) << QByteArray(host) << false;
}

void TestWebAddress::knowsSharedPlatforms()
{
  QFETCH(QByteArray, host);
  QFETCH(bool, shared);

  QCOMPARE(isSharedPlatform(host.toStdString()), shared);
}

void TestWebAddress::knowsWhatMayBeOpened_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("link");
  for (const char* text : {"http://acme.example", "HTTPS://acme.example/a?b=c", " https://acme.example "})
    QTest::newRow(text) << QByteArray(text) << true;
  for (const char* text :
       {"", "acme.example", "ftp://acme.example", "file:///etc/passwd", "javascript:alert(1)", "https://",
        "https://a.example https://b.example", "https://a.example/\"x", "https://<a>.example"})
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << false;
}

void TestWebAddress::knowsWhatMayBeOpened()
{
  QFETCH(QByteArray, text);
  QFETCH(bool, link);

  QCOMPARE(isWebLink(text.toStdString()), link);
}

OVERTURE_TEST(TestWebAddress);

}  // namespace overture::testing

#include "test_web_address.moc"
