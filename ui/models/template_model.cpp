#include "ui/models/template_model.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/style/cell.h"

#include <algorithm>
#include <map>

namespace overture::ui
{
namespace
{

constexpr auto templateTables = {"message", "reply", "thread", "template", "template_version"};

/// Generations to the newest descendant; `versions` newest first, so that children are met before their parents.
std::map<VersionId, int> levelsOf(const std::vector<store::VersionRow>& versions)
{
  std::map<VersionId, int> levels;
  for (const auto& version : versions) {
    const int own = levels[version.id];
    if (version.parent.isSet())
      levels[version.parent] = std::max(levels[version.parent], own + 1);
  }
  return levels;
}

evidence::ResponseRate rateIn(const std::vector<evidence::VersionReport>& reports, VersionId id)
{
  const auto found = std::ranges::find_if(reports, [&](const auto& report) { return report.name.id == id; });
  return found == reports.end() ? evidence::ResponseRate() : found->rate;
}

QString purposeAndChannel(const store::TemplateRow& row)
{
  return row.channel ? TemplateModel::tr("%1 · %2", "purpose, channel").arg(wordFor(row.purpose), wordFor(*row.channel))
                     : wordFor(row.purpose);
}

}  // namespace

QString standingOf(const store::VersionRow& version)
{
  QStringList parts = {wordFor(version.status)};
  if (version.isFrozen())
    parts += TemplateModel::tr("%1 sent").arg(numberText(version.sent));
  else
    parts += TemplateModel::tr("not sent yet");
  if (version.handedOver > 0)
    parts += TemplateModel::tr("%1 handed over").arg(numberText(version.handedOver));
  if (version.waiting > 0)
    parts += TemplateModel::tr("%1 waiting").arg(numberText(version.waiting));
  return parts.join(QStringLiteral(" · "));
}

TemplateModel::TemplateModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_jobs(jobs), m_clock(clock)
{
  connect(&store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (std::ranges::any_of(templateTables, [&](const char* table) { return changes.touches(table); }))
      refresh();
  });
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const VersionLine* TemplateModel::lineOf(qint64 version) const
{
  const auto found = std::ranges::find_if(m_lines, [&](const auto& line) { return line.version.id.value == version; });
  return found == m_lines.end() ? nullptr : &*found;
}

std::vector<VersionLine> TemplateModel::linesOf(std::size_t owner) const
{
  std::vector<VersionLine> lines;
  std::ranges::copy_if(m_lines, std::back_inserter(lines), [&](const auto& line) { return line.owner == owner; });
  return lines;
}

int TemplateModel::rowOfId(qint64 version) const
{
  const auto isIt = [&](const Row& row) {
    return row.line != headingLine && m_lines[row.line].version.id.value == version;
  };
  const auto found = std::ranges::find_if(m_rows, isIt);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex& index) const
{
  if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].line == headingLine)
    return Qt::NoItemFlags;
  return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  const auto& row = m_rows[static_cast<std::size_t>(index.row())];
  return row.line == headingLine ? headingCell(row, role) : versionCell(m_lines[row.line], role);
}

QVariant TemplateModel::headingCell(const Row& row, int role) const
{
  if (role == kindRole)
    return static_cast<int>(CellKind::heading);
  return role == Qt::DisplayRole ? QVariant(wordFor(row.purpose)) : QVariant();
}

QVariant TemplateModel::versionCell(const VersionLine& line, int role) const
{
  switch (role) {
    case kindRole:
      return static_cast<int>(CellKind::twoLines);
    case idRole:
      return QVariant::fromValue<qint64>(line.version.id.value);
    case Qt::DisplayRole:
      return nameOf(line);
    case secondLineRole:
      return standingOf(line.version);
    case whenRole:
      return line.rate.rate ? percentText(*line.rate.rate) : QString();
    case indentRole:
      return line.level;
    case Qt::ToolTipRole:
      return purposeAndChannel(m_templates[line.owner]);
    default:
      return {};
  }
}

QString TemplateModel::nameOf(const VersionLine& line) const
{
  if (!line.isFirst)
    return tr("v%1").arg(line.version.number);
  return tr("%1 v%2").arg(toQt(m_templates[line.owner].name)).arg(line.version.number);
}

void TemplateModel::refresh()
{
  m_jobs.run<Loaded>(
      this, m_latest.next(),
      [now = m_clock.now()](const JobContext& job) {
        return job.reader.read([now](const store::ReadTx& tx) {
          return Loaded{store::templateRows(tx), evidence::versionReports(tx, now)};
        });
      },
      [this](Result<Loaded> loaded) {
        if (!loaded)
          return m_store.tellFailure(loaded.error());
        take(std::move(*loaded));
      });
}

void TemplateModel::take(Loaded loaded)
{
  beginResetModel();
  m_templates = std::move(loaded.templates);
  m_lines.clear();
  m_rows.clear();
  for (std::size_t owner = 0; owner < m_templates.size(); ++owner)
    addTemplate(owner, loaded.reports);
  endResetModel();
  m_loaded = true;
  Q_EMIT this->loaded();
}

void TemplateModel::addTemplate(std::size_t owner, const std::vector<evidence::VersionReport>& reports)
{
  const auto& row = m_templates[owner];
  if (m_rows.empty() || m_rows.back().purpose != row.purpose)
    m_rows.push_back({row.purpose, headingLine});
  auto levels = levelsOf(row.versions);
  for (const auto& version : row.versions) {
    m_rows.push_back({row.purpose, m_lines.size()});
    m_lines.push_back(
        {owner, version, rateIn(reports, version.id), levels[version.id], &version == &row.versions.front()});
  }
}

void TemplateModel::repaintAll()
{
  if (!m_rows.empty())
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace overture::ui
