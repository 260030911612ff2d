#include "tests/support/test_main.h"
#include "ui/pages/companies/company_filter.h"

#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The conditions of a list in one line.
QString conditionsOf(const store::CompanyList& list)
{
  QStringList all;
  if (list.stage)
    all.append(QString::fromStdString(std::string(toText(*list.stage))));
  if (list.fitAbove)
    all.append(QStringLiteral(">%1").arg(*list.fitAbove));
  if (list.fitBelow)
    all.append(QStringLiteral("<%1").arg(*list.fitBelow));
  all.append(QStringLiteral("'%1'").arg(QString::fromStdString(list.text)));
  return all.join(QLatin1Char(' '));
}

std::vector<StageWord> plainStages()
{
  std::vector<StageWord> words = {{Stage::targeting, QStringLiteral("目标")}};
  for (const auto& entry : enumTexts<Stage>)
    words.push_back({entry.value, QString::fromUtf8(entry.text.data(), static_cast<qsizetype>(entry.text.size()))});
  return words;
}

}  // namespace

class TestCompanyFilter : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatIsTyped_data();
  void readsWhatIsTyped();
  void sortingStays();
};

void TestCompanyFilter::readsWhatIsTyped_data()
{
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("conditions");
  const auto row = [](const char* typed, const char* conditions) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(conditions);
  };
  row("", "''");
  row("  oslo   maps ", "'oslo maps'");
  row("fit > 70", ">70 ''");
  row("fit>70 oslo", ">70 'oslo'");
  row("oslo FIT >= 70", ">69 'oslo'");
  row("fit <= 40", "<41 ''");
  row("fit > 30 fit < 60", ">30 <60 ''");
  row("匹配度 > 70", ">70 ''");
  row("匹配≥70 上海", ">69 '上海'");
  row("fit 70", "'fit 70'");
  row("fit > many", "'fit > many'");
  row("outfit > 70", "'outfit > 70'");
  row("fit > 7000", "'fit > 7000'");
  row("stage:targeting", "targeting ''");
  row("stage: in conversation oslo", "in_conversation 'oslo'");
  row("stage:in-conv", "in_conversation ''");
  row("oslo stage=offer energy", "offer 'oslo energy'");
  row("阶段：目标", "targeting ''");
  row("stage: nowhere", "'stage: nowhere'");
  row("stage", "'stage'");
  row("stage:targeting fit > 70 oslo", "targeting >70 'oslo'");
}

void TestCompanyFilter::readsWhatIsTyped()
{
  QFETCH(const QString, typed);
  QFETCH(const QString, conditions);

  const auto list = companyListFor(typed, {}, plainStages());

  QCOMPARE(conditionsOf(list), conditions);
}

void TestCompanyFilter::sortingStays()
{
  store::CompanyList base;
  base.sortBy = store::CompanyColumn::known;
  base.descending = false;

  const auto list = companyListFor(QStringLiteral("oslo"), base, plainStages());

  QCOMPARE(list.sortBy, store::CompanyColumn::known);
  QCOMPARE(list.descending, false);
}

OVERTURE_TEST(TestCompanyFilter);

}  // namespace overture::testing

#include "test_company_filter.moc"
