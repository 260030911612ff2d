#pragma once

#include "core/store/person_queries.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class Button;
class Card;
class TextLabel;

/// "Who do I know there?": the people at a company, each a button that leads to the person, with where one stands.
class CompanyPeople : public QWidget
{
  Q_OBJECT

 public:
  explicit CompanyPeople(const Workspace& workspace, QWidget* parent = nullptr);

  void setCompany(CompanyId company);
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);

 private:
  void read();
  [[nodiscard]] QWidget* lineOf(const store::PersonRow& person);

  Workspace m_workspace;
  CompanyId m_company;
  std::vector<store::PersonRow> m_rows;
  TextLabel* m_heading;
  Card* m_card;
  QWidget* m_lines;
  Button* m_add;
};

}  // namespace overture::ui
