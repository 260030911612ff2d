#include "ui/shell/problem_window.h"

#include "ui/bridge/sentences.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

constexpr QSize problemSize(960, 560);
enum ProblemChoice { tryAgain, openAnother, startNew, lookAtSample };

}  // namespace

ProblemWindow::ProblemWindow(const Error& error, Prompts& prompts)
    : m_error(error), m_prompts(prompts), m_state(new EmptyState(this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_state);
  connect(m_state, &EmptyState::chosen, this, &ProblemWindow::choose);
  resize(problemSize);
  retranslate();
}

void ProblemWindow::retranslate()
{
  const bool passes = m_error.kind == ErrorKind::fileHeld || m_error.kind == ErrorKind::busy;
  setWindowTitle(tr("Overture"));
  m_state->setContent(QStringLiteral("warning"), tr("The file could not be opened"), sentenceFor(m_error),
                      {{.title = tr("The same file"),
                        .detail = tr("Once nothing stands in its way any more."),
                        .button = tr("Try again"),
                        .key = {},
                        .primary = passes},
                       {.title = tr("Another file"),
                        .detail = tr("A copy, or another job search of yours."),
                        .button = tr("Open…"),
                        .key = {},
                        .primary = !passes},
                       {.title = tr("A new job search"),
                        .detail = tr("Begins in a file of its own; the old one stays as it is."),
                        .button = tr("Begin…"),
                        .key = {},
                        .primary = false},
                       {.title = tr("The sample"),
                        .detail = tr("Invented people, to look around."),
                        .button = tr("Open the sample"),
                        .key = {},
                        .primary = false}});
}

void ProblemWindow::choose(int index)
{
  const auto filter = tr("Job searches (*.db);;All files (*)");
  if (index == tryAgain)
    Q_EMIT retryRequested();
  else if (index == openAnother)
    m_prompts.chooseFile(this, tr("Open a job search"), filter,
                         [this](const QString& file) { Q_EMIT openRequested(file); });
  else if (index == startNew)
    m_prompts.chooseNewFile(this, tr("Begin a new job search"), QStringLiteral("overture.db"), filter,
                            [this](const QString& file) { Q_EMIT newRequested(file); });
  else if (index == lookAtSample)
    Q_EMIT sampleRequested();
}

void ProblemWindow::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
