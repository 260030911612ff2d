#pragma once

#include "core/domain/person.h"
#include "ui/pages/page.h"

#include <vector>

class QLineEdit;

namespace overture::ui
{

class Card;
class TextLabel;

/// How to reach a person: each address opens by a click, can be copied and taken away; a line adds one, whatever kind
/// it looks like.
class PersonAddresses : public QWidget
{
  Q_OBJECT

 public:
  explicit PersonAddresses(const Workspace& workspace, QWidget* parent = nullptr);

  void setPerson(PersonId person);
  void retranslate();

 Q_SIGNALS:
  void failed(const overture::Error& error);

 private:
  void read();
  [[nodiscard]] QWidget* lineOf(const Address& address);
  [[nodiscard]] QWidget* textOf(const Address& address, QWidget* line);
  void add();

  Workspace m_workspace;
  PersonId m_person;
  std::vector<Address> m_addresses;
  TextLabel* m_heading;
  Card* m_card;
  QWidget* m_lines;
  QLineEdit* m_line;
  TextLabel* m_problem;
};

/// What the desktop opens for an address; empty where nothing does.
[[nodiscard]] QUrl linkOf(const Address& address);

}  // namespace overture::ui
