#pragma once

#include "core/domain/company.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class BoundForm;
class TextLabel;

/// Every field of a company. A field that the person leaves is stored at once.
class CompanyDetails : public QWidget
{
  Q_OBJECT

 public:
  explicit CompanyDetails(const Workspace& workspace, QWidget* parent = nullptr);

  void setCompany(const Company& company);
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void failed(const overture::Error& error);

 private:
  void storeField(const QString& field, const QString& value);
  void answered(const Result<store::Done>& done);

  Workspace m_workspace;
  CompanyId m_company;
  TextLabel* m_heading;
  BoundForm* m_form;
};

}  // namespace overture::ui
