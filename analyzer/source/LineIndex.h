#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <vector>

namespace holdfast {

/// Which characters end a line.
enum class LineBreaks {
  LineFeed, ///< `\n` alone: the command-line contract, and Prisma's own lint
  Any,      ///< `\n`, `\r\n` and lone `\r`: the Language Server Protocol
};

/// Whether a `\r` stands without its `\n`. Where none does, both kinds of line
/// breaks make the same lines.
bool hasLoneCarriageReturn(llvm::StringRef text);

/// A place by line and column, both counted from 0. The unit of the column is
/// named by whoever hands it out.
struct Position {
  uint32_t line = 0;
  uint32_t column = 0;

  bool operator==(const Position &other) const {
    return line == other.line && column == other.column;
  }
};

/// Converts between byte offsets and lines of one text. Offsets past the end
/// count as the end; columns past a line's end count as its end.
class LineIndex {
public:
  LineIndex(llvm::StringRef text, LineBreaks breaks);

  uint32_t lineCount() const { return static_cast<uint32_t>(starts.size()); }
  /// The 0-based line that holds `offset`.
  uint32_t lineOf(uint32_t offset) const;
  /// Offset of the first byte of a 0-based line.
  uint32_t lineStart(uint32_t line) const;
  /// The bytes of a line without its line break; `text` must be the text that
  /// the index was made from.
  Range lineRange(llvm::StringRef text, uint32_t line) const;
  /// Line and column in bytes, both 0-based.
  Position position(uint32_t offset) const;

private:
  std::vector<uint32_t> starts;
  uint32_t size;
};

/// The column in UTF-16 code units of byte `column` of `lineText`. A byte of an
/// invalid sequence counts as one unit.
uint32_t utf16Column(llvm::StringRef lineText, uint32_t column);

/// The byte column of UTF-16 column `units`; inside a surrogate pair, that of
/// the character's first byte.
uint32_t byteColumn(llvm::StringRef lineText, uint32_t units);

} // namespace holdfast
