#include "ui/models/message_model.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/column_mask.h"
#include "ui/style/cell.h"

namespace overture::ui
{
namespace
{

CellKind messageCellKind(int column)
{
  switch (column) {
    case MessageModel::person:
      return CellKind::strong;
    case MessageModel::state:
    case MessageModel::answer:
      return CellKind::chip;
    case MessageModel::company:
      return CellKind::text;
    default:
      return CellKind::second;
  }
}

Tone messageCellTone(const store::MessageRow& row, int column)
{
  if (column == MessageModel::answer && row.answered)
    return toneFor(*row.answered);
  return toneFor(row.state);
}

}  // namespace

MessageModel::MessageModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : ListModel(store, jobs, clock, columnsInAll, &store::messageRows, parent)
{
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
    case person:
      return tr("Person");
    case company:
      return tr("Company");
    case version:
      return tr("Version");
    case channel:
      return tr("Channel");
    case state:
      return tr("State");
    case sentAt:
      return tr("Sent");
    case answer:
      return tr("Answer");
    default:
      return {};
  }
}

std::optional<store::MessageColumn> MessageModel::orderOf(int column)
{
  switch (column) {
    case person:
      return store::MessageColumn::person;
    case company:
      return store::MessageColumn::company;
    case version:
      return store::MessageColumn::version;
    case channel:
      return store::MessageColumn::channel;
    case state:
      return store::MessageColumn::state;
    case sentAt:
      return store::MessageColumn::sentAt;
    default:
      return std::nullopt;
  }
}

RecordModel::IdQuery MessageModel::idQuery() const
{
  return [list = list()](const store::ReadTx& tx) { return plainIds(store::messageIds(tx, list)); };
}

QString MessageModel::textOf(const store::MessageRow& row, int column) const
{
  switch (column) {
    case person:
      return toQt(row.personName);
    case company:
      return toQt(row.companyName);
    case version:
      return row.versionName.empty() ? QString() : tr("%1 v%2").arg(toQt(row.versionName)).arg(row.versionNumber);
    case channel:
      return wordFor(Channel{row.channel, row.channelName, row.channelKind, {}, {}});
    case state:
      return wordFor(row.state);
    case sentAt:
      return row.sentAt ? dayText(*row.sentAt, now(), zone()) : QString();
    case answer:
      return row.answered ? wordFor(*row.answered) : QString();
    default:
      return {};
  }
}

QVariant MessageModel::cell(int row, int column, int role) const
{
  const auto* found = rowAt(row);
  if (found == nullptr)
    return {};
  switch (role) {
    case Qt::DisplayRole:
      return textOf(*found, column);
    case kindRole:
      return static_cast<int>(messageCellKind(column));
    case toneRole:
      return static_cast<int>(messageCellTone(*found, column));
    case Qt::ToolTipRole:
      return toQt(found->subject.empty() ? found->beginning : found->subject);
    default:
      return {};
  }
}

bool MessageModel::affectsOrder(const store::Changes& changes) const
{
  return touchesAny(changes, {"message", "thread", "reply", "person", "company", "template", "channel"}) ||
         (!list().text.empty() && changes.touches("message_body"));
}

bool MessageModel::affectsRows(const store::Changes& changes) const
{
  return touchesAny(changes, {"message", "message_body", "thread", "reply", "person", "company", "template",
                              "template_version", "channel", "profile"});
}

}  // namespace overture::ui
