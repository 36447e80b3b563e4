#include "ide/sql/SqlCompletion.h"

#include "catalog/SqlName.h"
#include "ide/sql/SqlObjects.h"
#include "schema/Connector.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

namespace {

/// What stands before the cursor: the words of its statement, and the one that
/// is half typed.
struct Before {
  std::vector<const SqlWord *> words;
  Range half; ///< empty at the cursor where no word is begun
  bool isQuoted = false;
  bool isQualified = false; ///< a `.` stands before the half word
  bool isInText = false;    ///< a comment or a string
};

/// What may follow some words, which the last words of a statement must be.
struct Continuation {
  StringLiteral after; ///< `*` stands for any name
  StringLiteral keywords;
};

} // namespace

static constexpr StringLiteral statements =
    "ALTER TABLE|CREATE TABLE|CREATE INDEX|CREATE UNIQUE INDEX|CREATE TYPE|"
    "CREATE VIEW|DROP TABLE|DROP INDEX|DROP VIEW|DROP TYPE|ALTER TYPE|"
    "INSERT INTO|UPDATE|DELETE FROM|SELECT|TRUNCATE TABLE|BEGIN|COMMIT|SET";

/// The first that fits decides.
static constexpr Continuation continuations[] = {
    {"ALTER COLUMN *", "SET NOT NULL|DROP NOT NULL|SET DEFAULT|DROP DEFAULT|"
                       "SET DATA TYPE|TYPE"},
    {"ALTER TYPE *", "ADD VALUE|RENAME TO|RENAME VALUE"},
    {"RENAME COLUMN *", "TO"},
    {"RENAME CONSTRAINT *", "TO"},
    {"ADD CONSTRAINT *", "PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK"},
    {"ALTER TABLE *",
     "ADD COLUMN|DROP COLUMN|ALTER COLUMN|RENAME COLUMN|RENAME TO|"
     "ADD CONSTRAINT|DROP CONSTRAINT|VALIDATE CONSTRAINT"},
    {"CREATE TABLE", "IF NOT EXISTS"},
    {"DROP TABLE *", "CASCADE|RESTRICT"},
    {"CREATE INDEX", "CONCURRENTLY|IF NOT EXISTS"},
    {"CREATE UNIQUE INDEX", "CONCURRENTLY|IF NOT EXISTS"},
    {"INDEX *", "ON"},
    {"INSERT INTO *", "VALUES|SELECT|DEFAULT VALUES"},
    {"DELETE FROM *", "WHERE"},
    {"FROM *", "WHERE|JOIN|ORDER BY|LIMIT"},
    {"UPDATE *", "SET"},
    {"ON DELETE", "CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION"},
    {"ON UPDATE", "CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION"},
    {"REFERENCES *", "ON DELETE|ON UPDATE"},
    {"NOT", "NULL|VALID"},
};

static constexpr StringLiteral general =
    "NOT NULL|DEFAULT|PRIMARY KEY|UNIQUE|REFERENCES|CHECK|USING|WHERE|AND|OR|"
    "IN|IS NULL|IS NOT NULL|SET|VALUES|SELECT|FROM|JOIN|ON|ON DELETE|"
    "ON UPDATE|CASCADE|RESTRICT";

// --- What stands before the cursor -------------------------------------------

/// Whether a comment that began after `begin` is still open at the cursor.
static bool isInComment(StringRef text, uint32_t begin, uint32_t cursor) {
  StringRef gap = text.slice(begin, cursor);
  size_t block = gap.rfind("/*");
  if (block != StringRef::npos && gap.find("*/", block) == StringRef::npos)
    return true;
  StringRef line = gap.substr(gap.rfind('\n') + 1);
  return line.contains("--") || line.ltrim().starts_with("#");
}

static Before readBefore(const SqlCompletionInput &input, StringRef text,
                         uint32_t cursor) {
  Before before;
  before.half = {cursor, cursor};
  const sql::Dialect *dialect = sql::dialectOf(input.provider);
  uint32_t begin = input.statement ? input.statement->range.begin : 0;
  sql::Lexer lexer(dialect->lexical, text,
                   {begin, static_cast<uint32_t>(text.size())},
                   /*recovering=*/true);
  sql::Token last;
  for (sql::Token token = lexer.next();
       token.kind != sql::TokenKind::End && token.range.begin < cursor;
       token = lexer.next())
    last = token;
  uint32_t end = last.kind == sql::TokenKind::End ? begin : last.range.end;
  bool touches = last.kind != sql::TokenKind::End && end >= cursor;
  bool isName = last.kind == sql::TokenKind::QuotedName;
  if (touches && (isName || last.kind == sql::TokenKind::Word)) {
    // Where a quote is missing, the token goes on behind the cursor.
    bool isOpen = isName && text.slice(cursor, end).contains('\n');
    before.half = {last.range.begin, isOpen ? cursor : end};
    before.isQuoted = isName;
  } else if (touches && last.kind == sql::TokenKind::String) {
    before.isInText = end > cursor || last.unclosed;
  } else if (!touches) {
    before.isInText = isInComment(text, end, cursor);
  }
  before.isQualified =
      before.half.begin > 0 && text[before.half.begin - 1] == '.';
  if (input.statement)
    for (const SqlWord &word : input.statement->words)
      if (word.range.end <= before.half.begin)
        before.words.push_back(&word);
  return before;
}

/// Whether the last words are these.
static bool endsWith(ArrayRef<const SqlWord *> words, StringRef pattern) {
  SmallVector<StringRef, 4> parts;
  pattern.split(parts, ' ');
  for (StringRef part : reverse(parts)) {
    // `schema.` belongs to the name that follows it.
    if (words.empty())
      return false;
    const SqlWord &word = *words.back();
    words = words.drop_back();
    if (part == "*") {
      while (word.qualified && !words.empty() && words.back()->qualifies)
        words = words.drop_back();
      continue;
    }
    if (word.quoted || !part.equals_insensitive(word.name))
      return false;
  }
  return true;
}

/// After a keyword that an object follows, with what may stand between.
static bool awaits(ArrayRef<const SqlWord *> words,
                   ArrayRef<StringRef> keywords) {
  while (!words.empty() && words.back()->qualifies)
    words = words.drop_back();
  return any_of(keywords,
                [&](StringRef keyword) { return endsWith(words, keyword); });
}

// --- Items -------------------------------------------------------------------

namespace {

/// Collects the items of one answer.
class Items {
public:
  Items(const SqlCompletionInput &input, const Before &before)
      : input(input), before(before) {}

  void keywords(StringRef list) {
    if (before.isQuoted || before.isQualified)
      return;
    SmallVector<StringRef, 16> words;
    list.split(words, '|');
    for (StringRef word : words)
      add(CompletionKind::Keyword, word, word.str(), "");
  }

  /// Whoever has begun with a quote filters by it, too.
  void name(CompletionKind kind, StringRef name, const Twine &detail) {
    std::string quoted = quotedName(name, input.provider);
    add(kind, before.isQuoted ? StringRef(quoted) : name, quoted, detail);
  }

  void tables(const Catalog &catalog) {
    for (const Table &table : catalog.tables)
      name(CompletionKind::Table, table.name, "table");
  }
  void columns(const Table &table) {
    for (const Column &column : table.columns)
      name(CompletionKind::Column, column.name,
           spelling(column.type, input.provider) +
               (column.nullable ? "" : " not null"));
  }

  std::vector<CompletionItem> take() { return std::move(list); }

private:
  void add(CompletionKind kind, StringRef label, std::string insert,
           const Twine &detail) {
    if (seen.insert(label).second)
      list.push_back({kind, label.str(), detail.str(), "", insert, ""});
  }

  const SqlCompletionInput &input;
  const Before &before;
  StringSet<> seen;
  std::vector<CompletionItem> list;
};

} // namespace

static std::vector<const Table *>
tablesBefore(const SqlCompletionInput &input) {
  std::vector<const Table *> tables;
  if (!input.statement)
    return tables;
  tables = tablesIn(*input.statement, input.before);
  // A table that the statement makes has its columns, too.
  for (const Table *made : tablesIn(*input.statement, input.after))
    if (none_of(tables,
                [&](const Table *table) { return table->name == made->name; }))
      tables.push_back(made);
  return tables;
}

/// Columns of the table, or tables of the database schema, before the `.`.
static void completeQualified(const SqlCompletionInput &input,
                              const Before &before, Items &items) {
  if (before.words.empty())
    return;
  StringRef qualifier = before.words.back()->name;
  for (const Table &table : input.before.tables)
    if (StringRef(table.name).equals_insensitive(qualifier))
      items.columns(table);
    else if (table.schema == qualifier)
      items.name(CompletionKind::Table, table.name, "table");
}

static void completeTypes(const SqlCompletionInput &input, Items &items) {
  for (const NativeType &type : connectorOf(input.provider).nativeTypes)
    items.keywords(StringRef(type.catalog).upper());
  for (const EnumType &type : input.before.enums)
    items.name(CompletionKind::Enum, type.name, "enum");
}

static void completeUnqualified(const SqlCompletionInput &input,
                                const Before &before, Items &items) {
  ArrayRef<const SqlWord *> words = before.words;
  std::vector<const Table *> tables = tablesBefore(input);
  if (words.empty())
    return items.keywords(statements);
  if (awaits(words, {"TABLE", "TABLE IF EXISTS", "TABLE ONLY", "INTO", "FROM",
                     "UPDATE", "JOIN", "REFERENCES", "INDEX * ON", "TRUNCATE"}))
    items.tables(input.before);
  if (awaits(words, {"DROP COLUMN", "ALTER COLUMN", "RENAME COLUMN",
                     "DROP COLUMN IF EXISTS"})) {
    for (const Table *table : tables)
      items.columns(*table);
    return;
  }
  if (awaits(words, {"DROP CONSTRAINT", "VALIDATE CONSTRAINT",
                     "RENAME CONSTRAINT", "DROP CONSTRAINT IF EXISTS"})) {
    for (const Table *table : tables) {
      if (table->primaryKey)
        items.name(CompletionKind::Constant, table->primaryKey->name,
                   "primary key");
      for (const ForeignKey &key : table->foreignKeys)
        items.name(CompletionKind::Constant, key.name, "foreign key");
      for (const CheckConstraint &check : table->checks)
        items.name(CompletionKind::Constant, check.name, "check");
    }
    return;
  }
  if (awaits(words, {"DROP INDEX", "ALTER INDEX", "DROP INDEX IF EXISTS",
                     "DROP INDEX CONCURRENTLY"}))
    for (const Table &table : input.before.tables)
      for (const Index &index : table.indexes)
        items.name(CompletionKind::Constant, index.name,
                   "index of " + table.name);
  if (awaits(words, {"DROP TYPE", "ALTER TYPE"}))
    for (const EnumType &type : input.before.enums)
      items.name(CompletionKind::Enum, type.name, "enum");
  if (awaits(words, {"ADD COLUMN *", "ALTER COLUMN * TYPE", "SET DATA TYPE"}))
    return completeTypes(input, items);
  for (const Continuation &continuation : continuations)
    if (endsWith(words, continuation.after)) {
      items.keywords(continuation.keywords);
      break;
    }
  for (const Table *table : tables)
    items.columns(*table);
  items.keywords(general);
  if (endsWith(words.take_front(2), "CREATE TABLE"))
    completeTypes(input, items);
}

Completions completeSql(const SqlCompletionInput &input, StringRef text,
                        uint32_t cursor) {
  Completions result;
  result.insert = result.replace = {cursor, cursor};
  if (!sql::dialectOf(input.provider))
    return result;
  Before before = readBefore(input, text, cursor);
  if (before.isInText)
    return result;
  result.insert = {before.half.begin, cursor};
  result.replace = before.half;
  Items items(input, before);
  if (before.isQualified)
    completeQualified(input, before, items);
  else
    completeUnqualified(input, before, items);
  result.items = items.take();
  return result;
}

} // namespace holdfast
