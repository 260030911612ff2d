#include "tests/rules/translations_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace overture::testing
{
namespace
{

struct Message {
  QString source;
  QString type;  ///< of the translation: empty when it is finished
  QStringList forms;
};

QStringList placeholdersOf(const QString& text)
{
  static const QRegularExpression placeholder(QStringLiteral("%(?:L?[1-9]|n)"));
  QStringList all;
  auto each = placeholder.globalMatch(text);
  while (each.hasNext())
    all += each.next().captured();
  all.sort();
  all.removeDuplicates();
  return all;
}

QStringList readForms(QXmlStreamReader& xml)
{
  QStringList forms;
  QString text;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement())
      forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    else if (xml.isCharacters())
      text += xml.text();
    else if (xml.isEndElement())
      break;
  }
  return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader& xml)
{
  Message message;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      message.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      message.type = xml.attributes().value(QLatin1String("type")).toString();
      message.forms = readForms(xml);
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

QString problemOf(const Message& message)
{
  if (!message.type.isEmpty())
    return message.type;
  if (message.forms.isEmpty() ||
      std::ranges::any_of(message.forms, [](const QString& form) { return form.trimmed().isEmpty(); }))
    return "empty";
  const auto wanted = placeholdersOf(message.source);
  const bool keepsAll =
      std::ranges::all_of(message.forms, [&](const QString& form) { return placeholdersOf(form) == wanted; });
  return keepsAll ? QString() : QString("other placeholders");
}

}  // namespace

QStringList translationProblems(const QByteArray& ts)
{
  QXmlStreamReader xml(ts);
  QStringList problems;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("message"))
      continue;
    const auto message = readMessage(xml);
    const auto problem = problemOf(message);
    if (!problem.isEmpty())
      problems += message.source + ": " + problem;
  }
  if (xml.hasError())
    problems += "not readable: " + xml.errorString();
  return problems;
}

}  // namespace overture::testing
