#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace overture
{

/// UTF-8 text functions, through ICU. Invalid bytes are read as U+FFFD; none of these fails.

/// Without blanks (Unicode white space, U+FEFF and U+200B included) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] bool isBlank(std::string_view text);

/// For matching: NFKC, case-folded, accents off. "Ørsted Café" and "ØRSTED CAFE" give the same.
[[nodiscard]] std::string folded(std::string_view text);

/// Unicode case folding only.
[[nodiscard]] std::string lowered(std::string_view text);

[[nodiscard]] std::size_t codePointCount(std::string_view text);

/// UTF-16 code units, as most web forms count characters.
[[nodiscard]] std::size_t utf16Count(std::string_view text);

/// At most `count` code points of the text, cut between code points.
[[nodiscard]] std::string_view firstCodePoints(std::string_view text, std::size_t count);

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// CR LF and lone CR become LF.
[[nodiscard]] std::string withUnixLineEnds(std::string_view text);

/// Makes keys whose byte order is the alphabetical order of a language ("en", "zh_CN": pinyin).
/// An instance belongs to one thread at a time; making one costs about a millisecond.
class Collation
{
 public:
  explicit Collation(std::string_view language);
  ~Collation();
  Collation(Collation&&) noexcept;
  Collation& operator=(Collation&&) noexcept;

  [[nodiscard]] std::string keyOf(std::string_view text) const;

  /// Changes whenever keys made earlier no longer compare with new ones: language and ICU's collation version.
  [[nodiscard]] const std::string& version() const { return m_version; }

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
  std::string m_version;
};

}  // namespace overture
