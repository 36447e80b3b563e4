#include "cli/PathNotation.h"

using namespace llvm;

namespace holdfast::cli {

std::string plainPath(StringRef path, sys::path::Style style) {
  if (!sys::path::is_style_windows(style) || path.contains("://"))
    return path.str();
  std::string plain = sys::path::convert_to_slash(path, style);
  StringRef rest = plain;
  if (rest.consume_front_insensitive("//?/UNC/"))
    return ("//" + rest).str();
  rest.consume_front("//?/");
  return rest.str();
}

} // namespace holdfast::cli
