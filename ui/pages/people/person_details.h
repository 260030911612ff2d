#pragma once

#include "core/domain/person.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class BoundForm;
class NamePicker;
class TextLabel;

/// Every field of a person, and whether the person may be written to. A field that one leaves is stored at once.
class PersonDetails : public QWidget
{
  Q_OBJECT

 public:
  explicit PersonDetails(const Workspace& workspace, QWidget* parent = nullptr);

  void setPerson(const Person& person);
  void retranslate();

 Q_SIGNALS:
  void failed(const overture::Error& error);

 private:
  void addFields();
  void addPickers();
  void showPickers(const Person& person);
  void translateChoices();
  void storeField(const QString& field, const QString& value);
  void storeCompany(const QString& name);
  void storeIntroducer(const QString& name);
  void storeHold(const QString& day);
  void storeContact();
  void write(store::Action<store::Done> action);
  void answered(const Result<store::Done>& done);

  Workspace m_workspace;
  PersonId m_person;
  TextLabel* m_heading;
  BoundForm* m_form;
  NamePicker* m_company = nullptr;
  NamePicker* m_introducer = nullptr;
};

}  // namespace overture::ui
