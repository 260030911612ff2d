#include "ui/style/tokens.h"

namespace overture::ui
{
namespace
{

QColor rgb(unsigned hex)
{
  return QColor::fromRgb(hex | 0xFF000000U);
}

Tokens lightTokens()
{
  Tokens t;
  t.window = rgb(0xF5F5F3);
  t.side = rgb(0xEDEDEA);
  t.base = rgb(0xFFFFFF);
  t.line = rgb(0xDDDDD8);
  t.line2 = rgb(0xEAEAE6);
  t.text = rgb(0x1C1C1A);
  t.text2 = rgb(0x565652);
  t.text3 = rgb(0x656560);
  t.accent = rgb(0x2B5CC9);
  t.onAccent = rgb(0xFFFFFF);
  t.selection = rgb(0xDEE8FB);
  t.grey = {rgb(0x5F5F5B), rgb(0xECECE8)};
  t.accentTone = {rgb(0x2B5CC9), rgb(0xE6EDFB)};
  t.good = {rgb(0x1B7A48), rgb(0xE0F2E8)};
  t.warn = {rgb(0x8F5600), rgb(0xFBEFD9)};
  t.bad = {rgb(0xB3261E), rgb(0xFBE6E4)};
  t.violet = {rgb(0x6B46B8), rgb(0xEFE9FA)};
  t.teal = {rgb(0x0B6E75), rgb(0xDDF1F2)};
  t.series = {rgb(0x2B5CC9), rgb(0xB9521A), rgb(0x0B7A6F), rgb(0x8A3FA0)};
  return t;
}

Tokens darkTokens()
{
  Tokens t;
  t.window = rgb(0x1D1E20);
  t.side = rgb(0x18191B);
  t.base = rgb(0x242528);
  t.line = rgb(0x3B3C41);
  t.line2 = rgb(0x313237);
  t.text = rgb(0xEAEAE7);
  t.text2 = rgb(0xB6B6B1);
  t.text3 = rgb(0xA6A6A1);
  t.accent = rgb(0x8DB0FF);
  t.onAccent = rgb(0x14203C);
  t.selection = rgb(0x2C3A5E);
  t.grey = {rgb(0xB6B6B1), rgb(0x34353A)};
  t.accentTone = {rgb(0x8DB0FF), rgb(0x29365A)};
  t.good = {rgb(0x6FD09B), rgb(0x1F3A2B)};
  t.warn = {rgb(0xF0B860), rgb(0x43331A)};
  t.bad = {rgb(0xFF9C93), rgb(0x4A2522)};
  t.violet = {rgb(0xC4A8FF), rgb(0x372C52)};
  t.teal = {rgb(0x76D0D6), rgb(0x1D3C3F)};
  t.series = {rgb(0x8DB0FF), rgb(0xF2A26B), rgb(0x62CDBE), rgb(0xD79BE8)};
  return t;
}

void setForAll(QPalette& palette, QPalette::ColorRole role, const QColor& color)
{
  palette.setColor(QPalette::All, role, color);
}

}  // namespace

const ToneColors& Tokens::tone(Tone tone) const
{
  switch (tone) {
    case Tone::grey:
      return grey;
    case Tone::accent:
      return accentTone;
    case Tone::good:
      return good;
    case Tone::warn:
      return warn;
    case Tone::bad:
      return bad;
    case Tone::violet:
      return violet;
    case Tone::teal:
      return teal;
  }
  return grey;
}

const Tokens& tokensOf(Theme theme)
{
  static const Tokens light = lightTokens();
  static const Tokens dark = darkTokens();
  return theme == Theme::light ? light : dark;
}

Theme themeOf(const QPalette& palette)
{
  return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Theme::dark : Theme::light;
}

const Tokens& tokensFor(const QPalette& palette)
{
  return tokensOf(themeOf(palette));
}

QPalette paletteOf(Theme theme)
{
  const Tokens& t = tokensOf(theme);
  QPalette palette;
  setForAll(palette, QPalette::Window, t.window);
  setForAll(palette, QPalette::Base, t.base);
  setForAll(palette, QPalette::AlternateBase, t.window);
  setForAll(palette, QPalette::Button, t.base);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    setForAll(palette, role, t.text);
  setForAll(palette, QPalette::BrightText, t.onAccent);
  setForAll(palette, QPalette::PlaceholderText, t.text3);
  setForAll(palette, QPalette::ToolTipBase, t.base);
  setForAll(palette, QPalette::Highlight, t.selection);
  setForAll(palette, QPalette::HighlightedText, t.text);
  setForAll(palette, QPalette::Link, t.accent);
  setForAll(palette, QPalette::LinkVisited, t.accent);
  setForAll(palette, QPalette::Light, t.base);
  setForAll(palette, QPalette::Midlight, t.line2);
  setForAll(palette, QPalette::Mid, t.line);
  setForAll(palette, QPalette::Dark, t.line);
  setForAll(palette, QPalette::Shadow, t.line);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, t.text3);
  return palette;
}

}  // namespace overture::ui
