# The client libraries of databases: an option each, on where the library is.

# holdfast_client(NAME LABEL HEADER LIBRARY SONAME FORMULA PATH_SUFFIX…)
#
# Sets HOLDFAST_<NAME>, <NAME>_INCLUDE_DIR, <NAME>_LIBRARY and, in the form in
# which the system's loader knows it, <NAME>_LIBRARY_NAME.
macro(holdfast_client name label header library soname formula)
  if(HOLDFAST_BUNDLED)
    # The library is that of the user's machine, and its name enough to find it.
    set(${name}_INCLUDE_DIR "${HOLDFAST_BUNDLED}/clients")
    set(${name}_LIBRARY "${soname}")
    if(APPLE)
      set(${name}_LIBRARY "/usr/lib/lib${library}.dylib")
    endif()
  endif()
  find_path(${name}_INCLUDE_DIR ${header} PATH_SUFFIXES ${ARGN})
  find_library(${name}_LIBRARY ${library} PATH_SUFFIXES ${ARGN})
  if(${name}_INCLUDE_DIR AND ${name}_LIBRARY)
    set(${name}_found ON)
  else()
    set(${name}_found OFF)
  endif()
  option(HOLDFAST_${name} "Read live ${label} databases" ${${name}_found})
  if(HOLDFAST_${name} AND NOT ${name}_found)
    message(FATAL_ERROR "HOLDFAST_${name} is on, but ${header} or lib${library} was not found. Run ./dev setup.")
  elseif(NOT HOLDFAST_${name})
    message(STATUS "Live ${label} databases: no")
  endif()
  if(APPLE)
    # In full: macOS looks for a bare name in the current folder, too, which is
    # somebody's repository.
    set(${name}_LIBRARY_NAME "${homebrew}/opt/${formula}/lib/lib${library}.dylib")
  else()
    set(${name}_LIBRARY_NAME "${soname}")
  endif()
endmacro()

# Homebrew keeps some of them out of the usual folders.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "arm64|aarch64")
  set(homebrew /opt/homebrew)
else()
  set(homebrew /usr/local)
endif()
if(APPLE)
  foreach(formula IN ITEMS libpq mariadb-connector-c sqlite)
    list(APPEND CMAKE_PREFIX_PATH "/opt/homebrew/opt/${formula}" "/usr/local/opt/${formula}")
  endforeach()
endif()

holdfast_client(POSTGRESQL "PostgreSQL" libpq-fe.h pq libpq.so.5 libpq postgresql)
holdfast_client(MYSQL "MySQL and MariaDB" mysql.h mariadb libmariadb.so.3 mariadb-connector-c mariadb)
holdfast_client(SQLITE "SQLite" sqlite3.h sqlite3 libsqlite3.so.0 sqlite)
