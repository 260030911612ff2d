#pragma once

#include "ui/pages/compose/compose_checks.h"
#include "ui/pages/compose/compose_session.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace overture::ui
{

class Banner;
class Button;
class HandOverBar;
class SegmentedControl;
class SpanTextEdit;
class TextLabel;

/// The message in the middle: channel, receiver, subject and text, with the bar that hands it over below.
class ComposeEditor : public QWidget
{
  Q_OBJECT

 public:
  explicit ComposeEditor(QWidget* parent = nullptr);

  void showSession(const ComposeSession& session);
  /// Puts subject and text of the session in place of what stands there.
  void showText(const ComposeSession& session);
  [[nodiscard]] QString subject() const;
  [[nodiscard]] QString text() const;
  [[nodiscard]] HandOverBar& bar() const { return *m_bar; }
  [[nodiscard]] Banner& banner() const { return *m_banner; }
  /// Whether text can be typed; the whole of it is marked when it is opened to be pasted over.
  void setPasting(bool isPasting);
  void focusPlace(CheckPlace place);
  void focusText();
  void retranslate();

 Q_SIGNALS:
  void typed();
  void channelChosen(overture::ChannelId channel);
  void addressChosen(overture::AddressId address);
  void addressWanted();
  void otherChannelWanted(QWidget* at);
  void threadChosen(bool isNew);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeRow(const std::vector<QWidget*>& widgets, QWidget* growing);
  void connectParts();
  void showChannels(const ComposeSession& session);
  void showAddresses(const ComposeSession& session);
  void showCount(const ComposeSession& session);
  void followFont();

  std::vector<ChannelId> m_channelIds;
  bool m_isPasting = false;
  SegmentedControl* m_channels;
  Button* m_others;
  TextLabel* m_count;
  TextLabel* m_threadWords;
  SegmentedControl* m_thread;
  QWidget* m_threadRow;
  TextLabel* m_toLabel;
  QComboBox* m_to;
  Button* m_addAddress;
  TextLabel* m_subjectLabel;
  SpanTextEdit* m_subject;
  QWidget* m_subjectRow;
  SpanTextEdit* m_text;
  Banner* m_banner;
  HandOverBar* m_bar;
};

}  // namespace overture::ui
