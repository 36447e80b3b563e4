#include "sql/Cursor.h"
#include "sql/Effects.h"

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
static void parseCast(Cursor &in, SelectedItem &item) {
  in.accept(TokenKind::LeftParen);
  while (!in.atEnd() && !in.at("AS") && !in.at(TokenKind::RightParen) &&
         in.skipPiece()) {
  }
  if (in.accept("AS") && in.parseType(item.cast))
    in.accept(TokenKind::RightParen);
}

/// The type of the literal at the cursor, or empty.
static StringRef literalType(const Cursor &in) {
  if (in.at(TokenKind::String))
    return "text";
  if (in.atAny({"TRUE", "FALSE"}))
    return "boolean";
  unsigned number;
  return in.at(TokenKind::Number) && !in.text().getAsInteger(10, number) &&
                 number < 1u << 31
             ? "integer"
             : "";
}

/// What an item begins with. False if it is given up.
static bool parseFirst(Cursor &in, SelectedItem &item) {
  item.literal = literalType(in);
  if (!item.literal.empty()) {
    in.advance();
    return true;
  }
  bool isName = in.at(TokenKind::Word) || in.at(TokenKind::QuotedName);
  if (!isName)
    return in.skipPiece();
  if (in.at("CAST") && in.peekToken().kind == TokenKind::LeftParen) {
    in.advance();
    parseCast(in, item);
    return true;
  }
  in.parseQualifiedName(item.column);
  if (!in.at(TokenKind::LeftParen))
    return true;
  item.function = item.column.name;
  item.column = {};
  return in.skipParentheses();
}

/// At a name that ends the item, and so names it without AS.
static bool atLastName(const Cursor &in) {
  if (!in.at(TokenKind::Word) && !in.at(TokenKind::QuotedName))
    return false;
  Token next = in.peekToken();
  return next.kind == TokenKind::Comma || next.kind == TokenKind::End ||
         next.kind == TokenKind::Semicolon || in.is(next, "FROM");
}

static SelectedItem parseItem(Cursor &in) {
  SelectedItem item;
  auto ends = [&] {
    return in.atEnd() || in.at(TokenKind::Comma) || in.at("FROM") ||
           in.at("INTO");
  };
  if (in.at(TokenKind::Operator) && in.text() == "*") {
    item.all = true;
    in.advance();
  } else if (!ends() && !parseFirst(in, item)) {
    return item;
  }
  while (!ends()) {
    if (in.accept("AS") || atLastName(in)) {
      in.parseName(item.alias);
    } else if (in.accept(TokenKind::Cast)) {
      item.cast = TypeName{};
      item.function = {};
      item.literal = "";
      if (!in.parseType(item.cast))
        return item;
    } else { // an operator, a window, …
      item.column = {};
      item.function = {};
      item.cast = {};
      item.literal = "";
      if (!in.skipPiece())
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

static std::vector<SelectedItem> parseItems(Cursor &in) {
  std::vector<SelectedItem> items;
  do {
    items.push_back(parseItem(in));
  } while (in.accept(TokenKind::Comma));
  return items;
}

/// The result columns without what queries do not pass on: NOT NULL, defaults.
static bool columnsOf(ReplayContext &context, const SelectedItem &item,
                      Table *from, std::vector<Column> &columns) {
  size_t before = columns.size();
  if (item.all && from) {
    columns.insert(columns.end(), from->columns.begin(), from->columns.end());
  } else if (!item.all) {
    Column &column = columns.emplace_back();
    bool named = context.dialect->generatedNames == GeneratedNames::Postgres;
    const Name &name = item.column || !named ? item.column.name : item.function;
    column.name = (item.alias ? item.alias : name).text.str();
    const Column *source =
        from && item.column
            ? context.database.findColumn(*from, item.column.name.text)
            : nullptr;
    if (source) {
      column.type = source->type;
      column.nullable = source->nullable;
      column.identity = source->identity;
      column.defaultValue = source->defaultValue;
    }
    if (source && context.dialect->queryType)
      column.type = context.dialect->queryType(column.type);
    TypeName type = item.cast;
    if (named && !type)
      type.name = item.function ? resultType(item.function.text) : item.literal;
    if (type)
      column.type = resolve(context, type);
  }
  for (Column &column : MutableArrayRef(columns).drop_front(before)) {
    column.generated = false;
    bool keeps = context.dialect->queriesKeepNullability;
    column.nullable |= !keeps;
    if (context.dialect->queriesKeepDefaults) {
      if (column.identity)
        column.defaultValue = ColumnDefault{ColumnDefault::Kind::Literal, "0"};
      column.identity = false;
    } else {
      column.identity &= keeps;
      if (!column.identity)
        column.defaultValue.reset();
    }
    column.origin = context.origin(context.statementRange);
  }
  return columns.size() > before &&
         all_of(ArrayRef(columns).drop_front(before), [&](const Column &made) {
           // SQLite's expressions have no type.
           return !made.name.empty() &&
                  (!made.type.name.empty() || context.dialect->queryType);
         });
}

void addQueryColumns(ReplayContext &context, Range query, Table &table,
                     ArrayRef<ColumnDefinition> names) {
  Cursor in(*context.dialect, *context.file, query);
  while (in.accept(TokenKind::LeftParen)) {
  }
  bool whole = in.accept("TABLE"); // the same as SELECT * FROM
  bool known = whole || in.accept("SELECT");
  if (in.at("DISTINCT") || in.at("ALL"))
    in.advance();
  QualifiedName source;
  Table *from = nullptr;
  std::vector<SelectedItem> items(1);
  items[0].all = whole;
  if (!whole)
    items = parseItems(in);
  else if (in.parseQualifiedName(source))
    from = context.findTable(source);
  // INTO stands between the items and FROM.
  while (!in.atEnd() && !in.at("FROM"))
    in.advance();
  if (in.accept("FROM") && in.parseQualifiedName(source))
    from = context.findTable(source);
  std::vector<Column> columns;
  for (const SelectedItem &item : items)
    known &= columnsOf(context, item, from, columns);
  for (auto [column, name] : zip(columns, names))
    column.name = name.name.text.str();
  erase_if(columns, [](const Column &column) { return column.name.empty(); });
  table.columns.insert(table.columns.end(), columns.begin(), columns.end());
  known &= !from || !context.isPartlyKnown(*from);
  if (!known)
    context.incomplete = true;
  // Where it is asked what goes, it is enough to know that a table is made.
  if (!known && table.schema != temporarySchema)
    context.remark(context.followsCalls ? StatementRemark::Kind::Harmless
                                        : StatementRemark::Kind::Opaque,
                   "It is not known which columns the query returns.");
}

} // namespace holdfast::sql
