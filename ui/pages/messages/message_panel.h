#pragma once

#include "core/domain/message.h"
#include "core/store/message_list.h"
#include "ui/pages/record_panel.h"

#include <optional>

namespace overture::ui
{

class BoundForm;
class Button;
class Chip;
class TextLabel;

/// A message beside the list: its exact text, what became of it and when, what may be put right, and what comes next.
class MessagePanel final : public RecordPanel
{
  Q_OBJECT

 public:
  explicit MessagePanel(const Workspace& workspace, QWidget* parent = nullptr);
  void retranslate() override;

  void markSent();
  void markNotSent();
  void discard();
  void logReply();
  void writeOn();
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
  void showHead();
  void showText();
  void showTimes();
  void showCorrections();
  void showButtons();
  void correct(const QString& key, const QString& value);
  [[nodiscard]] Timestamp noonOf(Day day) const;

  std::optional<Message> m_message;
  store::MessageRow m_row;
  TextLabel* m_name;
  TextLabel* m_place;
  Chip* m_state;
  Chip* m_answer;
  TextLabel* m_subject;
  TextLabel* m_text;
  TextLabel* m_timesHeading;
  TextLabel* m_times;
  TextLabel* m_correctHeading;
  BoundForm* m_corrections;
  Button* m_sent;
  Button* m_notSent;
  Button* m_go;
  Button* m_reply;
  Button* m_person;
  Button* m_discard;
};

}  // namespace overture::ui
