#pragma once

#include <QStyleOption>

class QPainter;

namespace overture::ui
{

/// What OvertureStyle draws itself. Each takes its colours from the option's palette.

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintFieldPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The same without its ground, around a text of several lines.
void paintFieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckMark(QPainter& painter, const QStyleOption& option);
void paintRadioMark(QPainter& painter, const QStyleOption& option);
void paintPopupPanel(QPainter& painter, const QStyleOption& option);
void paintChevron(QPainter& painter, const QStyleOption& option, const QString& icon);

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintHeaderGround(QPainter& painter, const QStyleOption& option);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void paintTabShape(QPainter& painter, const QStyleOptionTab& option);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider, const QWidget* widget);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
                  const QWidget* widget);

}  // namespace overture::ui
