#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/side_panel.h"

namespace overture::ui
{

class TextLabel;

/// The record beside a list, or the form for a new one, or a hint where nothing is chosen. Reads the record anew
/// whenever a commit concerns it.
class RecordPanel : public SidePanel
{
  Q_OBJECT

 public:
  explicit RecordPanel(const Workspace& workspace, QWidget* parent = nullptr);

  /// 0: nothing is chosen. Waits behind a form that is open.
  void showRecord(qint64 id);
  /// Opens the form; `about` is a record that the new one belongs to, or 0.
  void startNew(qint64 about = 0);
  void leaveNew();
  [[nodiscard]] bool isCreating() const { return m_creating; }
  [[nodiscard]] qint64 recordId() const { return m_id; }
  /// Takes the keyboard into the panel.
  void enter();
  virtual void retranslate() = 0;

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);
  void failed(const overture::Error& error);
  void created(qint64 id);
  /// The form is gone, with or without a new record.
  void leftNew();

 protected:
  /// Both are shown by turns; the panel takes them.
  void setParts(QWidget* record, QWidget* form);
  void setHint(const QString& hint);
  /// Shows the record `recordId()`; false when there is none.
  [[nodiscard]] virtual bool read() = 0;
  [[nodiscard]] virtual bool concerns(const store::Changes& changes) const = 0;
  virtual void clearForm(qint64 about) = 0;
  virtual void focusForm() = 0;
  virtual void focusRecord() = 0;
  void refresh();

  [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
  [[nodiscard]] std::string zone() const;
  void finishNew(qint64 id);
  /// A write whose failure the page shows.
  void write(store::Action<store::Done> action);

  void keyPressEvent(QKeyEvent* event) override;

 private:
  void arrange();
  void onChanged(const store::Changes& changes);
  void keepInSight(QWidget* before, QWidget* focused);

  Workspace m_workspace;
  qint64 m_id = 0;
  bool m_creating = false;
  bool m_found = false;
  QWidget* m_record = nullptr;
  QWidget* m_form = nullptr;
  TextLabel* m_hint;
};

}  // namespace overture::ui
