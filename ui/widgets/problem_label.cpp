#include "ui/widgets/problem_label.h"

#include "ui/style/tokens.h"

#include <QEvent>

namespace overture::ui
{

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent)
{
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  tint();
  hide();
}

void ProblemLabel::tell(const QString& problem)
{
  setText(problem);
  setAccessibleName(problem);
  setVisible(!problem.isEmpty());
}

void ProblemLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && !m_tinting)
    tint();
}

void ProblemLabel::tint()
{
  m_tinting = true;
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, tokensFor(colors).bad.text);
  setPalette(colors);
  m_tinting = false;
}

}  // namespace overture::ui
