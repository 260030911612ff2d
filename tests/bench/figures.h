#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace overture::bench
{

/// Milliseconds of several runs of one thing.
class Series
{
 public:
  void add(double ms) { m_values.push_back(ms); }
  [[nodiscard]] double quantile(double share) const;
  [[nodiscard]] double median() const { return quantile(0.5); }
  [[nodiscard]] double largest() const { return quantile(1); }

 private:
  std::vector<double> m_values;
};

/// How long a function takes, in milliseconds.
[[nodiscard]] double millisecondsOf(const std::function<void()>& work);

/// What was measured, by name: each figure beside the floor of the same run, so that the ratio means something on any
/// machine. Written as one JSON and read out line by line.
class Figures
{
 public:
  void add(const std::string& name, double value);
  /// Also adds NAME_floor and NAME_ratio.
  void addBesideFloor(const std::string& name, double value, double floor);
  [[nodiscard]] bool writeTo(const std::string& file) const;

 private:
  std::map<std::string, double> m_values;
};

}  // namespace overture::bench
