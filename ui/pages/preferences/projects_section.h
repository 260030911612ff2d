#pragma once

#include "core/domain/records.h"
#include "ui/pages/preferences/preferences_section.h"

#include <vector>

namespace overture::ui
{

class Button;
class EditableRows;

/// What the person has made and messages can show.
class ProjectsSection : public PreferencesSection
{
  Q_OBJECT

 public:
  explicit ProjectsSection(const Workspace& workspace, QWidget* parent = nullptr);
  void reload() override;

 protected:
  void retranslate() override;

 private:
  void makeForm();
  void edit(const Project& project);
  void closeForm();
  void keep();
  void remove(qint64 id);

  std::vector<Project> m_projects;
  ProjectId m_edited;  ///< not set: a new one
  TextLabel* m_hint;
  EditableRows* m_rows;
  Button* m_add;
  QWidget* m_box;
  FieldForm* m_form;
  Button* m_save;
  Button* m_cancel;
};

}  // namespace overture::ui
