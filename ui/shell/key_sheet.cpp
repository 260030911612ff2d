#include "ui/shell/key_sheet.h"

#include "ui/shell/actions.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace overture::ui
{
namespace
{

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

struct KeySheetWords {
  Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

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
    text->setAccessibleName(KeySheetWords::tr("%1: %2").arg(hint.key, hint.text));
    grid->addWidget(text, row++, 1);
  }
  grid->setRowStretch(row, 1);
  return column;
}

/// Both columns are made anew when the language changes, after everyone else has followed it.
class KeySheet : public QDialog
{
 public:
  KeySheet(const Actions& actions, std::function<std::vector<KeyHint>()> page, QWidget* window)
      : QDialog(window), m_actions(actions), m_page(std::move(page)), m_close(new Button(QString(), this))
  {
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    m_columns->setSpacing(2 * space24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space24, space24, space24, space16);
    column->setSpacing(space16);
    column->addLayout(m_columns);
    column->addWidget(m_close, 0, Qt::AlignRight);
    fill();
  }

 protected:
  void changeEvent(QEvent* event) override
  {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
      QMetaObject::invokeMethod(this, [this] { fill(); }, Qt::QueuedConnection);
  }

 private:
  void fill()
  {
    while (auto* item = m_columns->takeAt(0)) {
      delete item->widget();
      delete item;
    }
    setWindowTitle(KeySheetWords::tr("Keys"));
    m_close->setText(KeySheetWords::tr("Close"));
    m_columns->addWidget(columnOf(KeySheetWords::tr("On this page"), m_page(), this));
    m_columns->addWidget(columnOf(KeySheetWords::tr("Everywhere"), keysOfWindow(m_actions), this));
  }

  const Actions& m_actions;
  std::function<std::vector<KeyHint>()> m_page;
  QHBoxLayout* m_columns = new QHBoxLayout;
  Button* m_close;
};

}  // namespace

void openKeySheet(const Actions& actions, std::function<std::vector<KeyHint>()> page, QWidget* window)
{
  (new KeySheet(actions, std::move(page), window))->open();
}

}  // namespace overture::ui
