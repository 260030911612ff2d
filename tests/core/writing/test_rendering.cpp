#include "core/writing/message_fields.h"
#include "core/writing/rendering.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

using writing::SpanKind;

writing::FieldValues maraAtNordhavn()
{
  Person person;
  person.name = "Mara Lindqvist";
  person.title = "Head of Data";
  Company company;
  company.name = "Nordhavn";
  Profile profile;
  profile.name = "Ada Berg";
  return writing::fieldsFor(person, company, {}, profile);
}

QByteArray kindIn(SpanKind kind)
{
  switch (kind) {
    case SpanKind::filled:
      return "filled";
    case SpanKind::fellBack:
      return "fell back";
    case SpanKind::missing:
      return "missing";
  }
  return {};
}

/// The text, then a line for each span: "first_name filled: Mara", then problems: "1:4 unknown_field compny > company".
QByteArray rendered(const char* source)
{
  const auto out = writing::rendered(source, maraAtNordhavn());
  QByteArray lines = QByteArray::fromStdString(out.text) + '\n';
  for (const auto& span : out.spans)
    lines += QByteArray::fromStdString(span.field) + ' ' + kindIn(span.kind) + ": " +
             QByteArray::fromStdString(out.text.substr(span.begin, span.end - span.begin)) + '\n';
  for (const auto& problem : out.problems)
    lines += QByteArray::number(problem.place.line) + ':' + QByteArray::number(problem.place.column) + ' ' +
             QByteArray::fromStdString(problem.subject) + " > " + QByteArray::fromStdString(problem.suggestion) + '\n';
  return lines;
}

}  // namespace

class TestRendering : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void fillsFieldsAndSaysWhere();
  void fallsBackWhereAFieldIsEmpty();
  void leavesAMissingFieldToBeSeen();
  void namesTheNearestFieldForAnUnknownOne();
  void knowsAFieldByEveryWayOfWritingIt_data();
  void knowsAFieldByEveryWayOfWritingIt();
  void greetsAsOneGreets_data();
  void greetsAsOneGreets();
  void endsAtItsBound();
  void takesFieldsOfOnesOwn();
};

void TestRendering::fillsFieldsAndSaysWhere()
{
  QCOMPARE(rendered("Hi {{ first_name }} at {{ company }},"), QByteArray("Hi Mara at Nordhavn,\n"
                                                                         "first_name filled: Mara\n"
                                                                         "company filled: Nordhavn\n"));
}

void TestRendering::fallsBackWhereAFieldIsEmpty()
{
  QCOMPARE(rendered("I read {{ hook | default: \"your article\" | capitalize }}{{ location | default: '' }}."),
           QByteArray("I read Your article.\n"
                      "hook fell back: Your article\n"
                      "location fell back: \n"));
}

void TestRendering::leavesAMissingFieldToBeSeen()
{
  QCOMPARE(rendered("See {{ project.link | append: '!' }}"),
           QByteArray("See {{ project.link | append: '!' }}\n"
                      "project.link missing: {{ project.link | append: '!' }}\n"));
}

void TestRendering::namesTheNearestFieldForAnUnknownOne()
{
  QCOMPARE(rendered("Hi\n \xE4\xBD\xA0 {{ fist_name }}"), QByteArray("Hi\n \xE4\xBD\xA0 {{ fist_name }}\n"
                                                                     "fist_name missing: {{ fist_name }}\n"
                                                                     "2:4 fist_name > first_name\n"));
}

void TestRendering::knowsAFieldByEveryWayOfWritingIt_data()
{
  QTest::addColumn<QByteArray>("source");
  for (const char* source : {"{{firstName}}", "{{ First Name }}", "{{first_name}}", "{{ FIRST-NAME }}",
                             "{{first_name|there}}", "{{- first_name -}}", "{{ given_name | strip }}"})
    QTest::newRow(source) << QByteArray(source);
}

void TestRendering::knowsAFieldByEveryWayOfWritingIt()
{
  QFETCH(QByteArray, source);

  QCOMPARE(rendered(source.constData()), QByteArray("Mara\nfirst_name filled: Mara\n"));
}

void TestRendering::greetsAsOneGreets_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("given");
  QTest::addColumn<QString>("greeting");
  QTest::addColumn<QString>("greeted");
  QTest::newRow("first word") << "Mara Lindqvist" << "" << "" << "Mara";
  QTest::newRow("given name") << "Dr. Mara Lindqvist" << "Mara" << "" << "Mara";
  QTest::newRow("as typed") << "Mara Lindqvist" << "Mara" << "Professor" << "Professor";
  QTest::newRow("Chinese") << QString::fromUtf8("王小明") << "" << "" << QString::fromUtf8("王小明");
  QTest::newRow("Chinese with a blank") << QString::fromUtf8("王 小明") << "" << "" << QString::fromUtf8("王 小明");
  QTest::newRow("none") << "" << "" << "" << "";
}

void TestRendering::greetsAsOneGreets()
{
  QFETCH(QString, name);
  QFETCH(QString, given);
  QFETCH(QString, greeting);
  Person person;
  person.name = name.toStdString();
  person.givenName = given.toStdString();
  person.greeting = greeting.toStdString();

  QTEST(QString::fromStdString(writing::greetingOf(person)), "greeted");
}

void TestRendering::endsAtItsBound()
{
  writing::FieldValues values;
  values.set("hook", std::string(400'000, 'x'));

  const auto out = writing::rendered("{{ hook }}{{ hook }}{{ hook }}", values);

  QCOMPARE(out.text.size(), std::size_t{800'000});
  QCOMPARE(out.problems.size(), std::size_t{1});
  QVERIFY(out.problems.front().kind == writing::SyntaxProblem::outputTooLong);
}

void TestRendering::takesFieldsOfOnesOwn()
{
  writing::FieldValues values;
  values.set("Common Friend", "Ida");

  const auto out = writing::rendered("{{ common_friend }} and {{ own }}", values);

  QCOMPARE(QByteArray::fromStdString(out.text), QByteArray("Ida and {{ own }}"));
  QVERIFY(out.spans.front().group == writing::FieldGroup::own);
  QVERIFY(out.missing() == std::vector<std::string>{"own"});
}

OVERTURE_TEST(TestRendering);

}  // namespace overture::testing

#include "test_rendering.moc"
