# What Debian's policy wants of pages in a package: compressed, without a time, and the
# changelog under the name that its tools look for. CPack runs it over what it packs.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share")
file(RENAME "${share}/doc/holdfast/CHANGELOG.md" "${share}/doc/holdfast/changelog")
file(GLOB pages "${share}/man/man1/*.1")
foreach(page IN LISTS pages ITEMS "${share}/doc/holdfast/changelog")
  execute_process(COMMAND gzip -9n "${page}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
