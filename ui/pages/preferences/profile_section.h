#pragma once

#include "core/domain/records.h"
#include "ui/pages/preferences/preferences_section.h"

namespace overture::ui
{

/// Who writes: what stands in every message.
class ProfileSection : public PreferencesSection
{
  Q_OBJECT

 public:
  explicit ProfileSection(const Workspace& workspace, QWidget* parent = nullptr);
  void reload() override;
  void focusFirst();

 protected:
  void retranslate() override;

 private:
  void keep();
  FieldForm* m_form;
  Profile m_known;  ///< as stored when last read or kept: what differs from it is shown anew
};

}  // namespace overture::ui
