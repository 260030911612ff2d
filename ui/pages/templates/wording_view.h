#pragma once

#include "ui/pages/templates/wording_spans.h"

#include <QWidget>

namespace overture::ui
{

class TextLabel;

/// Subject and body with their colours; to read, or to edit.
class WordingView : public QWidget
{
  Q_OBJECT

 public:
  explicit WordingView(bool canBeEdited, QWidget* parent = nullptr);

  void tell(const ColouredText& subject, const ColouredText& body);
  /// Colours anew what stands there, and keeps the cursor.
  void recolour(const ColouredText& subject, const ColouredText& body);
  [[nodiscard]] QString subject() const;
  [[nodiscard]] QString body() const;
  [[nodiscard]] SpanTextEdit* subjectEdit() const { return m_subject; }
  [[nodiscard]] SpanTextEdit* bodyEdit() const { return m_body; }

 Q_SIGNALS:
  void typed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  TextLabel* m_subjectLabel;
  SpanTextEdit* m_subject;
  SpanTextEdit* m_body;
};

}  // namespace overture::ui
