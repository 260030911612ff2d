#pragma once

#include "core/domain/ids.h"
#include "ui/pages/record_panel.h"

namespace overture::ui
{

class CompanyDetails;
class CompanyFit;
class CompanyHead;
class CompanyPeople;
class NewCompanyForm;
class RecordTimeline;

/// A company beside the list: what it is, how well it fits, who is known there, every field, what happened.
class CompanyPanel final : public RecordPanel
{
  Q_OBJECT

 public:
  explicit CompanyPanel(const Workspace& workspace, QWidget* parent = nullptr);
  void retranslate() override;

 Q_SIGNALS:
  /// Another company shall be shown.
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
  [[nodiscard]] CompanyId company() const { return {recordId()}; }

  CompanyHead* m_head;
  CompanyFit* m_fit;
  CompanyPeople* m_people;
  CompanyDetails* m_details;
  RecordTimeline* m_timeline;
  NewCompanyForm* m_new;
};

}  // namespace overture::ui
