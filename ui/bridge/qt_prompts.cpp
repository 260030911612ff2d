#include "ui/bridge/qt_prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace overture::ui
{
namespace
{

/// Opens a dialogue that deletes itself.
void openOnce(QDialog* dialog)
{
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace

void QtPrompts::chooseFile(QWidget* parent, const QString& title, const QString& filter,
                           std::function<void(const QString&)> then)
{
  auto* dialog = new QFileDialog(parent, title, {}, filter);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
  openOnce(dialog);
}

void QtPrompts::chooseNewFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                              std::function<void(const QString&)> then)
{
  auto* dialog = new QFileDialog(parent, title, {}, filter);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(suggestion);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
  openOnce(dialog);
}

void QtPrompts::askText(QWidget* parent, const QString& title, const QString& question, const QString& suggestion,
                        std::function<void(const QString&)> then)
{
  auto* dialog = new QInputDialog(parent);
  dialog->setWindowTitle(title);
  dialog->setLabelText(question);
  dialog->setTextValue(suggestion);
  QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(then));
  openOnce(dialog);
}

void QtPrompts::confirm(QWidget* parent, const QString& title, const QString& question, const QString& agree,
                        std::function<void()> then)
{
  auto* dialog = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::Cancel, parent);
  auto* button = dialog->addButton(agree, QMessageBox::AcceptRole);
  QObject::connect(button, &QPushButton::clicked, parent, std::move(then));
  openOnce(dialog);
}

}  // namespace overture::ui
