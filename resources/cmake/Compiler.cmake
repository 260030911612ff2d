# What every target of ours compiles with: warnings, sanitizers, coverage. Nothing here is directory-wide.
add_library(overture_options INTERFACE)
target_compile_options(overture_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wnull-dereference -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wswitch-enum)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports both inside the standard library's own headers once optimising; neither finds anything in ours.
  target_compile_options(overture_options INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-null-dereference)
endif()
target_compile_definitions(overture_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(OVERTURE_WERROR)
  target_compile_options(overture_options INTERFACE -Werror)
endif()
if(OVERTURE_SANITIZE)
  target_compile_options(overture_options INTERFACE -fsanitize=${OVERTURE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(overture_options INTERFACE -fsanitize=${OVERTURE_SANITIZE})
endif()
if(OVERTURE_COVERAGE)
  target_compile_options(overture_options INTERFACE --coverage)
  target_link_options(overture_options INTERFACE --coverage)
endif()

# Every source below the calling folder, headers included; a new file is found at the next build.
function(overture_sources out)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  set(${out} ${found} PARENT_SCOPE)
endfunction()
