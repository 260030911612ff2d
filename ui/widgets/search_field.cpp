#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/key_cap.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace overture::ui
{
namespace
{

constexpr int restMs = 120;
constexpr int searchCharacters = 30;

QString searchKey()
{
  return QStringLiteral("/");
}

}  // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
  m_glass = addAction(QIcon(), LeadingPosition);
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMs);
  connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
  connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
  retint();
}

QSize SearchField::sizeHint() const
{
  return {searchCharacters * fontMetrics().averageCharWidth(), metricsOf(font()).control};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter || event->key() == Qt::Key_Down) {
    tell();
    Q_EMIT left();
    return event->accept();
  }
  if (event->key() != Qt::Key_Escape)
    return QLineEdit::keyPressEvent(event);
  if (text().isEmpty())
    return event->ignore();
  clear();
  tell();
}

void SearchField::tell()
{
  m_rest.stop();
  if (text() == m_told)
    return;
  m_told = text();
  Q_EMIT searched(m_told);
}

void SearchField::paintEvent(QPaintEvent* event)
{
  QLineEdit::paintEvent(event);
  if (hasFocus() || !text().isEmpty())
    return;
  QPainter painter(this);
  const int width = keyCapSize(font(), searchKey()).width();
  paintKeyCap(painter, QRect(this->width() - width - space8, 0, width, height()), searchKey(), palette(), font());
}

void SearchField::changeEvent(QEvent* event)
{
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange)
    retint();
}

void SearchField::retint()
{
  if (m_glass)
    m_glass->setIcon(lineIcon(QStringLiteral("search"), tokensFor(palette()).text2));
}

}  // namespace overture::ui
