#pragma once

#include "core/base/error.h"
#include "ui/widgets/field_form.h"

#include <QHash>

namespace overture::ui
{

/// A form that shows a stored record. A field that is being typed in keeps what is typed when the record is read again.
class BoundForm : public FieldForm
{
  Q_OBJECT

 public:
  explicit BoundForm(QWidget* parent = nullptr);

  /// What is stored now.
  void showValue(const QString& key, const QString& value);
  /// Another record: nothing that was typed is kept.
  void forget() { m_known.clear(); }
  /// Says what is wrong at the fields; false where the error names none of them.
  bool showProblems(const Error& error);

 private:
  [[nodiscard]] bool isBeingTyped(const QString& key) const;
  QHash<QString, QString> m_known;
};

}  // namespace overture::ui
