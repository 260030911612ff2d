#include "core/writing/word_diff.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

/// "Hi [-old-][+new+] text".
QByteArray marked(const std::vector<writing::DiffPart>& parts)
{
  QByteArray text;
  for (const auto& part : parts) {
    const auto inner = QByteArray::fromStdString(part.text);
    if (part.kind == writing::DiffKind::removed)
      text += "[-" + inner + "-]";
    else if (part.kind == writing::DiffKind::added)
      text += "[+" + inner + "+]";
    else
      text += inner;
  }
  return text;
}

std::string side(const std::vector<writing::DiffPart>& parts, writing::DiffKind left)
{
  std::string text;
  for (const auto& part : parts)
    if (part.kind != left)
      text += part.text;
  return text;
}

}  // namespace

class TestWordDiff : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatChanged_data()
  {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
      QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("nothing", "", "", "");
    row("the same", "Hi there.", "Hi there.", "Hi there.");
    row("from nothing", "", "Hi there", "[+Hi there+]");
    row("to nothing", "Hi there", "", "[-Hi there-]");
    row("one word", "Would you have time?", "Would you have minutes?", "Would you have [-time-][+minutes+]?");
    row("a phrase stays whole", "Would you have some time to talk?", "Would you have 20 minutes to talk?",
        "Would you have [-some time-][+20 minutes+] to talk?");
    row("a field is one word", "Hi {{ first_name }},", "Hi {{ name }},", "Hi [-{{ first_name }}-][+{{ name }}+],");
    row("every Chinese character", "您好，我想谈谈", "您好，我们谈谈", "您好，我[-想-][+们+]谈谈");
    row("lines are kept", "One\n\nTwo", "One\n\nThree", "One\n\n[-Two-][+Three+]");
  }

  void tellsWhatChanged()
  {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, expected);

    const auto parts = writing::wordDiff(before.toStdString(), after.toStdString());

    QCOMPARE(marked(parts), expected);
    QCOMPARE(side(parts, writing::DiffKind::added), before.toStdString());
    QCOMPARE(side(parts, writing::DiffKind::removed), after.toStdString());
  }

  void longTextsAreReplacedWhole()
  {
    std::string before;
    std::string after;
    for (int i = 0; i < 3000; ++i) {
      before += "a" + std::to_string(i) + " ";
      after += "b" + std::to_string(i) + " ";
    }

    const auto parts = writing::wordDiff(before, after);

    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts.front().text, before);
  }
};

OVERTURE_TEST(TestWordDiff);

}  // namespace overture::testing

#include "test_word_diff.moc"
