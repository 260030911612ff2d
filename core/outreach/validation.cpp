#include "core/outreach/validation.h"

#include "core/base/text.h"

namespace overture::outreach {

Validation& Validation::name(std::string_view field, std::string_view value)
{
  if (isBlank(value))
    m_problems.push_back({std::string(field), ProblemKind::empty});
  else if (codePointCount(value) > longestName)
    m_problems.push_back({std::string(field), ProblemKind::tooLong});
  return *this;
}

Validation& Validation::range(std::string_view field, double value, double low, double high)
{
  if (!(value >= low && value <= high))
    m_problems.push_back({std::string(field), ProblemKind::outOfRange});
  return *this;
}

Validation& Validation::text(std::string_view field, std::string_view value)
{
  if (value.size() > longestText)
    m_problems.push_back({std::string(field), ProblemKind::tooLong});
  return *this;
}

std::unexpected<Error> Validation::failure() const
{
  return std::unexpected(Error{ErrorKind::invalid, {}, {}, m_problems});
}

}  // namespace overture::outreach
