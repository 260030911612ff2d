#pragma once

#include "core/store/person_queries.h"
#include "ui/pages/page.h"

#include <QStringList>

namespace overture::ui
{

class Button;
class LinkButton;
class TagRow;
class TextLabel;

/// What the top of a person's panel says.
struct PersonFacts {
  Person person;
  store::PersonRow row;
  QStringList tags;
};

/// The top of a person's panel: name, title, company, chips, the hook, and what one does next.
class PersonHead : public QWidget
{
  Q_OBJECT

 public:
  explicit PersonHead(const Workspace& workspace, QWidget* parent = nullptr);

  void setPerson(const PersonFacts& facts);
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);
  void tagAdded(const QString& tag);
  void tagRemoved(const QString& tag);

 private:
  void arrange();
  void showChips();
  void showHook();

  Workspace m_workspace;
  PersonFacts m_facts;
  TextLabel* m_name;
  TextLabel* m_title;
  LinkButton* m_company;
  TagRow* m_tags;
  TextLabel* m_hook;
  LinkButton* m_hookLink;
  Button* m_write;
  Button* m_reply;
};

}  // namespace overture::ui
