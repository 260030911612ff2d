#pragma once

#include "core/domain/message.h"
#include "core/store/today.h"
#include "ui/pages/today/today_details.h"
#include "ui/widgets/side_panel.h"

#include <vector>

class QBoxLayout;

namespace overture::ui
{

class Button;
class Card;
class Chip;
class FieldForm;
class ReplyKinds;
class TextLabel;

/// A card with a quiet heading and a text.
class QuoteCard : public QWidget
{
  Q_OBJECT

 public:
  explicit QuoteCard(QWidget* parent = nullptr);
  /// Hidden without a text.
  void tell(const QString& head, const QString& text);

 private:
  TextLabel* m_head;
  TextLabel* m_text;
};

/// Answers the one question of the selected line of the day, and tells of the last seven days below.
class TodayPanel : public SidePanel
{
  Q_OBJECT

 public:
  explicit TodayPanel(QWidget* parent = nullptr);

  void tell(const TodayDetails& details);
  void tellNothing();
  void setWeek(const store::NavigationCounts& counts);
  /// Opens the text that was handed over for the words that were really sent.
  void askWhatWasSent();
  /// To the buttons that put a reminder off.
  void focusLater();
  /// While the person types the words that were sent for this message.
  [[nodiscard]] bool isAskingWhatWasSent(std::int64_t message) const;

 Q_SIGNALS:
  void kindChosen(overture::ReplyKind kind);
  void sent();
  void sentAs(const QString& subject, const QString& body);
  void notSent();
  void done();
  void putOff(int days);
  void followUp();
  void write();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeTop();
  void makeAnswers();
  void makeSentAs();
  void makeWeek();
  void makeSentRow();
  void makeReminderBox();
  [[nodiscard]] Button* addAnswer(QBoxLayout* row, const QString& key, void (TodayPanel::*signal)());
  void showParts();
  void retranslate();

  TodayDetails m_details;
  bool m_hasLine = false;
  store::NavigationCounts m_counts;
  TextLabel* m_name;
  TextLabel* m_place;
  Chip* m_role;
  QuoteCard* m_theirs;
  QuoteCard* m_yours;
  TextLabel* m_question;
  ReplyKinds* m_kinds;
  QWidget* m_sentRow;
  Button* m_sent;
  Button* m_changed;
  Button* m_notSent;
  QWidget* m_sentAsBox;
  FieldForm* m_sentAs;
  Button* m_sentAsDone;
  Button* m_sentAsCancel;
  QWidget* m_reminderBox;
  Button* m_done;
  std::vector<Button*> m_later;
  Button* m_followUp;
  Button* m_write;
  TextLabel* m_note;
  TextLabel* m_weekHead;
  std::vector<TextLabel*> m_week;
};

}  // namespace overture::ui
