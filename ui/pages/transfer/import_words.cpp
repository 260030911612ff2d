#include "ui/pages/transfer/import_words.h"

#include "core/transfer/company_table.h"
#include "core/transfer/people_table.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace overture::ui
{
namespace
{

struct ImportWords {
  Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString companyFieldWord(transfer::CompanyField field)
{
  switch (field) {
    case transfer::CompanyField::name:
      return ImportWords::tr("Company name");
    case transfer::CompanyField::website:
      return ImportWords::tr("Website");
    case transfer::CompanyField::careersUrl:
      return ImportWords::tr("Careers page");
    case transfer::CompanyField::linkedinUrl:
      return ImportWords::tr("LinkedIn page");
    case transfer::CompanyField::industry:
      return ImportWords::tr("Industry");
    case transfer::CompanyField::size:
      return ImportWords::tr("Size");
    case transfer::CompanyField::locations:
      return ImportWords::tr("Places");
    case transfer::CompanyField::remote:
      return ImportWords::tr("Remote work");
    case transfer::CompanyField::notes:
      return ImportWords::tr("Notes");
  }
  return {};
}

QString personFieldWord(transfer::PersonField field)
{
  switch (field) {
    case transfer::PersonField::name:
      return ImportWords::tr("Full name");
    case transfer::PersonField::givenName:
      return ImportWords::tr("Given name");
    case transfer::PersonField::middleName:
      return ImportWords::tr("Middle name");
    case transfer::PersonField::familyName:
      return ImportWords::tr("Family name");
    case transfer::PersonField::company:
      return ImportWords::tr("Company");
    case transfer::PersonField::title:
      return ImportWords::tr("Title");
    case transfer::PersonField::location:
      return ImportWords::tr("Place");
    case transfer::PersonField::notes:
      return ImportWords::tr("Notes");
    case transfer::PersonField::hook:
      return ImportWords::tr("What they made or wrote");
    case transfer::PersonField::hookUrl:
      return ImportWords::tr("Its link");
    case transfer::PersonField::mail:
    case transfer::PersonField::mail2:
    case transfer::PersonField::mail3:
      return ImportWords::tr("Email");
    case transfer::PersonField::linkedin:
      return ImportWords::tr("LinkedIn profile");
    case transfer::PersonField::profile:
      return ImportWords::tr("Profile link");
    case transfer::PersonField::x:
      return ImportWords::tr("X");
    case transfer::PersonField::wechat:
      return ImportWords::tr("WeChat");
    case transfer::PersonField::phone:
    case transfer::PersonField::phone2:
    case transfer::PersonField::phone3:
      return ImportWords::tr("Phone");
  }
  return {};
}

QString valueOrDash(const std::string& value)
{
  return value.empty() ? QStringLiteral("–") : toQt(value);
}

}  // namespace

QString fieldWord(ImportKind kind, int field)
{
  return kind == ImportKind::companies ? companyFieldWord(static_cast<transfer::CompanyField>(field))
                                       : personFieldWord(static_cast<transfer::PersonField>(field));
}

QString encodingWord(transfer::Encoding encoding)
{
  switch (encoding) {
    case transfer::Encoding::utf8:
      return QStringLiteral("UTF-8");
    case transfer::Encoding::utf16le:
      return QStringLiteral("UTF-16 LE");
    case transfer::Encoding::utf16be:
      return QStringLiteral("UTF-16 BE");
    case transfer::Encoding::windows1252:
      return ImportWords::tr("Western (Windows-1252)");
    case transfer::Encoding::gb18030:
      return ImportWords::tr("Chinese (GB18030)");
  }
  return {};
}

QString delimiterWord(char delimiter)
{
  switch (delimiter) {
    case ',':
      return ImportWords::tr("Comma");
    case ';':
      return ImportWords::tr("Semicolon");
    case '\t':
      return ImportWords::tr("Tab");
    default:
      return QString(QLatin1Char(delimiter));
  }
}

QString outcomeWord(transfer::RowOutcome outcome)
{
  switch (outcome) {
    case transfer::RowOutcome::added:
      return ImportWords::tr("New");
    case transfer::RowOutcome::changed:
      return ImportWords::tr("Changed");
    case transfer::RowOutcome::same:
      return ImportWords::tr("The same");
    case transfer::RowOutcome::rejected:
      return ImportWords::tr("Left out");
  }
  return {};
}

Tone outcomeTone(transfer::RowOutcome outcome)
{
  switch (outcome) {
    case transfer::RowOutcome::added:
      return Tone::good;
    case transfer::RowOutcome::changed:
      return Tone::accent;
    case transfer::RowOutcome::same:
      return Tone::grey;
    case transfer::RowOutcome::rejected:
      return Tone::bad;
  }
  return Tone::grey;
}

QString changesText(const std::vector<transfer::FieldChange>& changes)
{
  QStringList parts;
  for (const auto& change : changes)
    parts +=
        ImportWords::tr("%1: %2 → %3").arg(toQt(change.field), valueOrDash(change.before), valueOrDash(change.after));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace overture::ui
