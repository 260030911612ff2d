#include "core/transfer/people_table.h"

#include "core/base/text.h"

#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace overture::transfer
{
namespace
{

constexpr std::size_t longestPersonName = 500;

/// Bare, as column_headings.h makes them. The first of a field that is found wins.
constexpr auto personHeadings = std::to_array<Heading<PersonField>>({
    {"fullname", PersonField::name},
    {"name", PersonField::name},
    {"displayname", PersonField::name},
    {"contactname", PersonField::name},
    {"person", PersonField::name},
    {"contact", PersonField::name},
    {"姓名", PersonField::name},
    {"联系人", PersonField::name},
    {"名称", PersonField::name},
    {"firstname", PersonField::givenName},
    {"givenname", PersonField::givenName},
    {"名字", PersonField::givenName},
    {"名", PersonField::givenName},
    {"middlename", PersonField::middleName},
    {"additionalname", PersonField::middleName},
    {"lastname", PersonField::familyName},
    {"familyname", PersonField::familyName},
    {"surname", PersonField::familyName},
    {"姓氏", PersonField::familyName},
    {"姓", PersonField::familyName},
    {"company", PersonField::company},
    {"companyname", PersonField::company},
    {"associatedcompany", PersonField::company},
    {"organization", PersonField::company},
    {"organizationname", PersonField::company},
    {"organization1name", PersonField::company},
    {"organisation", PersonField::company},
    {"employer", PersonField::company},
    {"公司", PersonField::company},
    {"公司名称", PersonField::company},
    {"单位", PersonField::company},
    {"组织", PersonField::company},
    {"position", PersonField::title},
    {"jobtitle", PersonField::title},
    {"organizationtitle", PersonField::title},
    {"organization1title", PersonField::title},
    {"title", PersonField::title},
    {"headline", PersonField::title},
    {"职位", PersonField::title},
    {"职务", PersonField::title},
    {"职称", PersonField::title},
    {"location", PersonField::location},
    {"city", PersonField::location},
    {"businesscity", PersonField::location},
    {"address1city", PersonField::location},
    {"地点", PersonField::location},
    {"城市", PersonField::location},
    {"所在地", PersonField::location},
    {"notes", PersonField::notes},
    {"note", PersonField::notes},
    {"备注", PersonField::notes},
    {"附注", PersonField::notes},
    {"hook", PersonField::hook},
    {"article", PersonField::hook},
    {"hooklink", PersonField::hookUrl},
    {"hookurl", PersonField::hookUrl},
    {"emailaddress", PersonField::mail},
    {"email", PersonField::mail},
    {"mail", PersonField::mail},
    {"workemail", PersonField::mail},
    {"email1value", PersonField::mail},
    {"email1address", PersonField::mail},
    {"邮箱", PersonField::mail},
    {"电子邮件", PersonField::mail},
    {"邮件", PersonField::mail},
    {"电子邮件地址", PersonField::mail},
    {"电子邮箱", PersonField::mail},
    {"email2value", PersonField::mail2},
    {"email2address", PersonField::mail2},
    {"additionalemailaddresses", PersonField::mail2},
    {"email3value", PersonField::mail3},
    {"email3address", PersonField::mail3},
    {"linkedin", PersonField::linkedin},
    {"linkedinurl", PersonField::linkedin},
    {"linkedinprofile", PersonField::linkedin},
    {"linkedinprofileurl", PersonField::linkedin},
    {"linkedinbio", PersonField::linkedin},
    {"领英", PersonField::linkedin},
    {"url", PersonField::profile},
    {"profileurl", PersonField::profile},
    {"profile", PersonField::profile},
    {"website1value", PersonField::profile},
    {"webpage", PersonField::profile},
    {"personalwebpage", PersonField::profile},
    {"主页", PersonField::profile},
    {"x", PersonField::x},
    {"twitter", PersonField::x},
    {"twitterhandle", PersonField::x},
    {"twitterusername", PersonField::x},
    {"wechat", PersonField::wechat},
    {"wechatid", PersonField::wechat},
    {"微信", PersonField::wechat},
    {"微信号", PersonField::wechat},
    {"mobilephone", PersonField::phone},
    {"mobilephonenumber", PersonField::phone},
    {"phone", PersonField::phone},
    {"phonenumber", PersonField::phone},
    {"phone1value", PersonField::phone},
    {"手机", PersonField::phone},
    {"手机号", PersonField::phone},
    {"电话", PersonField::phone},
    {"businessphone", PersonField::phone2},
    {"phone2value", PersonField::phone2},
    {"homephone", PersonField::phone3},
    {"phone3value", PersonField::phone3},
});

struct AddressColumn {
  PersonField field;
  AddressKind kind;
};

constexpr auto addressColumns = std::to_array<AddressColumn>({
    {PersonField::mail, AddressKind::mail},
    {PersonField::mail2, AddressKind::mail},
    {PersonField::mail3, AddressKind::mail},
    {PersonField::linkedin, AddressKind::linkedin},
    {PersonField::x, AddressKind::x},
    {PersonField::wechat, AddressKind::wechat},
    {PersonField::phone, AddressKind::phone},
    {PersonField::phone2, AddressKind::phone},
    {PersonField::phone3, AddressKind::phone},
});

bool isHan(std::string_view text)
{
  const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  for (std::int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) {
    UErrorCode status = U_ZERO_ERROR;
    if (uscript_getScript(wide.char32At(i), &status) != USCRIPT_HAN)
      return false;
  }
  return !wide.isEmpty();
}

/// True when the column of family names is headed in Chinese: 姓 or 姓氏.
bool hasChineseNameHeadings(const CsvRecord& header, const PersonColumns& columns)
{
  const auto family = columns.columns.find(PersonField::familyName);
  return family != columns.columns.end() && family->second < header.cells.size() &&
         isHan(bareHeading(header.cells[family->second]));
}

/// The full name out of its parts, as the list writes them.
std::string joinedName(const std::string& given, const std::string& middle, const std::string& family)
{
  std::string name;
  for (const auto* const part : {&given, &middle, &family})
    if (!part->empty())
      name += name.empty() ? *part : " " + *part;
  return name;
}

Person personFromRecord(const CsvRecord& record, const PersonColumns& columns, bool familyFirst)
{
  const auto cell = [&](PersonField field) { return cellOf(record, columns, field); };
  Person person;
  person.givenName = cell(PersonField::givenName);
  person.familyName = cell(PersonField::familyName);
  person.name = cell(PersonField::name);
  if (person.name.empty() && familyFirst && isHan(person.familyName) && isHan(person.givenName))
    person.name = person.familyName + person.givenName;
  if (person.name.empty())
    person.name = joinedName(person.givenName, cell(PersonField::middleName), person.familyName);
  person.title = cell(PersonField::title);
  person.location = cell(PersonField::location);
  person.hook = cell(PersonField::hook);
  person.hookUrl = cell(PersonField::hookUrl);
  person.notes = withUnixLineEnds(cell(PersonField::notes));
  return person;
}

/// The values of one cell: Google parts them by ":::", others by semicolons or commas.
std::vector<std::string> valuesIn(std::string_view cell)
{
  std::vector<std::string> values;
  while (!cell.empty()) {
    const auto end = std::min(cell.find_first_of(";,\n"), cell.find(":::"));
    if (const auto value = trimmed(cell.substr(0, end)); !value.empty())
      values.emplace_back(value);
    cell = end == std::string_view::npos ? std::string_view() : cell.substr(end + (cell[end] == ':' ? 3 : 1));
  }
  return values;
}

class AddressReader
{
 public:
  AddressReader(const CsvRecord& record, std::vector<RowIssue>& warnings) : m_record(record), m_warnings(warnings) {}

  void readCells(const PersonColumns& columns)
  {
    for (const auto& column : addressColumns)
      for (const auto& value : valuesIn(cellOf(m_record, columns, column.field)))
        if (!enter(column.kind, value))
          m_warnings.push_back({m_record.row, m_record.line, IssueKind::unusableAddress, value});
    for (const auto& value : valuesIn(cellOf(m_record, columns, PersonField::profile)))
      if (!enter(AddressKind::linkedin, value) && guessedKind(value) == AddressKind::x)
        enter(AddressKind::x, value);
  }

  std::vector<Address> addresses() { return std::move(m_addresses); }

 private:
  bool enter(AddressKind kind, const std::string& value)
  {
    const auto normal = normalAddress(kind, value);
    if (normal.empty())
      return false;
    const auto isIt = [&](const Address& one) { return one.kind == kind && one.normal == normal; };
    if (std::ranges::none_of(m_addresses, isIt))
      m_addresses.push_back({{}, {}, kind, value, normal, Certainty::certain, std::nullopt});
    return true;
  }

  const CsvRecord& m_record;
  std::vector<RowIssue>& m_warnings;
  std::vector<Address> m_addresses;
};

}  // namespace

Result<PersonColumns> personColumnsOf(const CsvTable& table)
{
  const auto found = foundHeader(table, std::span<const Heading<PersonField>>(personHeadings), [](const auto& columns) {
    return columns.contains(PersonField::name) || columns.contains(PersonField::givenName) ||
           columns.contains(PersonField::familyName);
  });
  return found ? Result<PersonColumns>(*found) : fail(ErrorKind::noKnownHeading);
}

PersonRows personRowsOf(const CsvTable& table, const PersonColumns& columns)
{
  PersonRows out;
  const auto& header = table.records[columns.header];
  const auto width = header.cells.size();
  const bool familyFirst = hasChineseNameHeadings(header, columns);
  for (std::size_t i = columns.header + 1; i < table.records.size(); ++i) {
    const auto& record = table.records[i];
    auto person = personFromRecord(record, columns, familyFirst);
    if (person.name.empty() || codePointCount(person.name) > longestPersonName) {
      const auto kind = person.name.empty() ? IssueKind::missingName : IssueKind::textTooLong;
      out.rejected.push_back({record.row, record.line, kind, std::string(firstCodePoints(person.name, 60))});
      continue;
    }
    warnAboutShape(out.warnings, record, width);
    AddressReader reader(record, out.warnings);
    reader.readCells(columns);
    out.rows.push_back({record.row, record.line, std::move(person), cellOf(record, columns, PersonField::company),
                        reader.addresses()});
  }
  warnAboutQuotes(out.warnings, table);
  return out;
}

}  // namespace overture::transfer
