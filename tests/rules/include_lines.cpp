#include "tests/rules/include_lines.h"

#include <QRegularExpression>

namespace overture::testing
{

std::vector<Include> includesOf(const SourceFile& file)
{
  static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])"),
                                       QRegularExpression::MultilineOption);
  std::vector<Include> found;
  auto each = line.globalMatch(file.text);
  while (each.hasNext()) {
    const auto match = each.next();
    found.push_back({file.path, match.captured(2), match.captured(1) == QLatin1String("\""),
                     placeIn(file, match.capturedStart(2))});
  }
  return found;
}

}  // namespace overture::testing
