#pragma once

#include "ui/pages/preferences/preferences_section.h"

namespace overture::ui
{

/// Theme and language; both take effect at once.
class AppearanceSection : public PreferencesSection
{
  Q_OBJECT

 public:
  explicit AppearanceSection(const Workspace& workspace, QWidget* parent = nullptr);
  void reload() override;

 protected:
  void retranslate() override;

 private:
  void keep(const QString& key, const QString& value);
  FieldForm* m_form;
};

/// Where the job search is kept.
class FileSection : public PreferencesSection
{
  Q_OBJECT

 public:
  explicit FileSection(const Workspace& workspace, QWidget* parent = nullptr);
  void reload() override {}

 protected:
  void retranslate() override;

 private:
  TextLabel* m_path;
  TextLabel* m_state;
};

}  // namespace overture::ui
