#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// How far a declaration or comment stands below the one before it.
enum class Distance { SameLine, NextLine, BlankLine };

/// Reads the text between two declarations, which is comments, blanks and
/// newlines, from front to back. The rest of a line that is none of these, as
/// after a type alias, counts as a comment, so that nothing is ever lost.
class CommentReader {
public:
  explicit CommentReader(llvm::StringRef text) : rest(text) { skipBlanks(); }

  /// How far the next comment, or the end of the text, is below the last one.
  Distance distance() const;
  /// The next comment, from its first slash and without its newline; empty at
  /// the end of the text.
  llvm::StringRef next();
  /// The next comment if it begins on the line where the text begins, else
  /// empty.
  llvm::StringRef nextOnSameLine();

private:
  llvm::StringRef takeComment();
  void skipBlanks();

  llvm::StringRef rest;
  unsigned newlines = 0;
};

/// Calls `line` with each line of a comment that stands on lines of its own: a
/// block comment becomes `/**`, a line ` * …` for each of its lines and ` */`.
void eachCommentLine(
    llvm::StringRef comment,
    llvm::function_ref<void(llvm::StringRef prefix, llvm::StringRef text)>
        line);

} // namespace holdfast
