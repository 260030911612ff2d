#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace overture::ui
{

/// The few questions that need a dialogue. Injected, so that tests answer by script. Answers come later, on the GUI
/// thread; a prompt that the person closes answers nothing.
class Prompts
{
 public:
  virtual ~Prompts() = default;

  /// An existing file; `filter` as QFileDialog has it.
  virtual void chooseFile(QWidget* parent, const QString& title, const QString& filter,
                          std::function<void(const QString&)> then) = 0;
  /// A place to write to.
  virtual void chooseNewFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                             std::function<void(const QString&)> then) = 0;
  /// One line of text.
  virtual void askText(QWidget* parent, const QString& title, const QString& question, const QString& suggestion,
                       std::function<void(const QString&)> then) = 0;
  /// Only for what cannot be undone. `then` when the person agrees.
  virtual void confirm(QWidget* parent, const QString& title, const QString& question, const QString& agree,
                       std::function<void()> then) = 0;
};

}  // namespace overture::ui
