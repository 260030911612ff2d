#include "ui/widgets/banner.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace overture::ui
{

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextRank::body, this)),
      m_button(new Button(this)),
      m_close(new IconButton(QStringLiteral("close"), this))
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space16, space4, space12, space4);
  row->setSpacing(space12);
  m_sentence->setWordWrap(true);
  row->addWidget(m_sentence, 1);
  row->addWidget(m_button);
  row->addWidget(m_close);
  m_close->setWords(tr("Close"));
  connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
  connect(m_close, &QAbstractButton::clicked, this, &Banner::putAway);
  hide();
}

void Banner::tell(Tone tone, const QString& sentence, const QString& button, bool canClose)
{
  m_tone = tone;
  m_sentence->setText(sentence);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  m_close->setVisible(canClose);
  setAccessibleName(sentence);
  show();
  update();
  QAccessibleEvent told(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

void Banner::putAway()
{
  m_sentence->clear();
  hide();
}

QString Banner::sentence() const
{
  return m_sentence->text();
}

void Banner::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    m_close->setWords(tr("Close"));
}

void Banner::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  const ToneColors& colors = tokens.tone(m_tone);
  QPainter painter(this);
  painter.fillRect(rect(), colors.soft);
  painter.fillRect(QRect(0, 0, space4, height()), colors.text);
  paintHairline(painter, rect(), Qt::BottomEdge, tokens.line);
}

}  // namespace overture::ui
