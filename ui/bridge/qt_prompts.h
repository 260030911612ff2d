#pragma once

#include "ui/bridge/prompts.h"

namespace overture::ui
{

/// Prompts as dialogues of the desktop, modal to their window, without a nested loop.
class QtPrompts final : public Prompts
{
 public:
  void chooseFile(QWidget* parent, const QString& title, const QString& filter,
                  std::function<void(const QString&)> then) override;
  void chooseNewFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                     std::function<void(const QString&)> then) override;
  void askText(QWidget* parent, const QString& title, const QString& question, const QString& suggestion,
               std::function<void(const QString&)> then) override;
  void confirm(QWidget* parent, const QString& title, const QString& question, const QString& agree,
               std::function<void()> then) override;
};

}  // namespace overture::ui
