#pragma once

#include "ui/pages/compose/compose_session.h"

#include <QWidget>

class QVBoxLayout;

namespace overture::ui
{

class BoundForm;
class Button;
class Chip;
class ChoiceCard;
class TextLabel;
class TimelineView;

/// Whom a message is for, in the column on its left: who it is, the hook, the project that answers it, what happened
/// before, and the version that the text is made from.
class ComposePersonColumn : public QWidget
{
  Q_OBJECT

 public:
  explicit ComposePersonColumn(QWidget* parent = nullptr);
  void showSession(const ComposeSession& session, Timestamp now, const std::string& zone);
  /// Another person: nothing that was typed is kept.
  void forget();
  void focusHook();
  void retranslate();
  [[nodiscard]] QWidget* versionCard() const;

 Q_SIGNALS:
  void hookEdited(const QString& hook, const QString& link);
  void versionWanted(QWidget* at);
  void projectWanted(QWidget* at);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addGroup(TextLabel* heading, QWidget* content);
  void addHead();
  void tellHook();
  void showWho(const ComposeSession& session, Timestamp now);
  QVBoxLayout* m_column;
  TextLabel* m_name;
  TextLabel* m_title;
  TextLabel* m_place;
  Chip* m_role;
  Chip* m_fit;
  BoundForm* m_hook;
  TextLabel* m_projectHeading;
  ChoiceCard* m_project;
  TextLabel* m_beforeHeading;
  TextLabel* m_never;
  TimelineView* m_before;
  TextLabel* m_versionHeading;
  ChoiceCard* m_version;
};

/// The same in one line, above the text of a narrow window.
class ComposePersonLine : public QWidget
{
  Q_OBJECT

 public:
  explicit ComposePersonLine(QWidget* parent = nullptr);
  void showSession(const ComposeSession& session);
  void retranslate();
  [[nodiscard]] QWidget* versionButton() const;

 Q_SIGNALS:
  void hookWanted();
  void versionWanted(QWidget* at);
  void projectWanted(QWidget* at);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* m_name;
  TextLabel* m_place;
  Button* m_hook;
  Button* m_project;
  Button* m_version;
};

}  // namespace overture::ui
