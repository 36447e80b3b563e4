#include "sql/Parser.h"
#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// The columns of CREATE TABLE … AS, as far as the query names them.
namespace holdfast::sql {

/// One expression after SELECT: `a`, `t.a AS b`, `*`, `f(x) AS b`.
struct SelectedItem {
  QualifiedName column; ///< empty unless it is a column alone
  Name alias;
  TypeName cast; ///< of `x::type` and `CAST(x AS type)`, if that is the whole
  Name function; ///< what is called, if that is the whole
  StringRef literal; ///< the type of a literal, if that is the whole
  bool all = false;
};

/// After CAST: `(x AS type)`.
static void parseCast(Parser &parser, SelectedItem &item) {
  parser.accept(TokenKind::LeftParen);
  while (!parser.atEnd() && !parser.at("AS") &&
         !parser.at(TokenKind::RightParen) && parser.skipPiece()) {
  }
  if (parser.accept("AS") && parser.parseType(item.cast))
    parser.accept(TokenKind::RightParen);
}

/// The type of the literal at the cursor, or empty.
static StringRef literalType(const Parser &parser) {
  if (parser.at(TokenKind::String))
    return "text";
  if (parser.atAny({"TRUE", "FALSE"}))
    return "boolean";
  unsigned number;
  return parser.at(TokenKind::Number) &&
                 !parser.text().getAsInteger(10, number) && number < 1u << 31
             ? "integer"
             : "";
}

/// What an item begins with. False if it is given up.
static bool parseFirst(Parser &parser, SelectedItem &item) {
  item.literal = literalType(parser);
  if (!item.literal.empty()) {
    parser.advance();
    return true;
  }
  bool isName = parser.at(TokenKind::Word) || parser.at(TokenKind::QuotedName);
  if (!isName)
    return parser.skipPiece();
  if (parser.at("CAST") && parser.peekToken().kind == TokenKind::LeftParen) {
    parser.advance();
    parseCast(parser, item);
    return true;
  }
  parser.parseQualifiedName(item.column);
  if (!parser.at(TokenKind::LeftParen))
    return true;
  item.function = item.column.name;
  item.column = {};
  return parser.skipParentheses();
}

/// At a name that ends the item, and so names it without AS.
static bool atLastName(const Parser &parser) {
  if (!parser.at(TokenKind::Word) && !parser.at(TokenKind::QuotedName))
    return false;
  Token next = parser.peekToken();
  return next.kind == TokenKind::Comma || next.kind == TokenKind::End ||
         next.kind == TokenKind::Semicolon || parser.is(next, "FROM");
}

static SelectedItem parseItem(Parser &parser) {
  SelectedItem item;
  auto ends = [&] {
    return parser.atEnd() || parser.at(TokenKind::Comma) || parser.at("FROM") ||
           parser.at("INTO");
  };
  if (parser.at(TokenKind::Operator) && parser.text() == "*") {
    item.all = true;
    parser.advance();
  } else if (!ends() && !parseFirst(parser, item)) {
    return item;
  }
  while (!ends()) {
    if (parser.accept("AS") || atLastName(parser)) {
      parser.parseName(item.alias);
    } else if (parser.accept(TokenKind::Cast)) {
      item.cast = TypeName{};
      item.function = {};
      item.literal = "";
      if (!parser.parseType(item.cast))
        return item;
    } else { // an operator, a window, …
      item.column = {};
      item.function = {};
      item.cast = {};
      item.literal = "";
      if (!parser.skipPiece())
        return item;
    }
  }
  return item;
}

/// What PostgreSQL's functions return, as far as everybody calls them.
static StringRef resultType(StringRef function) {
  return StringSwitch<StringRef>(function)
      .Cases("count", "row_number", "rank", "dense_rank", "bigint")
      .Cases("now", "clock_timestamp", "timestamp with time zone")
      .Cases("lower", "upper", "concat", "concat_ws", "string_agg", "text")
      .Cases("md5", "to_char", "replace", "substring", "text")
      .Case("gen_random_uuid", "uuid")
      .Case("length", "integer")
      .Default("");
}

static std::vector<SelectedItem> parseItems(Parser &parser) {
  std::vector<SelectedItem> items;
  do {
    items.push_back(parseItem(parser));
  } while (parser.accept(TokenKind::Comma));
  return items;
}

/// The result columns without what queries do not pass on: NOT NULL, defaults.
bool ReplayState::columnsOf(const SelectedItem &item, Table *from,
                            std::vector<Column> &columns) {
  size_t before = columns.size();
  if (item.all && from) {
    columns.insert(columns.end(), from->columns.begin(), from->columns.end());
  } else if (!item.all) {
    Column &column = columns.emplace_back();
    bool named = dialect->generatedNames == GeneratedNames::Postgres;
    const Name &name = item.column || !named ? item.column.name : item.function;
    column.name = (item.alias ? item.alias : name).text.str();
    const Column *source =
        from && item.column ? database.findColumn(*from, item.column.name.text)
                            : nullptr;
    if (source) {
      column.type = source->type;
      column.nullable = source->nullable;
      column.identity = source->identity;
      column.defaultValue = source->defaultValue;
    }
    if (source && dialect->queryType)
      column.type = dialect->queryType(column.type);
    TypeName type = item.cast;
    if (named && !type)
      type.name = item.function ? resultType(item.function.text) : item.literal;
    if (type)
      column.type = resolve(type);
  }
  for (Column &column : MutableArrayRef(columns).drop_front(before)) {
    column.generated = false;
    bool keeps = dialect->queriesKeepNullability;
    column.nullable |= !keeps;
    if (dialect->queriesKeepDefaults) {
      if (column.identity)
        column.defaultValue = ColumnDefault{ColumnDefault::Kind::Literal, "0"};
      column.identity = false;
    } else {
      column.identity &= keeps;
      if (!column.identity)
        column.defaultValue.reset();
    }
    column.origin = origin(statementRange);
  }
  return columns.size() > before &&
         all_of(ArrayRef(columns).drop_front(before), [&](const Column &made) {
           // SQLite's expressions have no type.
           return !made.name.empty() &&
                  (!made.type.name.empty() || dialect->queryType);
         });
}

void ReplayState::addQueryColumns(Range query, Table &table,
                                  ArrayRef<ColumnDefinition> names) {
  Parser parser(*dialect, *file, query);
  while (parser.accept(TokenKind::LeftParen)) {
  }
  bool whole = parser.accept("TABLE"); // the same as SELECT * FROM
  bool known = whole || parser.accept("SELECT");
  if (parser.at("DISTINCT") || parser.at("ALL"))
    parser.advance();
  QualifiedName source;
  Table *from = nullptr;
  std::vector<SelectedItem> items(1);
  items[0].all = whole;
  if (!whole)
    items = parseItems(parser);
  else if (parser.parseQualifiedName(source))
    from = findTable(source);
  // INTO stands between the items and FROM.
  while (!parser.atEnd() && !parser.at("FROM"))
    parser.advance();
  if (parser.accept("FROM") && parser.parseQualifiedName(source))
    from = findTable(source);
  std::vector<Column> columns;
  for (const SelectedItem &item : items)
    known &= columnsOf(item, from, columns);
  for (auto [column, name] : zip(columns, names))
    column.name = name.name.text.str();
  erase_if(columns, [](const Column &column) { return column.name.empty(); });
  table.columns.insert(table.columns.end(), columns.begin(), columns.end());
  known &= !from || !isPartlyKnown(*from);
  if (!known)
    incomplete = true;
  if (!known && table.schema != temporarySchema)
    remark(StatementRemark::Kind::Opaque,
           "Not all columns of the query are known.");
}

} // namespace holdfast::sql
