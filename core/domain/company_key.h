#pragma once

#include <string>
#include <string_view>

namespace overture
{

/// A company's name for matching: NFKC, case-folded, accents off, dots off, other punctuation to blanks, legal forms at
/// the end off ("Acme, Inc." and "ACME" give "acme"; 有限公司 likewise). Never empty for a name that is not blank.
[[nodiscard]] std::string foldedCompanyName(std::string_view name);

/// What makes two entries the same company: "domain:HOST" where the website has a host of its own, else
/// "name:FOLDED NAME". Empty for a blank name without a website.
[[nodiscard]] std::string companyKey(std::string_view name, std::string_view website);

/// How two names under one key agree: the same when folded, blanks aside ("Tap to Learn", "TapToLearn"), one
/// begins with the other, or not at all.
enum class NameAgreement { yes, nearly, no };
[[nodiscard]] NameAgreement agreementOf(std::string_view a, std::string_view b);

}  // namespace overture
