#pragma once

#include "core/domain/person.h"
#include "core/outreach/people.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class BoundForm;
class Button;
class NamePicker;
class TextLabel;

/// The form for a new person: a name is enough. The company may be a new one; where somebody has the address already it
/// offers to open that person.
class NewPersonForm : public QWidget
{
  Q_OBJECT

 public:
  explicit NewPersonForm(const Workspace& workspace, QWidget* parent = nullptr);

  /// Not set: at no company yet.
  void clear(CompanyId company);
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void added(qint64 id);
  void cancelled();
  /// The person who has the address.
  void otherWanted(qint64 id);
  void failed(const overture::Error& error);

 private:
  void arrange();
  void save();
  [[nodiscard]] store::Action<PersonId> action() const;
  [[nodiscard]] std::vector<outreach::TypedAddress> addresses() const;
  void answered(const Result<PersonId>& result);
  [[nodiscard]] PersonId owner() const;

  Workspace m_workspace;
  TextLabel* m_heading;
  TextLabel* m_hint;
  BoundForm* m_form;
  NamePicker* m_company;
  Button* m_save;
  Button* m_cancel;
  Button* m_openOther;
};

}  // namespace overture::ui
