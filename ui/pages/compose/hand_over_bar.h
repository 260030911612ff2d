#pragma once

#include "core/domain/message.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace overture::ui
{

class Button;
class TextLabel;

/// What can be done with the message now: hand it over; then say whether it was sent; then go on.
class HandOverBar : public QWidget
{
  Q_OBJECT

 public:
  enum class Step { writing, asking, pasting, sent };

  explicit HandOverBar(QWidget* parent = nullptr);

  void setStep(Step step);
  [[nodiscard]] Step step() const { return m_step; }
  void setChannel(ChannelKind kind);
  /// "Saved", or empty.
  void setStatus(const QString& status);
  void setHasDraft(bool hasDraft);
  void setNextPerson(const QString& name);
  /// The button of the step that most people want.
  void focusMain();
  void retranslate();

 Q_SIGNALS:
  void openWanted();
  void copyWanted();
  void discardWanted();
  void sentAsWritten();
  void sentWithChanges();
  void pasted();
  void pastingGivenUp();
  void notSent();
  void nextWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void fit();
  [[nodiscard]] int neededWidth() const;
  void connectButtons();
  [[nodiscard]] Button* mainButton() const;
  Step m_step = Step::writing;
  ChannelKind m_kind = ChannelKind::mail;
  bool m_hasDraft = false;
  QString m_nextName;
  std::vector<std::pair<Button*, QString>> m_keys;
  TextLabel* m_words;
  TextLabel* m_status;
  Button* m_open;
  Button* m_copy;
  Button* m_discard;
  Button* m_asWritten;
  Button* m_changed;
  Button* m_notSent;
  Button* m_pasted;
  Button* m_giveUp;
  Button* m_next;
};

}  // namespace overture::ui
