#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// The names that servers give to what has none.
namespace holdfast::sql {

static std::string joinColumns(ArrayRef<std::string> columns) {
  std::string joined;
  for (const std::string &column : columns) {
    if (!joined.empty())
      joined += '_';
    joined += column;
  }
  return joined;
}

std::string primaryKeyName(const ReplayContext &context, const Table &table) {
  if (context.dialect->generatedNames != GeneratedNames::Postgres)
    return "";
  return context.database.chooseName(table.schema, table.name, "", "pkey",
                                     true);
}

/// `first`, `first_2`, …: the first that no index of the table has.
static std::string numberedIndexName(const ReplayContext &context,
                                     const Table &table, StringRef first) {
  std::string name = first.str();
  unsigned number = 2;
  if (first.equals_insensitive("primary"))
    name = first.str() + "_" + std::to_string(number++);
  while (isIndexNameTaken(context, table, name))
    name = first.str() + "_" + std::to_string(number++);
  return name;
}

/// PostgreSQL calls `lower(a)` `lower`, `a::text` `a`, and the rest `expr`.
static std::string nameOfExpression(const ReplayContext &context,
                                    StringRef expression) {
  Lexer lexer(context.dialect->lexical, expression,
              {0, static_cast<uint32_t>(expression.size())});
  std::string name;
  Token token = lexer.next();
  unsigned wrapped = 0;
  for (; token.kind == TokenKind::LeftParen; token = lexer.next())
    ++wrapped;
  for (; token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName ||
         token.kind == TokenKind::Dot;
       token = lexer.next()) {
    name = expression.slice(token.range.begin, token.range.end).lower();
    name = StringRef(name).trim('"').str();
  }
  for (; token.kind == TokenKind::RightParen && wrapped; token = lexer.next())
    --wrapped;
  if (name.empty() ||
      (token.kind != TokenKind::LeftParen && token.kind != TokenKind::Cast))
    return "expr";
  // A call or a cast of the whole: nothing may follow it.
  unsigned depth = 0;
  for (; token.kind != TokenKind::End; token = lexer.next()) {
    if (token.kind == TokenKind::LeftParen)
      ++depth;
    else if (token.kind == TokenKind::RightParen && depth)
      --depth;
    else if (depth == 0 && (token.kind == TokenKind::Operator ||
                            token.kind == TokenKind::Equals))
      return "expr";
  }
  return name;
}

std::string indexName(const ReplayContext &context, const Table &table,
                      const Index &index, StringRef label) {
  switch (context.dialect->generatedNames) {
  case GeneratedNames::None:
  case GeneratedNames::Random:
    return "";
  case GeneratedNames::MySQL: {
    StringRef column;
    if (!index.parts.empty())
      column = index.parts.front().column;
    return numberedIndexName(context, table,
                             column.empty() ? "functional_index" : column);
  }
  case GeneratedNames::Postgres:
    break;
  }
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts) {
    std::string stem = part.column.empty()
                           ? nameOfExpression(context, part.expression)
                           : part.column;
    std::string name = stem;
    for (unsigned number = 1; is_contained(columns, name); ++number)
      name = stem + std::to_string(number);
    columns.push_back(name);
  }
  return context.database.chooseName(table.schema, table.name,
                                     joinColumns(columns), label, true);
}

/// One more than the largest number N of `prefixN` among the names.
template <typename List>
static std::string nextNumbered(const List &list, const std::string &prefix) {
  unsigned largest = 0;
  for (const auto &object : list) {
    StringRef name = object.name;
    unsigned number;
    if (name.consume_front(prefix) && !name.getAsInteger(10, number))
      largest = std::max(largest, number);
  }
  return prefix + std::to_string(largest + 1);
}

std::string foreignKeyName(const ReplayContext &context, const Table &table,
                           ArrayRef<std::string> columns) {
  if (context.dialect->generatedNames == GeneratedNames::MySQL)
    return nextNumbered(table.foreignKeys, table.name + "_ibfk_");
  if (context.dialect->generatedNames != GeneratedNames::Postgres)
    return "";
  return context.database.chooseName(table.schema, table.name,
                                     joinColumns(columns), "fkey", false);
}

std::string checkName(const ReplayContext &context, const Table &table,
                      StringRef inlineColumn) {
  switch (context.dialect->generatedNames) {
  case GeneratedNames::None:
  case GeneratedNames::Random:
    return "";
  case GeneratedNames::MySQL:
    return nextNumbered(table.checks, table.name + "_chk_");
  case GeneratedNames::Postgres:
    return context.database.chooseName(table.schema, table.name, inlineColumn,
                                       "check", false);
  }
  llvm_unreachable("covered switch");
}

/// MySQL calls the index of a foreign key after the key, if that has a name.
std::string implicitIndexName(const ReplayContext &context, const Table &table,
                              const Constraint &constraint,
                              StringRef firstColumn) {
  if (constraint.name)
    return constraint.name.text.str();
  if (constraint.usingIndex)
    return constraint.usingIndex.text.str();
  return numberedIndexName(context, table, firstColumn);
}

} // namespace holdfast::sql
