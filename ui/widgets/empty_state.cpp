#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

constexpr int emptyStateWidth = 430;
constexpr int roundIconSize = 44;
constexpr int iconInRound = 22;

/// The icon on its round ground.
class RoundIcon : public QWidget
{
 public:
  RoundIcon(QString icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon))
  {
    setFixedSize(roundIconSize, roundIconSize);
  }

 protected:
  void paintEvent(QPaintEvent*) override
  {
    const ToneColors& colors = tokensFor(palette()).accentTone;
    QPainter painter(this);
    paintBox(painter, rect(), roundIconSize / 2.0, colors.soft);
    const int at = (roundIconSize - iconInRound) / 2;
    painter.drawPixmap(at, at, linePixmap(m_icon, colors.text, iconInRound, devicePixelRatioF()));
  }

 private:
  QString m_icon;
};

TextLabel* wrappedLabel(TextRank rank, const QString& text)
{
  auto* label = new TextLabel(rank, text);
  label->setWordWrap(true);
  return label;
}

Button* buttonOf(const EmptyChoice& choice)
{
  auto* button = new Button(choice.button, nullptr, choice.primary ? Button::Rank::primary : Button::Rank::normal);
  button->setKeyHint(choice.key);
  button->setAccessibleDescription(choice.detail);
  return button;
}

}  // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent)
{
  auto* row = new QHBoxLayout(this);
  auto* middle = new QWidget(this);
  middle->setMaximumWidth(emptyStateWidth);
  m_column = new QVBoxLayout(middle);
  m_column->setContentsMargins(0, space16, 0, space16);
  m_column->setSpacing(space8);
  row->addStretch(1);
  row->addWidget(middle, 100);
  row->addStretch(1);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& text,
                            const std::vector<EmptyChoice>& choices)
{
  while (auto* old = m_column->takeAt(0)) {
    delete old->widget();
    delete old;
  }
  m_column->addStretch(1);
  if (!icon.isEmpty())
    m_column->addWidget(new RoundIcon(icon, this));
  m_column->addWidget(wrappedLabel(TextRank::title, title));
  m_column->addWidget(wrappedLabel(TextRank::second, text));
  m_column->addSpacing(space8);
  for (std::size_t index = 0; index < choices.size(); ++index)
    addChoice(choices[index], static_cast<int>(index));
  m_column->addStretch(1);
}

void EmptyState::addChoice(const EmptyChoice& choice, int index)
{
  auto* card = new Card;
  auto* row = new QHBoxLayout;
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  row->setSpacing(space16);
  texts->addWidget(wrappedLabel(TextRank::strong, choice.title));
  texts->addWidget(wrappedLabel(TextRank::second, choice.detail));
  auto* button = buttonOf(choice);
  connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
  row->addLayout(texts, 1);
  row->addWidget(button);
  card->column()->addLayout(row);
  m_column->addWidget(card);
}

void EmptyState::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), tokensFor(palette()).base);
}

}  // namespace overture::ui
