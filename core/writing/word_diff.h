#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overture::writing
{

enum class DiffKind { kept, removed, added };

/// A stretch of a comparison of two texts.
struct DiffPart {
  DiffKind kind = DiffKind::kept;
  std::string text;
  friend bool operator==(const DiffPart&, const DiffPart&) = default;
};

/// What changed from one wording to another, word by word; a field and a Chinese character are one word each. Kept and
/// removed parts make the old text, kept and added ones the new. Where something was replaced, the removed part comes
/// first. Costs the product of both word counts; texts of more than some 2,000 words each are told as replaced whole.
[[nodiscard]] std::vector<DiffPart> wordDiff(std::string_view before, std::string_view after);

}  // namespace overture::writing
