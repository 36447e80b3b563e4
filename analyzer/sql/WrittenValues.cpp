#include "sql/Literals.h"
#include "sql/RowFacts.h"

#include "catalog/SqlName.h"
#include "sql/Cursor.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Values that stand in statements about rows as they are.
namespace holdfast::sql {

static constexpr StringLiteral currentTime = "CURRENT_TIMESTAMP";

/// The text of a string in quotes of our own. None where servers may read it in
/// two ways.
static std::string stringIn(const Dialect &dialect, StringRef written) {
  TextArena arena;
  StringRef text = literalText(dialect.lexical, written, arena);
  bool isPlain = !written.contains('\\') && !text.contains('\0') &&
                 (written.starts_with("'") || written.starts_with("$"));
  return isPlain ? stringLiteral(text, dialect.provider) : "";
}

static bool isPlainNumber(StringRef text) {
  return !text.empty() && isDigit(text.front()) &&
         all_of(text, [](char c) { return isDigit(c) || c == '.'; });
}

/// `ARRAY['x', 'y']` as the text of an array, whatever its elements are.
static std::string arrayIn(const Dialect &dialect, const SourceFile &file,
                           Range elements) {
  std::string array = "{";
  Cursor in(dialect, file, elements);
  while (!in.at(TokenKind::End)) {
    uint32_t begin = in.begin();
    while (!in.at(TokenKind::Comma) && !in.at(TokenKind::End) &&
           in.skipPiece()) {
    }
    std::string literal = literalIn(dialect, file, in.since(begin));
    bool isText = StringRef(literal).starts_with("'");
    if (literal.empty() || literal == "DEFAULT" || literal == currentTime ||
        StringRef(literal).starts_with("'{"))
      return "";
    TextArena arena;
    StringRef text =
        isText ? literalText(dialect.lexical, literal, arena) : literal;
    array += array.size() > 1 ? "," : "";
    array += isText ? "\"" : "";
    for (char c : text)
      array += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
    array += isText ? "\"" : "";
    if (!in.accept(TokenKind::Comma))
      break;
  }
  return stringLiteral(array + "}", dialect.provider);
}

/// Past an array or a call that is as good as a literal; empty at any other.
static std::string acceptConstant(Cursor &in, const SourceFile &file) {
  const Dialect &dialect = in.dialect();
  if (in.accept("ARRAY") && in.accept(TokenKind::LeftBracket)) {
    uint32_t begin = in.begin();
    while (!in.at(TokenKind::RightBracket) && !in.at(TokenKind::End) &&
           in.skipPiece()) {
    }
    Range elements = in.since(begin);
    return in.accept(TokenKind::RightBracket) ? arrayIn(dialect, file, elements)
                                              : "";
  }
  Range arguments;
  bool isCall = in.accept("NOW");
  if (!isCall && !in.accept("CURRENT_TIMESTAMP"))
    return "";
  bool hasArguments = in.at(TokenKind::LeftParen);
  if (hasArguments && !in.skipParentheses(&arguments))
    return "";
  return isCall && !hasArguments ? "" : currentTime.str();
}

std::string literalIn(const Dialect &dialect, const SourceFile &file,
                      Range expression) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  std::string literal;
  bool isNegative = in.at(TokenKind::Operator) && in.text() == "-";
  if (isNegative)
    in.advance();
  if (in.at(TokenKind::Number) && isPlainNumber(in.text()))
    literal = (isNegative ? "-" : "") + in.text().str();
  else if (in.at(TokenKind::String) && !isNegative)
    literal = stringIn(dialect, in.text());
  else if (in.atAny({"TRUE", "FALSE", "NULL", "DEFAULT"}) && !isNegative)
    literal = in.text().upper();
  if (!literal.empty())
    in.advance();
  else if (!isNegative)
    literal = acceptConstant(in, file);
  if (literal.empty())
    return "";
  TypeName type;
  while (in.accept(TokenKind::Cast))
    if (!in.parseType(type) || literal == currentTime) // a part of it
      return "";
  return in.at(TokenKind::End) ? literal : "";
}

/// `EXCLUDED.a`, `VALUES(a)`, MySQL's `new.a`: of the row to insert.
static std::string insertedColumn(const Dialect &dialect,
                                  const SourceFile &file, Range expression) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  Range inside;
  if (in.accept("VALUES")) {
    if (!in.skipParentheses(&inside) || !in.at(TokenKind::End))
      return "";
    Cursor name(dialect, file, inside);
    Name column;
    return name.parseName(column) ? column.text.str() : "";
  }
  QualifiedName name;
  bool isOfRow = in.parseQualifiedName(name) && in.at(TokenKind::End) &&
                 (name.schema.text.equals_insensitive("excluded") ||
                  name.schema.text.equals_insensitive("new"));
  return isOfRow ? name.name.text.str() : "";
}

namespace {
/// A column that an expression is, or whose values it keeps.
struct PlainColumn {
  std::string name, qualifier;
  Casts casts;
};
} // namespace

/// Without a name for any other expression.
static PlainColumn plainColumn(const Dialect &dialect, const SourceFile &file,
                               Range expression) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  while (in.at(TokenKind::LeftParen) ||
         (in.atAny({"CAST", "COALESCE", "IFNULL"}) &&
          in.peekToken().kind == TokenKind::LeftParen))
    in.advance();
  QualifiedName column;
  PlainColumn found;
  if (in.parseQualifiedName(column) &&
      keepsColumn(dialect, file, expression, column.name.text, &found.casts)) {
    found.name = column.name.text.str();
    found.qualifier = column.schema.text.str();
  }
  return found;
}

/// Whether a condition is `column IS NULL`, or `IS NOT NULL`.
static bool isNullTest(const Dialect &dialect, const SourceFile &file,
                       Range condition, StringRef column, bool isNull) {
  if (column.empty())
    return false;
  Cursor in(dialect, file, unwrapped(dialect, file, condition));
  QualifiedName name;
  return in.parseQualifiedName(name) && name.name.text == column &&
         in.accept("IS") && (isNull || in.accept("NOT")) && in.accept("NULL") &&
         in.at(TokenKind::End);
}

std::vector<RowFacts::Assigned> assignedIn(const Dialect &dialect,
                                           const SourceFile &file,
                                           Range assignments, Range condition,
                                           ArrayRef<StringRef> tables,
                                           ArrayRef<StringRef> others) {
  std::vector<RowFacts::Assigned> result;
  forAssignments(
      dialect, file, assignments, [&](StringRef column, Range value) {
        RowFacts::Assigned &assigned = result.emplace_back();
        assigned.column = column.str();
        assigned.literal = literalIn(dialect, file, value);
        assigned.inserted = insertedColumn(dialect, file, value);
        if (assigned.literal.empty() && assigned.inserted.empty()) {
          PlainColumn read = plainColumn(dialect, file, value);
          auto isOf = [&](ArrayRef<StringRef> names) {
            return any_of(names, [&](StringRef name) {
              return name.equals_insensitive(read.qualifier);
            });
          };
          if (isOf(tables))
            assigned.other = std::move(read.name);
          else if (!isOf(others))
            assigned.source = std::move(read.name);
          assigned.casts = std::move(read.casts);
        }
        assigned.takesAll =
            condition.empty() ||
            isNullTest(dialect, file, condition, assigned.source, false) ||
            isNullTest(dialect, file, condition, column, true);
      });
  return result;
}

/// The rows of VALUES, as far as they are written down.
static void readRows(RowFacts &rows, const Dialect &dialect,
                     const SourceFile &file, Range values) {
  constexpr size_t maxRows = 500;
  Cursor in(dialect, file, values);
  in.advance(); // VALUES
  while (!in.at(TokenKind::End)) {
    in.accept("ROW");
    Range row;
    if (!in.skipParentheses(&row))
      break;
    if (++rows.insertedRows <= maxRows) {
      std::vector<std::string> &texts = rows.inserted.emplace_back();
      Cursor cells(dialect, file, row);
      do {
        uint32_t begin = cells.begin();
        while (!cells.at(TokenKind::Comma) && !cells.at(TokenKind::End) &&
               cells.skipPiece()) {
        }
        texts.push_back(literalIn(dialect, file, cells.since(begin)));
      } while (cells.accept(TokenKind::Comma));
    }
    if (!in.accept(TokenKind::Comma))
      break;
  }
  if (rows.insertedRows > maxRows)
    rows.inserted.clear();
}

/// Where a column of VALUES stands in a row of it.
static std::optional<size_t> placeOf(const Query &query, StringRef column) {
  for (auto [place, name] : enumerate(query.valueNames))
    if (name.text.equals_insensitive(column))
      return place;
  size_t number; // PostgreSQL and SQLite call them `column1` and so on
  bool isNumbered = column.consume_front_insensitive("column") &&
                    !column.getAsInteger(10, number) && number > 0;
  return isNumbered && query.valueNames.empty() ? std::optional(number - 1)
                                                : std::nullopt;
}

/// `SELECT a, 'x' FROM (VALUES …) AS v (a)`: what becomes of a row of VALUES.
static std::vector<std::string> selectedOf(const Dialect &dialect,
                                           const SourceFile &file,
                                           const Query &query,
                                           ArrayRef<std::string> row) {
  std::vector<std::string> selected;
  for (const SelectItem &item : query.items) {
    std::optional<size_t> place =
        item.column ? placeOf(query, item.column.text) : std::nullopt;
    if (item.all)
      append_range(selected, row);
    else if (place && *place < row.size())
      selected.push_back(row[*place]);
    else
      selected.push_back(literalIn(dialect, file, item.expression));
  }
  return selected;
}

void setInserted(RowFacts &rows, const Dialect &dialect, const SourceFile &file,
                 const Query &query) {
  if (query.isUnion)
    return;
  if (!query.values.empty())
    readRows(rows, dialect, file, query.values);
  bool isOneRow = query.values.empty() && query.isOfValues;
  if (isOneRow && !query.items.empty()) {
    rows.insertedRows = 1;
    rows.inserted.emplace_back();
  }
  if (!query.items.empty())
    for (std::vector<std::string> &row : rows.inserted)
      row = selectedOf(dialect, file, query, row);
  rows.isConditional |= !query.narrowing.empty();
}

} // namespace holdfast::sql
