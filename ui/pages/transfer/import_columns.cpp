#include "ui/pages/transfer/import_columns.h"

#include "ui/bridge/text.h"
#include "ui/pages/transfer/import_words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace overture::ui
{
namespace
{

constexpr int noColumn = -1;

void fillHeadings(QComboBox& choice, const ImportPreview& preview, const QString& nothing)
{
  choice.clear();
  choice.addItem(nothing, noColumn);
  for (std::size_t i = 0; i < preview.headings.size(); ++i)
    choice.addItem(toQt(preview.headings[i]), static_cast<int>(i));
}

}  // namespace

ImportColumns::ImportColumns(ImportKind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space12);
  grid->setVerticalSpacing(space4);
  grid->setColumnStretch(1, 1);
  for (const auto field : fieldsOf(kind))
    addLine(*grid, field);
  grid->setRowStretch(static_cast<int>(m_lines.size()), 1);
  retranslate();
}

void ImportColumns::addLine(QGridLayout& grid, int field)
{
  Line line{field, new TextLabel(TextRank::hint, this), new QComboBox(this)};
  line.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  line.choice->setMinimumContentsLength(12);
  line.label->setBuddy(line.choice);
  const int row = static_cast<int>(m_lines.size());
  grid.addWidget(line.label, row, 0);
  grid.addWidget(line.choice, row, 1);
  connect(line.choice, &QComboBox::activated, this, [this] { Q_EMIT changed(chosen()); });
  m_lines.push_back(line);
}

void ImportColumns::setPreview(const ImportPreview& preview)
{
  m_header = preview.columns.header;
  for (const auto& line : m_lines) {
    const QSignalBlocker quiet(line.choice);
    fillHeadings(*line.choice, preview, tr("not in the list"));
    const auto found = preview.columns.columns.find(line.field);
    const bool isThere = found != preview.columns.columns.end();
    line.choice->setCurrentIndex(line.choice->findData(isThere ? static_cast<int>(found->second) : noColumn));
  }
}

void ImportColumns::retranslate()
{
  for (const auto& line : m_lines) {
    line.label->setText(fieldWord(m_kind, line.field));
    line.choice->setAccessibleName(tr("Column for %1").arg(fieldWord(m_kind, line.field)));
    if (line.choice->count() > 0)
      line.choice->setItemText(0, tr("not in the list"));
  }
}

void ImportColumns::focusName()
{
  m_lines.front().choice->setFocus();
}

ListColumns ImportColumns::chosen() const
{
  ListColumns columns{m_header, {}};
  for (const auto& line : m_lines)
    if (const int column = line.choice->currentData().toInt(); column != noColumn)
      columns.columns.emplace(line.field, static_cast<std::size_t>(column));
  return columns;
}

}  // namespace overture::ui
