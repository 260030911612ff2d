#pragma once

#include "core/store/message_list.h"
#include "ui/models/message_model.h"
#include "ui/pages/list_page.h"

#include <vector>

class QComboBox;

namespace overture::ui
{

class Banner;
class Button;
class MessagePanel;

/// Every message with what became of it, the chosen one beside it.
class MessagesPage final : public ListPage
{
  Q_OBJECT

 public:
  explicit MessagesPage(const Workspace& workspace, QWidget* parent = nullptr);
  [[nodiscard]] std::vector<KeyHint> hints() const override;
  /// With the intention listVersion: only the messages made from that version, until the person takes the filter away.
  void visit(const Target& target) override;

 protected:
  void retranslate() override;
  void count() override;
  [[nodiscard]] bool isCounted(const store::Changes& changes) const override;
  [[nodiscard]] bool isFiltered() const override;
  void clearFilter() override;
  void showControls(bool shown) override;

 private:
  void addControls();
  void connectParts();
  void nameKeys();
  void translateEmpty();
  void fillOutcomes();
  void filter();
  void listVersion(VersionId version);
  void showVersionLine();
  void sort(int column, bool descending);
  void restoreSort();
  void showCounts();
  void startWriting();

  MessageModel* m_model;
  MessagePanel* m_panel;
  QComboBox* m_state;
  QComboBox* m_outcome;
  Button* m_write;
  Banner* m_versionLine;
  VersionId m_version;
  store::MessageCounts m_counts;
  LatestJob m_counting;
};

}  // namespace overture::ui
