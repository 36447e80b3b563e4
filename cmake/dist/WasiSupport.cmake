# What wasi-libc and Debian's libc++ for WebAssembly lack, built beside the
# program: LLVM's view of the system, and exceptions, whose runtime (libc++abi
# and libunwind) comes from LLVM's source.

# Instead of the files of LLVM Support that start programs, catch signals and
# open libraries.
list(REMOVE_ITEM llvm_names CrashRecoveryContext DynamicLibrary FileOutputBuffer
  FileUtilities Memory Process Program RandomNumberGenerator Signals SystemUtils
  Valgrind)
set(llvm_own_files
  "${CMAKE_CURRENT_LIST_DIR}/wasi/LlvmSystem.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/wasi/RealPath.cpp")

add_library(wasi_exceptions STATIC
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/src/cxa_exception.cpp"
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/src/cxa_exception_storage.cpp"
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/src/cxa_personality.cpp"
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/src/fallback_malloc.cpp"
  "${HOLDFAST_BUNDLED}/exceptions/libunwind/src/Unwind-wasm.c")
target_include_directories(wasi_exceptions PRIVATE
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/include"
  "${HOLDFAST_BUNDLED}/exceptions/libcxxabi/src"
  "${HOLDFAST_BUNDLED}/exceptions/libcxx/src"
  "${HOLDFAST_BUNDLED}/exceptions/libunwind/include"
  "${HOLDFAST_BUNDLED}/exceptions/libunwind/src")
target_compile_definitions(wasi_exceptions PRIVATE
  LIBCXX_BUILDING_LIBCXXABI _LIBCPP_BUILDING_LIBRARY _LIBCXXABI_BUILDING_LIBRARY
  _LIBCXXABI_HAS_NO_THREADS _LIBUNWIND_HAS_NO_THREADS)
target_compile_options(wasi_exceptions PRIVATE -w -fdeclspec -fwasm-exceptions)

# The language server catches what the JSON library throws. All that includes it
# is compiled alike, since the linker keeps one of equal functions.
target_compile_options(holdfast_options INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-fwasm-exceptions>)
target_link_libraries(holdfast_options INTERFACE wasi_exceptions
  wasi-emulated-signal wasi-emulated-mman wasi-emulated-getpid
  wasi-emulated-process-clocks)

# One thread: what stands in for the classes of libc++ is in wasi/include.
add_library(Threads::Threads INTERFACE IMPORTED)
set(Threads_FOUND ON)
