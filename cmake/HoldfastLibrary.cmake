# Where an analysis spends its time; programs for users have the others small.
set(HOLDFAST_BUSY_FOLDERS source syntax schema sql)

# holdfast_library(<folder> SOURCES … [DEPENDS folder…] [PRIVATE target…])
#
# One static library a folder of analyzer/, called holdfast_<folder>. DEPENDS
# names the folders to the left of it in the include order (docs/ARCHITECTURE.md);
# PRIVATE the outside libraries that its headers do not show.
function(holdfast_library folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  set(target holdfast_${folder})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/analyzer")
  target_link_libraries(${target} PUBLIC holdfast_llvm PRIVATE holdfast_options ${ARG_PRIVATE})
  foreach(dependency IN LISTS ARG_DEPENDS)
    target_link_libraries(${target} PUBLIC holdfast_${dependency})
  endforeach()
  if(HOLDFAST_BUNDLED)
    # Nothing throws here: what a function would need for it, and the tables of
    # how to leave it, are a sixth of a program.
    target_compile_options(${target} PRIVATE ${HOLDFAST_NO_UNWINDING})
    if(NOT folder IN_LIST HOLDFAST_BUSY_FOLDERS)
      target_compile_options(${target} PRIVATE ${HOLDFAST_SMALLEST})
    endif()
  endif()
  holdfast_precompile(${target})
endfunction()

option(HOLDFAST_PCH "Precompile the headers that most files include" OFF)

# holdfast_precompile(TARGET [HEADER…]): parsing them takes four fifths of the
# time in which a rule compiles. No source may rely on it: most builds go without.
function(holdfast_precompile target)
  if(HOLDFAST_PCH)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <functional> <map> <memory> <optional> <string> <variant> <vector>
      <llvm/ADT/DenseMap.h> <llvm/ADT/STLExtras.h> <llvm/ADT/SmallVector.h>
      <llvm/ADT/StringExtras.h> <llvm/ADT/StringMap.h> <llvm/ADT/StringRef.h>
      <llvm/ADT/StringSet.h> <llvm/ADT/StringSwitch.h> <llvm/Support/Error.h>
      <llvm/Support/Path.h> <llvm/Support/raw_ostream.h> ${ARGN})
  endif()
endfunction()
