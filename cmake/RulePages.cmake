# Writes RulePages.inc: the pages of the rules of Rules.def, in their order, each ended
# by an ASCII record separator; compressed by zstd, or with -DPLAIN=1 as they are.
# Run with -DRULES_DIR=… -DOUTPUT=….
file(STRINGS "${RULES_DIR}/Rules.def" entries REGEX "^RULE")
string(ASCII 30 separator)
set(pages "")
foreach(entry IN LISTS entries)
  string(REGEX REPLACE "^RULE\\(([^,]+), ([^,]+), .*" "\\1/\\2.md" page "${entry}")
  file(READ "${RULES_DIR}/${page}" text)
  string(APPEND pages "${text}${separator}")
endforeach()
set(stored "${OUTPUT}.txt")
file(WRITE "${stored}" "${pages}")
file(SIZE "${stored}" size)
if(NOT PLAIN)
  file(ARCHIVE_CREATE OUTPUT "${OUTPUT}.zst" PATHS "${stored}"
       FORMAT raw COMPRESSION Zstd COMPRESSION_LEVEL 9)
  set(stored "${OUTPUT}.zst")
endif()
file(READ "${stored}" bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
file(WRITE "${OUTPUT}" "static constexpr size_t pagesSize = ${size};\n"
     "static constexpr uint8_t storedPages[] = {${bytes}};\n")
