#pragma once

#include "core/domain/template.h"
#include "ui/pages/page.h"

#include <optional>

class QStackedWidget;

namespace overture::ui
{

class Button;
class EmptyState;
class RecordList;
class SegmentedControl;
class TemplateModel;
class TextLabel;
class VersionPanel;
class WordingEditor;
class WordingView;
struct VersionLine;
struct WordingDraft;

/// Templates and their versions: the tree on the left, the selected wording in the middle (as written, beside the one
/// it was made from, or filled in for somebody), how it is answered on the right.
class TemplatesPage : public Page
{
  Q_OBJECT

 public:
  explicit TemplatesPage(const Workspace& workspace, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<KeyHint> hints() const override;
  void visit(const Target& target) override;

 protected:
  void retranslate() override;

 private:
  enum class Look { text, difference, preview };

  void makeHeader();
  void makeTree();
  [[nodiscard]] QWidget* makeMiddle();
  void connectParts();
  void onLoaded();
  void showCurrent();
  void showWording();
  void showDifference(const TemplateVersion& version);
  void showPreview(const TemplateVersion& version);
  void tellSegments();
  void look(Look how);
  void nextPerson();
  [[nodiscard]] const VersionLine* current() const;
  [[nodiscard]] std::optional<TemplateVersion> currentVersion() const;

  void editCurrent();
  void restoreCurrent();
  void editAs(const VersionLine& base, const TemplateVersion& text, const QString& reason);
  void newTemplate();
  void pasteMessage();
  void startNew(const QString& body);
  void openEditor(const WordingDraft& draft);
  void closeEditor();
  void save();
  void saveNew(const WordingDraft& draft);
  void tellProblems(const Error& error);
  void retireCurrent();
  void removeCurrent();
  void keep(store::Action<store::Done> action);

  TemplateModel* m_model;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QWidget* m_browser;
  RecordList* m_tree;
  SegmentedControl* m_segments;
  TextLabel* m_hint;
  WordingView* m_wording;
  VersionPanel* m_panel;
  QStackedWidget* m_middle;
  WordingEditor* m_editor;
  Button* m_paste;
  Button* m_compare;
  Button* m_new;
  Look m_look = Look::text;
  std::size_t m_person = 0;  ///< place among those the preview goes through
  qint64 m_wanted = 0;       ///< to be selected as soon as it is in the list
};

}  // namespace overture::ui
