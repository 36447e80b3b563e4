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
endfunction()
