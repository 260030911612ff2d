#pragma once

#include "core/domain/message.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace overture::ui
{

class EmptyState;
class ListAndPanel;
class RecordList;
class TodayModel;
class TodayPanel;
struct TodayLine;

/// The day as one finite list; the panel answers the one question of the selected line, by one key.
class TodayPage : public Page
{
  Q_OBJECT

 public:
  explicit TodayPage(const Workspace& workspace, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<KeyHint> hints() const override;
  void visit(const Target& target) override;

 protected:
  void retranslate() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void makeList();
  void setKeys();
  void answerPanel();
  void onLoaded();
  void showCurrent();
  void tellSubtitle();
  void sayWhatToDo();
  void onChoice(int index);
  [[nodiscard]] const TodayLine* current() const;

  /// Each does nothing unless the selected line is of its kind.
  void confirm(ReplyKind kind);
  void markSent();
  void markSentAs(const QString& subject, const QString& body);
  void markNotSent();
  void finish();
  void chooseLater();
  void askWhatWasSent();
  void putOff(int days);
  void writeTo();
  void followUp();
  void open();
  void keep(store::Action<store::Done> action);

  TodayModel* m_model;
  QStackedWidget* m_stack;
  ListAndPanel* m_both;
  RecordList* m_list;
  TodayPanel* m_panel;
  EmptyState* m_begin;
  EmptyState* m_done;
};

}  // namespace overture::ui
