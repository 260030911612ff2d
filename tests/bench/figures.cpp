#include "tests/bench/figures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>

namespace overture::bench
{

double Series::quantile(double share) const
{
  if (m_values.empty())
    return 0;
  auto sorted = m_values;
  std::ranges::sort(sorted);
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

double millisecondsOf(const std::function<void()>& work)
{
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void Figures::add(const std::string& name, double value)
{
  m_values[name] = value;
  fmt::print("{:<44} {:>12.3f}\n", name, value);
  std::fflush(stdout);
}

void Figures::addBesideFloor(const std::string& name, double value, double floor)
{
  add(name, value);
  add(name + "_floor", floor);
  if (floor > 0)
    add(name + "_ratio", value / floor);
}

bool Figures::writeTo(const std::string& file) const
{
  std::ofstream out(file);
  out << nlohmann::ordered_json(m_values).dump(2) << '\n';
  return out.good();
}

}  // namespace overture::bench
