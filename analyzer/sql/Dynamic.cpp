#include "sql/Dynamic.h"

#include "sql/Literals.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

/// The word that a statement starts with, in upper case; empty where it may go
/// on in another text.
static std::string firstWord(StringRef statement) {
  StringRef text = statement.ltrim();
  StringRef word = text.take_while([](char c) { return isAlpha(c); });
  return word.size() == text.size() ? "" : word.take_front(16).upper();
}

bool startsTaking(StringRef statement) {
  return StringSwitch<bool>(firstWord(statement))
      .Cases("UPDATE", "DELETE", "TRUNCATE", "MERGE", true)
      .Default(false);
}

bool startsHarmless(StringRef statement) {
  return StringSwitch<bool>(firstWord(statement))
      .Cases("GRANT", "REVOKE", "DENY", "INSERT", "UPDATE", "DELETE", true)
      .Cases("TRUNCATE", "ANALYZE", "VACUUM", "REFRESH", "COMMENT", true)
      .Cases("MERGE", "REINDEX", "NOTIFY", "RAISE", "PRINT", true)
      .Default(false);
}

namespace {

/// The query's tokens with what tells names from texts taken off.
struct Query {
  StringRef text;
  SmallVector<Token, 64> tokens;

  StringRef spelling(size_t i) const {
    return text.slice(tokens[i].range.begin, tokens[i].range.end);
  }
  bool isWord(size_t i, StringRef word) const {
    if (i >= tokens.size())
      return false;
    StringRef name = spelling(i);
    if (tokens[i].kind == TokenKind::QuotedName)
      name = name.drop_front().drop_back();
    return name.equals_insensitive(word);
  }
  bool isString(size_t i) const {
    return i < tokens.size() && tokens[i].kind == TokenKind::String;
  }
};

} // namespace

static std::string stringAt(const LexicalRules &rules, const Query &query,
                            size_t i) {
  TextArena arena;
  return literalText(rules, query.spelling(i), arena).str();
}

static bool isCall(const Query &query, size_t i) {
  return i + 1 < query.tokens.size() &&
         query.tokens[i + 1].kind == TokenKind::LeftParen;
}

/// The string after `word ) =` or `word (` at or behind `i`; empty if it is
/// followed by anything else.
static std::string comparedString(const LexicalRules &rules, const Query &query,
                                  StringRef word) {
  for (size_t i = 0; i < query.tokens.size(); ++i) {
    if (!query.isWord(i, word))
      continue;
    size_t next = i + 1;
    // Past the arguments of `COL_NAME(a, b) = 'c'`.
    if (isCall(query, i) && !query.isString(i + 2)) {
      while (next < query.tokens.size() &&
             query.tokens[next].kind != TokenKind::RightParen)
        ++next;
    }
    while (next < query.tokens.size() &&
           (query.tokens[next].kind == TokenKind::RightParen ||
            query.tokens[next].kind == TokenKind::LeftParen ||
            query.tokens[next].kind == TokenKind::Equals))
      ++next;
    if (next > i + 1 && query.isString(next))
      return stringAt(rules, query, next);
  }
  return "";
}

static bool names(const Query &query, StringRef word) {
  for (size_t i = 0; i < query.tokens.size(); ++i)
    if (query.isWord(i, word))
      return true;
  return false;
}

std::string dynamicConstraints(const LexicalRules &rules, StringRef select) {
  Query query{select, {}};
  Lexer lexer(rules, select, {0, static_cast<uint32_t>(select.size())});
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next())
    query.tokens.push_back(token);

  std::string table = comparedString(rules, query, "PARENT_OBJECT_ID");
  if (select.contains_insensitive("DROP CONSTRAINT") &&
      names(query, "OBJECTS") && !table.empty()) {
    std::string schema = comparedString(rules, query, "SCHEMA_ID");
    return "ALTER TABLE " + (schema.empty() ? "" : "[" + schema + "].") + "[" +
           table + "] DROP CONSTRAINT [" + everyConstraint.str() + "]";
  }
  if (!names(query, "DEFAULT_CONSTRAINTS") &&
      !names(query, "DEFAULT_OBJECT_ID"))
    return "";
  // The one string that is compared with a column's name.
  std::string column;
  for (StringRef word : {"NAME", "COL_NAME", "PARENT_COLUMN_ID", "COLUMN_ID"})
    if (column.empty())
      column = comparedString(rules, query, word);
  return column.empty() ? "" : defaultOfColumn.str() + column;
}

} // namespace holdfast::sql
