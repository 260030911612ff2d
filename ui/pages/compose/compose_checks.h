#pragma once

#include "core/outreach/draft_checks.h"
#include "ui/pages/compose/compose_session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace overture::ui
{

class ChoiceCard;
class TextLabel;

/// Where a check sends one to mend it.
enum class CheckPlace { text, subject, address, person, company };

/// What stands in the way of a message and what comes after it: checks as sentences, the follow-up, the next person.
/// A column on the right, or in a narrow window a row below the text.
class ComposeChecks : public QWidget
{
  Q_OBJECT

 public:
  explicit ComposeChecks(QWidget* parent = nullptr);

  void showSession(const ComposeSession& session, Day today);
  void setNextPerson(const QString& name, const QString& detail);
  void setRow(bool isRow);
  /// The first check that did not pass; false when all are fine.
  bool focusFirst();
  void retranslate();

 Q_SIGNALS:
  void placeWanted(overture::ui::CheckPlace place);
  void nextWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void rebuild(const std::vector<std::pair<outreach::DraftFinding, QString>>& lines);
  [[nodiscard]] QWidget* makeLine(const outreach::DraftFinding& finding, const QString& sentence);
  [[nodiscard]] QVBoxLayout* addGroup(QWidget* heading, int stretch);

  QBoxLayout* m_groups;
  QVBoxLayout* m_lines;
  TextLabel* m_checksHeading;
  TextLabel* m_afterHeading;
  TextLabel* m_after;
  TextLabel* m_nextHeading;
  ChoiceCard* m_next;
  QWidget* m_firstProblem = nullptr;
  std::vector<std::pair<outreach::DraftFinding, QString>> m_shown;
  bool m_isRow = false;
};

}  // namespace overture::ui
