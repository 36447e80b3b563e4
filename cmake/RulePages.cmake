# Writes RulePages.inc: the page of each rule of Rules.def, in its order, as a
# C++ string literal. Run with -DRULES_DIR=… -DOUTPUT=….
file(STRINGS "${RULES_DIR}/Rules.def" entries REGEX "^RULE")
set(content "")
foreach(entry IN LISTS entries)
  string(REGEX REPLACE "^RULE\\(([^,]+), ([^,]+), .*" "\\1/\\2.md" page "${entry}")
  file(READ "${RULES_DIR}/${page}" text)
  string(APPEND content "R\"page(${text})page\",\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}")
