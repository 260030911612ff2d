#include "core/transfer/company_table.h"

#include "core/base/text.h"
#include "core/domain/company_key.h"
#include "core/domain/web_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace overture::transfer
{
namespace
{

constexpr std::size_t longestName = 500;

/// Folded, without blanks, dashes and underscores. The first of a field that is found wins.
constexpr auto companyHeadings = std::to_array<Heading<CompanyField>>({
    {"company", CompanyField::name},
    {"companyname", CompanyField::name},
    {"organization", CompanyField::name},
    {"organisation", CompanyField::name},
    {"employer", CompanyField::name},
    {"account", CompanyField::name},
    {"accountname", CompanyField::name},
    {"name", CompanyField::name},
    {"公司", CompanyField::name},
    {"公司名称", CompanyField::name},
    {"公司名", CompanyField::name},
    {"企业名称", CompanyField::name},
    {"企业", CompanyField::name},
    {"website", CompanyField::website},
    {"websiteurl", CompanyField::website},
    {"companywebsite", CompanyField::website},
    {"homepage", CompanyField::website},
    {"domain", CompanyField::website},
    {"companydomainname", CompanyField::website},
    {"companydomain", CompanyField::website},
    {"webpage", CompanyField::website},
    {"url", CompanyField::website},
    {"web", CompanyField::website},
    {"link", CompanyField::website},
    {"网址", CompanyField::website},
    {"官网", CompanyField::website},
    {"网站", CompanyField::website},
    {"careersurl", CompanyField::careersUrl},
    {"careers", CompanyField::careersUrl},
    {"careerspage", CompanyField::careersUrl},
    {"jobs", CompanyField::careersUrl},
    {"招聘网址", CompanyField::careersUrl},
    {"linkedinurl", CompanyField::linkedinUrl},
    {"linkedin", CompanyField::linkedinUrl},
    {"linkedincompanypage", CompanyField::linkedinUrl},
    {"industry", CompanyField::industry},
    {"sector", CompanyField::industry},
    {"tags", CompanyField::industry},
    {"technologies", CompanyField::industry},
    {"行业", CompanyField::industry},
    {"companysize", CompanyField::size},
    {"size", CompanyField::size},
    {"teamsize", CompanyField::size},
    {"employees", CompanyField::size},
    {"numberofemployees", CompanyField::size},
    {"规模", CompanyField::size},
    {"公司规模", CompanyField::size},
    {"人数", CompanyField::size},
    {"location", CompanyField::locations},
    {"locations", CompanyField::locations},
    {"region", CompanyField::locations},
    {"city", CompanyField::locations},
    {"headquarters", CompanyField::locations},
    {"country", CompanyField::locations},
    {"地点", CompanyField::locations},
    {"城市", CompanyField::locations},
    {"所在地", CompanyField::locations},
    {"remotepolicy", CompanyField::remote},
    {"remote", CompanyField::remote},
    {"远程", CompanyField::remote},
    {"远程政策", CompanyField::remote},
    {"description", CompanyField::notes},
    {"shortdescription", CompanyField::notes},
    {"notes", CompanyField::notes},
    {"about", CompanyField::notes},
    {"interviewprocess", CompanyField::notes},
    {"longdescription", CompanyField::notes},
    {"备注", CompanyField::notes},
    {"简介", CompanyField::notes},
    {"公司简介", CompanyField::notes},
});

std::vector<int> numbersIn(std::string_view text)
{
  std::vector<int> numbers;
  std::string digits;
  const auto finish = [&] {
    int value = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc{})
      numbers.push_back(value);
    digits.clear();
  };
  for (const char c : text) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (c != ',' && !digits.empty())
      finish();
  }
  if (!digits.empty())
    finish();
  return numbers;
}

SizeBand bandOfCount(int people)
{
  constexpr auto tops = std::to_array<std::pair<int, SizeBand>>({{10, SizeBand::upTo10},
                                                                 {50, SizeBand::upTo50},
                                                                 {200, SizeBand::upTo200},
                                                                 {500, SizeBand::upTo500},
                                                                 {1000, SizeBand::upTo1000},
                                                                 {5000, SizeBand::upTo5000},
                                                                 {10000, SizeBand::upTo10000}});
  if (people < 1)
    return SizeBand::unknown;
  const auto band = std::ranges::find_if(tops, [people](const auto& top) { return people <= top.first; });
  return band != tops.end() ? band->second : SizeBand::above10000;
}

Company companyFrom(const CsvRecord& record, const CompanyColumns& columns)
{
  const auto cell = [&](CompanyField field) { return cellOf(record, columns, field); };
  Company company;
  company.name = cell(CompanyField::name);
  company.website = cell(CompanyField::website);
  company.careersUrl = cell(CompanyField::careersUrl);
  company.linkedinUrl = cell(CompanyField::linkedinUrl);
  company.industry = cell(CompanyField::industry);
  company.size = sizeBandOf(cell(CompanyField::size));
  company.locations = cell(CompanyField::locations);
  company.remote = remotePolicyOf(cell(CompanyField::remote));
  company.notes = withUnixLineEnds(cell(CompanyField::notes));
  return company;
}

/// What keeps a row from being imported, if anything.
std::optional<IssueKind> rejectionOf(const Company& company)
{
  if (company.name.empty())
    return IssueKind::missingName;
  return codePointCount(company.name) > longestName ? std::optional(IssueKind::textTooLong) : std::nullopt;
}

}  // namespace

Result<CompanyColumns> companyColumnsOf(const CsvTable& table)
{
  const auto found = foundHeader(table, std::span<const Heading<CompanyField>>(companyHeadings),
                                 [](const auto& columns) { return columns.contains(CompanyField::name); });
  return found ? Result<CompanyColumns>(*found) : fail(ErrorKind::noKnownHeading);
}

CompanyRows companyRowsOf(const CsvTable& table, const CompanyColumns& columns)
{
  CompanyRows out;
  const auto width = table.records[columns.header].cells.size();
  for (std::size_t i = columns.header + 1; i < table.records.size(); ++i) {
    const auto& record = table.records[i];
    auto company = companyFrom(record, columns);
    if (const auto rejection = rejectionOf(company)) {
      const auto shown = std::string(firstCodePoints(company.name, 60));
      out.rejected.push_back({record.row, record.line, *rejection, shown});
      continue;
    }
    warnAboutShape(out.warnings, record, width);
    if (!company.website.empty() && hostOf(company.website).empty())
      out.warnings.push_back({record.row, record.line, IssueKind::unusableWebsite, company.website});
    auto key = companyKey(company.name, company.website);
    out.rows.push_back({record.row, record.line, std::move(key), std::move(company)});
  }
  warnAboutQuotes(out.warnings, table);
  return out;
}

SizeBand sizeBandOf(std::string_view text)
{
  const auto plain = folded(trimmed(text));
  if (plain == "tiny")
    return SizeBand::upTo10;
  if (plain == "small")
    return SizeBand::upTo50;
  if (plain == "medium")
    return SizeBand::upTo500;
  if (plain == "large")
    return SizeBand::upTo5000;
  const auto numbers = numbersIn(plain);
  if (numbers.empty())
    return SizeBand::unknown;
  const bool open = numbers.size() == 1 && plain.find('+') != std::string::npos;
  return bandOfCount(open ? numbers.front() + 1 : numbers.back());
}

RemotePolicy remotePolicyOf(std::string_view text)
{
  const auto plain = bareHeading(text);
  const auto names = [&](std::string_view part) { return plain.find(part) != std::string::npos; };
  if (names("hybrid") || names("混合"))
    return RemotePolicy::hybrid;
  if (names("onsite") || names("office") || plain == "no" || names("现场"))
    return RemotePolicy::onSite;
  if (names("remotefriendly") || names("remoteok") || names("partial"))
    return RemotePolicy::remoteFriendly;
  return names("remote") || plain == "yes" || names("远程") ? RemotePolicy::remote : RemotePolicy::unknown;
}

}  // namespace overture::transfer
