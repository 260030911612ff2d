#include "tests/journeys/window_driver.h"

#include "tests/support/store_dump.h"
#include "ui/shell/actions.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

namespace overture::testing
{
namespace
{

/// The window or dialogue that a person would look at.
QWidget* windowInFront(ui::MainWindow& window)
{
  auto* modal = QApplication::activeModalWidget();
  return modal != nullptr ? modal : &window;
}

}  // namespace

WindowDriver::WindowDriver()
{
  m_preferences.setTheme(ui::ThemeChoice::light);
  m_preferences.setLanguage(ui::LanguageChoice::english);
}

bool WindowDriver::start()
{
  const ui::World world{m_preferences, m_prompts, m_desktop, m_clock, m_uids};
  auto document = ui::Document::open(world, path(QStringLiteral("search.db")).toStdString(), m_appearance.language());
  if (!document)
    return false;
  m_document = std::move(*document);
  window().resize(1280, 800);
  window().show();
  return QTest::qWaitForWindowActive(&window());
}

void WindowDriver::go(ui::PageId page)
{
  const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page));
  press(key, Qt::ControlModifier);
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers with)
{
  QTest::keyClick(focus(), key, with);
}

QWidget* WindowDriver::focus()
{
  auto* front = windowInFront(window());
  if (QApplication::activeWindow() == nullptr) {
    front->activateWindow();
    (void)QTest::qWaitForWindowActive(front);
  }
  auto* focus = QApplication::focusWidget();
  return focus != nullptr ? focus : front;
}

void WindowDriver::type(const QString& text)
{
  QTest::keyClicks(focus(), text);
}

QWidget* WindowDriver::button(const QString& text) const
{
  QPushButton* found = nullptr;
  for (auto* each : windowInFront(*m_document->window)->findChildren<QPushButton*>())
    if (each->text() == text && each->isVisible() && each->isEnabled())
      found = each;
  return found;
}

bool WindowDriver::click(const QString& text)
{
  if (!QTest::qWaitFor([&] { return button(text) != nullptr; }))
    return false;
  QTest::mouseClick(button(text), Qt::LeftButton);
  return true;
}

QString WindowDriver::makeFile(const QString& name, const QByteArray& bytes) const
{
  QFile file(path(name));
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray WindowDriver::dump() const
{
  const auto reader = m_document->store->openReader();
  if (!reader)
    return "unreadable";
  const auto text = reader->read([](const store::ReadTx& tx) { return dumpOf(tx.connection()); });
  return text ? *text : QByteArray("unreadable");
}

qint64 WindowDriver::count(const char* table) const
{
  const auto reader = m_document->store->openReader();
  if (!reader)
    return -1;
  const auto rows = reader->read([table](const store::ReadTx& tx) {
    return rowsIn(tx.connection(), "SELECT count(*) FROM " + std::string(table));
  });
  return rows ? rows->trimmed().toLongLong() : -1;
}

}  // namespace overture::testing
