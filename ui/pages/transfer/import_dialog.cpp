#include "ui/pages/transfer/import_dialog.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/transfer/import_columns.h"
#include "ui/pages/transfer/import_words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace overture::ui
{
namespace
{

constexpr std::array encodings = {transfer::Encoding::utf8, transfer::Encoding::utf16le, transfer::Encoding::utf16be,
                                  transfer::Encoding::windows1252, transfer::Encoding::gb18030};
constexpr std::array delimiters = {',', ';', '\t', '|'};

}  // namespace

ImportDialog::ImportDialog(const Workspace& workspace, ImportKind kind, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_request{kind, toCore(file), {}, {}, {}, false},
      m_title(new TextLabel(TextRank::title, this)),
      m_counts(new TextLabel(TextRank::second, this)),
      m_banner(new Banner(this)),
      m_rows(new ImportRowsModel(this))
{
  setAttribute(Qt::WA_DeleteOnClose);
  build();
  connectControls();
  retranslate();
  resize(1000, 640);
  read();
}

ImportDialog::~ImportDialog()
{
  m_reading.cancel();
  if (m_state == State::writing)
    m_writing.cancel();
}

void ImportDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space24, space16, space24, space16);
  column->setSpacing(space12);
  m_title->setElided(true);
  column->addWidget(m_title);
  column->addWidget(m_counts);
  column->addWidget(m_banner);
  column->addWidget(makeOptions());
  column->addWidget(makeMiddle(), 1);
  column->addWidget(makeFoot());
}

QWidget* ImportDialog::makeOptions()
{
  auto* line = new QWidget(this);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space8);
  m_show = new SegmentedControl(line);
  m_encodingLabel = new TextLabel(TextRank::hint, line);
  m_encoding = new QComboBox(line);
  m_delimiterLabel = new TextLabel(TextRank::hint, line);
  m_delimiter = new QComboBox(line);
  m_encodingLabel->setBuddy(m_encoding);
  m_delimiterLabel->setBuddy(m_delimiter);
  row->addWidget(m_show);
  row->addStretch(1);
  for (auto* control : std::initializer_list<QWidget*>{m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter})
    row->addWidget(control);
  return line;
}

QWidget* ImportDialog::makeMiddle()
{
  auto* middle = new QWidget(this);
  auto* row = new QHBoxLayout(middle);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space16);
  m_table = new RecordTable(middle);
  m_table->setItemDelegate(new CellDelegate(m_table));
  m_table->setModel(m_rows);
  m_table->setColumnShares({0, 0, 0.4, 0.6});
  m_table->horizontalHeader()->setSectionsClickable(false);
  m_table->horizontalHeader()->setSortIndicatorShown(false);
  row->addWidget(m_table, 1);
  auto* side = new QVBoxLayout;
  m_columnsTitle = new TextLabel(TextRank::label, middle);
  m_columns = new ImportColumns(m_request.kind, middle);
  auto* scroll = new QScrollArea(middle);
  scroll->setWidget(m_columns);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setFixedWidth(metricsOf(font()).panel);
  side->addWidget(m_columnsTitle);
  side->addWidget(scroll, 1);
  row->addLayout(side);
  return middle;
}

QWidget* ImportDialog::makeFoot()
{
  auto* foot = new QWidget(this);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space8);
  m_overwrite = new QCheckBox(foot);
  m_progress = new QProgressBar(foot);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_progress->setMaximumWidth(200);
  m_save = new Button(foot);
  m_close = new Button(foot);
  m_import = new Button(foot, Button::Rank::primary);
  m_import->setDefault(true);
  m_firstIsData = new QCheckBox(foot);
  m_firstIsData->hide();
  row->addWidget(m_overwrite);
  row->addSpacing(space12);
  row->addWidget(m_firstIsData);
  row->addStretch(1);
  for (auto* control : std::initializer_list<QWidget*>{m_progress, m_save, m_close, m_import})
    row->addWidget(control);
  return foot;
}

void ImportDialog::connectControls()
{
  connect(m_show, &SegmentedControl::chosen, this,
          [this](int index) { m_rows->setShow(static_cast<ImportRowsModel::Show>(index)); });
  connect(m_encoding, &QComboBox::activated, this, [this](int index) {
    m_request.encoding = encodings[static_cast<std::size_t>(index)];
    m_request.columns.reset();
    read();
  });
  connect(m_delimiter, &QComboBox::activated, this, [this](int index) {
    m_request.delimiter = delimiters[static_cast<std::size_t>(index)];
    m_request.columns.reset();
    read();
  });
  connect(m_columns, &ImportColumns::changed, this, [this](const ListColumns& columns) {
    m_request.columns = columns;
    read();
  });
  connect(m_overwrite, &QCheckBox::toggled, this, [this](bool on) {
    m_request.overwrite = on;
    read();
  });
  connect(m_firstIsData, &QCheckBox::toggled, this, [this](bool on) {
    m_request.firstIsData = on;
    read();
  });
  connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRemarks);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
}

void ImportDialog::changeEvent(QEvent* event)
{
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

QString ImportDialog::title() const
{
  const auto file = toQt(m_request.file.filename().string());
  return m_request.kind == ImportKind::companies ? tr("Import companies from %1").arg(file)
                                                 : tr("Import people from %1").arg(file);
}

void ImportDialog::retranslate()
{
  setWindowTitle(title());
  m_title->setText(title());
  m_show->setSegments({tr("All rows"), tr("New"), tr("Changed"), tr("Worth a look")});
  m_show->setAccessibleName(tr("Which rows are shown"));
  m_encodingLabel->setText(tr("Letters"));
  m_delimiterLabel->setText(tr("Separated by"));
  m_encoding->setAccessibleName(tr("How the letters are written"));
  m_delimiter->setAccessibleName(tr("What separates the columns"));
  m_columnsTitle->setText(tr("Columns of the list"));
  m_overwrite->setText(tr("Replace values that differ"));
  m_firstIsData->setText(tr("The first row is a record, not headings"));
  m_table->setAccessibleName(tr("Rows of the list"));
  m_progress->setAccessibleName(tr("Progress"));
  m_save->setText(tr("Save the remarks…"));
  m_rows->retranslate();
  m_columns->retranslate();
  fillDialect();
  setState(m_state);
}

void ImportDialog::fillDialect()
{
  m_encoding->clear();
  for (const auto encoding : encodings)
    m_encoding->addItem(encodingWord(encoding));
  m_delimiter->clear();
  for (const char delimiter : delimiters)
    m_delimiter->addItem(delimiterWord(delimiter));
  m_encoding->setCurrentIndex(static_cast<int>(std::ranges::find(encodings, m_preview.encoding) - encodings.begin()));
  const auto delimiter = std::ranges::find(delimiters, m_preview.delimiter);
  m_delimiter->setCurrentIndex(delimiter == delimiters.end() ? -1 : static_cast<int>(delimiter - delimiters.begin()));
}

void ImportDialog::read()
{
  setState(State::reading);
  m_workspace.jobs.run<ImportPreview>(
      this, m_reading.next(), [request = m_request](const JobContext& job) { return previewOf(request, job.reader); },
      [this](Result<ImportPreview> preview) { show(std::move(preview)); });
}

void ImportDialog::show(Result<ImportPreview> preview)
{
  if (!preview) {
    m_banner->tell(Tone::bad, sentenceFor(preview.error()), {}, false);
    return setState(State::failed);
  }
  m_preview = std::move(*preview);
  m_rows->setPreview(m_preview);
  m_columns->setPreview(m_preview);
  fillDialect();
  if (m_preview.needsColumns) {
    m_banner->tell(Tone::warn,
                   tr("No heading of the list names a record. Say on the right which column holds the name."), {},
                   false);
  } else {
    m_banner->putAway();
  }
  setState(State::ready);
  if (!m_preview.needsColumns)
    return;
  m_firstIsData->show();
  m_columns->focusName();
}

QString ImportDialog::countsText() const
{
  QStringList parts = {tr("%1 new").arg(numberText(m_preview.added))};
  const auto add = [&parts](const QString& word, qint64 number) {
    if (number > 0)
      parts += word.arg(numberText(number));
  };
  add(tr("%1 changed"), m_preview.changed);
  add(tr("%1 the same"), m_preview.same);
  add(tr("%1 left out"), static_cast<qint64>(m_preview.rejected.size()));
  add(tr("%1 worth a look"), static_cast<qint64>(m_preview.warnings.size()));
  return parts.join(QStringLiteral(" · "));
}

void ImportDialog::showCounts()
{
  switch (m_state) {
    case State::reading:
      return m_counts->setText(tr("Reading the list…"));
    case State::writing:
      return m_counts->setText(tr("Importing… Cancel leaves everything as it was."));
    case State::done:
      m_banner->tell(Tone::good, tr("Done. Ctrl+Z takes the whole import back."), {}, false);
      return m_counts->setText(countsText());
    case State::failed:
      return m_counts->setText(tr("Nothing was changed."));
    case State::ready:
      return m_counts->setText(m_preview.needsColumns ? tr("Nothing can be imported yet.") : countsText());
  }
}

void ImportDialog::setState(State state)
{
  m_state = state;
  const int brings = m_preview.added + m_preview.changed;
  const bool isReady = state == State::ready;
  for (auto* control : std::initializer_list<QWidget*>{m_encoding, m_delimiter, m_columns, m_overwrite, m_firstIsData})
    control->setEnabled(isReady);
  m_progress->setVisible(state == State::reading || state == State::writing);
  m_import->setText(tr("Import %1").arg(numberText(brings)));
  m_import->setEnabled(isReady && brings > 0);
  m_import->setVisible(state != State::done && state != State::failed);
  m_save->setVisible(state == State::done && m_preview.rejected.size() + m_preview.warnings.size() > 0);
  m_close->setText(state == State::done ? tr("Close") : tr("Cancel"));
  showCounts();
}

void ImportDialog::startImport()
{
  m_writing = CancelToken();
  setState(State::writing);
  m_workspace.store.writeInBatches(importOf(m_preview), m_writing, this,
                                   [this](Result<store::Done> result) { finish(result); });
}

void ImportDialog::finish(const Result<store::Done>& result)
{
  if (!result)
    m_banner->tell(Tone::bad, sentenceFor(result.error()), {}, false);
  setState(result ? State::done : State::failed);
  m_close->setFocus();
}

void ImportDialog::saveRemarks()
{
  m_workspace.prompts.chooseNewFile(this, tr("Save the remarks"), QStringLiteral("import.txt"), tr("Text (*.txt)"),
                                    [this](const QString& file) { writeRemarks(file); });
}

void ImportDialog::writeRemarks(const QString& file)
{
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly) || out.write(m_rows->remarksText().toUtf8()) < 0 || !out.commit())
    m_banner->tell(Tone::bad, tr("%1 could not be written: %2").arg(file, out.errorString()));
}

}  // namespace overture::ui
