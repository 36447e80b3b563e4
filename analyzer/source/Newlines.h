#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

/// Prisma's language ends lines by `\n`, `\r\n` or a lone `\r`.
namespace holdfast {

/// The newline that `text` has most of; `\n` where there is no majority.
llvm::StringRef commonNewline(llvm::StringRef text);

/// `text` with each of its newlines, of whatever kind, as `newline`.
std::string withNewlines(llvm::StringRef text, llvm::StringRef newline);

/// The offset after the line that holds `offset`, or the end of the text.
uint32_t endOfLine(llvm::StringRef text, uint32_t offset);

/// Where the line that holds `offset` begins.
uint32_t startOfLine(llvm::StringRef text, uint32_t offset);

} // namespace holdfast
