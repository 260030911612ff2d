#include "ui/pages/tag_row.h"

#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace overture::ui
{

TagRow::TagRow(QWidget* parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this)),
      m_add(new Button(this, Button::Rank::quiet)),
      m_line(new QLineEdit(this))
{
  m_line->hide();
  m_line->installEventFilter(this);
  m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
  connect(m_add, &QPushButton::clicked, this, [this] { startTyping(true); });
  connect(m_line, &QLineEdit::returnPressed, this, &TagRow::finishTyping);
  retranslate();
}

void TagRow::retranslate()
{
  m_add->setText(tr("+ Tag"));
  m_add->setAccessibleName(tr("Add a tag"));
  m_line->setPlaceholderText(tr("New tag"));
  m_line->setAccessibleName(tr("New tag"));
}

void TagRow::setContents(const std::vector<Fixed>& fixed, const QStringList& tags)
{
  while (auto* item = m_flow->takeAt(0)) {
    if (auto* widget = item->widget(); widget != m_add && widget != m_line)
      widget->deleteLater();
    delete item;
  }
  for (const auto& chip : fixed)
    if (!chip.text.isEmpty())
      m_flow->addWidget(new Chip(chip.text, chip.tone, this));
  for (const auto& tag : tags)
    addTag(tag);
  m_flow->addWidget(m_line);
  m_flow->addWidget(m_add);
  setTabOrder(m_line, m_add);
}

void TagRow::addTag(const QString& tag)
{
  auto* pair = new QWidget(this);
  auto* row = new QHBoxLayout(pair);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(new Chip(tag, Tone::teal, pair));
  auto* remove = new IconButton(QStringLiteral("close"), pair);
  remove->setWords(tr("Remove the tag %1").arg(tag));
  connect(remove, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT removed(tag); });
  row->addWidget(remove);
  m_flow->addWidget(pair);
}

void TagRow::startTyping(bool typing)
{
  m_line->clear();
  m_line->setVisible(typing);
  m_add->setVisible(!typing);
  if (typing)
    m_line->setFocus();
  else
    m_add->setFocus();
}

void TagRow::finishTyping()
{
  const auto tag = m_line->text().trimmed();
  startTyping(false);
  if (!tag.isEmpty())
    Q_EMIT added(tag);
}

bool TagRow::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_line && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    startTyping(false);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace overture::ui
