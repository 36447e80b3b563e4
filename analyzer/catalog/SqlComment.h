#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The text as comment lines of SQL, `-- ` before each of its lines and a line
/// break after the last. It stays a comment on every database, whatever names
/// are in it: all but `\n` that could end a line is written out. Every comment
/// that has more in it than our own words is made here;
/// names with a line break go through visible() before.
std::string sqlComment(llvm::StringRef text);

} // namespace holdfast
