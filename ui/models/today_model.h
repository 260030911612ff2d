#pragma once

#include "core/store/today.h"
#include "ui/bridge/job_runner.h"
#include "ui/bridge/store_bridge.h"

#include <QAbstractListModel>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace overture::ui
{

/// The groups of the day, in the order they stand in the list.
enum class TodayPart { reply, quiet, handedOver, reminder, next };

/// A line of the day: the heading of a group with its total, or something to do.
struct TodayLine {
  TodayPart part = TodayPart::reply;
  std::int64_t id = 0;  ///< of the reply, message, reminder or (to write next) person; 0 for a heading
  std::variant<std::int64_t, store::ReplyRow, store::MessageRow, store::DueReminder, store::WriteNextRow> what;
  friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

/// What the day asks for as one finite list in groups. Read as a whole off the GUI thread, again after every commit;
/// lines that stay are told as such, so that the selection keeps its place.
class TodayModel : public QAbstractListModel
{
  Q_OBJECT

 public:
  /// All of them outlive the model.
  TodayModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  /// Nothing outside the list.
  [[nodiscard]] const TodayLine* lineAt(int row) const;
  [[nodiscard]] const store::NavigationCounts& counts() const { return m_counts; }
  /// True once the first list has arrived.
  [[nodiscard]] bool isLoaded() const { return m_loaded; }
  /// True when nothing was ever entered.
  [[nodiscard]] bool isFileEmpty() const;

  void refresh();
  /// Says every text again, in the current language and by the present time.
  void repaintAll();

 Q_SIGNALS:
  void loaded();

 private:
  struct Loaded {
    std::vector<TodayLine> lines;
    store::NavigationCounts counts;
    std::string zone;
  };
  [[nodiscard]] static Loaded load(const store::ReadTx& tx, Timestamp now);
  [[nodiscard]] QVariant headingCell(const TodayLine& line, int role) const;
  [[nodiscard]] QVariant lineCell(const TodayLine& line, int role) const;
  [[nodiscard]] QString nameOf(const TodayLine& line) const;
  [[nodiscard]] QString afterOf(const TodayLine& line) const;
  [[nodiscard]] QString secondOf(const TodayLine& line) const;
  [[nodiscard]] QString whenOf(const TodayLine& line) const;
  void arrange(std::vector<TodayLine> lines);
  void removeMissing(const std::vector<TodayLine>& wanted);
  void insertNew(const std::vector<TodayLine>& wanted);

  StoreBridge& m_store;
  JobRunner& m_jobs;
  const Clock& m_clock;
  LatestJob m_latest;
  std::vector<TodayLine> m_lines;
  store::NavigationCounts m_counts;
  std::string m_zone;
  bool m_loaded = false;
};

}  // namespace overture::ui
