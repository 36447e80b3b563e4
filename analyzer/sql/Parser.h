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

  /// The first word of the first command so far that only a client knows
  /// (psql's `\i`, mysql's `DELIMITER`); empty without one.
  Range clientCommand() const { return script.clientCommand(); }

private:
  Script script;
};

} // namespace holdfast::sql
