#pragma once

#include <qnamespace.h>

namespace overture::ui
{

/// How a cell of a list is drawn. Models say it, the shared delegate draws it.
enum class CellKind {
  text,      ///< Qt::DisplayRole in the text colour
  strong,    ///< the same, semibold; iconRole before it, in the colour of toneRole
  second,    ///< the same, in the colour of second lines
  number,    ///< right-aligned, tabular figures
  chip,      ///< Qt::DisplayRole on the soft ground of toneRole; nothing drawn for an empty text
  bar,       ///< valueRole (0 to 100) as a bar, Qt::DisplayRole beside it
  twoLines,  ///< Qt::DisplayRole semibold, afterRole behind it, secondLineRole below, iconRole before, whenRole and
             ///< keyRole at the end
  heading,   ///< a group's heading: Qt::DisplayRole semibold, afterRole (a count) behind it; cannot be selected
};

/// Data roles beside Qt's own. Every text is ready to be shown.
enum CellRole {
  kindRole = Qt::UserRole + 1,  ///< CellKind as int
  toneRole,                     ///< Tone as int, for chips and icons
  valueRole,                    ///< a number
  idRole,                       ///< the record's id, qint64
  afterRole,                    ///< text behind the main one, in the second colour
  secondLineRole,
  iconRole,    ///< name of a line icon, drawn on the soft ground of toneRole
  whenRole,    ///< right-aligned, in the second colour
  keyRole,     ///< the key that acts on the line, in a small outlined box
  indentRole,  ///< level of a tree, 0 and up
};

}  // namespace overture::ui
