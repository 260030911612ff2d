#include "ui/models/today_model.h"

#include "core/store/profile_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/style/cell.h"

#include <algorithm>
#include <iterator>

namespace overture::ui
{
namespace
{

/// Whom to write to next is a suggestion for one day's work.
constexpr std::size_t suggestedPeople = 5;

constexpr auto todayTables = {"reply",   "message",  "thread",           "reminder", "person",
                              "company", "template", "template_version", "profile"};

bool isHeading(const TodayLine& line)
{
  return line.id == 0;
}

bool isSameLine(const TodayLine& a, const TodayLine& b)
{
  return a.part == b.part && a.id == b.id;
}

bool holdsLine(const std::vector<TodayLine>& lines, const TodayLine& wanted)
{
  return std::ranges::any_of(lines, [&](const TodayLine& line) { return isSameLine(line, wanted); });
}

std::int64_t recordOf(const store::ReplyRow& row)
{
  return row.id.value;
}
std::int64_t recordOf(const store::MessageRow& row)
{
  return row.id.value;
}
std::int64_t recordOf(const store::DueReminder& row)
{
  return row.id.value;
}
std::int64_t recordOf(const store::WriteNextRow& row)
{
  return row.person.value;
}

template <class Row>
void addPart(std::vector<TodayLine>& lines, TodayPart part, const std::vector<Row>& rows, std::int64_t total)
{
  if (rows.empty())
    return;
  lines.push_back({part, 0, total});
  for (const auto& row : rows)
    lines.push_back({part, recordOf(row), row});
}

std::vector<TodayLine> linesOf(store::Today day)
{
  std::vector<TodayLine> lines;
  addPart(lines, TodayPart::reply, day.toConfirm, day.toConfirmCount);
  addPart(lines, TodayPart::quiet, day.quiet, day.quietCount);
  addPart(lines, TodayPart::handedOver, day.handedOver, day.handedOverCount);
  addPart(lines, TodayPart::reminder, day.reminders, day.reminderCount);
  day.next.resize(std::min(day.next.size(), suggestedPeople));
  addPart(lines, TodayPart::next, day.next, static_cast<std::int64_t>(day.next.size()));
  return lines;
}

QString headingOf(TodayPart part)
{
  switch (part) {
    case TodayPart::reply:
      return TodayModel::tr("Replies to confirm");
    case TodayPart::quiet:
      return TodayModel::tr("Follow-ups due");
    case TodayPart::handedOver:
      return TodayModel::tr("Did you send it?");
    case TodayPart::reminder:
      return TodayModel::tr("Reminders");
    case TodayPart::next:
      return TodayModel::tr("Write next");
  }
  return {};
}

QString iconOf(TodayPart part)
{
  switch (part) {
    case TodayPart::reply:
      return QStringLiteral("replies");
    case TodayPart::quiet:
      return QStringLiteral("clock");
    case TodayPart::handedOver:
      return QStringLiteral("send");
    case TodayPart::reminder:
      return QStringLiteral("flag");
    case TodayPart::next:
      return QStringLiteral("compose");
  }
  return {};
}

Tone toneOf(const TodayLine& line)
{
  switch (line.part) {
    case TodayPart::reply:
      return toneFor(std::get<store::ReplyRow>(line.what).kind);
    case TodayPart::quiet:
      return Tone::accent;
    case TodayPart::handedOver:
      return Tone::warn;
    case TodayPart::reminder:
      return Tone::teal;
    case TodayPart::next:
      return Tone::grey;
  }
  return Tone::grey;
}

QString keyOf(const TodayLine& line)
{
  switch (line.part) {
    case TodayPart::reply:
      return QString::number(static_cast<int>(std::get<store::ReplyRow>(line.what).kind) + 1);
    case TodayPart::quiet:
      return QStringLiteral("F");
    case TodayPart::handedOver:
      return QStringLiteral("S");
    case TodayPart::reminder:
      return QStringLiteral("D");
    case TodayPart::next:
      return QStringLiteral("W");
  }
  return {};
}

QString titleAtCompany(const std::string& title, const std::string& company)
{
  if (title.empty() || company.empty())
    return toQt(title.empty() ? company : title);
  return TodayModel::tr("%1, %2", "title, company").arg(toQt(title), toQt(company));
}

QString versionText(const std::string& name, int number)
{
  return name.empty() ? TodayModel::tr("Without a template") : TodayModel::tr("%1 v%2").arg(toQt(name)).arg(number);
}

QString reasonsFor(const store::WriteNextRow& row)
{
  QStringList reasons;
  if (row.fit)
    reasons += TodayModel::tr("Fit %1").arg(*row.fit);
  reasons += row.hook.empty() ? TodayModel::tr("No hook yet") : toQt(row.hook);
  if (row.hasDraft)
    reasons += TodayModel::tr("A draft is begun");
  if (row.version.isSet())
    reasons += versionText(row.versionName, row.versionNumber);
  return reasons.join(QStringLiteral(" · "));
}

QString quotedGuess(const store::ReplyRow& row)
{
  const auto kind = wordFor(row.kind);
  if (row.beginning.empty())
    return TodayModel::tr("Without text. Looks like: %1").arg(kind);
  return TodayModel::tr("“%1” Looks like: %2").arg(toQt(row.beginning), kind);
}

int daysBetween(Timestamp from, Timestamp to)
{
  return static_cast<int>(std::chrono::duration_cast<std::chrono::days>(to - from).count());
}

QString channelOfRow(const store::MessageRow& row)
{
  return row.channelName.empty() ? wordFor(row.channelKind) : toQt(row.channelName);
}

}  // namespace

TodayModel::TodayModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_jobs(jobs), m_clock(clock)
{
  connect(&store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (std::ranges::any_of(todayTables, [&](const char* table) { return changes.touches(table); }))
      refresh();
  });
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

const TodayLine* TodayModel::lineAt(int row) const
{
  return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

bool TodayModel::isFileEmpty() const
{
  return m_lines.empty() && m_counts.companies + m_counts.people + m_counts.messages + m_counts.templates == 0;
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
  const auto* line = lineAt(index.row());
  if (!index.isValid() || line == nullptr || isHeading(*line))
    return Qt::NoItemFlags;
  return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  const auto& line = m_lines[static_cast<std::size_t>(index.row())];
  return isHeading(line) ? headingCell(line, role) : lineCell(line, role);
}

QVariant TodayModel::headingCell(const TodayLine& line, int role) const
{
  switch (role) {
    case kindRole:
      return static_cast<int>(CellKind::heading);
    case Qt::DisplayRole:
      return headingOf(line.part);
    case afterRole:
      return numberText(std::get<std::int64_t>(line.what));
    default:
      return {};
  }
}

QVariant TodayModel::lineCell(const TodayLine& line, int role) const
{
  switch (role) {
    case kindRole:
      return static_cast<int>(CellKind::twoLines);
    case idRole:
      return QVariant::fromValue<qint64>(line.id);
    case Qt::DisplayRole:
      return nameOf(line);
    case afterRole:
      return afterOf(line);
    case secondLineRole:
      return secondOf(line);
    case whenRole:
      return whenOf(line);
    case iconRole:
      return iconOf(line.part);
    case toneRole:
      return static_cast<int>(toneOf(line));
    case keyRole:
      return keyOf(line);
    case Qt::AccessibleTextRole:
      return QStringList({nameOf(line), afterOf(line), secondOf(line), whenOf(line)}).join(QStringLiteral(". "));
    default:
      return {};
  }
}

QString TodayModel::nameOf(const TodayLine& line) const
{
  if (const auto* reply = std::get_if<store::ReplyRow>(&line.what))
    return toQt(reply->personName);
  if (const auto* message = std::get_if<store::MessageRow>(&line.what))
    return toQt(message->personName);
  if (const auto* next = std::get_if<store::WriteNextRow>(&line.what))
    return toQt(next->personName);
  const auto& reminder = std::get<store::DueReminder>(line.what);
  if (!reminder.personName.empty())
    return toQt(reminder.personName);
  return toQt(reminder.companyName.empty() ? reminder.text : reminder.companyName);
}

QString TodayModel::afterOf(const TodayLine& line) const
{
  if (const auto* reply = std::get_if<store::ReplyRow>(&line.what))
    return titleAtCompany(reply->title, reply->companyName);
  if (const auto* message = std::get_if<store::MessageRow>(&line.what))
    return titleAtCompany(message->title, message->companyName);
  if (const auto* next = std::get_if<store::WriteNextRow>(&line.what))
    return titleAtCompany(next->title, next->companyName);
  const auto& reminder = std::get<store::DueReminder>(line.what);
  return reminder.personName.empty() ? QString() : toQt(reminder.companyName);
}

QString TodayModel::secondOf(const TodayLine& line) const
{
  if (const auto* reply = std::get_if<store::ReplyRow>(&line.what))
    return quotedGuess(*reply);
  if (const auto* next = std::get_if<store::WriteNextRow>(&line.what))
    return reasonsFor(*next);
  if (const auto* reminder = std::get_if<store::DueReminder>(&line.what))
    return toQt(reminder->text);
  const auto& message = std::get<store::MessageRow>(line.what);
  if (line.part == TodayPart::handedOver)
    return tr("Handed over: %1. Sent as written? Shift+S if you changed it").arg(channelOfRow(message));
  const int days = message.sentAt ? daysBetween(*message.sentAt, m_clock.now()) : 0;
  return tr("%n days without an answer: %1, %2", nullptr, days)
      .arg(channelOfRow(message), versionText(message.versionName, message.versionNumber));
}

QString TodayModel::whenOf(const TodayLine& line) const
{
  const auto now = m_clock.now();
  if (const auto* reply = std::get_if<store::ReplyRow>(&line.what))
    return reply->receivedPrecision == Precision::day ? dayText(reply->receivedAt, now, m_zone)
                                                      : agoText(reply->receivedAt, now, m_zone);
  if (const auto* reminder = std::get_if<store::DueReminder>(&line.what))
    return dayText(reminder->dueOn, dayIn(now, m_zone));
  const auto* message = std::get_if<store::MessageRow>(&line.what);
  if (message == nullptr)
    return {};
  if (message->handedOverAt && line.part == TodayPart::handedOver)
    return momentText(*message->handedOverAt, now, m_zone);
  return message->sentAt ? dayText(*message->sentAt, now, m_zone) : QString();
}

void TodayModel::refresh()
{
  m_jobs.run<Loaded>(
      this, m_latest.next(),
      [now = m_clock.now()](const JobContext& job) {
        return job.reader.read([now](const store::ReadTx& tx) { return load(tx, now); });
      },
      [this](Result<Loaded> day) {
        if (!day)
          return m_store.tellFailure(day.error());
        m_counts = day->counts;
        m_zone = std::move(day->zone);
        arrange(std::move(day->lines));
        m_loaded = true;
        Q_EMIT loaded();
      });
}

/// On another thread.
TodayModel::Loaded TodayModel::load(const store::ReadTx& tx, Timestamp now)
{
  auto zone = store::profileZone(tx);
  const auto today = dayIn(now, zone);
  return {linesOf(store::todayOf(tx, now, today)), store::navigationCounts(tx, now, today), std::move(zone)};
}

void TodayModel::repaintAll()
{
  if (!m_lines.empty())
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::arrange(std::vector<TodayLine> lines)
{
  removeMissing(lines);
  insertNew(lines);
  if (!std::ranges::equal(m_lines, lines, isSameLine)) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    return;
  }
  m_lines = std::move(lines);
  repaintAll();
}

void TodayModel::removeMissing(const std::vector<TodayLine>& wanted)
{
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (holdsLine(wanted, *lineAt(row)))
      continue;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
  }
}

void TodayModel::insertNew(const std::vector<TodayLine>& wanted)
{
  for (std::size_t place = 0; place < wanted.size(); ++place) {
    if (holdsLine(m_lines, wanted[place]))
      continue;
    const int row = std::min(static_cast<int>(place), rowCount());
    beginInsertRows({}, row, row);
    m_lines.insert(m_lines.begin() + row, wanted[place]);
    endInsertRows();
  }
}

}  // namespace overture::ui
