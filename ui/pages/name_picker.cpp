#include "ui/pages/name_picker.h"

#include "ui/style/cell.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace overture::ui
{

NamePicker::NamePicker(QLineEdit* line, Look look)
    : QObject(line),
      m_line(line),
      m_look(std::move(look)),
      m_completer(new QCompleter(this)),
      m_choices(new QStandardItemModel(this))
{
  m_completer->setModel(m_choices);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setCompletionRole(Qt::EditRole);
  m_completer->setWidget(line);
  connect(line, &QLineEdit::textEdited, this, &NamePicker::offer);
  connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &NamePicker::take);
}

qint64 NamePicker::pickedId() const
{
  return m_line->text().trimmed() == m_name ? m_id : 0;
}

void NamePicker::setPicked(qint64 id, const QString& name)
{
  m_id = id;
  m_name = name;
}

void NamePicker::offer(const QString& typed)
{
  m_choices->clear();
  if (typed.trimmed().isEmpty())
    return m_completer->popup()->hide();
  for (const auto& choice : m_look(typed)) {
    auto* item = new QStandardItem(choice.detail.isEmpty() ? choice.name
                                                           : QStringLiteral("%1 · %2").arg(choice.name, choice.detail));
    item->setData(choice.name, Qt::UserRole);
    item->setData(choice.id, idRole);
    m_choices->appendRow(item);
  }
  if (m_choices->rowCount() > 0)
    m_completer->complete();
  else
    m_completer->popup()->hide();
}

void NamePicker::take(const QModelIndex& index)
{
  const auto name = index.data(Qt::UserRole).toString();
  setPicked(index.data(idRole).toLongLong(), name);
  m_line->setText(name);
  Q_EMIT picked(m_id);
}

}  // namespace overture::ui
