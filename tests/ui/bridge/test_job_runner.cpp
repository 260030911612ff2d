#include "core/outreach/companies.h"
#include "core/store/company_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <thread>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// Work that lasts until it is told to stop.
Result<int> untilCancelled(const JobContext& job)
{
  while (!job.cancel.isCancelled())
    std::this_thread::yield();
  return 1;
}

}  // namespace

class TestJobRunner : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void answersOnThisThread()
  {
    UiWorkspace desk;
    desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    std::int64_t count = -1;
    const auto* here = QThread::currentThread();
    const QThread* answeredOn = nullptr;

    desk.jobs().run<std::int64_t>(
        this, {}, [](const JobContext& job) { return job.reader.read(store::companyCount); },
        [&](Result<std::int64_t> result) {
          count = result.value_or(-2);
          answeredOn = QThread::currentThread();
        });

    QTRY_COMPARE(count, std::int64_t{1});
    QCOMPARE(answeredOn, here);
  }

  void whatIsCancelledAnswersNothing()
  {
    UiWorkspace desk;
    bool answered = false;
    bool later = false;
    const CancelToken cancel;
    desk.jobs().run<int>(this, cancel, untilCancelled, [&answered](const Result<int>&) { answered = true; });

    cancel.cancel();
    desk.jobs().run<int>(
        this, {}, [](const JobContext&) { return Result<int>(2); }, [&later](const Result<int>&) { later = true; });

    QTRY_VERIFY(later);
    QVERIFY(!answered);
  }

  void onlyTheLatestOfARowAnswers()
  {
    UiWorkspace desk;
    LatestJob latest;
    QList<int> answers;
    desk.jobs().run<int>(this, latest.next(), untilCancelled, [&answers](const Result<int>&) { answers += 1; });

    desk.jobs().run<int>(
        this, latest.next(), [](const JobContext&) { return Result<int>(2); },
        [&answers](Result<int> result) { answers += result.value_or(0); });

    QTRY_COMPARE(answers, QList<int>{2});
  }

  void nobodyIsAnsweredWhoIsGone()
  {
    UiWorkspace desk;
    bool answered = false;
    bool later = false;
    auto context = std::make_unique<QObject>();
    std::atomic<bool> go = false;
    desk.jobs().run<int>(
        context.get(), {},
        [&go](const JobContext&) {
          go.wait(false);
          return Result<int>(1);
        },
        [&answered](const Result<int>&) { answered = true; });

    context.reset();
    go = true;
    go.notify_all();
    desk.jobs().run<int>(
        this, {}, [](const JobContext&) { return Result<int>(2); }, [&later](const Result<int>&) { later = true; });

    QTRY_VERIFY(later);
    QVERIFY(!answered);
  }

  void anExceptionBecomesAFailure()
  {
    UiWorkspace desk;
    QByteArray told;

    desk.jobs().run<int>(
        this, {}, [](const JobContext&) -> Result<int> { throw std::runtime_error("broken"); },
        [&told](const Result<int>& result) { told = result ? "fine" : result.error().detail.c_str(); });

    QTRY_COMPARE(told, QByteArray("broken"));
  }

  void endingDoesNotWaitForWhatCanBeCancelled()
  {
    auto desk = std::make_unique<UiWorkspace>();
    const CancelToken cancel;
    bool answered = false;
    desk->jobs().run<int>(this, cancel, untilCancelled, [&answered](const Result<int>&) { answered = true; });

    cancel.cancel();
    desk.reset();

    QVERIFY(!answered);
  }
};

OVERTURE_TEST(TestJobRunner);

}  // namespace overture::testing

#include "test_job_runner.moc"
