# LLVM Support, tree-sitter's runtime and nlohmann_json, each with a message
# that says how to get it.

# LLVM's package accepts an exact major.minor only, so try them one by one; an
# explicit LLVM_DIR wins. Builds for users bring its source (`./dev dist`).
if(HOLDFAST_BUNDLED)
  include(Bundled)
  set(LLVM_FOUND ON)
elseif(LLVM_DIR)
  find_package(LLVM REQUIRED CONFIG)
endif()
foreach(version IN ITEMS 19.1 20.1 21.1 22.1 18.1)
  if(NOT LLVM_FOUND)
    find_package(LLVM ${version} CONFIG QUIET)
  endif()
endforeach()
if(NOT LLVM_FOUND)
  message(FATAL_ERROR "LLVM 18 to 22 was not found. Run ./dev setup, or point LLVM_DIR at lib/cmake/llvm of an installation.")
endif()
if(LLVM_VERSION_MAJOR LESS 18)
  message(FATAL_ERROR "LLVM ${LLVM_PACKAGE_VERSION} is too old: 18 to 22 are supported.")
elseif(LLVM_VERSION_MAJOR GREATER 22)
  message(WARNING "LLVM ${LLVM_PACKAGE_VERSION} is newer than the newest that was tried (22).")
endif()
message(STATUS "LLVM ${LLVM_PACKAGE_VERSION} in ${HOLDFAST_BUNDLED}${LLVM_DIR}")

add_library(holdfast_llvm INTERFACE)
target_include_directories(holdfast_llvm SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS})
separate_arguments(LLVM_DEFINITIONS_LIST NATIVE_COMMAND ${LLVM_DEFINITIONS})
target_compile_definitions(holdfast_llvm INTERFACE ${LLVM_DEFINITIONS_LIST})
# The static archives, not libLLVM.so, which costs 15 ms at every start.
target_link_libraries(holdfast_llvm INTERFACE LLVMSupport)

find_path(TREE_SITTER_INCLUDE_DIR tree_sitter/api.h)
find_library(TREE_SITTER_LIBRARY NAMES libtree-sitter.a tree-sitter)
if(NOT TREE_SITTER_INCLUDE_DIR OR NOT TREE_SITTER_LIBRARY)
  message(FATAL_ERROR "The tree-sitter runtime (libtree-sitter-dev) was not found. Run ./dev setup.")
endif()
add_library(holdfast_tree_sitter INTERFACE)
target_include_directories(holdfast_tree_sitter SYSTEM INTERFACE "${TREE_SITTER_INCLUDE_DIR}")
target_link_libraries(holdfast_tree_sitter INTERFACE "${TREE_SITTER_LIBRARY}")

if(NOT HOLDFAST_BUNDLED)
  find_package(nlohmann_json 3.10 CONFIG QUIET)
endif()
if(NOT nlohmann_json_FOUND)
  message(FATAL_ERROR "nlohmann_json (nlohmann-json3-dev) was not found. Run ./dev setup.")
endif()
find_package(Threads REQUIRED)
