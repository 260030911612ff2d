#include "ui/models/person_model.h"

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

CellKind personKind(int column)
{
  switch (column) {
    case PersonModel::nameColumn:
      return CellKind::strong;
    case PersonModel::roleColumn:
    case PersonModel::stateColumn:
      return CellKind::chip;
    case PersonModel::nextColumn:
      return CellKind::text;
    default:
      return CellKind::second;
  }
}

QVariant personTone(const store::PersonRow& row, int column)
{
  if (column == PersonModel::roleColumn)
    return static_cast<int>(toneFor(row.role));
  if (column == PersonModel::stateColumn || column == PersonModel::nameColumn)
    return static_cast<int>(row.doNotContact ? Tone::bad : toneFor(row.state));
  return {};
}

}  // namespace

PersonModel::PersonModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : ListModel(store, jobs, clock, columnTotal, &store::personRows, parent)
{
  const auto mask = [&store](std::initializer_list<std::string_view> columns) {
    return columnMask(store, "person", columns);
  };
  m_masks = {
      .always = mask({"name", "archived_at"}),
      .searched = mask({"company_id", "name", "given_name", "family_name", "title", "location", "hook", "notes"}),
      .shown = mask({"company_id", "name", "title", "role", "do_not_contact_at"}),
      .role = mask({"role"}),
      .title = mask({"title"}),
      .company = mask({"company_id"}),
      .companyName = columnMask(store, "company", {"name"})};
}

std::optional<store::PersonColumn> PersonModel::sortBy(int column)
{
  switch (column) {
    case nameColumn:
      return store::PersonColumn::name;
    case companyColumn:
      return store::PersonColumn::company;
    case titleColumn:
      return store::PersonColumn::title;
    case roleColumn:
      return store::PersonColumn::role;
    case stateColumn:
      return store::PersonColumn::state;
    case lastColumn:
      return store::PersonColumn::lastContact;
    default:
      return std::nullopt;
  }
}

int PersonModel::columnOf(store::PersonColumn sortedBy)
{
  for (int column = 0; column < columnTotal; ++column)
    if (sortBy(column) == sortedBy)
      return column;
  return -1;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
    return {};
  const QString headings[] = {tr("Name"), tr("Company"), tr("Title"), tr("Role"), tr("State"), tr("Last"), tr("Next")};
  return headings[section];
}

Qt::ItemFlags PersonModel::flags(const QModelIndex& index) const
{
  const auto usual = RecordModel::flags(index);
  return index.isValid() && index.column() == nameColumn ? usual | Qt::ItemIsEditable : usual;
}

bool PersonModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (!index.isValid() || index.column() != nameColumn || role != Qt::EditRole)
    return false;
  if (value == cell(index.row(), nameColumn, Qt::EditRole))
    return true;
  const auto name = toCore(value.toString().trimmed());
  auto renamed = outreach::changePeople({PersonId{idAt(index.row())}}, [name](Person& p) { p.name = name; });
  store().write<store::Done>(std::move(renamed), this, [this](Result<store::Done> done) {
    if (!done)
      Q_EMIT editFailed(done.error());
  });
  return true;
}

RecordModel::IdQuery PersonModel::idQuery() const
{
  return [list = list()](const store::ReadTx& tx) { return plainIds(store::personIds(tx, list)); };
}

QVariant PersonModel::cell(int row, int column, int role) const
{
  const auto* found = rowAt(row);
  if (found == nullptr)
    return role == kindRole ? QVariant(static_cast<int>(CellKind::text)) : QVariant();
  switch (role) {
    case kindRole:
      return static_cast<int>(personKind(column));
    case Qt::DisplayRole:
      return text(*found, column);
    case Qt::EditRole:
      return column == nameColumn ? toQt(found->name) : text(*found, column);
    case toneRole:
      return personTone(*found, column);
    case iconRole:
      return column == nameColumn && found->doNotContact ? QVariant(QStringLiteral("warning")) : QVariant();
    case Qt::ToolTipRole:
      return column == companyColumn ? QVariant(toQt(found->companyName)) : QVariant();
    default:
      return {};
  }
}

QString PersonModel::text(const store::PersonRow& row, int column) const
{
  switch (column) {
    case nameColumn:
      return toQt(row.name);
    case companyColumn:
      return toQt(row.companyName);
    case titleColumn:
      return toQt(row.title);
    case roleColumn:
      return row.role == Role::other ? QString() : wordFor(row.role);
    case stateColumn:
      if (row.doNotContact)
        return tr("do not contact");
      return row.state == ContactState::notWritten ? QString() : wordFor(row.state);
    case lastColumn:
      return row.lastContactAt ? dayText(*row.lastContactAt, now(), zone()) : QString();
    case nextColumn:
      return nextStepText(row.next, {}, {});
    default:
      return {};
  }
}

bool PersonModel::affectsFilter(const store::Changes& changes) const
{
  const bool isSearched = !list().text.empty() && (touchesColumns(changes, "person", m_masks.searched) ||
                                                   touchesColumns(changes, "company", m_masks.companyName));
  return isSearched || (list().role && touchesColumns(changes, "person", m_masks.role)) ||
         (list().company.isSet() && touchesColumns(changes, "person", m_masks.company)) ||
         (list().state && touchesAny(changes, {"thread", "message", "reply"}));
}

bool PersonModel::affectsSorting(const store::Changes& changes) const
{
  switch (list().sortBy) {
    case store::PersonColumn::name:
      return false;
    case store::PersonColumn::company:
      return touchesColumns(changes, "person", m_masks.company) ||
             touchesColumns(changes, "company", m_masks.companyName);
    case store::PersonColumn::title:
      return touchesColumns(changes, "person", m_masks.title);
    case store::PersonColumn::role:
      return touchesColumns(changes, "person", m_masks.role);
    case store::PersonColumn::state:
      return touchesAny(changes, {"thread", "message", "reply"});
    case store::PersonColumn::lastContact:
      return touchesAny(changes, {"thread", "message", "reply", "interaction"});
  }
  return true;
}

bool PersonModel::affectsOrder(const store::Changes& changes) const
{
  return touchesColumns(changes, "person", m_masks.always) || affectsFilter(changes) || affectsSorting(changes);
}

bool PersonModel::affectsRows(const store::Changes& changes) const
{
  return touchesColumns(changes, "person", m_masks.shown) || touchesColumns(changes, "company", m_masks.companyName) ||
         touchesAny(changes, {"address", "thread", "message", "reply", "interaction", "reminder", "profile"});
}

}  // namespace overture::ui
