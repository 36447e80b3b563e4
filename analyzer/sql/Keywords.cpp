#include "sql/Keywords.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

/// What people mistype in migrations.
static constexpr StringLiteral common[] = {
    "ADD",      "ALTER",   "CASCADE",      "CHANGE",     "CHECK",
    "COLUMN",   "COMMENT", "CONCURRENTLY", "CONSTRAINT", "CREATE",
    "DATABASE", "DEFAULT", "DELETE",       "DOMAIN",     "DROP",
    "EXECUTE",  "EXISTS",  "EXTENSION",    "FOREIGN",    "FROM",
    "FUNCTION", "GRANT",   "IF",           "INDEX",      "INSERT",
    "INTO",     "KEY",     "MATERIALIZED", "MODIFY",     "NOT",
    "NULL",     "ON",      "PRIMARY",      "PROCEDURE",  "REFERENCES",
    "RENAME",   "REPLACE", "REVOKE",       "SCHEMA",     "SELECT",
    "SEQUENCE", "SET",     "TABLE",        "TO",         "TRIGGER",
    "TRUNCATE", "TYPE",    "UNIQUE",       "UPDATE",     "USING",
    "VALIDATE", "VALUES",  "VIEW",         "WHERE"};

/// What a column's type may say.
static constexpr StringLiteral types[] = {
    "BIGINT",   "BIGSERIAL",  "BIT",      "BLOB",      "BOOL",        "BOOLEAN",
    "BYTEA",    "CHAR",       "DATETIME", "DATE",      "DECIMAL",     "DOUBLE",
    "FLOAT",    "INET",       "INT",      "INTEGER",   "JSON",        "JSONB",
    "LONGTEXT", "MEDIUMTEXT", "NUMERIC",  "NVARCHAR",  "PRECISION",   "REAL",
    "SERIAL",   "SMALLINT",   "TIME",     "TIMESTAMP", "TIMESTAMPTZ", "TINYINT",
    "UNSIGNED", "UUID",       "VARCHAR",  "VARYING"};

/// What else stands in their place, and is right.
static constexpr StringLiteral others[] = {"ACCESS",
                                           "ACTION",
                                           "AFTER",
                                           "AGGREGATE",
                                           "ALL",
                                           "ANALYZE",
                                           "AND",
                                           "APPLICATION",
                                           "ARRAY",
                                           "AS",
                                           "ASSEMBLY",
                                           "ATTACH",
                                           "AUTHORIZATION",
                                           "BEFORE",
                                           "BEGIN",
                                           "BY",
                                           "CALL",
                                           "CAST",
                                           "CERTIFICATE",
                                           "CHARACTER",
                                           "CHARSET",
                                           "CLUSTER",
                                           "CLUSTERED",
                                           "COLLATE",
                                           "COLLATION",
                                           "COLUMNS",
                                           "COMMIT",
                                           "CONVERSION",
                                           "CONVERT",
                                           "CONTRACT",
                                           "COPY",
                                           "CREDENTIAL",
                                           "DECLARE",
                                           "DEFERRABLE",
                                           "DEFINER",
                                           "DETACH",
                                           "DISABLE",
                                           "DO",
                                           "EACH",
                                           "ENABLE",
                                           "END",
                                           "ENDPOINT",
                                           "ENUM",
                                           "EVENT",
                                           "EXCLUDE",
                                           "FAMILY",
                                           "FIRST",
                                           "FOR",
                                           "FULL",
                                           "FULLTEXT",
                                           "GENERATED",
                                           "GLOBAL",
                                           "GROUP",
                                           "HASH",
                                           "HINT",
                                           "IDENTITY",
                                           "INCLUDE",
                                           "INDEXES",
                                           "INHERIT",
                                           "INHERITS",
                                           "INITIALLY",
                                           "INVISIBLE",
                                           "JOB",
                                           "KEYS",
                                           "LANGUAGE",
                                           "LARGE",
                                           "LIKE",
                                           "LOCAL",
                                           "LOCK",
                                           "LOGIN",
                                           "MASTER",
                                           "MERGE",
                                           "MESSAGE",
                                           "METHOD",
                                           "NO",
                                           "NULLS",
                                           "OBJECT",
                                           "OF",
                                           "ONLY",
                                           "OPERATOR",
                                           "OR",
                                           "OWNED",
                                           "OWNER",
                                           "PACKAGE",
                                           "PARSER",
                                           "PARTITION",
                                           "PERFORM",
                                           "POLICY",
                                           "PRAGMA",
                                           "PRIVILEGES",
                                           "PROC",
                                           "PROFILE",
                                           "PUBLICATION",
                                           "QUEUE",
                                           "RECURSIVE",
                                           "REFRESH",
                                           "REINDEX",
                                           "RESET",
                                           "RESOURCE",
                                           "RESTRICT",
                                           "ROLE",
                                           "ROLLBACK",
                                           "ROUTE",
                                           "ROUTINE",
                                           "ROW",
                                           "RULE",
                                           "SEARCH",
                                           "SECURITY",
                                           "SERVER",
                                           "SERVICE",
                                           "SPATIAL",
                                           "SQL",
                                           "START",
                                           "STATISTICS",
                                           "STORED",
                                           "STREAM",
                                           "SUBSCRIPTION",
                                           "SYNONYM",
                                           "SYSTEM",
                                           "TABLES",
                                           "TABLESPACE",
                                           "TEMP",
                                           "TEMPORARY",
                                           "TEXT",
                                           "TRANSACTION",
                                           "TRANSFORM",
                                           "TRUSTED",
                                           "TYPES",
                                           "UNDO",
                                           "UNLOGGED",
                                           "UNLOCK",
                                           "USE",
                                           "USER",
                                           "VACUUM",
                                           "VALID",
                                           "VALUE",
                                           "VIEWS",
                                           "VIRTUAL",
                                           "WHEN",
                                           "WITH",
                                           "WITHOUT",
                                           "XML",
                                           "ZONE"};

static bool isOneOf(ArrayRef<StringLiteral> words, StringRef word) {
  return any_of(
      words, [&](StringRef known) { return known.equals_insensitive(word); });
}

bool isKeyword(StringRef word) {
  return isOneOf(common, word) || isOneOf(types, word) || isOneOf(others, word);
}

/// Whether two neighbours are swapped, and nothing else differs.
static bool isSwapped(StringRef a, StringRef b) {
  size_t at = 0;
  while (at < a.size() && a[at] == b[at])
    ++at;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

StringRef nearKeyword(StringRef word) {
  // With three letters, most words are one letter from another.
  if (word.size() < 4 || word.size() > 16 || !all_of(word, isAlpha) ||
      isKeyword(word))
    return "";
  std::string upper = word.upper();
  for (StringRef known : common) {
    if (known.size() < 4 || known.size() + 1 < upper.size() ||
        upper.size() + 1 < known.size())
      continue;
    bool isSameSize = known.size() == upper.size();
    if ((isSameSize && isSwapped(upper, known)) ||
        StringRef(upper).edit_distance(known, true, 1) <= 1)
      return known;
  }
  return "";
}

std::string correctedWords(const LexicalRules &rules, StringRef text,
                           Range statement) {
  StringRef before; // a keyword, or empty
  Lexer lexer(rules, text, statement);
  unsigned left = 64; // keywords stand at the front
  for (Token token = lexer.next(); token.kind != TokenKind::End && left;
       token = lexer.next(), --left) {
    StringRef word = text.slice(token.range.begin, token.range.end);
    if (token.kind != TokenKind::Word) {
      before = "";
      continue;
    }
    StringRef right = nearKeyword(word);
    if (right.empty()) {
      before = isKeyword(word) ? word : "";
      continue;
    }
    if (!before.empty())
      return before.upper() + " " + right.str();
    Token following = lexer.next();
    StringRef after = text.slice(following.range.begin, following.range.end);
    if (following.kind == TokenKind::Word && isKeyword(after))
      return right.str() + " " + after.upper();
    if (following.kind == TokenKind::Word && !nearKeyword(after).empty())
      return right.str() + " " + nearKeyword(after).str();
    return right.str();
  }
  return "";
}

// --- Names
// --------------------------------------------------------------------

bool StatementWords::haveAny(ArrayRef<StringRef> any) const {
  return any_of(any, [&](StringRef keyword) { return have(keyword); });
}

static std::string nameOf(StringRef token) {
  return token.trim("\"`[]").lower();
}

static void collect(const LexicalRules &rules, StringRef text, Range range,
                    unsigned depth, StatementWords &words) {
  constexpr unsigned deepest = 2;
  Lexer lexer(rules, text, range);
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    StringRef word = text.slice(token.range.begin, token.range.end);
    if (token.kind == TokenKind::QuotedName) {
      words.names.insert(nameOf(word));
    } else if (token.kind == TokenKind::Word) {
      if (isKeyword(word)) {
        words.keywords.insert(word.upper());
        continue;
      }
      bool isNew = words.names.insert(word.lower()).second;
      StringRef right = isNew ? nearKeyword(word) : "";
      if (!right.empty())
        words.keywords.insert(right);
    } else if (token.kind == TokenKind::String && depth < deepest) {
      size_t quotes = word.starts_with("$") ? word.find('$', 1) + 1 : 1;
      if (word.size() > 2 * quotes)
        collect(rules, text,
                {token.range.begin + static_cast<uint32_t>(quotes),
                 token.range.end - static_cast<uint32_t>(quotes)},
                depth + 1, words);
    }
  }
}

StatementWords wordsIn(const LexicalRules &rules, StringRef text,
                       Range statement) {
  StatementWords words;
  collect(rules, text, statement, 0, words);
  return words;
}

/// Whether a name follows the keyword, whatever word it is.
static bool takesName(StringRef keyword) {
  return StringSwitch<bool>(keyword.upper())
      .Cases("TABLE", "TYPE", "VIEW", "FUNCTION", "PROCEDURE", "TRIGGER", true)
      .Cases("SEQUENCE", "DOMAIN", "EXTENSION", "SCHEMA", "POLICY", true)
      .Cases("EXISTS", "INTO", "UPDATE", "FROM", true)
      .Default(false);
}

std::vector<std::string> firstNameIn(const LexicalRules &rules, StringRef text,
                                     Range statement) {
  std::vector<std::string> parts;
  StringRef before;
  Lexer lexer(rules, text, statement);
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    StringRef word = text.slice(token.range.begin, token.range.end);
    bool isFrame =
        word.equals_insensitive("if") || word.equals_insensitive("only");
    bool isName =
        token.kind == TokenKind::QuotedName ||
        (token.kind == TokenKind::Word && (!parts.empty() || !isKeyword(word) ||
                                           (takesName(before) && !isFrame)));
    before = word;
    if (isName)
      parts.push_back(nameOf(word));
    else if (token.kind != TokenKind::Word)
      break;
    if (isName && lexer.next().kind != TokenKind::Dot)
      break;
  }
  return parts;
}

} // namespace holdfast::sql
