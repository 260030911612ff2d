#pragma once

#include "ui/bridge/prompts.h"

#include <QStringList>

namespace overture::testing
{

/// Answers prompts by script, at once, and keeps what was asked. A prompt without an answer left is one that the person
/// closed.
class ScriptedPrompts final : public ui::Prompts
{
 public:
  QStringList answers;  ///< for files and texts, taken from the front
  bool agrees = true;   ///< to what cannot be undone
  QStringList asked;    ///< titles, in order

  void chooseFile(QWidget*, const QString& title, const QString&, std::function<void(const QString&)> then) override
  {
    answer(title, then);
  }
  void chooseNewFile(QWidget*, const QString& title, const QString&, const QString&,
                     std::function<void(const QString&)> then) override
  {
    answer(title, then);
  }
  void askText(QWidget*, const QString& title, const QString&, const QString&,
               std::function<void(const QString&)> then) override
  {
    answer(title, then);
  }
  void confirm(QWidget*, const QString& title, const QString&, const QString&, std::function<void()> then) override
  {
    asked += title;
    if (agrees)
      then();
  }

 private:
  void answer(const QString& title, const std::function<void(const QString&)>& then)
  {
    asked += title;
    if (!answers.isEmpty())
      then(answers.takeFirst());
  }
};

}  // namespace overture::testing
