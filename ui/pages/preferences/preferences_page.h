#pragma once

#include "ui/pages/page.h"

#include <vector>

namespace overture::ui
{

class PreferencesSection;
class ProfileSection;

/// Profile, questions about companies, projects, appearance and file, one below the other. What is edited is kept at
/// once; undo takes it back.
class PreferencesPage : public Page
{
  Q_OBJECT

 public:
  explicit PreferencesPage(const Workspace& workspace, QWidget* parent = nullptr);

  void visit(const Target& target) override;

 protected:
  void retranslate() override;

 private:
  void addSections(QVBoxLayout* column);
  void onChanged(const store::Changes& changes);
  ProfileSection* m_profile = nullptr;
  PreferencesSection* m_questions = nullptr;
  PreferencesSection* m_projects = nullptr;
};

}  // namespace overture::ui
