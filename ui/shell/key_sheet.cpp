#include "ui/shell/key_sheet.h"

#include "ui/shell/actions.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

struct KeySheet {
  Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

QString plainText(QString text)
{
  return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

std::vector<KeyHint> keysOfWindow(const Actions& actions)
{
  std::vector<KeyHint> keys;
  for (const auto* action : actions.inOrder())
    if (!action->shortcut().isEmpty())
      keys.push_back({action->shortcut().toString(QKeySequence::NativeText), plainText(action->text())});
  return keys;
}

QWidget* columnOf(const QString& title, const std::vector<KeyHint>& keys, QWidget* parent)
{
  auto* column = new QWidget(parent);
  auto* grid = new QGridLayout(column);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space12);
  grid->setVerticalSpacing(space4);
  grid->addWidget(new TextLabel(TextRank::strong, title, column), 0, 0, 1, 2);
  int row = 1;
  for (const auto& hint : keys) {
    grid->addWidget(new KeyCap(hint.key, column), row, 0, Qt::AlignRight);
    auto* text = new TextLabel(TextRank::body, hint.text, column);
    text->setAccessibleName(KeySheet::tr("%1: %2").arg(hint.key, hint.text));
    grid->addWidget(text, row++, 1);
  }
  grid->setRowStretch(row, 1);
  return column;
}

}  // namespace

void openKeySheet(const Actions& actions, const std::vector<KeyHint>& page, QWidget* window)
{
  auto* sheet = new QDialog(window);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setWindowTitle(KeySheet::tr("Keys"));
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * space24);
  columns->addWidget(columnOf(KeySheet::tr("On this page"), page, sheet));
  columns->addWidget(columnOf(KeySheet::tr("Everywhere"), keysOfWindow(actions), sheet));
  auto* close = new Button(KeySheet::tr("Close"), sheet);
  QObject::connect(close, &Button::clicked, sheet, &QDialog::accept);
  auto* column = new QVBoxLayout(sheet);
  column->setContentsMargins(space24, space24, space24, space16);
  column->setSpacing(space16);
  column->addLayout(columns);
  column->addWidget(close, 0, Qt::AlignRight);
  sheet->open();
}

}  // namespace overture::ui
