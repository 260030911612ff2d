#pragma once

#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;

namespace overture::ui
{

class PreferencesSection;
class ProfileSection;

/// Profile and questions about companies on the left; appearance, projects and file on the right, or below where there
/// is no room beside. What is edited is kept at once; undo takes it back.
class PreferencesPage : public Page
{
  Q_OBJECT

 public:
  explicit PreferencesPage(const Workspace& workspace, QWidget* parent = nullptr);

  void visit(const Target& target) override;

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* columnOf(const std::vector<PreferencesSection*>& sections, QWidget* parent);
  void onChanged(const store::Changes& changes);
  ProfileSection* m_profile;
  PreferencesSection* m_questions;
  PreferencesSection* m_projects;
  QBoxLayout* m_columns = nullptr;
};

}  // namespace overture::ui
