#include "ui/models/company_model.h"

#include "core/outreach/record_changes.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/column_mask.h"
#include "ui/style/cell.h"

namespace overture::ui
{
namespace
{

CellKind companyKind(const store::CompanyRow& row, int column)
{
  switch (column) {
    case CompanyModel::nameColumn:
      return CellKind::strong;
    case CompanyModel::fitColumn:
      return row.fit ? CellKind::bar : CellKind::number;
    case CompanyModel::stageColumn:
      return CellKind::chip;
    case CompanyModel::knownColumn:
      return CellKind::number;
    case CompanyModel::nextColumn:
      return CellKind::text;
    default:
      return CellKind::second;
  }
}

}  // namespace

CompanyModel::CompanyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : ListModel(store, jobs, clock, columnTotal, &store::companyRows, parent)
{
  const auto mask = [&store](std::initializer_list<std::string_view> columns) {
    return columnMask(store, "company", columns);
  };
  m_masks = {.always = mask({"name", "archived_at"}),
             .searched = mask({"name", "domain", "website", "industry", "locations", "notes"}),
             .fit = mask({"size_band", "remote_policy", "ml_role", "locations"}),
             .shown = mask({"name", "size_band", "ml_role", "stage", "remote_policy", "locations"}),
             .stage = mask({"stage"}),
             .ml = mask({"ml_role"}),
             .size = mask({"size_band"}),
             .locations = mask({"locations"}),
             .person = columnMask(store, "person", {"company_id", "archived_at", "do_not_contact_at"})};
}

store::CompanyColumn CompanyModel::sortBy(int column)
{
  switch (column) {
    case fitColumn:
      return store::CompanyColumn::fit;
    case mlColumn:
      return store::CompanyColumn::ml;
    case sizeColumn:
      return store::CompanyColumn::size;
    case stageColumn:
      return store::CompanyColumn::stage;
    case knownColumn:
      return store::CompanyColumn::known;
    case lastColumn:
      return store::CompanyColumn::lastContact;
    case nextColumn:
      return store::CompanyColumn::next;
    default:
      return store::CompanyColumn::name;
  }
}

int CompanyModel::columnOf(store::CompanyColumn sortedBy)
{
  for (int column = 0; column < columnTotal; ++column)
    if (sortBy(column) == sortedBy)
      return column;
  return -1;
}

QVariant CompanyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
    return {};
  if (role == Qt::TextAlignmentRole && section == knownColumn)
    return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  const QString headings[] = {tr("Company"), tr("Fit"),   tr("ML is"), tr("Size"),
                              tr("Stage"),   tr("Known"), tr("Last"),  tr("Next")};
  return headings[section];
}

Qt::ItemFlags CompanyModel::flags(const QModelIndex& index) const
{
  const auto usual = RecordModel::flags(index);
  return index.isValid() && index.column() == nameColumn ? usual | Qt::ItemIsEditable : usual;
}

bool CompanyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (!index.isValid() || index.column() != nameColumn || role != Qt::EditRole)
    return false;
  if (value == cell(index.row(), nameColumn, Qt::EditRole))
    return true;
  const auto name = toCore(value.toString().trimmed());
  auto renamed = outreach::changeCompanies({CompanyId{idAt(index.row())}}, [name](Company& c) { c.name = name; });
  store().write<store::Done>(std::move(renamed), this, [this](Result<store::Done> done) {
    if (!done)
      Q_EMIT editFailed(done.error());
  });
  return true;
}

RecordModel::IdQuery CompanyModel::idQuery() const
{
  return [list = list()](const store::ReadTx& tx) { return plainIds(store::companyIds(tx, list)); };
}

QVariant CompanyModel::cell(int row, int column, int role) const
{
  const auto* found = rowAt(row);
  if (found == nullptr)
    return role == kindRole ? QVariant(static_cast<int>(CellKind::text)) : QVariant();
  switch (role) {
    case kindRole:
      return static_cast<int>(companyKind(*found, column));
    case Qt::DisplayRole:
      return text(*found, column);
    case Qt::EditRole:
      return column == nameColumn ? toQt(found->name) : text(*found, column);
    case toneRole:
      return column == stageColumn ? QVariant(static_cast<int>(toneFor(found->stage))) : QVariant();
    case valueRole:
      return column == fitColumn && found->fit ? QVariant(*found->fit) : QVariant();
    case Qt::ToolTipRole:
      return tip(*found, column);
    default:
      return {};
  }
}

QString CompanyModel::text(const store::CompanyRow& row, int column) const
{
  switch (column) {
    case nameColumn:
      return toQt(row.name);
    case fitColumn:
      return row.fit ? numberText(*row.fit) : QStringLiteral("–");
    case mlColumn:
      return row.ml == MlRole::unknown ? QStringLiteral("?") : wordFor(row.ml);
    case sizeColumn:
      return wordFor(row.size);
    case stageColumn:
      return wordFor(row.stage);
    case knownColumn:
      return row.known > 0 ? numberText(row.known) : QStringLiteral("–");
    case lastColumn:
      return row.lastContactAt ? dayText(*row.lastContactAt, now(), zone()) : QString();
    case nextColumn:
      return nextStepText(row.next, toQt(row.nextPerson),
                          row.nextOn ? dayText(*row.nextOn, dayIn(now(), zone())) : QString());
    default:
      return {};
  }
}

QVariant CompanyModel::tip(const store::CompanyRow& row, int column) const
{
  if (column == fitColumn && row.answered < row.asked)
    return tr("%1 of %2 answered").arg(numberText(row.answered), numberText(row.asked));
  if (column == nameColumn && !row.domain.empty())
    return tr("%1, %2").arg(toQt(row.name), toQt(row.domain));
  return {};
}

bool CompanyModel::affectsFit(const store::Changes& changes) const
{
  return touchesColumns(changes, "company", m_masks.fit) ||
         touchesAny(changes, {"company_score", "criterion", "company_tag", "tag"});
}

bool CompanyModel::affectsFilter(const store::Changes& changes) const
{
  return (!list().text.empty() && touchesColumns(changes, "company", m_masks.searched)) ||
         (list().stage && touchesColumns(changes, "company", m_masks.stage)) ||
         ((list().fitAbove || list().fitBelow) && affectsFit(changes));
}

bool CompanyModel::affectsSorting(const store::Changes& changes) const
{
  switch (list().sortBy) {
    case store::CompanyColumn::name:
      return false;
    case store::CompanyColumn::fit:
      return affectsFit(changes);
    case store::CompanyColumn::ml:
      return touchesColumns(changes, "company", m_masks.ml);
    case store::CompanyColumn::size:
      return touchesColumns(changes, "company", m_masks.size);
    case store::CompanyColumn::stage:
      return touchesColumns(changes, "company", m_masks.stage);
    case store::CompanyColumn::locations:
      return touchesColumns(changes, "company", m_masks.locations);
    case store::CompanyColumn::known:
      return touchesColumns(changes, "person", m_masks.person);
    case store::CompanyColumn::lastContact:
    case store::CompanyColumn::next:
      return touchesColumns(changes, "person", m_masks.person) ||
             touchesAny(changes, {"thread", "message", "reply", "interaction", "reminder"});
  }
  return true;
}

bool CompanyModel::affectsOrder(const store::Changes& changes) const
{
  return touchesColumns(changes, "company", m_masks.always) || affectsFilter(changes) || affectsSorting(changes);
}

bool CompanyModel::affectsRows(const store::Changes& changes) const
{
  return touchesColumns(changes, "company", m_masks.shown) || affectsFit(changes) ||
         touchesAny(changes, {"person", "thread", "message", "reply", "interaction", "reminder", "profile"});
}

}  // namespace overture::ui
