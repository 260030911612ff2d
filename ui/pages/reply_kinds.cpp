#include "ui/pages/reply_kinds.h"

#include "ui/bridge/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

namespace overture::ui
{
namespace
{

constexpr int replyKindColumns = 2;

constexpr ReplyKind replyKindAt(std::size_t place)
{
  return enumTexts<ReplyKind>[place].value;
}

constexpr std::size_t replyKindCount = enumTexts<ReplyKind>.size();

}  // namespace

ReplyKinds::ReplyKinds(QWidget* parent) : QWidget(parent)
{
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(space8);
  for (std::size_t place = 0; place < replyKindCount; ++place) {
    auto* button = new Button(this);
    button->setCheckable(true);
    button->setKeyHint(QString::number(place + 1));
    connect(button, &QPushButton::clicked, this, [this, place] {
      mark();
      Q_EMIT chosen(replyKindAt(place));
    });
    grid->addWidget(button, static_cast<int>(place) / replyKindColumns, static_cast<int>(place) % replyKindColumns);
    m_buttons.push_back(button);
  }
  setFocusProxy(m_buttons.front());
  retranslate();
}

void ReplyKinds::setCurrent(std::optional<ReplyKind> kind)
{
  m_current = kind;
  mark();
}

void ReplyKinds::mark()
{
  for (std::size_t place = 0; place < m_buttons.size(); ++place) {
    const bool isCurrent = m_current == replyKindAt(place);
    m_buttons[place]->setChecked(isCurrent);
    m_buttons[place]->setProperty("primary", isCurrent);
    m_buttons[place]->update();
  }
}

void ReplyKinds::retranslate()
{
  setAccessibleName(tr("Kind of reply"));
  for (std::size_t place = 0; place < m_buttons.size(); ++place)
    m_buttons[place]->setText(wordFor(replyKindAt(place)));
}

void ReplyKinds::keyPressEvent(QKeyEvent* event)
{
  const auto place = static_cast<std::size_t>(event->key() - Qt::Key_1);
  if (event->key() < Qt::Key_1 || place >= m_buttons.size() || !isEnabled())
    return QWidget::keyPressEvent(event);
  Q_EMIT chosen(replyKindAt(place));
}

void ReplyKinds::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

std::vector<ListKey> replyKindKeys(const std::function<void(ReplyKind)>& choose)
{
  std::vector<ListKey> keys;
  for (std::size_t place = 0; place < replyKindCount; ++place)
    keys.push_back({static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)),
                    [choose, place] { choose(replyKindAt(place)); }});
  return keys;
}

}  // namespace overture::ui
