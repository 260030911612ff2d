#include "ui/widgets/field_form.h"

#include "ui/style/metrics.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace overture::ui
{

/// One field with what stands around it; all are children of the form.
struct FieldForm::Field {
  QString key;
  QWidget* editor = nullptr;
  TextLabel* label = nullptr;  ///< none for a check
  ProblemLabel* problem = nullptr;
  QString told;  ///< the value that everybody knows of
};

namespace
{

/// A combo box that opens by keys and clicks only: the wheel belongs to the column that it stands in.
class ChoiceBox : public QComboBox
{
 public:
  using QComboBox::QComboBox;

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString editorValue(const QWidget& editor)
{
  if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
    return line->text();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(&editor))
    return text->toPlainText();
  if (const auto* choice = qobject_cast<const QComboBox*>(&editor))
    return choice->currentData().toString();
  const auto* check = qobject_cast<const QCheckBox*>(&editor);
  return check && check->isChecked() ? QStringLiteral("1") : QString();
}

void setEditorValue(QWidget& editor, const QString& value)
{
  if (auto* line = qobject_cast<QLineEdit*>(&editor))
    line->setText(value);
  else if (auto* text = qobject_cast<QPlainTextEdit*>(&editor))
    text->setPlainText(value);
  else if (auto* choice = qobject_cast<QComboBox*>(&editor))
    choice->setCurrentIndex(choice->findData(value));
  else if (auto* check = qobject_cast<QCheckBox*>(&editor))
    check->setChecked(!value.isEmpty());
}

void setEditorReadOnly(QWidget& editor, bool readOnly)
{
  if (auto* line = qobject_cast<QLineEdit*>(&editor))
    line->setReadOnly(readOnly);
  else if (auto* text = qobject_cast<QPlainTextEdit*>(&editor))
    text->setReadOnly(readOnly);
  else
    editor.setEnabled(!readOnly);
}

void fillChoices(QComboBox& box, const std::vector<FieldChoice>& choices)
{
  box.clear();
  for (const FieldChoice& choice : choices)
    box.addItem(choice.text, choice.value);
}

}  // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setVerticalSpacing(space4);
  m_grid->setColumnStretch(0, 1);
}

FieldForm::~FieldForm() = default;

void FieldForm::addLine(const QString& key, const QString& placeholder)
{
  auto* line = new QLineEdit(this);
  line->setPlaceholderText(placeholder);
  addTyped(key, line);
}

void FieldForm::addDay(const QString& key)
{
  auto* day = new DayEdit(this);
  connect(day, &DayEdit::picked, this, [this, key] { tell(key); });
  addTyped(key, day);
}

void FieldForm::addTyped(const QString& key, QLineEdit* line)
{
  connect(line, &QLineEdit::returnPressed, this, [this, key] {
    tell(key);
    Q_EMIT submitted();
  });
  connect(line, &QLineEdit::editingFinished, this, [this, key] { tell(key); });
  add({.key = key, .editor = line, .label = new TextLabel(TextRank::hint, this), .problem = nullptr, .told = {}});
}

void FieldForm::addText(const QString& key, int lines, const QString& placeholder)
{
  auto* text = new GrowingText(lines, this);
  text->setPlaceholderText(placeholder);
  connect(text, &GrowingText::finished, this, [this, key] { tell(key); });
  add({.key = key, .editor = text, .label = new TextLabel(TextRank::hint, this), .problem = nullptr, .told = {}});
}

void FieldForm::addChoice(const QString& key, const std::vector<FieldChoice>& choices)
{
  auto* box = new ChoiceBox(this);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(1);
  fillChoices(*box, choices);
  connect(box, &QComboBox::activated, this, [this, key] { tell(key); });
  add({.key = key,
       .editor = box,
       .label = new TextLabel(TextRank::hint, this),
       .problem = nullptr,
       .told = editorValue(*box)});
}

void FieldForm::addCheck(const QString& key)
{
  auto* check = new QCheckBox(this);
  connect(check, &QCheckBox::clicked, this, [this, key] { tell(key); });
  add({.key = key, .editor = check, .label = nullptr, .problem = nullptr, .told = {}});
}

void FieldForm::add(Field field)
{
  const int row = m_grid->rowCount();
  field.problem = new ProblemLabel(this);
  if (field.label) {
    field.label->setBuddy(field.editor);
    field.label->setWordWrap(true);
    field.label->setContentsMargins(0, row > 1 ? space4 : 0, 0, 0);
    m_grid->addWidget(field.label, row, 0);
  }
  m_grid->addWidget(field.editor, row + 1, 0);
  m_grid->addWidget(field.problem, row + 2, 0);
  m_fields.push_back(std::move(field));
}

const FieldForm::Field* FieldForm::find(const QString& key) const
{
  const auto found = std::ranges::find(m_fields, key, &Field::key);
  return found == m_fields.end() ? nullptr : &*found;
}

void FieldForm::setLabel(const QString& key, const QString& label)
{
  const Field* field = find(key);
  if (!field)
    return;
  field->editor->setAccessibleName(label);
  if (field->label)
    field->label->setText(label);
  else if (auto* check = qobject_cast<QCheckBox*>(field->editor))
    check->setText(label);
}

void FieldForm::setChoices(const QString& key, const std::vector<FieldChoice>& choices)
{
  auto* box = qobject_cast<QComboBox*>(editor(key));
  if (!box)
    return;
  const QString kept = editorValue(*box);
  const QSignalBlocker quiet(box);
  fillChoices(*box, choices);
  setValue(key, kept);
}

void FieldForm::setPlaceholder(const QString& key, const QString& placeholder)
{
  if (auto* line = qobject_cast<QLineEdit*>(editor(key)))
    line->setPlaceholderText(placeholder);
  else if (auto* text = qobject_cast<QPlainTextEdit*>(editor(key)))
    text->setPlaceholderText(placeholder);
}

/// A text that is already there is left alone, with its cursor and its undo.
void FieldForm::setValue(const QString& key, const QString& value)
{
  const auto field = std::ranges::find(m_fields, key, &Field::key);
  if (field == m_fields.end())
    return;
  const QSignalBlocker quiet(field->editor);
  if (editorValue(*field->editor) != value)
    setEditorValue(*field->editor, value);
  field->told = editorValue(*field->editor);
}

QString FieldForm::value(const QString& key) const
{
  const Field* field = find(key);
  return field ? editorValue(*field->editor) : QString();
}

void FieldForm::setFieldVisible(const QString& key, bool visible)
{
  const Field* field = find(key);
  if (!field)
    return;
  field->editor->setVisible(visible);
  field->problem->setVisible(visible && !field->problem->text().isEmpty());
  if (field->label)
    field->label->setVisible(visible);
}

void FieldForm::setReadOnly(bool readOnly)
{
  for (const Field& field : m_fields)
    setEditorReadOnly(*field.editor, readOnly);
}

void FieldForm::setProblems(const QMap<QString, QString>& problems)
{
  for (const Field& field : m_fields) {
    const QString problem = problems.value(field.key);
    field.problem->tell(problem);
    field.editor->setAccessibleDescription(problem);
    field.editor->setProperty("problem", !problem.isEmpty());
    field.editor->update();
  }
}

void FieldForm::focusField(const QString& key)
{
  auto* field = editor(key);
  if (!field)
    return;
  field->setFocus(Qt::OtherFocusReason);
  if (auto* line = qobject_cast<QLineEdit*>(field))
    line->selectAll();
}

QWidget* FieldForm::editor(const QString& key) const
{
  const Field* field = find(key);
  return field ? field->editor : nullptr;
}

void FieldForm::tell(const QString& key)
{
  const auto field = std::ranges::find(m_fields, key, &Field::key);
  if (field == m_fields.end())
    return;
  const QString now = editorValue(*field->editor);
  if (now == field->told)
    return;
  field->told = now;
  Q_EMIT edited(key, now);
}

}  // namespace overture::ui
