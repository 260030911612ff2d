#pragma once

#include "ui/widgets/record_table.h"

#include <QAbstractItemModel>

class QKeyEvent;

namespace overture::ui
{

/// What RecordTable and RecordList have in common.

/// The key that stands at a place of a US keyboard, by the number the window system gives the place; unknown elsewhere.
[[nodiscard]] Qt::Key keyAtPlace(quint32 scanCode);
/// The key meant by a press without Ctrl and Alt: itself, or the one at its place under a layout without Latin letters.
/// A list asks for each of its keys.
[[nodiscard]] bool means(const QKeyEvent& event, Qt::Key key);
/// Does what the press stands for; false for none.
[[nodiscard]] bool actOnKey(const std::vector<ListKey>& keys, const QKeyEvent& event);
/// A single sign without Ctrl and Alt, that must not begin a search through the list.
[[nodiscard]] bool isSingleSign(const QKeyEvent& event);
[[nodiscard]] bool isEnter(const QKeyEvent& event);

[[nodiscard]] qint64 idAtRow(const QAbstractItemModel* model, int row);
/// Asks the model's invokable `int rowOfId(qint64)`; without one, looks through the first 5,000 rows. -1: not there.
[[nodiscard]] int rowOfRecord(const QAbstractItemModel* model, qint64 id);

}  // namespace overture::ui
