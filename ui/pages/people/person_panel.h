#pragma once

#include "core/domain/ids.h"
#include "ui/pages/record_panel.h"

namespace overture::ui
{

class NewPersonForm;
class PersonAddresses;
class PersonDetails;
class PersonHead;
class RecordTimeline;

/// A person beside the list: who it is, how to reach them, what happened, every field.
class PersonPanel final : public RecordPanel
{
  Q_OBJECT

 public:
  explicit PersonPanel(const Workspace& workspace, QWidget* parent = nullptr);
  void retranslate() override;
  void startNote();
  void startReminder();

 Q_SIGNALS:
  /// Another person shall be shown.
  void otherWanted(qint64 id);

 protected:
  [[nodiscard]] bool read() override;
  [[nodiscard]] bool concerns(const store::Changes& changes) const override;
  void clearForm(qint64 about) override;
  void focusForm() override;
  void focusRecord() override;

 private:
  [[nodiscard]] QWidget* makeRecord();
  void connectRecord();
  void connectNew();
  [[nodiscard]] PersonId person() const { return {recordId()}; }

  PersonHead* m_head;
  PersonAddresses* m_addresses;
  PersonDetails* m_details;
  RecordTimeline* m_timeline;
  NewPersonForm* m_new;
};

}  // namespace overture::ui
