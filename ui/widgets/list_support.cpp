#include "ui/widgets/list_support.h"

#include "ui/style/cell.h"

#include <QKeyEvent>
#include <QMetaObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace overture::ui
{
namespace
{

constexpr int rowsLookedThrough = 5000;

/// X11 and Wayland number the places 8 higher than the keyboard itself and Windows do.
#ifdef Q_OS_WIN
constexpr quint32 placeOffset = 0;
#else
constexpr quint32 placeOffset = 8;
#endif

struct KeyRow {
  quint32 first;
  std::string_view keys;
};
constexpr std::array<KeyRow, 4> keyRows = {
    {{2, "1234567890-="}, {16, "QWERTYUIOP[]"}, {30, "ASDFGHJKL;'"}, {44, "ZXCVBNM,./"}}};

bool isLatin(const QString& text)
{
  return text.size() == 1 && text.front() < QLatin1Char(0x7F) && text.front().isLetterOrNumber();
}

bool isDigitKey(Qt::Key key)
{
  return key >= Qt::Key_0 && key <= Qt::Key_9;
}

bool hasNoCommand(const QKeyEvent& event)
{
  return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// A sign other than a letter may need Shift on somebody's keyboard.
bool fitsShift(const QKeyEvent& event, Qt::Key key)
{
  const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
  const bool isSign = key > Qt::Key_Space && key < Qt::Key_Escape && !isLetter;
  return isSign || !(event.modifiers() & Qt::ShiftModifier);
}

}  // namespace

Qt::Key keyAtPlace(quint32 scanCode)
{
  for (const KeyRow& row : keyRows) {
    const quint32 first = row.first + placeOffset;
    if (scanCode >= first && scanCode < first + row.keys.size())
      return static_cast<Qt::Key>(row.keys[scanCode - first]);
  }
  return Qt::Key_unknown;
}

bool means(const QKeyEvent& event, Qt::Key key)
{
  if (!hasNoCommand(event))
    return false;
  if (event.key() == key)
    return fitsShift(event, key);
  const QString text = event.text();
  if (text.isEmpty() || isLatin(text) || event.modifiers() & Qt::ShiftModifier ||
      keyAtPlace(event.nativeScanCode()) != key)
    return false;
  const bool isAscii = text.front() < QLatin1Char(0x7F);
  return !isAscii || isDigitKey(key);
}

bool actOnKey(const std::vector<ListKey>& keys, const QKeyEvent& event)
{
  const auto own = std::ranges::find_if(keys, [&](const ListKey& each) { return each.key == event.key(); });
  const auto found = own != keys.end() && means(event, own->key)
                         ? own
                         : std::ranges::find_if(keys, [&](const ListKey& each) { return means(event, each.key); });
  if (found == keys.end() || !found->act)
    return false;
  const auto act = found->act;
  act();
  return true;
}

bool isSingleSign(const QKeyEvent& event)
{
  return hasNoCommand(event) && event.key() != Qt::Key_Space && !event.text().isEmpty() &&
         event.text().front().isPrint();
}

bool isEnter(const QKeyEvent& event)
{
  return hasNoCommand(event) && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

qint64 idAtRow(const QAbstractItemModel* model, int row)
{
  return model && row >= 0 ? model->index(row, 0).data(idRole).toLongLong() : 0;
}

int rowOfRecord(const QAbstractItemModel* model, qint64 id)
{
  if (!model || id == 0)
    return -1;
  if (model->metaObject()->indexOfMethod("rowOfId(qint64)") >= 0) {
    int row = -1;
    QMetaObject::invokeMethod(const_cast<QAbstractItemModel*>(model), "rowOfId", Qt::DirectConnection,
                              Q_RETURN_ARG(int, row), Q_ARG(qint64, id));
    return row;
  }
  const int rows = std::min(model->rowCount(), rowsLookedThrough);
  for (int row = 0; row < rows; ++row) {
    if (idAtRow(model, row) == id)
      return row;
  }
  return -1;
}

}  // namespace overture::ui
