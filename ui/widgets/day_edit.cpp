#include "ui/widgets/day_edit.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace overture::ui
{

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent)
{
  m_open = addAction(QIcon(), TrailingPosition);
  connect(m_open, &QAction::triggered, this, &DayEdit::openCalendar);
  dress();
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
    return openCalendar();
  QLineEdit::keyPressEvent(event);
}

void DayEdit::changeEvent(QEvent* event)
{
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
    dress();
}

void DayEdit::dress()
{
  if (!m_open)
    return;
  m_open->setIcon(lineIcon(QStringLiteral("calendar"), tokensFor(palette()).text2));
  m_open->setToolTip(tr("Pick a day"));
  if (placeholderText().isEmpty())
    setPlaceholderText(QStringLiteral("2026-01-31"));
}

void DayEdit::openCalendar()
{
  if (isReadOnly())
    return;
  auto* calendar = new QCalendarWidget(this);
  calendar->setWindowFlag(Qt::Popup);
  calendar->setAttribute(Qt::WA_DeleteOnClose);
  calendar->setAccessibleName(tr("Calendar"));
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  QTextCharFormat everyDay;
  everyDay.setForeground(tokensFor(palette()).text);
  for (const auto day : {Qt::Saturday, Qt::Sunday})
    calendar->setWeekdayTextFormat(day, everyDay);
  if (const QDate day = QDate::fromString(text(), Qt::ISODate); day.isValid())
    calendar->setSelectedDate(day);
  connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate day) {
    setText(day.toString(Qt::ISODate));
    calendar->close();
    Q_EMIT picked();
  });
  connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
  calendar->move(mapToGlobal(QPoint(0, height())));
  calendar->show();
  calendar->setFocus();
}

}  // namespace overture::ui
