#pragma once

#include "core/domain/message.h"
#include "core/store/message_list.h"
#include "core/store/reply_list.h"
#include "ui/pages/record_panel.h"

#include <optional>

namespace overture::ui
{

class BoundForm;
class Button;
class Card;
class NewReplyForm;
class ReplyKinds;
class TextLabel;

/// A reply beside the list: its text, what it answers, its kind, and what may be put right; or the form for a new one.
class ReplyPanel final : public RecordPanel
{
  Q_OBJECT

 public:
  explicit ReplyPanel(const Workspace& workspace, QWidget* parent = nullptr);
  void retranslate() override;

  void setKind(ReplyKind kind);
  void removeReply();
  void writeBack();
  void openPerson();

 protected:
  [[nodiscard]] bool read() override;
  [[nodiscard]] bool concerns(const store::Changes& changes) const override;
  void clearForm(qint64 about) override;
  void focusForm() override;
  void focusRecord() override;

 private:
  [[nodiscard]] QWidget* makeRecord();
  [[nodiscard]] QWidget* makeButtons();
  void connectParts();
  void showHead();
  void showAnswered();
  void showKind();
  void correct(const QString& key, const QString& value);

  std::optional<Reply> m_reply;
  store::ReplyRow m_row;
  TextLabel* m_name;
  TextLabel* m_place;
  TextLabel* m_how;
  TextLabel* m_text;
  Card* m_answeredCard;
  TextLabel* m_answeredHow;
  TextLabel* m_answered;
  TextLabel* m_kindHeading;
  ReplyKinds* m_kinds;
  TextLabel* m_kindHint;
  TextLabel* m_correctHeading;
  BoundForm* m_corrections;
  Button* m_write;
  Button* m_person;
  Button* m_remove;
  NewReplyForm* m_new;
};

}  // namespace overture::ui
