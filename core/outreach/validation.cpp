#include "core/outreach/validation.h"

#include "core/base/text.h"
#include "core/domain/web_address.h"

namespace overture::outreach
{

Validation& Validation::add(std::string_view field, ProblemKind kind)
{
  m_problems.push_back({std::string(field), kind});
  return *this;
}

Validation& Validation::past(std::string_view field, Timestamp moment, Timestamp now)
{
  return moment > now ? add(field, ProblemKind::outOfRange) : *this;
}

Validation& Validation::name(std::string_view field, std::string_view value)
{
  if (isBlank(value))
    add(field, ProblemKind::empty);
  else if (codePointCount(value) > longestName)
    add(field, ProblemKind::tooLong);
  return *this;
}

Validation& Validation::required(std::string_view field, std::string_view value)
{
  return isBlank(value) ? add(field, ProblemKind::empty) : *this;
}

Validation& Validation::link(std::string_view field, std::string_view value)
{
  if (!value.empty() && !isWebLink(value))
    add(field, ProblemKind::notALink);
  return *this;
}

Validation& Validation::range(std::string_view field, double value, double low, double high)
{
  if (!(value >= low && value <= high))
    add(field, ProblemKind::outOfRange);
  return *this;
}

Validation& Validation::text(std::string_view field, std::string_view value)
{
  if (value.size() > longestText)
    add(field, ProblemKind::tooLong);
  return *this;
}

std::unexpected<Error> Validation::failure() const
{
  return std::unexpected(Error{ErrorKind::invalid, {}, {}, m_problems});
}

}  // namespace overture::outreach
