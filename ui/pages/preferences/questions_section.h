#pragma once

#include "core/domain/company.h"
#include "ui/pages/preferences/preferences_section.h"

#include <vector>

namespace overture::ui
{

class Button;
class EditableRows;

/// The person's own questions about companies: how much each weighs, and what answers it by itself.
class QuestionsSection : public PreferencesSection
{
  Q_OBJECT

 public:
  explicit QuestionsSection(const Workspace& workspace, QWidget* parent = nullptr);
  void reload() override;

 protected:
  void retranslate() override;

 private:
  void makeForm();
  void edit(const Criterion& question);
  void closeForm();
  void showAccepted();
  void keep();
  void remove(qint64 id);
  void move(qint64 id, int step);
  void keepAt(Criterion question, int position);
  [[nodiscard]] Criterion edited() const;
  void fillChoices();

  std::vector<Criterion> m_questions;
  Criterion m_edited;  ///< without an id: a new one
  TextLabel* m_hint;
  EditableRows* m_rows;
  Button* m_add;
  QWidget* m_box;
  FieldForm* m_form;
  Button* m_save;
  Button* m_cancel;
};

}  // namespace overture::ui
