#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace overture::ui
{

class FieldForm;
class TextLabel;

/// A heading with a card below it. A section reads what it shows when it is told to, and keeps what is edited in it.
class PreferencesSection : public QWidget
{
  Q_OBJECT

 public:
  explicit PreferencesSection(const Workspace& workspace, QWidget* parent = nullptr);

  /// Reads again what is stored.
  virtual void reload() = 0;

 Q_SIGNALS:
  void failed(const overture::Error& error);

 protected:
  /// Sets every text in the current language; call it at the end of the constructor.
  virtual void retranslate() = 0;
  void setTitle(const QString& title);
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }
  [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
  /// What is wrong stands below its fields; what belongs to no field is told by `failed`.
  void tellProblems(FieldForm& form, const Error& error);

  void changeEvent(QEvent* event) override;

 private:
  Workspace m_workspace;
  TextLabel* m_title;
  QVBoxLayout* m_column;
};

}  // namespace overture::ui
