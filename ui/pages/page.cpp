#include "ui/pages/page.h"

#include "core/store/profile_queries.h"
#include "ui/bridge/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"

#include <QEvent>
#include <QVBoxLayout>

namespace overture::ui
{

Page::Page(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_header(new PageHeader(this)),
      m_banner(new Banner(this)),
      m_body(new QVBoxLayout)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_banner);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(0);
  column->addLayout(m_body, 1);
}

void Page::showFailure(const Error& error)
{
  m_banner->tell(Tone::bad, sentenceFor(error));
}

std::string Page::zone() const
{
  auto zone = m_workspace.store.readOr(Profile(), store::profile).timeZone;
  return zone.empty() ? systemZone() : zone;
}

Day Page::today() const
{
  return dayIn(m_workspace.clock.now(), zone());
}

void Page::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
