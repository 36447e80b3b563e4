#include "sql/Literals.h"
#include "sql/RowFacts.h"

#include "catalog/SqlName.h"
#include "sql/Cursor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Values that stand in statements about rows as they are.
namespace holdfast::sql {

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
  if (literal.empty())
    return "";
  in.advance();
  TypeName type;
  while (in.accept(TokenKind::Cast))
    if (!in.parseType(type))
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

/// A column of the row itself, be it cast; empty for any other expression.
static std::string plainColumn(const Dialect &dialect, const SourceFile &file,
                               Range expression) {
  for (const std::string &name :
       columnNamesIn(dialect, file.text(), expression)) {
    // Names are compared as the dialect folds them.
    Cursor in(dialect, file, unwrapped(dialect, file, expression));
    if (in.at("CAST")) {
      in.advance();
      in.accept(TokenKind::LeftParen);
    }
    QualifiedName column;
    if (in.parseQualifiedName(column) &&
        column.name.text.equals_insensitive(name) &&
        isPlainColumn(dialect, file, expression, column.name.text))
      return column.name.text.str();
  }
  return "";
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
                                           ArrayRef<StringRef> others) {
  std::vector<RowFacts::Assigned> result;
  forAssignments(
      dialect, file, assignments, [&](StringRef column, Range value) {
        RowFacts::Assigned &assigned = result.emplace_back();
        assigned.column = column.str();
        assigned.literal = literalIn(dialect, file, value);
        assigned.inserted = insertedColumn(dialect, file, value);
        if (assigned.literal.empty() && assigned.inserted.empty() &&
            !isOfOther(dialect, file, value, others))
          assigned.source = plainColumn(dialect, file, value);
        assigned.takesAll =
            condition.empty() ||
            isNullTest(dialect, file, condition, assigned.source, false) ||
            isNullTest(dialect, file, condition, column, true);
      });
  return result;
}

void setInserted(RowFacts &rows, const Dialect &dialect, const SourceFile &file,
                 Range values) {
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

} // namespace holdfast::sql
