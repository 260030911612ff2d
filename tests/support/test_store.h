#pragma once

#include "core/store/store.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <source_location>
#include <string_view>
#include <type_traits>

namespace overture::testing
{

/// A fresh search in a file of its own, with a clock that stands still and uids that repeat. What is asked of it must
/// succeed: a failure fails the running test at the caller's line and answers an empty value.
class TestStore
{
 public:
  using Here = std::source_location;

  TestStore();
  ~TestStore();

  [[nodiscard]] store::Store& store() { return *m_store; }
  [[nodiscard]] FixedClock& clock() { return m_clock; }
  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

  /// Closes the file and opens it again, as the program does when it is started again.
  void reopen(Here here = Here::current());
  void close() { m_store.reset(); }

  template <class T>
  T write(store::Action<T> action, Here here = Here::current())
  {
    auto result = m_store->write(std::move(action));
    return result ? std::move(*result) : failed<T>(result.error(), here);
  }
  void write(store::BatchedAction action, Here here = Here::current());

  /// The failure of a write that must not succeed, as one line (error_text.h); "" when it did.
  template <class T>
  [[nodiscard]] QByteArray refused(store::Action<T> action)
  {
    const auto result = m_store->write(std::move(action));
    return result ? QByteArray() : textOf(result.error());
  }

  /// What `look(const ReadTx&)` answers.
  template <class Look>
  [[nodiscard]] auto read(Look&& look, Here here = Here::current())
  {
    using Value = std::decay_t<std::invoke_result_t<Look, const store::ReadTx&>>;
    const auto reader = m_store->openReader();
    if (!reader)
      return failed<Value>(reader.error(), here);
    auto result = reader->read(std::forward<Look>(look));
    return result ? std::move(*result) : failed<Value>(result.error(), here);
  }

  void undo(Here here = Here::current());
  void redo(Here here = Here::current());

  /// Everything that is recorded for undo, as text (store_dump.h).
  [[nodiscard]] QByteArray dump();
  [[nodiscard]] QByteArray rows(std::string_view sql);

  /// What store::checkFile finds, a line each; "": sound.
  [[nodiscard]] QByteArray findings() const;

 private:
  template <class T>
  static T failed(const Error& error, Here here)
  {
    QTest::qFail((textOf(error) + ' ' + error.detail.c_str()).constData(), here.file_name(),
                 static_cast<int>(here.line()));
    return T();
  }

  QTemporaryDir m_folder;
  std::filesystem::path m_file;
  FixedClock m_clock;
  SeededUids m_uids{1};
  std::unique_ptr<store::Store> m_store;
};

}  // namespace overture::testing
