#include "ui/widgets/segmented_control.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

namespace overture::ui
{
namespace
{

/// One segment; the first and the last have the round corners of the frame.
class Segment : public QRadioButton
{
 public:
  Segment(const QString& text, bool isFirst, bool isLast, QWidget* parent)
      : QRadioButton(text, parent), m_isFirst(isFirst), m_isLast(isLast)
  {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }
  [[nodiscard]] QSize sizeHint() const override
  {
    return {textWidth(strongFont(font()), text()) + 2 * space12, metricsOf(font()).control};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
  void paintEvent(QPaintEvent*) override
  {
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setClipRect(rect());
    paintBox(painter, frame(), controlRadius, ground(tokens), tokens.line);
    if (!m_isLast)
      paintHairline(painter, rect().adjusted(0, 1, 0, -1), Qt::RightEdge, tokens.line);
    paintText(painter, rect(), text(), isChecked() ? strongFont(font()) : font(),
              isEnabled() ? tokens.text : tokens.text3, Qt::AlignHCenter);
    if (hasFocus())
      paintFocusRing(painter, rect(), controlRadius, tokens);
  }

 private:
  /// Reaches beyond the segment where it has a neighbour, so that the round corners fall outside.
  [[nodiscard]] QRect frame() const
  {
    const int beyond = static_cast<int>(controlRadius) * 2;
    return rect().adjusted(m_isFirst ? 0 : -beyond, 0, m_isLast ? 0 : beyond, 0);
  }
  [[nodiscard]] QColor ground(const Tokens& tokens) const
  {
    if (isChecked())
      return tokens.selection;
    if (!isEnabled())
      return tokens.window;
    return underMouse() ? hoverGround(tokens.base, tokens) : tokens.base;
  }
  bool m_isFirst;
  bool m_isLast;
};

}  // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
    if (id != m_told)
      Q_EMIT chosen(id);
    m_told = id;
  });
}

void SegmentedControl::setSegments(const QStringList& texts)
{
  const int kept = std::clamp(current(), 0, std::max(0, static_cast<int>(texts.size()) - 1));
  const auto before = m_group->buttons();
  if (before.size() == texts.size()) {
    for (qsizetype index = 0; index < texts.size(); ++index)
      before[index]->setText(texts[index]);
    return;
  }
  qDeleteAll(before);
  for (qsizetype index = 0; index < texts.size(); ++index) {
    auto* segment = new Segment(texts[index], index == 0, index == texts.size() - 1, this);
    m_group->addButton(segment, static_cast<int>(index));
    m_layout->addWidget(segment);
  }
  setCurrent(kept);
}

void SegmentedControl::setCurrent(int index)
{
  if (auto* button = m_group->button(index)) {
    button->setChecked(true);
    m_told = index;
  }
}

int SegmentedControl::current() const
{
  return m_group->checkedId();
}

}  // namespace overture::ui
