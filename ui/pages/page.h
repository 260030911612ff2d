#pragma once

#include "ui/bridge/desktop.h"
#include "ui/bridge/job_runner.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/prompts.h"
#include "ui/bridge/store_bridge.h"
#include "ui/widgets/hint_bar.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QVBoxLayout;

namespace overture::ui
{

class Banner;
class PageHeader;

enum class PageId { today, companies, people, compose, messages, replies, templates, compare, preferences };

/// What one page asks of the window: to show another one, with a record or an intention.
struct Target {
  /// listVersion: the messages made from the version `id`.
  enum class Intent {
    show,
    create,
    writeTo,
    logReply,
    listVersion,
    importCompanies,
    importPeople,
    openSample,
    startOwn
  };

  PageId page = PageId::today;
  qint64 id = 0;  ///< of the record that the page and the intention are about
  Intent intent = Intent::show;
  friend bool operator==(const Target&, const Target&) = default;
};

/// All that a page needs; every member outlives it. One for each open file.
struct Workspace {
  StoreBridge& store;
  JobRunner& jobs;
  Preferences& preferences;
  Prompts& prompts;
  Desktop& desktop;
  const Clock& clock;
};

/// A page of the window: a header, a banner for what went wrong here, and the rest below. It reads what it shows when
/// it is first shown and whenever a commit touches it; it never updates itself after a write of its own.
class Page : public QWidget
{
  Q_OBJECT

 public:
  explicit Page(const Workspace& workspace, QWidget* parent = nullptr);

  /// The keys that work here, for the bar at the bottom.
  [[nodiscard]] virtual std::vector<KeyHint> hints() const { return {}; }
  /// Called each time the window goes to this page.
  virtual void visit(const Target& target) = 0;
  [[nodiscard]] PageHeader& header() const { return *m_header; }

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);
  void hintsChanged();

 protected:
  /// Sets every text in the current language; called when it changes. Call it at the end of the constructor.
  virtual void retranslate() = 0;
  /// Below the header, edge to edge.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  /// Says a failure in the page's banner.
  void showFailure(const Error& error);
  [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
  /// The zone of the profile; empty: the machine's.
  [[nodiscard]] std::string zone() const;
  [[nodiscard]] Day today() const;

  void changeEvent(QEvent* event) override;

 private:
  Workspace m_workspace;
  PageHeader* m_header;
  Banner* m_banner;
  QVBoxLayout* m_body;
};

}  // namespace overture::ui
