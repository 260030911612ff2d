#pragma once

#include "core/base/error.h"
#include "ui/bridge/prompts.h"

#include <QWidget>

namespace overture::ui
{

class EmptyState;

/// Stands in for the window where no file could be opened: says why, and offers to try again, another file, a
/// new one, the sample.
class ProblemWindow : public QWidget
{
  Q_OBJECT

 public:
  ProblemWindow(const Error& error, Prompts& prompts);

 Q_SIGNALS:
  void retryRequested();
  void openRequested(const QString& file);
  void newRequested(const QString& file);
  void sampleRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void choose(int index);
  Error m_error;
  Prompts& m_prompts;
  EmptyState* m_state;
};

}  // namespace overture::ui
