#include "ui/pages/templates/field_completer.h"

#include "core/writing/field_values.h"
#include "ui/bridge/text.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextEdit>

namespace overture::ui
{
namespace
{

QStringList knownFieldNames()
{
  QStringList names;
  for (const auto& field : writing::knownFields())
    names += toQt(field.name);
  return names;
}

}  // namespace

FieldCompleter::FieldCompleter(QTextEdit* edit) : QCompleter(edit), m_edit(edit)
{
  setModel(new QStringListModel(knownFieldNames(), this));
  setWidget(edit);
  setCaseSensitivity(Qt::CaseInsensitive);
  setFilterMode(Qt::MatchContains);
  popup()->setAccessibleName(tr("Fields"));
  edit->installEventFilter(this);
  connect(this, qOverload<const QString&>(&QCompleter::activated), this, &FieldCompleter::put);
  connect(edit, &QTextEdit::textChanged, this, &FieldCompleter::narrow);
}

/// The letters of a name before the cursor.
QString FieldCompleter::beginning() const
{
  const QRegularExpression name(QStringLiteral("[\\w.]*$"));
  const auto cursor = m_edit->textCursor();
  return name.match(cursor.block().text().left(cursor.positionInBlock())).captured();
}

void FieldCompleter::open()
{
  setCompletionPrefix(beginning());
  if (completionCount() == 0)
    setCompletionPrefix({});
  auto place = m_edit->cursorRect();
  place.setWidth(popup()->sizeHintForColumn(0) + popup()->verticalScrollBar()->sizeHint().width());
  complete(place);
  popup()->setCurrentIndex(completionModel()->index(0, 0));
}

void FieldCompleter::narrow()
{
  if (popup()->isVisible())
    open();
}

/// The field in its braces; those that stand before the cursor already are taken into account.
void FieldCompleter::put(const QString& field)
{
  const QRegularExpression begun(QStringLiteral("(\\{\\{\\s*)?[\\w.]*$"));
  auto cursor = m_edit->textCursor();
  const auto before = cursor.block().text().left(cursor.positionInBlock());
  const auto length = begun.match(before).capturedLength();
  cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(length));
  cursor.insertText(QStringLiteral("{{ %1 }}").arg(field));
  m_edit->setTextCursor(cursor);
  m_edit->setFocus();
}

/// A text takes these keys for itself unless the list is asked first.
bool FieldCompleter::actOnList(int key)
{
  const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
  if (!takes && key != Qt::Key_Escape)
    return false;
  const auto chosen = popup()->currentIndex().data().toString();
  popup()->hide();
  if (takes && !chosen.isEmpty())
    put(chosen);
  return true;
}

bool FieldCompleter::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_edit && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
      open();
      return true;
    }
  }
  const bool isOnList = watched != m_edit && event->type() == QEvent::KeyPress;
  if (isOnList && actOnList(static_cast<QKeyEvent*>(event)->key()))
    return true;
  return QCompleter::eventFilter(watched, event);
}

}  // namespace overture::ui
