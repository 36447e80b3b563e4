# Zig's clang, its libc++ and its stubs of each system's libraries: for Linux
# with an old glibc or with musl, for macOS and Windows, without a sysroot or an SDK.
# HOLDFAST_ZIG_TOOLS is a folder in which `cc`, `c++`, `ar` and `ranlib` call
# zig for the target.
if(HOLDFAST_TARGET MATCHES "^darwin")
  set(CMAKE_SYSTEM_NAME Darwin)
  set(CMAKE_SYSTEM_VERSION 20)
  set(CMAKE_OSX_SYSROOT "")
  set(CMAKE_OSX_DEPLOYMENT_TARGET "" CACHE STRING "")
  set(CMAKE_INSTALL_NAME_TOOL true)
  # What a program exports there it carries a list of, and may share with libraries of
  # the system that have it, too, such as libc++.
  set(CMAKE_C_VISIBILITY_PRESET hidden)
  set(CMAKE_CXX_VISIBILITY_PRESET hidden)
  set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
elseif(HOLDFAST_TARGET MATCHES "^win32")
  set(CMAKE_SYSTEM_NAME Windows)
else()
  set(CMAKE_SYSTEM_NAME Linux)
endif()
if(HOLDFAST_TARGET MATCHES "arm64")
  set(CMAKE_SYSTEM_PROCESSOR aarch64)
else()
  set(CMAKE_SYSTEM_PROCESSOR x86_64)
endif()
set(CMAKE_C_COMPILER "${HOLDFAST_ZIG_TOOLS}/cc")
set(CMAKE_CXX_COMPILER "${HOLDFAST_ZIG_TOOLS}/c++")
set(CMAKE_AR "${HOLDFAST_ZIG_TOOLS}/ar")
set(CMAKE_RANLIB "${HOLDFAST_ZIG_TOOLS}/ranlib")
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES HOLDFAST_TARGET HOLDFAST_ZIG_TOOLS)
