#pragma once

#include <QLabel>

namespace overture::ui
{

/// A sentence below a field in the colour of problems; hidden without one.
class ProblemLabel : public QLabel
{
  Q_OBJECT

 public:
  explicit ProblemLabel(QWidget* parent = nullptr);
  void tell(const QString& problem);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();
  bool m_tinting = false;
};

}  // namespace overture::ui
