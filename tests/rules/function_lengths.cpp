#include "tests/rules/function_lengths.h"

#include "tests/rules/cpp_text.h"

#include <QRegularExpression>

namespace overture::testing
{
namespace
{

enum class Scope { names, function, value };

QString withoutPreprocessor(QString code)
{
  static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n\\]|\\\n|\\.)*)"),
                                            QRegularExpression::MultilineOption);
  auto each = directive.globalMatch(code);
  while (each.hasNext()) {
    const auto match = each.next();
    for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at)
      if (code[at] != QLatin1Char('\n'))
        code[at] = QLatin1Char(' ');
  }
  return code;
}

/// What a brace opens, told from the text between the last statement and it.
Scope scopeAfter(const QString& heading)
{
  static const QRegularExpression names(QStringLiteral(
      R"(^(?:template\s*<[^{]*>\s*)?(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b[^()=]*$)"));
  static const QRegularExpression member(QStringLiteral(R"(\)[^?]*[^:]:[^:].*[\w>]$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
  if (names.match(heading).hasMatch())
    return Scope::names;
  const bool isComplete = heading.count(QLatin1Char('(')) == heading.count(QLatin1Char(')'));
  if (!heading.contains(QLatin1Char('(')) || !isComplete || heading.endsWith(QLatin1Char('=')))
    return Scope::value;
  return member.match(heading).hasMatch() ? Scope::value : Scope::function;
}

/// Walks over the braces of one source.
class BraceWalk
{
 public:
  explicit BraceWalk(const SourceFile& file) : m_file(file), m_code(withoutPreprocessor(splitCpp(file.text).code)) {}

  [[nodiscard]] std::vector<FunctionLength> run()
  {
    for (m_at = 0; m_at < m_code.size(); ++m_at)
      step(m_code[m_at]);
    return std::move(m_found);
  }

 private:
  void step(QChar character)
  {
    if (character == QLatin1Char('{'))
      open();
    else if (character == QLatin1Char('}'))
      close();
    else if (character == QLatin1Char(';') && !isInside(Scope::function) && !isInside(Scope::value))
      m_headingBegin = m_at + 1;
  }

  [[nodiscard]] bool isInside(Scope scope) const { return !m_open.empty() && m_open.back() == scope; }

  [[nodiscard]] QString heading() const
  {
    static const QRegularExpression access(
        QStringLiteral(R"(\b(public|private|protected|Q_SIGNALS)(\s+Q_SLOTS)?\s*:(?!:))"));
    return m_code.mid(m_headingBegin, m_at - m_headingBegin).remove(access).simplified();
  }

  void open()
  {
    if (isInside(Scope::function) || isInside(Scope::value)) {
      m_open.push_back(m_open.back());
      return;
    }
    m_open.push_back(scopeAfter(heading()));
    if (isInside(Scope::names))
      m_headingBegin = m_at + 1;
  }

  void close()
  {
    if (m_open.empty())
      return;
    const auto closed = m_open.back();
    m_open.pop_back();
    const bool isOutermost = m_open.empty() || m_open.back() == Scope::names;
    if (closed == Scope::function && isOutermost)
      note();
    if (closed != Scope::value && isOutermost)
      m_headingBegin = m_at + 1;
  }

  void note()
  {
    auto begin = m_headingBegin;
    while (m_code[begin].isSpace())
      ++begin;
    const auto text = m_code.mid(begin, m_at - begin);
    const auto signature = text.left(text.indexOf(QLatin1Char('{'))).simplified();
    m_found.push_back({placeIn(m_file, begin), signature, static_cast<int>(text.count(QLatin1Char('\n'))) + 1});
  }

  const SourceFile& m_file;
  QString m_code;
  qsizetype m_at = 0;
  qsizetype m_headingBegin = 0;
  std::vector<Scope> m_open;
  std::vector<FunctionLength> m_found;
};

}  // namespace

std::vector<FunctionLength> functionsIn(const SourceFile& file)
{
  return BraceWalk(file).run();
}

}  // namespace overture::testing
