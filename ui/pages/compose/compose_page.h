#pragma once

#include "core/store/today.h"
#include "ui/pages/compose/compose_checks.h"
#include "ui/pages/compose/compose_session.h"
#include "ui/pages/compose/hand_over_bar.h"
#include "ui/pages/page.h"

#include <vector>

class QGridLayout;
class QLineEdit;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace overture::ui
{

class Button;
class ComposeEditor;
class ComposePersonColumn;
class ComposePersonLine;
class EmptyState;
class NamePicker;

/// Writing to one person: who it is on the left, the message in the middle, what stands in the way on the right. Typing
/// is kept by itself. A message is handed to the mail program or the clipboard, never sent from here.
class ComposePage final : public Page
{
  Q_OBJECT

 public:
  /// Below this width of the window the left column is a line above the text and the checks a row below it.
  static constexpr int wideFrom = 1200;

  explicit ComposePage(const Workspace& workspace, QWidget* parent = nullptr);
  ~ComposePage() override;

  [[nodiscard]] std::vector<KeyHint> hints() const override;
  /// With an id: to this person. Without one: whoever was written to last, else whom to write to next.
  void visit(const Target& target) override;
  [[nodiscard]] const ComposeSession& session() const { return *m_session; }

 protected:
  void retranslate() override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void addHeader();
  void arrange();
  void connectSession();
  void connectEditor();
  void connectPerson();
  void addShortcuts();
  void followWidth();
  void translateEmpty();

  void open(PersonId person);
  void goNext();
  void goBack();
  void lookForNext();
  [[nodiscard]] const store::WriteNextRow* nextPerson() const;
  void showNext();
  void showAll();
  void showStep();
  void showBanner();

  void handOver();
  void copyOut();
  void openMail();
  void openProfile();
  [[nodiscard]] bool mayHandOver();
  void pasteReally();
  void finishPasting();
  void goTo(CheckPlace place);
  void saveHook(const QString& hook, const QString& link);
  void askHook();
  void askAddress();
  void popUp(QMenu* menu, const QWidget& at);
  void chooseVersion(const QWidget& at);

  ComposeSession* m_session;
  ComposePersonColumn* m_column;
  ComposePersonLine* m_line;
  ComposeEditor* m_editor;
  ComposeChecks* m_checks;
  QScrollArea* m_columnArea;
  QScrollArea* m_checksArea;
  QGridLayout* m_grid;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  Button* m_back;
  Button* m_forth;
  QLineEdit* m_to;
  NamePicker* m_picker;
  std::vector<store::WriteNextRow> m_next;
  std::vector<PersonId> m_visited;
  LatestJob m_looking;
  HandOverBar::Step m_shownStep = HandOverBar::Step::writing;
  QString m_notice;  ///< what became of the hand-over, until the message is another
  bool m_isPasting = false;
  bool m_isNarrow = false;
  bool m_wantsFirst = false;
};

}  // namespace overture::ui
