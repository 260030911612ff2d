#include "ui/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace overture::ui
{
namespace
{

QByteArray iconSource(const QString& name, const QColor& color)
{
  QFile file(QStringLiteral(":/overture/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  return file.readAll().replace("#000", color.name().toLatin1());
}

QColor fadedFor(QIcon::Mode mode, QColor color)
{
  if (mode == QIcon::Disabled)
    color.setAlphaF(0.5F);
  return color;
}

/// Draws an SVG at whatever size and scale it is asked for.
class LineIconEngine final : public QIconEngine
{
 public:
  LineIconEngine(QString name, QColor color) : m_name(std::move(name)), m_color(std::move(color)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
  {
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, linePixmap(m_name, fadedFor(mode, m_color), rect.width(), ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
  {
    return linePixmap(m_name, fadedFor(mode, m_color), size.width(), 1.0);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
  {
    return linePixmap(m_name, fadedFor(mode, m_color), qRound(size.width() / scale), scale);
  }
  QIconEngine* clone() const override { return new LineIconEngine(m_name, m_color); }
  QString key() const override { return QStringLiteral("overture-line"); }

 private:
  QString m_name;
  QColor m_color;
};

}  // namespace

QPixmap linePixmap(const QString& name, const QColor& color, int size, qreal ratio)
{
  QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QSvgRenderer renderer(iconSource(name, color));
  if (!renderer.isValid())
    return pixmap;
  QPainter painter(&pixmap);
  painter.setOpacity(color.alphaF());
  renderer.render(&painter, QRectF(0, 0, size, size));
  return pixmap;
}

QIcon lineIcon(const QString& name, const QColor& color)
{
  if (!QFile::exists(QStringLiteral(":/overture/icons/%1.svg").arg(name)))
    return {};
  return QIcon(new LineIconEngine(name, color));
}

}  // namespace overture::ui
