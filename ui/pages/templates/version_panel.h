#pragma once

#include "ui/models/template_model.h"
#include "ui/widgets/side_panel.h"

#include <vector>

namespace overture::ui
{

class Button;
class Card;
class TextLabel;
class VersionSteps;

/// Why a version came to be, how it is answered, and how its template came along from version to version.
class VersionPanel : public SidePanel
{
  Q_OBJECT

 public:
  explicit VersionPanel(QWidget* parent = nullptr);

  /// `lines`: all versions of the template, newest first; `day`: when the version was made.
  void tell(const store::TemplateRow& owner, const VersionLine& line, const std::vector<VersionLine>& lines,
            const QString& day);
  /// Before the first version is told.
  void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

 Q_SIGNALS:
  void editRequested();
  /// Retire, or use again.
  void retireRequested();
  void restoreRequested();
  void removeRequested();
  /// A version that the chart shows.
  void versionRequested(qint64 version);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeWhy();
  void makeRate();
  void makeButtons();
  void tellRate(const VersionLine& line);
  void tellHistory(const VersionLine& line, const std::vector<VersionLine>& lines);
  void recolour();
  void tellButtons(const VersionLine& line, const std::vector<VersionLine>& lines);
  void retranslate();

  bool m_readOnly = false;
  bool m_isRetired = false;
  TextLabel* m_name;
  TextLabel* m_origin;
  TextLabel* m_whyHead;
  Card* m_whyCard;
  TextLabel* m_why;
  TextLabel* m_rateHead;
  TextLabel* m_rate;
  TextLabel* m_counts;
  TextLabel* m_historyHead;
  VersionSteps* m_steps;
  std::vector<qint64> m_stepVersions;
  TextLabel* m_history;
  TextLabel* m_historyNote;
  Button* m_edit;
  Button* m_retire;
  Button* m_restore;
  Button* m_remove;
};

}  // namespace overture::ui
