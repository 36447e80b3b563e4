#include "sql/Parser.h"
#include "sql/Grammar.h"
#include "sql/Keywords.h"

using namespace llvm;

namespace holdfast::sql {

Parser Parser::forBlock(const Dialect &dialect, const SourceFile &file,
                        Range range) {
  Parser parser(dialect, file, range);
  // T-SQL is the same everywhere.
  if (dialect.hasBatches)
    return parser;
  parser.script.inBlock = true;
  parser.script.hasHandler = file.text(range).contains_insensitive("exception");
  return parser;
}

/// Adds to a statement that cannot be read what was probably meant.
static void suggest(const Cursor &in, Statement &statement) {
  auto *skipped = std::get_if<Skip>(&statement.action);
  if (!skipped || !skipped->mayHideDdl || skipped->isOpen)
    return;
  std::string words =
      correctedWords(in.dialect().lexical, in.wholeText(), statement.range);
  if (!words.empty())
    skipped->reason = StringRef(skipped->reason).rtrim('.').str() +
                      "; did you mean `" + words + "`?";
}

bool Parser::next(Statement &statement) {
  Script &in = script;
  in.forgetTexts();
  while (true) {
    if (in.at(TokenKind::Semicolon))
      in.advance();
    else if (in.at(TokenKind::End))
      return false;
    else if (in.dialect().hasBatches ? !skipBatchWords(in)
                                     : !in.inBlock || !skipControlWords(in))
      break;
  }
  uint32_t begin = in.begin();
  statement = Statement{};
  statement.range.begin = begin;
  statement.conditional =
      in.inBlock && (!in.conditions.empty() || in.hasHandler);
  if (!in.conditions.empty()) {
    statement.condition = in.conditions.back().number;
    statement.isAlternative = in.conditions.back().alternative;
  }
  noteConditions(in, statement);
  if (!parseKnown(in, statement)) {
    statement.action = Skip{"It cannot be parsed.", true};
    if (in.previousEnd() <= begin)
      in.advance();
  }
  skipStatement(in);
  statement.range = in.since(begin);
  statement.tooLongName = in.tooLongName();
  suggest(in, statement);
  in.batchStart = false;
  closeFrames(in);
  return true;
}

} // namespace holdfast::sql
