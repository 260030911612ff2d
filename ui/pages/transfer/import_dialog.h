#pragma once

#include "ui/pages/page.h"
#include "ui/pages/transfer/import_rows_model.h"
#include "ui/pages/transfer/list_import.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace overture::ui
{

class Banner;
class Button;
class ImportColumns;
class RecordTable;
class SegmentedControl;
class TextLabel;

/// An import, from the chosen file to what became of it: reads off the GUI thread, shows row by row what would happen,
/// lets the person correct how the list is read, and writes on one button, as one undo step. Closing it while it reads
/// or writes cancels and leaves nothing.
class ImportDialog : public QDialog
{
  Q_OBJECT

 public:
  ImportDialog(const Workspace& workspace, ImportKind kind, const QString& file, QWidget* parent = nullptr);
  ~ImportDialog() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class State { reading, ready, writing, done, failed };

  void build();
  [[nodiscard]] QWidget* makeOptions();
  [[nodiscard]] QWidget* makeMiddle();
  [[nodiscard]] QWidget* makeFoot();
  void connectControls();
  void retranslate();
  void read();
  void show(Result<ImportPreview> preview);
  void showCounts();
  void fillDialect();
  void startImport();
  void finish(const Result<store::Done>& result);
  void saveRemarks();
  void writeRemarks(const QString& file);
  void setState(State state);
  [[nodiscard]] QString countsText() const;
  [[nodiscard]] QString title() const;

  Workspace m_workspace;
  ImportRequest m_request;
  ImportPreview m_preview;
  State m_state = State::reading;
  LatestJob m_reading;
  CancelToken m_writing;

  TextLabel* m_title;
  TextLabel* m_counts;
  Banner* m_banner;
  QComboBox* m_encoding = nullptr;
  QComboBox* m_delimiter = nullptr;
  TextLabel* m_encodingLabel = nullptr;
  TextLabel* m_delimiterLabel = nullptr;
  QCheckBox* m_firstIsData = nullptr;
  QCheckBox* m_overwrite = nullptr;
  SegmentedControl* m_show = nullptr;
  ImportRowsModel* m_rows;
  RecordTable* m_table = nullptr;
  TextLabel* m_columnsTitle = nullptr;
  ImportColumns* m_columns = nullptr;
  QProgressBar* m_progress = nullptr;
  Button* m_save = nullptr;
  Button* m_close = nullptr;
  Button* m_import = nullptr;
};

}  // namespace overture::ui
