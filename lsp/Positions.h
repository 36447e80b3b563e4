#pragma once

#include "lsp/protocol/Basics.h"
#include "source/LineIndex.h"
#include "source/SourceFile.h"

#include <map>
#include <optional>

namespace holdfast::lsp {

/// The unit of `Position::character`.
enum class PositionEncoding { Utf8, Utf16 };

/// The byte offset of a position. Lines and columns past the end count as the
/// end, so there is one for every position.
uint32_t offsetOf(Position position, llvm::StringRef text,
                  const LineIndex &lines, PositionEncoding encoding);
Position positionOf(uint32_t offset, llvm::StringRef text,
                    const LineIndex &lines, PositionEncoding encoding);

/// Converts between the byte ranges of findings and protocol positions. Must
/// not outlive the files.
class PositionMap {
public:
  explicit PositionMap(PositionEncoding encoding) : encoding(encoding) {}

  Range rangeOf(Span span);
  uint32_t offsetOf(Position position, const SourceFile &file);
  /// A reversed range is read the right way round.
  holdfast::Range offsetsOf(Range range, const SourceFile &file);

private:
  struct Lines {
    const LineIndex *index;
    std::optional<LineIndex> own; ///< where the file's is of other lines
    uint32_t last = 0;            ///< the line that was asked for last
  };

  Lines &linesOf(const SourceFile &file);
  Position positionOf(uint32_t offset, llvm::StringRef text, Lines &lines);

  PositionEncoding encoding;
  std::map<const SourceFile *, Lines> files;
};

} // namespace holdfast::lsp
