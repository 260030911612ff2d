#include "ui/shell/palette.h"

#include "ui/bridge/text.h"
#include "ui/shell/fuzzy.h"
#include "ui/style/cell.h"
#include "ui/style/metrics.h"
#include "ui/widgets/record_list.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace overture::ui
{
namespace
{

constexpr int foundAtMost = 8;
constexpr QSize paletteSize(560, 420);

bool movesInList(int key)
{
  return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

}  // namespace

Palette::Palette(const Workspace& workspace, std::function<std::vector<PaletteEntry>()> actions,
                 std::function<void(const Target&)> go, QWidget* window)
    : QDialog(window),
      m_workspace(workspace),
      m_ask(std::move(actions)),
      m_go(std::move(go)),
      m_line(new QLineEdit(this)),
      m_list(new RecordList(this)),
      m_model(new QStandardItemModel(this))
{
  setAttribute(Qt::WA_DeleteOnClose);
  arrange();
  m_list->setModel(m_model);
  m_line->installEventFilter(this);
  connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
  connect(m_line, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentId()); });
  connect(m_list, &RecordList::opened, this, &Palette::choose);
  retranslate();
}

void Palette::retranslate()
{
  setWindowTitle(tr("Anything"));
  m_line->setPlaceholderText(tr("A page, an action, a person, a company"));
  m_line->setAccessibleName(tr("Anything"));
  m_list->setAccessibleName(tr("Found"));
  m_actions = m_ask();
  search();
}

void Palette::arrange()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space12, space12, space12, space12);
  column->setSpacing(space8);
  column->addWidget(m_line);
  column->addWidget(m_list, 1);
  resize(paletteSize);
}

void Palette::search()
{
  m_shown.clear();
  m_model->clear();
  const auto typed = m_line->text();
  addActions(typed);
  m_list->setCurrentId(1);
  lookUp(typed);
}

/// The best first; those that fit alike keep the order of the menus.
void Palette::addActions(const QString& typed)
{
  for (int rank = 3; rank > 0; --rank)
    for (const auto& action : m_actions)
      if (fuzzyRank(action.text, typed) == rank)
        add(action);
}

void Palette::lookUp(const QString& typed)
{
  const auto token = m_latest.next();
  if (typed.trimmed().isEmpty())
    return;
  m_workspace.jobs.run<Found>(
      this, token,
      [text = toCore(typed)](const JobContext& job) {
        return job.reader.read([&text](const store::ReadTx& tx) {
          return Found{store::personChoices(tx, text, foundAtMost), store::companyChoices(tx, text, foundAtMost)};
        });
      },
      [this](Result<Found> found) {
        if (found)
          addRecords(*found);
        else
          m_workspace.store.tellFailure(found.error());
      });
}

void Palette::addRecords(const Found& found)
{
  const auto opening = [this](PageId page, qint64 id) {
    return [go = m_go, target = Target{page, id, Target::Intent::show}] { go(target); };
  };
  for (const auto& person : found.people)
    add({QStringLiteral("people"),
         toQt(person.name),
         toQt(person.companyName),
         {},
         opening(PageId::people, person.id.value)});
  for (const auto& company : found.companies)
    add({QStringLiteral("companies"),
         toQt(company.name),
         toQt(company.domain),
         {},
         opening(PageId::companies, company.id.value)});
  if (m_list->currentId() == 0)
    m_list->setCurrentId(1);
}

void Palette::add(PaletteEntry entry)
{
  auto* item = new QStandardItem(entry.text);
  item->setEditable(false);
  item->setData(static_cast<int>(CellKind::twoLines), kindRole);
  item->setData(static_cast<qint64>(m_shown.size()) + 1, idRole);
  item->setData(entry.icon, iconRole);
  item->setData(entry.detail, secondLineRole);
  item->setData(entry.key, keyRole);
  m_model->appendRow(item);
  m_shown.push_back(std::move(entry));
}

void Palette::choose(qint64 id)
{
  if (id < 1 || std::cmp_greater(id, m_shown.size()))
    return;
  const auto act = m_shown[static_cast<std::size_t>(id) - 1].act;
  accept();
  act();
}

/// Queued: the actions follow the language first.
void Palette::changeEvent(QEvent* event)
{
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    QMetaObject::invokeMethod(this, &Palette::retranslate, Qt::QueuedConnection);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_line || event->type() != QEvent::KeyPress || !movesInList(static_cast<QKeyEvent*>(event)->key()))
    return QDialog::eventFilter(watched, event);
  QCoreApplication::sendEvent(m_list, event);
  return true;
}

}  // namespace overture::ui
