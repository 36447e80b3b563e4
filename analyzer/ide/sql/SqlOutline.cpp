#include "ide/sql/SqlOutline.h"

#include "sql/Dialect.h"
#include "sql/Keywords.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The name between quotes, whose closing one is doubled inside.
static std::string unquoted(StringRef text) {
  if (text.size() < 2)
    return text.str();
  char close = text.back();
  std::string name;
  for (size_t at = 1; at + 1 < text.size(); ++at) {
    name += text[at];
    if (text[at] == close && at + 2 < text.size())
      ++at;
  }
  return name;
}

SqlOutline::SqlOutline(Provider provider, StringRef text) {
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return;
  Range all{0, static_cast<uint32_t>(text.size())};
  // A string that is being typed must not swallow the rest.
  sql::Lexer lexer(dialect->lexical, text, all, /*recovering=*/true);
  SqlStatement statement;
  bool afterDot = false;
  auto finish = [&](uint32_t end) {
    statement.end = end;
    if (statement.range.end > statement.range.begin)
      list.push_back(std::move(statement));
    statement = {};
    afterDot = false;
  };
  while (true) {
    sql::Token token = lexer.next();
    if (token.kind == sql::TokenKind::End)
      break;
    if (token.kind == sql::TokenKind::Semicolon ||
        token.kind == sql::TokenKind::BatchEnd) {
      finish(token.range.end);
      continue;
    }
    if (statement.range.end == 0)
      statement.range.begin = token.range.begin;
    statement.range.end = token.range.end;
    bool isQuoted = token.kind == sql::TokenKind::QuotedName;
    if (token.kind == sql::TokenKind::Dot && !statement.words.empty())
      statement.words.back().qualifies = true;
    if (isQuoted || token.kind == sql::TokenKind::Word) {
      StringRef spelled = text.slice(token.range.begin, token.range.end);
      statement.words.push_back({token.range,
                                 isQuoted ? unquoted(spelled) : spelled.str(),
                                 isQuoted, afterDot});
    }
    afterDot = token.kind == sql::TokenKind::Dot;
  }
  finish(all.end + 1);
}

const SqlStatement *SqlOutline::statementAt(uint32_t offset) const {
  auto found = partition_point(list, [&](const SqlStatement &statement) {
    return statement.range.end < offset;
  });
  return found == list.end() || offset < found->range.begin ? nullptr : &*found;
}

const SqlStatement *SqlOutline::openAt(uint32_t offset) const {
  auto found = partition_point(list, [&](const SqlStatement &statement) {
    return statement.end <= offset;
  });
  return found == list.end() || offset < found->range.begin ? nullptr : &*found;
}

const SqlWord *wordAt(const SqlStatement &statement, uint32_t offset) {
  auto found = partition_point(statement.words, [&](const SqlWord &word) {
    return word.range.end < offset;
  });
  return found == statement.words.end() || offset < found->range.begin
             ? nullptr
             : &*found;
}

Range titleOf(const SqlStatement &statement) {
  Range title = statement.range;
  bool hasName = false;
  for (const SqlWord &word : statement.words) {
    bool isName = word.quoted || !sql::isKeyword(word.name);
    // The name and what qualifies it, but nothing behind.
    if (hasName && !word.qualified)
      break;
    title.end = word.range.end;
    hasName |= isName;
  }
  return title;
}

} // namespace holdfast
