# What `cmake --install` and CPack put where. All of it can be moved as a whole.
include(GNUInstallDirs)

# A program of ours that runs on this machine and writes its own documentation.
set(HOLDFAST_PROGRAM "" CACHE FILEPATH "A holdfast that runs here; when cross-compiling")
if(NOT CMAKE_CROSSCOMPILING)
  set(program "$<TARGET_FILE:holdfast>")
else()
  set(program "${HOLDFAST_PROGRAM}")
endif()

install(TARGETS holdfast holdfast-lsp RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)
install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# holdfast_write(PATH WORD…): what the program prints for these words, installed.
function(holdfast_write path)
  get_filename_component(folder "${path}" DIRECTORY)
  list(JOIN ARGN " " words)
  install(CODE "
    set(file \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${path}\")
    message(STATUS \"Writing: \${file}\")
    file(MAKE_DIRECTORY \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}\")
    execute_process(COMMAND \"${program}\" ${words} OUTPUT_FILE \"\${file}\" COMMAND_ERROR_IS_FATAL ANY)")
endfunction()
if(program AND NOT WIN32)
  holdfast_write(${CMAKE_INSTALL_MANDIR}/man1/holdfast.1 help --man)
  # One page for both programs.
  file(WRITE "${CMAKE_BINARY_DIR}/holdfast-lsp.1" ".so man1/holdfast.1\n")
  install(FILES "${CMAKE_BINARY_DIR}/holdfast-lsp.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  holdfast_write(${CMAKE_INSTALL_DATADIR}/bash-completion/completions/holdfast completions bash)
  holdfast_write(${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions/_holdfast completions zsh)
  holdfast_write(${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d/holdfast.fish completions fish)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME holdfast)
# Who is asked stands at the homepage; there is no address that somebody reads.
set(CPACK_PACKAGE_CONTACT "The Holdfast project")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://github.com/holdfast-prisma/holdfast")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "static analyzer for Prisma schemas")
set(CPACK_PACKAGE_DESCRIPTION "Says what a Prisma schema would do to a database, before any command runs:
the command line holdfast and the language server holdfast-lsp.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
# Loaded when a database is read, and not before.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libpq5, libmariadb3, libsqlite3-0")
if(HOLDFAST_BUNDLED)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libc6 (>= 2.17)")
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "aarch64")
    set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE arm64)
  else()
    set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE amd64)
  endif()
else()
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/DebianPages.cmake")
include(CPack)
