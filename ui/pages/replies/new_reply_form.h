#pragma once

#include "core/domain/message.h"
#include "ui/pages/page.h"

#include <optional>

namespace overture::ui
{

class Button;
class FieldForm;
class NamePicker;
class ReplyKinds;
class TextLabel;

/// The form in which a reply is typed in: from whom, to which message, of what kind, when and how it came.
class NewReplyForm : public QWidget
{
  Q_OBJECT

 public:
  explicit NewReplyForm(const Workspace& workspace, QWidget* parent = nullptr);

  /// Empties it; `person` is whose reply it is, or none.
  void clear(PersonId person);
  void focusFirst();
  void retranslate();

 Q_SIGNALS:
  void added(qint64 id);
  void cancelled();
  void failed(const overture::Error& error);

 private:
  void arrange();
  void take(PersonId person);
  void save();
  [[nodiscard]] bool showGaps();
  [[nodiscard]] Reply reply() const;
  [[nodiscard]] std::string zone() const;

  Workspace m_workspace;
  PersonId m_person;
  std::optional<ReplyKind> m_kind;
  TextLabel* m_heading;
  FieldForm* m_form;
  NamePicker* m_picker;
  TextLabel* m_kindHeading;
  ReplyKinds* m_kinds;
  TextLabel* m_gap;
  Button* m_save;
  Button* m_cancel;
};

}  // namespace overture::ui
