#pragma once

#include "core/domain/message.h"
#include "core/domain/template.h"

#include <QMap>
#include <QString>
#include <QWidget>

#include <vector>

namespace overture::ui
{

class Button;
class FieldForm;
class TextLabel;
class WordingView;

/// What is being written: a new template, or a version's text.
struct WordingDraft {
  MessageTemplate owner;  ///< without an id: a new template
  VersionId base;
  int number = 1;        ///< of the version that saving changes or makes
  bool isChild = false;  ///< the base was sent: saving makes a new version and asks why
  QString subject;
  QString body;
  QString reason;
};

/// Writes a wording: fields coloured while typing, problems with their place below, Ctrl+Space for the fields. Blanks
/// as printed advice has them are offered as fields.
class WordingEditor : public QWidget
{
  Q_OBJECT

 public:
  explicit WordingEditor(QWidget* parent = nullptr);

  void edit(const WordingDraft& draft, const std::vector<Channel>& channels);
  /// As it stands now.
  [[nodiscard]] WordingDraft draft() const;
  /// Sentences by field: name, subject, body, reason.
  void setProblems(const QMap<QString, QString>& problems);

 Q_SIGNALS:
  void saved();
  void cancelled();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeForm();
  void makeButtons();
  void orderTabs();
  void look();
  void offerFields();
  void makeBlanksFields();
  void openFields();
  void tellTitle();
  void fillChoices();
  void retranslate();

  WordingDraft m_draft;
  std::vector<Channel> m_channels;
  TextLabel* m_title;
  FieldForm* m_form;
  WordingView* m_wording;
  QWidget* m_blanks;
  TextLabel* m_blanksText;
  Button* m_blanksButton;
  TextLabel* m_problems;
  Button* m_save;
  Button* m_cancel;
  Button* m_fields;
};

}  // namespace overture::ui
