#pragma once

#include <QMap>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace overture::ui
{

/// One of the values that a choice offers. `value` is what is stored, `text` what is read.
struct FieldChoice {
  QString value;
  QString text;
};

/// A column of labelled fields. Each tells when the person has finished with it: a line on Enter or when it loses the
/// focus, a choice when it is made. What is set by code is not told. Labels name their fields to a screen reader.
/// A problem stands below its field in the colour of problems, and is part of the field's accessible description.
class FieldForm : public QWidget
{
  Q_OBJECT

 public:
  explicit FieldForm(QWidget* parent = nullptr);
  ~FieldForm() override;

  void addLine(const QString& key, const QString& placeholder = {});
  /// Several lines; grows with its text from `lines` to three times of it.
  void addText(const QString& key, int lines = 3, const QString& placeholder = {});
  void addChoice(const QString& key, const std::vector<FieldChoice>& choices);
  void addCheck(const QString& key);
  /// A calendar day as ISO text; may be empty.
  void addDay(const QString& key);

  /// Said after adding and again after a change of language. For a check it is the text beside the box.
  void setLabel(const QString& key, const QString& label);
  void setChoices(const QString& key, const std::vector<FieldChoice>& choices);
  void setPlaceholder(const QString& key, const QString& placeholder);

  void setValue(const QString& key, const QString& value);  ///< a check: "1" or ""
  [[nodiscard]] QString value(const QString& key) const;
  void setFieldVisible(const QString& key, bool visible);
  void setReadOnly(bool readOnly);

  /// Sentences by key; fields that are not named are fine.
  void setProblems(const QMap<QString, QString>& problems);
  void focusField(const QString& key);
  /// The control itself, for a completer or a validator.
  [[nodiscard]] QWidget* editor(const QString& key) const;

 Q_SIGNALS:
  void edited(const QString& key, const QString& value);
  /// Enter in a line.
  void submitted();

 private:
  struct Field;
  void add(Field field);
  void addTyped(const QString& key, QLineEdit* line);
  [[nodiscard]] const Field* find(const QString& key) const;
  void tell(const QString& key);
  QGridLayout* m_grid;
  std::vector<Field> m_fields;
};

}  // namespace overture::ui
