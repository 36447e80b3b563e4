#include "sql/Parser.h"
#include "sql/ReplayState.h"

using namespace llvm;

/// The columns of CREATE TABLE … AS, as far as the query names them.
namespace holdfast::sql {

namespace {

/// One expression after SELECT: `a`, `t.a AS b`, `*`, `f(x) AS b`.
struct SelectedItem {
  QualifiedName column; ///< empty unless it is a column alone
  Name alias;
  TypeName cast; ///< of `x::type`
  bool all = false;
};

} // namespace

static SelectedItem parseItem(Parser &parser) {
  SelectedItem item;
  bool plain = true;
  bool first = true;
  while (!parser.atEnd() && !parser.at(TokenKind::Comma) &&
         !parser.at("FROM")) {
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

void ReplayState::addQueryColumns(Range query, Table &table) {
  Parser parser(*dialect, *file, query);
  while (parser.accept(TokenKind::LeftParen)) {
  }
  std::vector<SelectedItem> items;
  bool plain = parser.accept("SELECT") && !parser.at("DISTINCT");
  do {
    items.push_back(parseItem(parser));
  } while (parser.accept(TokenKind::Comma));
  QualifiedName source;
  Table *from = nullptr;
  if (parser.accept("FROM") && parser.parseQualifiedName(source))
    from = findTable(source);
  for (const SelectedItem &item : items) {
    if (item.all && from) {
      for (const Column &column : from->columns)
        table.columns.push_back(column);
      continue;
    }
    Column column;
    column.name = (item.alias ? item.alias : item.column.name).text.str();
    Column *origin = from && item.column
                         ? database.findColumn(*from, item.column.name.text)
                         : nullptr;
    if (origin)
      column.type = origin->type;
    if (item.cast)
      column.type = resolve(item.cast);
    plain &= !column.name.empty() && !column.type.name.empty();
    if (!column.name.empty())
      table.columns.push_back(std::move(column));
  }
  for (Column &column : table.columns) {
    column.nullable = true;
    column.identity = column.generated = false;
    column.defaultValue.reset();
    column.origin = origin(statementRange);
  }
  if (!plain || !from)
    skipped.push_back({spanOf(statementRange),
                       "Not all columns of the query are known.", true});
}

} // namespace holdfast::sql
