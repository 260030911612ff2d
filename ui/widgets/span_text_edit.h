#pragma once

#include "ui/style/tokens.h"

#include <QTextEdit>

#include <vector>

namespace overture::ui
{

/// A stretch of a text in UTF-16 units, with the ground and ink of its tone.
struct TextSpan {
  int begin = 0;
  int end = 0;
  Tone tone = Tone::accent;
  bool struck = false;
  QString tip;
  friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// A text whose parts are coloured by where they come from. Typing keeps the spans at their words: those behind the
/// cursor move along, one that is typed into ends. Undo and redo within the text are its own. The text is plain,
/// whatever is pasted.
class SpanTextEdit : public QTextEdit
{
  Q_OBJECT

 public:
  explicit SpanTextEdit(QWidget* parent = nullptr);

  /// Replaces text and spans; the cursor goes to the beginning; not told as typing.
  void setTextAndSpans(const QString& text, const std::vector<TextSpan>& spans);
  void setSpans(const std::vector<TextSpan>& spans);
  /// One line: Enter goes to the next control, line breaks become blanks.
  void setSingleLine(bool single);

 Q_SIGNALS:
  /// By the person's hand.
  void typed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void follow(int position, int removed, int added);
  void paintSpans();
  void spaceLines();
  void breakLine();
  std::vector<TextSpan> m_spans;
  bool m_setting = false;
  bool m_single = false;
};

}  // namespace overture::ui
