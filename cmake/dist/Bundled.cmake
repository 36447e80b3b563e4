# LLVM Support, tree-sitter's runtime and nlohmann_json from source, compiled with
# the program for its target, from the folder HOLDFAST_BUNDLED as `./dev dist`
# unpacks it: `llvm` (of it llvm/include, llvm/lib/Support and llvm/lib/Demangle),
# `tree-sitter`, `json`, `zstd`, `mimalloc`, and `clients`, the headers of the client
# libraries.
# Sets what find_package() would, and the targets LLVMSupport, tree-sitter and
# nlohmann_json::nlohmann_json.

set(LLVM_VERSION_MAJOR 19)
set(LLVM_PACKAGE_VERSION 19.1.7)
include(LlvmConfiguration)

set(support "${HOLDFAST_BUNDLED}/llvm/llvm/lib/Support")
set(LLVM_INCLUDE_DIRS "${llvm_configured}" "${HOLDFAST_BUNDLED}/llvm/llvm/include")
set(LLVM_DEFINITIONS "")

# The members of LLVM's archive that our programs link on one system or another;
# the linker of Windows also wants those that nothing left in the program asks for.
set(llvm_names
  ABIBreak APFloat APInt Allocator Base64 CommandLine Compression ConvertUTF ConvertUTFWrapper
  CrashRecoveryContext Debug DebugCounter DynamicLibrary Errno Error ErrorHandling
  ExtensibleRTTI FileOutputBuffer FileUtilities FoldingSet FormatVariadic
  GlobPattern GraphWriter JSON Locale MD5 ManagedStatic MemAlloc Memory MemoryBuffer
  NativeFormatting Path Process Program RandomNumberGenerator Regex SHA1 SHA256 Signals Signposts
  SmallPtrSet SmallVector SourceMgr Statistic StringExtras StringMap StringRef
  StringSaver SystemUtils Threading Timer Twine TypeSize Unicode UnicodeCaseFold
  Valgrind VirtualFileSystem WithColor YAMLParser circular_raw_ostream raw_ostream
  xxhash)
if(CMAKE_SYSTEM_NAME STREQUAL "WASI")
  include(WasiSupport)
endif()
list(TRANSFORM llvm_names PREPEND "${support}/" OUTPUT_VARIABLE llvm_files)
list(TRANSFORM llvm_files APPEND ".cpp")
foreach(name IN ITEMS regcomp regerror regexec regfree regstrlcpy)
  list(APPEND llvm_files "${support}/${name}.c")
endforeach()
file(GLOB demangle_files "${HOLDFAST_BUNDLED}/llvm/llvm/lib/Demangle/*.cpp")

add_library(LLVMSupport STATIC ${llvm_files} ${llvm_own_files} ${demangle_files})
target_include_directories(LLVMSupport PUBLIC ${LLVM_INCLUDE_DIRS})
target_compile_definitions(LLVMSupport PRIVATE
  _GNU_SOURCE __STDC_CONSTANT_MACROS __STDC_FORMAT_MACROS __STDC_LIMIT_MACROS)
target_compile_options(LLVMSupport PRIVATE
  -w -ffunction-sections -fdata-sections ${HOLDFAST_NO_UNWINDING})
target_link_libraries(LLVMSupport PRIVATE zstd)
if(WIN32)
  target_link_libraries(LLVMSupport PUBLIC psapi shell32 ole32 uuid advapi32 ws2_32 ntdll)
elseif(UNIX)
  find_package(Threads REQUIRED)
  target_link_libraries(LLVMSupport PUBLIC Threads::Threads ${CMAKE_DL_LIBS})
endif()

file(GLOB zstd_files "${HOLDFAST_BUNDLED}/zstd/lib/common/*.c"
  "${HOLDFAST_BUNDLED}/zstd/lib/compress/*.c" "${HOLDFAST_BUNDLED}/zstd/lib/decompress/*.c")
add_library(zstd STATIC ${zstd_files})
target_include_directories(zstd PUBLIC "${HOLDFAST_BUNDLED}/zstd/lib")
target_compile_definitions(zstd PRIVATE ZSTD_DISABLE_ASM=1 ZSTD_LEGACY_SUPPORT=0)
target_compile_options(zstd PRIVATE -w -ffunction-sections -fdata-sections ${HOLDFAST_NO_UNWINDING})

# musl's own allocator has one lock for all threads, which makes many schemas take twice as long.
if(HOLDFAST_TARGET MATCHES "-musl$")
  add_library(mimalloc STATIC "${HOLDFAST_BUNDLED}/mimalloc/src/static.c")
  target_include_directories(mimalloc PRIVATE "${HOLDFAST_BUNDLED}/mimalloc/include")
  target_compile_definitions(mimalloc PRIVATE MI_MALLOC_OVERRIDE MI_STATIC_LIB MI_DEBUG=0)
  target_compile_options(mimalloc PRIVATE -w -O2 -ftls-model=local-exec ${HOLDFAST_NO_UNWINDING})
  target_link_libraries(LLVMSupport PUBLIC mimalloc)
endif()

add_library(tree-sitter STATIC "${HOLDFAST_BUNDLED}/tree-sitter/lib/src/lib.c")
target_include_directories(tree-sitter
  PUBLIC "${HOLDFAST_BUNDLED}/tree-sitter/lib/include"
  PRIVATE "${HOLDFAST_BUNDLED}/tree-sitter/lib/src")
target_compile_options(tree-sitter PRIVATE -w -ffunction-sections -fdata-sections ${HOLDFAST_NO_UNWINDING})
set(TREE_SITTER_INCLUDE_DIR "${HOLDFAST_BUNDLED}/tree-sitter/lib/include")
set(TREE_SITTER_LIBRARY tree-sitter)

add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
target_include_directories(nlohmann_json::nlohmann_json SYSTEM INTERFACE
  "${HOLDFAST_BUNDLED}/json/single_include")
set(nlohmann_json_FOUND ON)
