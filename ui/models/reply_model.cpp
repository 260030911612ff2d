#include "ui/models/reply_model.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/column_mask.h"
#include "ui/style/cell.h"

#include <algorithm>

namespace overture::ui
{
namespace
{

CellKind replyCellKind(int column)
{
  switch (column) {
    case ReplyModel::person:
      return CellKind::strong;
    case ReplyModel::kind:
      return CellKind::chip;
    case ReplyModel::company:
    case ReplyModel::text:
      return CellKind::text;
    default:
      return CellKind::second;
  }
}

}  // namespace

ReplyModel::ReplyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : ListModel(store, jobs, clock, columnsInAll, &store::replyRows, parent)
{
}

QVariant ReplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
    case person:
      return tr("Person");
    case company:
      return tr("Company");
    case kind:
      return tr("Kind");
    case text:
      return tr("Reply");
    case version:
      return tr("To version");
    case received:
      return tr("Received");
    default:
      return {};
  }
}

std::optional<store::ReplyColumn> ReplyModel::orderOf(int column)
{
  switch (column) {
    case person:
      return store::ReplyColumn::person;
    case kind:
      return store::ReplyColumn::kind;
    case received:
      return store::ReplyColumn::receivedAt;
    default:
      return std::nullopt;
  }
}

RecordModel::IdQuery ReplyModel::idQuery() const
{
  return [list = list()](const store::ReadTx& tx) {
    auto guessed = list;
    guessed.certainty = ReplyCertainty::guessed;
    auto confirmed = list;
    confirmed.certainty = ReplyCertainty::confirmed;
    auto found = plainIds(store::replyIds(tx, guessed));
    std::ranges::copy(plainIds(store::replyIds(tx, confirmed)), std::back_inserter(found));
    return found;
  };
}

QString ReplyModel::when(const store::ReplyRow& row) const
{
  return row.receivedPrecision == Precision::exact ? agoText(row.receivedAt, now(), zone())
                                                   : dayText(row.receivedAt, now(), zone());
}

QString ReplyModel::textOf(const store::ReplyRow& row, int column) const
{
  switch (column) {
    case person:
      return toQt(row.personName);
    case company:
      return toQt(row.companyName);
    case kind:
      return row.certainty == ReplyCertainty::guessed ? tr("%1?").arg(wordFor(row.kind)) : wordFor(row.kind);
    case text:
      return toQt(row.beginning);
    case version:
      return row.versionName.empty() ? QString() : tr("%1 v%2").arg(toQt(row.versionName)).arg(row.versionNumber);
    case received:
      return when(row);
    default:
      return {};
  }
}

QVariant ReplyModel::cell(int row, int column, int role) const
{
  const auto* found = rowAt(row);
  if (found == nullptr)
    return {};
  switch (role) {
    case Qt::DisplayRole:
      return textOf(*found, column);
    case kindRole:
      return static_cast<int>(replyCellKind(column));
    case toneRole:
      return static_cast<int>(toneFor(found->kind));
    default:
      return {};
  }
}

bool ReplyModel::affectsOrder(const store::Changes& changes) const
{
  return touchesAny(changes, {"reply", "thread", "person"});
}

bool ReplyModel::affectsRows(const store::Changes& changes) const
{
  return touchesAny(changes,
                    {"reply", "message", "thread", "person", "company", "template", "template_version", "profile"});
}

}  // namespace overture::ui
