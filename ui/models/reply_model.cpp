#include "ui/models/reply_model.h"

#include "core/store/profile_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/style/cell.h"

#include <algorithm>

namespace overture::ui
{
namespace
{

bool touchesAnyForReplies(const store::Changes& changes, std::initializer_list<std::string_view> tables)
{
  return std::ranges::any_of(tables, [&](std::string_view table) { return changes.touches(table); });
}

QString iconOfReply(const store::ReplyRow& row)
{
  if (row.certainty == ReplyCertainty::guessed)
    return QStringLiteral("question");
  return isHuman(row.kind) ? QStringLiteral("replies") : QStringLiteral("mail");
}

}  // namespace

ReplyModel::ReplyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : RecordModel(store, jobs, parent),
      m_clock(clock),
      m_rows([&store](std::span<const std::int64_t> ids) {
        return store.readOr(std::vector<store::ReplyRow>(), [&](const store::ReadTx& tx) {
          return store::replyRows(tx, typedIds<ReplyId>(ids));
        });
      })
{
}

void ReplyModel::setList(const store::ReplyList& list)
{
  if (list == m_list && isLoaded())
    return;
  m_list = list;
  refresh();
}

const store::ReplyRow* ReplyModel::rowAt(int row) const
{
  return row >= 0 && row < rowCount() ? m_rows.at(ids(), row) : nullptr;
}

int ReplyModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : 1;
}

RecordModel::IdQuery ReplyModel::idQuery() const
{
  return [list = m_list](const store::ReadTx& tx) {
    auto guessed = list;
    guessed.certainty = ReplyCertainty::guessed;
    auto confirmed = list;
    confirmed.certainty = ReplyCertainty::confirmed;
    auto found = plainIds(store::replyIds(tx, guessed));
    std::ranges::copy(plainIds(store::replyIds(tx, confirmed)), std::back_inserter(found));
    return found;
  };
}

QString ReplyModel::behindName(const store::ReplyRow& row) const
{
  const auto title = toQt(row.title);
  const auto company = toQt(row.companyName);
  if (title.isEmpty() || company.isEmpty())
    return title + company;
  return tr("%1, %2").arg(title, company);
}

QString ReplyModel::secondLine(const store::ReplyRow& row) const
{
  const auto kind = wordFor(row.kind);
  const auto text = toQt(row.beginning);
  if (row.certainty == ReplyCertainty::guessed)
    return text.isEmpty() ? tr("Looks like: %1").arg(kind) : tr("Looks like: %1 · %2").arg(kind, text);
  return text.isEmpty() ? kind : tr("%1 · %2").arg(kind, text);
}

QString ReplyModel::when(const store::ReplyRow& row) const
{
  const auto zone = store().readOr(std::string(), store::profileZone);
  return row.receivedPrecision == Precision::exact ? agoText(row.receivedAt, m_clock.now(), zone)
                                                   : dayText(row.receivedAt, m_clock.now(), zone);
}

QVariant ReplyModel::cell(int row, int, int role) const
{
  const auto* found = m_rows.at(ids(), row);
  if (found == nullptr)
    return {};
  switch (role) {
    case Qt::DisplayRole:
      return toQt(found->personName);
    case kindRole:
      return static_cast<int>(CellKind::twoLines);
    case toneRole:
      return static_cast<int>(toneFor(found->kind));
    case afterRole:
      return behindName(*found);
    case secondLineRole:
      return secondLine(*found);
    case iconRole:
      return iconOfReply(*found);
    case whenRole:
      return when(*found);
    case keyRole:
      return found->certainty == ReplyCertainty::guessed ? QString::number(static_cast<int>(found->kind) + 1)
                                                         : QString();
    default:
      return {};
  }
}

bool ReplyModel::affectsOrder(const store::Changes& changes) const
{
  return touchesAnyForReplies(changes, {"reply", "thread", "person"});
}

bool ReplyModel::affectsRows(const store::Changes& changes) const
{
  return touchesAnyForReplies(changes, {"reply", "message", "thread", "person", "company", "template",
                                        "template_version", "profile"});
}

void ReplyModel::forgetRows()
{
  m_rows.clear();
}

}  // namespace overture::ui
