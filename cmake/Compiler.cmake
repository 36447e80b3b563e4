# Compiler settings for everything in the project: ccache when there is one,
# warnings, sanitizers, and binaries without what nobody calls.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(holdfast_options INTERFACE)
target_compile_options(holdfast_options INTERFACE
  -Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers
  -ffunction-sections -fdata-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees overlaps in std::string's operator+ that are not there.
  target_compile_options(holdfast_options INTERFACE -Wno-restrict)
endif()

# For programs for users (HOLDFAST_BUNDLED), in what neither throws nor catches:
# without tables of how to leave each function.
set(HOLDFAST_NO_UNWINDING -fno-exceptions)
if(NOT CMAKE_SYSTEM_NAME STREQUAL "WASI")
  list(APPEND HOLDFAST_NO_UNWINDING -fno-unwind-tables -fno-asynchronous-unwind-tables)
  # Zig makes -Os of -Oz.
  set(HOLDFAST_SMALLEST "SHELL:-Xclang -Oz")
endif()

if(HOLDFAST_SANITIZE)
  # Everything is built with them, the grammar too, so that no frame is blind.
  add_compile_options(-fsanitize=${HOLDFAST_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${HOLDFAST_SANITIZE})
elseif(CMAKE_SYSTEM_NAME STREQUAL "WASI")
  add_link_options(-Wl,--gc-sections)
elseif(NOT APPLE)
  # A program that depends on nothing but libc starts fastest and runs on any
  # machine with a libc no older.
  add_link_options(-static-libstdc++ -static-libgcc -Wl,--gc-sections -Wl,--as-needed)
endif()
