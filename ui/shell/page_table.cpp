#include "ui/shell/page_table.h"

#include "ui/pages/companies/companies_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compose/compose_page.h"
#include "ui/pages/messages/messages_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/preferences/preferences_page.h"
#include "ui/pages/replies/replies_page.h"
#include "ui/pages/templates/templates_page.h"
#include "ui/pages/today/today_page.h"

#include <QCoreApplication>

#include <array>

namespace overture::ui
{
namespace
{

template <class P>
Page* madePage(const Workspace& workspace, QWidget* parent)
{
  return new P(workspace, parent);
}

constexpr auto allPages = std::to_array<PageEntry>({
    {PageId::today, "today", QT_TRANSLATE_NOOP("Pages", "Today"), 0, madePage<TodayPage>},
    {PageId::companies, "companies", QT_TRANSLATE_NOOP("Pages", "Companies"), 0, madePage<CompaniesPage>},
    {PageId::people, "people", QT_TRANSLATE_NOOP("Pages", "People"), 0, madePage<PeoplePage>},
    {PageId::compose, "compose", QT_TRANSLATE_NOOP("Pages", "Compose"), 1, madePage<ComposePage>},
    {PageId::messages, "messages", QT_TRANSLATE_NOOP("Pages", "Messages"), 1, madePage<MessagesPage>},
    {PageId::replies, "replies", QT_TRANSLATE_NOOP("Pages", "Replies"), 1, madePage<RepliesPage>},
    {PageId::templates, "templates", QT_TRANSLATE_NOOP("Pages", "Templates"), 2, madePage<TemplatesPage>},
    {PageId::compare, "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), 2, madePage<ComparePage>},
    {PageId::preferences, "preferences", QT_TRANSLATE_NOOP("Pages", "Preferences"), 3, madePage<PreferencesPage>},
});

}  // namespace

QString PageEntry::text() const
{
  return QCoreApplication::translate("Pages", name);
}

std::span<const PageEntry> pageTable()
{
  return allPages;
}

}  // namespace overture::ui
