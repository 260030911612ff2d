#pragma once

#include <QObject>

#include <memory>
#include <string_view>

namespace overture::testing
{

/// Enters a test class into its program. `file` is the source's own name: CTest runs one file at a time by it.
struct Registration {
  using Make = std::unique_ptr<QObject> (*)();
  Registration(std::string_view file, Make make);
};

}  // namespace overture::testing

/// Put once at the end of a test_*.cpp, before the include of its moc file.
#define OVERTURE_TEST(Class)                                                              \
  static const overture::testing::Registration registered##Class                          \
  {                                                                                       \
    __FILE_NAME__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); } \
  }
