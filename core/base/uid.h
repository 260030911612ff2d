#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <mutex>
#include <random>
#include <string>

namespace overture
{

/// 16 random bytes by which a record is known outside its file.
struct Uid {
  std::array<std::uint8_t, 16> bytes{};
  friend auto operator<=>(const Uid&, const Uid&) = default;
};

/// Lower-case hexadecimal, 32 characters.
[[nodiscard]] std::string toHex(const Uid& uid);

/// Makes uids. Implementations may be called from any thread.
class UidGenerator
{
 public:
  virtual ~UidGenerator() = default;
  [[nodiscard]] virtual Uid next() = 0;
};

/// Uids from the system's source of randomness.
class RandomUids final : public UidGenerator
{
 public:
  [[nodiscard]] Uid next() override;

 private:
  std::mutex m_mutex;
  std::random_device m_device;
};

/// The same uids for the same seed: for tests and for the sample.
class SeededUids final : public UidGenerator
{
 public:
  explicit SeededUids(std::uint64_t seed) : m_engine(seed) {}
  [[nodiscard]] Uid next() override;

 private:
  std::mutex m_mutex;
  std::mt19937_64 m_engine;
};

}  // namespace overture
