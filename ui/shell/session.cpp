#include "ui/shell/session.h"

#include "ui/bridge/text.h"
#include "ui/shell/problem_window.h"

#include <system_error>

namespace overture::ui
{

Session::Session(const World& world, const Appearance& appearance) : m_world(world), m_appearance(appearance)
{
  connect(&appearance, &Appearance::languageApplied, this, [this] {
    if (m_document)
      m_document->store->setLanguage(m_appearance.language(), [](const Result<store::Done>&) {});
  });
}

Session::~Session() = default;

bool Session::isOpen(const std::filesystem::path& file) const
{
  std::error_code ignored;
  return m_document != nullptr && std::filesystem::equivalent(m_document->store->file(), file, ignored);
}

void Session::open(const QString& file)
{
  const std::filesystem::path path(toCore(file));
  if (isOpen(path))
    return raise();
  if (m_own.empty())
    m_own = path;
  if (!take(Document::open(m_world, path, m_appearance.language())))
    return;
  m_own = path;
  Q_EMIT opened(file);
}

/// A new search never goes on in a file that is there already: the person may have meant another one.
void Session::begin(const QString& file)
{
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::path(toCore(file)), ignored))
    return tell({ErrorKind::duplicate, toCore(file), {}, {}});
  open(file);
}

void Session::openSample()
{
  take(Document::sample(m_world, m_appearance.language()));
}

void Session::beginWithSample(const QString& own)
{
  m_own = std::filesystem::path(toCore(own));
  openSample();
}

void Session::openOwn()
{
  open(QString::fromStdString(m_own.string()));
}

bool Session::take(Result<std::unique_ptr<Document>> document)
{
  if (!document) {
    tell(document.error());
    return false;
  }
  auto* window = (*document)->window.get();
  // Queued: the window that asks is gone when the answer is there.
  connect(window, &MainWindow::openRequested, this, &Session::open, Qt::QueuedConnection);
  connect(window, &MainWindow::newRequested, this, &Session::begin, Qt::QueuedConnection);
  connect(window, &MainWindow::sampleRequested, this, &Session::openSample, Qt::QueuedConnection);
  connect(window, &MainWindow::ownRequested, this, &Session::openOwn, Qt::QueuedConnection);
  if (m_document)
    window->restoreGeometry(m_document->window->saveGeometry());
  window->show();
  m_document.swap(*document);
  m_problem.reset();
  return true;
}

void Session::tell(const Error& error)
{
  if (m_document)
    return m_document->window->tellFailure(error);
  auto problem = std::make_unique<ProblemWindow>(error, m_world.prompts);
  connect(problem.get(), &ProblemWindow::openRequested, this, &Session::open, Qt::QueuedConnection);
  connect(problem.get(), &ProblemWindow::newRequested, this, &Session::begin, Qt::QueuedConnection);
  connect(problem.get(), &ProblemWindow::sampleRequested, this, &Session::openSample, Qt::QueuedConnection);
  problem->show();
  m_problem.swap(problem);
}

void Session::raise()
{
  auto* shown = m_document ? static_cast<QWidget*>(window()) : static_cast<QWidget*>(m_problem.get());
  if (shown == nullptr)
    return;
  shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
  shown->raise();
  shown->activateWindow();
}

}  // namespace overture::ui
