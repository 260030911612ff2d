#pragma once

#include "core/domain/company.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class BoundForm;
class Button;
class TextLabel;

/// The form for a new company: a name is enough. Where the company is there already it offers to open that one.
class NewCompanyForm : public QWidget
{
  Q_OBJECT

 public:
  explicit NewCompanyForm(const Workspace& workspace, QWidget* parent = nullptr);

  void clear();
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void added(qint64 id);
  void cancelled();
  /// The company that is there already.
  void otherWanted(qint64 id);
  void failed(const overture::Error& error);

 private:
  void save();
  void answered(const Result<CompanyId>& result);
  [[nodiscard]] CompanyId known() const;

  Workspace m_workspace;
  TextLabel* m_heading;
  TextLabel* m_hint;
  BoundForm* m_form;
  Button* m_save;
  Button* m_cancel;
  Button* m_openOther;
};

}  // namespace overture::ui
