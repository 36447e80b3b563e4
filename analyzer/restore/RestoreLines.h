#pragma once

#include "source/Newlines.h"
#include "syntax/Document.h"

#include <vector>

namespace holdfast {

/// Whole lines of a file that hold declarations, with the comment above them.
struct Lines {
  Range range;   ///< from the comment's first line to the end of the last line
  Range comment; ///< may be empty
  unsigned blanksBefore = 0;
  unsigned blanksAfter = 0;
};

/// The lines from the declaration at `first` to the one at `last`.
Lines linesOf(const SourceFile &file, Range first, Range last);

/// A part of a text, and what stands there instead.
struct Replacement {
  Range range;
  std::string text;
};

/// A part of a text with replacements made in it, with `\n` for newlines.
std::string textWith(const SourceFile &file, Range range,
                     std::vector<Replacement> replacements);

/// Behind the comment of `lines`, if `into` has it still at `offset`, with or
/// without blank lines before.
std::optional<uint32_t> endOfKeptComment(const SourceFile &from,
                                         const Lines &lines,
                                         const SourceFile &into,
                                         uint32_t offset);

/// An insertion of lines into another file.
struct LineInsertion {
  uint32_t offset;
  std::string text;
};

/// Where `lines`, whose text is `text`, go if they shall stand after `offset`,
/// the start of a line: below the comment if that is still there, and with the
/// blank lines around them that they had.
LineInsertion placeLines(const SourceFile &from, const Lines &lines,
                         llvm::StringRef text, const SourceFile &into,
                         uint32_t offset);

} // namespace holdfast
