#include "format/Comments.h"

#include "format/Tokens.h"

using namespace llvm;

namespace holdfast {

/// The length of the newline that `text` starts with, 0 if there is none.
static size_t newlineLength(StringRef text) {
  if (text.starts_with("\r\n"))
    return 2;
  return text.starts_with("\n") || text.starts_with("\r");
}

void CommentReader::skipBlanks() {
  newlines = 0;
  while (!rest.empty()) {
    size_t length = newlineLength(rest);
    if (length)
      ++newlines;
    else if (!(length = blankLength(rest)))
      return;
    rest = rest.drop_front(length);
  }
}

Distance CommentReader::distance() const {
  return newlines == 0   ? Distance::SameLine
         : newlines == 1 ? Distance::NextLine
                         : Distance::BlankLine;
}

StringRef CommentReader::takeComment() {
  size_t end =
      rest.starts_with("/*") ? rest.find("*/", 2) : rest.find_first_of("\r\n");
  if (end != StringRef::npos && rest.starts_with("/*"))
    end += 2;
  StringRef comment = rest.take_front(end);
  rest = rest.drop_front(comment.size());
  return comment;
}

StringRef CommentReader::next() {
  StringRef comment = takeComment();
  bool blanksFollow = comment.starts_with("/*") && blankLength(rest);
  skipBlanks();
  // Prisma takes the newline for part of a block comment only if it follows at
  // once; behind blanks, it counts as an empty line.
  if (blanksFollow && newlines)
    ++newlines;
  return comment;
}

StringRef CommentReader::nextOnSameLine() {
  if (newlines)
    return {};
  StringRef comment = takeComment();
  skipBlanks();
  return comment;
}

void eachCommentLine(StringRef comment,
                     function_ref<void(StringRef, StringRef)> line) {
  if (!comment.starts_with("/*")) {
    line("", comment);
    return;
  }
  line("/**", "");
  StringRef inside = comment.drop_front(2).drop_back(2);
  while (!inside.empty()) {
    size_t end = inside.find_first_of("\r\n");
    StringRef text = inside.take_front(end).trim();
    if (text.consume_front("*"))
      text = text.ltrim();
    if (!text.empty())
      line(" * ", text);
    inside = inside.substr(end).drop_front(end < inside.size());
  }
  line(" */", "");
}

} // namespace holdfast
