#pragma once

#include "core/store/criterion_queries.h"
#include "ui/pages/page.h"

#include <vector>

class QComboBox;

namespace overture::ui
{

class Button;
class Card;
class TextLabel;

/// How well a company fits: each of the person's questions with its answer. An answer that was found by itself is
/// marked so, and gives way to one that is chosen.
class CompanyFit : public QWidget
{
  Q_OBJECT

 public:
  explicit CompanyFit(const Workspace& workspace, QWidget* parent = nullptr);

  void setCompany(CompanyId company);
  void retranslate();

 Q_SIGNALS:
  void failed(const overture::Error& error);

 private:
  struct Line {
    TextLabel* question;
    QComboBox* answer;
    TextLabel* weight;
  };
  void read();
  void keepLines(std::size_t count);
  void addLine();
  void fill(const Line& line, const store::CompanyAnswer& answer);
  void answer(std::size_t place);
  void ask();

  Workspace m_workspace;
  CompanyId m_company;
  std::vector<store::CompanyAnswer> m_answers;
  std::vector<Line> m_lines;
  TextLabel* m_heading;
  TextLabel* m_hint;
  Card* m_card;
  Button* m_ask;
};

}  // namespace overture::ui
