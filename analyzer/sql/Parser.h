#pragma once

#include "sql/Script.h"
#include "sql/Statements.h"

namespace holdfast::sql {

/// Reads a script one statement after the other. What it does not know becomes
/// a Skip at the right end of the statement; nothing is ever an error that
/// would hide a later statement.
class Parser {
public:
  Parser(const Dialect &dialect, const SourceFile &file, Range range,
         bool recovering = false)
      : script(dialect, file, range, recovering) {}
  /// The body of a procedure: statements between BEGIN, IF, LOOP and END.
  static Parser forBlock(const Dialect &dialect, const SourceFile &file,
                         Range range);

  /// The next statement, or false at the end of the script. Names and texts in
  /// it are valid until the next call.
  bool next(Statement &statement);

  /// Whether the script ends in an unclosed string, name or comment.
  bool isUnclosed() const { return script.unclosedAt().has_value(); }
  /// Where that starts.
  Range unclosedAt() const { return script.unclosedAt().value_or(Range{}); }

private:
  Script script;
};

} // namespace holdfast::sql
