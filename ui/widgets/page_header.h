#pragma once

#include <QWidget>

class QHBoxLayout;

namespace overture::ui
{

class TextLabel;

/// The top of a page: its title, a quiet line beside it, and controls on the right. The line gives way first.
class PageHeader : public QWidget
{
  Q_OBJECT

 public:
  explicit PageHeader(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// Takes the control; they stand from left to right in the order they are added.
  void addControl(QWidget* control);
  [[nodiscard]] QString title() const;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* m_title;
  TextLabel* m_subtitle;
  QHBoxLayout* m_controls;
};

}  // namespace overture::ui
