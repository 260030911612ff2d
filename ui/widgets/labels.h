#pragma once

#include <QLabel>

namespace overture::ui
{

/// The place of a text in the hierarchy; decides font and colour, which follow theme and font changes by themselves.
enum class TextRank { title, strong, body, second, hint, label };

/// A label of a rank. Wraps when told; elides otherwise only when `setElided`. Text is plain, never markup.
class TextLabel : public QLabel
{
  Q_OBJECT

 public:
  explicit TextLabel(TextRank rank, QWidget* parent = nullptr);
  TextLabel(TextRank rank, const QString& text, QWidget* parent = nullptr);

  /// Cuts a long text with an ellipsis and shows the whole of it as a tool tip.
  void setElided(bool elided);

  [[nodiscard]] QSize minimumSizeHint() const override;

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void followParent();
  void restyle();
  [[nodiscard]] bool isCut() const;
  TextRank m_rank;
  bool m_elided = false;
  bool m_restyling = false;
};

}  // namespace overture::ui
