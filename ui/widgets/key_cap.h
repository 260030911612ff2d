#pragma once

#include <QWidget>

class QPainter;

namespace overture::ui
{

/// The size of a key's box in the font of its surroundings; nothing for an empty key.
[[nodiscard]] QSize keyCapSize(const QFont& body, const QString& key);
/// Draws the outlined box with the key's name, centred in `rect`. `ink` draws outline and text; invalid: the quiet
/// colours.
void paintKeyCap(QPainter& painter, const QRect& rect, const QString& key, const QPalette& palette, const QFont& body,
                 const QColor& ink = {});

/// A key in its box, for hint bars. Not for screen readers: what it belongs to says the key.
class KeyCap : public QWidget
{
  Q_OBJECT

 public:
  explicit KeyCap(const QString& key, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_key;
};

}  // namespace overture::ui
