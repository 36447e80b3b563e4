#include "sql/Parser.h"
#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// The columns of CREATE TABLE … AS, as far as the query names them.
namespace holdfast::sql {

/// One expression after SELECT: `a`, `t.a AS b`, `*`, `f(x) AS b`.
struct SelectedItem {
  QualifiedName column; ///< empty unless it is a column alone
  Name alias;
  TypeName cast; ///< of `x::type`
  bool all = false;
};

static SelectedItem parseItem(Parser &parser) {
  SelectedItem item;
  bool plain = true;
  bool first = true;
  while (!parser.atEnd() && !parser.at(TokenKind::Comma) &&
         !parser.at("FROM") && !parser.at("INTO")) {
    if (parser.at(TokenKind::Operator) && parser.text() == "*" && first) {
      item.all = true;
      parser.advance();
    } else if (parser.accept("AS")) {
      parser.parseName(item.alias);
    } else if (parser.accept(TokenKind::Cast)) {
      item.cast = TypeName{};
      if (!parser.parseType(item.cast))
        return item;
    } else if (first && (parser.at(TokenKind::Word) ||
                         parser.at(TokenKind::QuotedName))) {
      parser.parseQualifiedName(item.column);
    } else {
      plain = false;
      if (!parser.skipPiece())
        return item;
    }
    first = false;
  }
  if (!plain)
    item.column = {};
  return item;
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
    column.name = (item.alias ? item.alias : item.column.name).text.str();
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
    if (item.cast)
      column.type = resolve(item.cast);
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
