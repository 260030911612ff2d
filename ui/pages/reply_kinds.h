#pragma once

#include "core/domain/message.h"
#include "ui/widgets/record_table.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace overture::ui
{

class Button;

/// What kind of reply it is: six buttons with the keys 1 to 6, in the order of ReplyKind. The keys work while the focus is
/// in it; a list beside it takes them by `replyKindKeys`.
class ReplyKinds : public QWidget
{
  Q_OBJECT

 public:
  explicit ReplyKinds(QWidget* parent = nullptr);

  /// Nothing: none is marked.
  void setCurrent(std::optional<ReplyKind> kind);
  [[nodiscard]] std::optional<ReplyKind> current() const { return m_current; }

 Q_SIGNALS:
  /// By the person, also for the kind that is current: a guess is confirmed so. It does not mark the kind.
  void chosen(overture::ReplyKind kind);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void mark();
  std::vector<Button*> m_buttons;
  std::optional<ReplyKind> m_current;
};

/// The keys 1 to 6 of a list.
[[nodiscard]] std::vector<ListKey> replyKindKeys(const std::function<void(ReplyKind)>& choose);

}  // namespace overture::ui
