#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/document.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace overture::ui
{

class ProblemWindow;

/// Which file is open. Another one is opened before the present one is closed, so a failure leaves all as it was.
class Session : public QObject
{
  Q_OBJECT

 public:
  Session(const World& world, const Appearance& appearance);
  ~Session() override;

  /// Opens the file; where that fails and nothing is open, a window says why and offers what can be done.
  void open(const QString& file);
  void openSample();
  /// The sample before anything else; `own` is where the way back from it leads, and is not touched before.
  void beginWithSample(const QString& own);
  /// Back to the person's own file.
  void openOwn();
  /// Brings the window to the front.
  void raise();
  /// Null before the first file is open.
  [[nodiscard]] MainWindow* window() const { return m_document ? m_document->window.get() : nullptr; }

 Q_SIGNALS:
  /// A person's own file is open now.
  void opened(const QString& file);

 private:
  [[nodiscard]] bool isOpen(const std::filesystem::path& file) const;
  void begin(const QString& file);
  bool take(Result<std::unique_ptr<Document>> document);
  void tell(const Error& error);

  World m_world;
  const Appearance& m_appearance;
  std::filesystem::path m_own;
  std::unique_ptr<Document> m_document;
  std::unique_ptr<ProblemWindow> m_problem;
};

}  // namespace overture::ui
