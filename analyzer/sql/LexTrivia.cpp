#include "sql/Lexer.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <cstring>

using namespace llvm;

/// Comments, commands to the client, and data between statements.
namespace holdfast::sql {

void Lexer::skipLine() {
  const void *newline = memchr(position, '\n', end - position);
  position = newline ? static_cast<const char *>(newline) + 1 : end;
}

/// Whether `newline` stands between a statement's end and the start of one.
bool Lexer::nextStatementFollows(const char *newline) const {
  // Looks only so far around it, or runs of newlines would cost their square.
  constexpr size_t window = 256;
  StringRef before = text.slice(0, newline - text.begin());
  if (!before.take_back(window).rtrim().ends_with(";"))
    return false;
  StringRef line = StringRef(newline, end - newline).take_front(window).ltrim();
  if (line.starts_with("--"))
    return true;
  StringRef first = line.take_while([](char c) { return isAlpha(c); });
  return StringSwitch<bool>(first.take_front(16).upper())
      .Cases("CREATE", "ALTER", "DROP", "COMMENT", "INSERT", "UPDATE", true)
      .Cases("DELETE", "SET", "DO", "SELECT", "RENAME", "PRAGMA", true)
      .Default(false);
}

/// Back to the semicolon at the end of the line, which ends the statement.
void Lexer::seekSemicolon() {
  while (position[-1] != ';')
    --position;
  --position;
}

/// A client's command that takes a whole line. Called at the start of one.
bool Lexer::skipLineStartCommand() {
  StringRef rest(position, end - position);
  auto note = [&](size_t size) {
    auto begin = static_cast<uint32_t>(position - text.begin());
    if (command.empty())
      command = {begin, begin + static_cast<uint32_t>(size)};
  };
  if (rules->metaCommands && rest.starts_with("\\")) {
    note(rest.take_until(isSpace).size());
    skipLine();
    return true;
  }
  if (rules->delimiterCommand && rest.starts_with_insensitive("delimiter ")) {
    note(strlen("delimiter"));
    StringRef line = rest.take_until([](char c) { return c == '\n'; });
    delimiter = line.substr(strlen("delimiter ")).trim();
    if (delimiter == ";")
      delimiter = "";
    skipLine();
    return true;
  }
  return false;
}

void Lexer::skipBlockComment() {
  const char *start = position;
  position += 2;
  unsigned depth = 1;
  for (; position < end; ++position) {
    if (*position == '*' && peek(1) == '/') {
      position += 2;
      if (--depth == 0)
        return;
      --position;
    } else if (rules->nestedComments && *position == '/' && peek(1) == '*') {
      ++depth;
      ++position;
    } else if (recovering && *position == '\n' &&
               nextStatementFollows(position)) {
      seekSemicolon();
      return;
    }
  }
  position = end;
  unclosedAt = static_cast<uint32_t>(start - text.begin());
}

/// MySQL's `/*!40101 … */`: goes past its frame so that the content is read.
bool Lexer::skipSpecialComment() {
  StringRef rest(position, end - position);
  if (inConditional && rest.starts_with("*/")) {
    inConditional = false;
    position += 2;
    return true;
  }
  size_t mark = rest.starts_with("/*!") ? 3 : rest.starts_with("/*M!") ? 4 : 0;
  if (!mark)
    return false;
  StringRef version = rest.drop_front(mark).take_while(isDigit);
  // No server is that new: what is for nobody is a comment.
  if (version.starts_with("99"))
    return false;
  position += mark + version.size();
  inConditional = true;
  return true;
}

void Lexer::skipCopyData() {
  skipLine();
  while (position < end) {
    StringRef line = StringRef(position, end - position).take_until([](char c) {
      return c == '\n';
    });
    skipLine();
    if (line.rtrim('\r') == "\\.")
      return;
  }
}

} // namespace holdfast::sql
