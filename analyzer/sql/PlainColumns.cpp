#include "sql/RowFacts.h"

#include "sql/Cursor.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Expressions that are a column, or the start of one.
namespace holdfast::sql {

static bool acceptCastType(Cursor &in, Casts &casts) {
  TypeName type;
  if (!in.parseType(type))
    return false;
  // MySQL casts to a text of any length by CHAR, while a column has one
  // character then.
  bool isOpen =
      in.dialect().provider == Provider::MySQL && type.arguments.empty();
  if (isOpen && (type.name == "char" || type.name == "nchar"))
    type.name = "longtext";
  else if (isOpen && type.name == "binary")
    type.name = "longblob";
  casts.push_back(in.dialect().resolveType(type).type);
  return true;
}

/// `a`, `(a::text)`, `CAST(a AS text)`, without the casts after it.
static bool acceptOperand(Cursor &in, const SourceFile &file, StringRef column,
                          Casts &casts) {
  const Dialect &dialect = in.dialect();
  Range operand;
  if (in.accept("CAST")) {
    if (!in.skipParentheses(&operand))
      return false;
    Cursor inside(dialect, file, operand);
    uint32_t begin = inside.begin();
    while (!inside.at("AS") && !inside.at(TokenKind::End))
      inside.skipPiece();
    if (!isPlainColumn(dialect, file, inside.since(begin), column, &casts) ||
        !inside.accept("AS"))
      return false;
    if (!acceptCastType(inside, casts))
      casts.emplace_back(); // nobody knows which
    return true;
  }
  if (in.at(TokenKind::LeftParen)) // `(a::text)::integer`
    return in.skipParentheses(&operand) &&
           isPlainColumn(dialect, file, operand, column, &casts);
  QualifiedName name;
  return in.parseQualifiedName(name) && name.name.text == column;
}

bool isPlainColumn(const Dialect &dialect, const SourceFile &file,
                   Range expression, StringRef column, Casts *casts) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  Casts found;
  if (!acceptOperand(in, file, column, found))
    return false;
  while (in.accept(TokenKind::Cast))
    if (!acceptCastType(in, found))
      return false;
  if (!in.at(TokenKind::End))
    return false;
  if (casts)
    append_range(*casts, found);
  return true;
}

bool isColumnAlone(const Dialect &dialect, const SourceFile &file,
                   Range expression) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  QualifiedName name;
  return in.parseQualifiedName(name) && in.at(TokenKind::End);
}

static std::optional<unsigned> acceptNumber(Cursor &in) {
  unsigned number;
  if (!in.at(TokenKind::Number) || in.text().getAsInteger(10, number))
    return std::nullopt;
  in.accept(TokenKind::Number);
  return number;
}

/// What stands in the parentheses of `left` or `substring`.
static std::optional<unsigned> lengthIn(Cursor in, bool hasStart,
                                        const Dialect &dialect,
                                        const SourceFile &file,
                                        StringRef column) {
  uint32_t begin = in.begin();
  while (!in.at(TokenKind::Comma) && !in.atAny({"FROM", "FOR"}) &&
         !in.at(TokenKind::End))
    in.skipPiece();
  if (!isPlainColumn(dialect, file, in.since(begin), column))
    return std::nullopt;
  bool isInWords = !in.at(TokenKind::Comma);
  if (hasStart && !in.at("FOR")) {
    if (!(isInWords ? in.accept("FROM") : in.accept(TokenKind::Comma)) ||
        acceptNumber(in) != 1u)
      return std::nullopt;
  }
  if (!(isInWords ? in.accept("FOR") : in.accept(TokenKind::Comma)))
    return std::nullopt;
  std::optional<unsigned> length = acceptNumber(in);
  return in.at(TokenKind::End) ? length : std::nullopt;
}

std::optional<unsigned> lengthKept(const Dialect &dialect,
                                   const SourceFile &file, Range expression,
                                   StringRef column) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  Range operand;
  if (in.at(TokenKind::LeftParen)) { // `(left(a, 80))::varchar(80)`
    if (!in.skipParentheses(&operand))
      return std::nullopt;
    return lengthKept(dialect, file, operand, column);
  }
  bool hasStart = in.atAny({"SUBSTRING", "SUBSTR"});
  if ((!in.accept("LEFT") && !in.accept("SUBSTRING") && !in.accept("SUBSTR")) ||
      !in.skipParentheses(&operand))
    return std::nullopt;
  TypeName type;
  while (in.accept(TokenKind::Cast))
    if (!in.parseType(type))
      return std::nullopt;
  if (!in.at(TokenKind::End))
    return std::nullopt;
  return lengthIn(Cursor(dialect, file, operand), hasStart, dialect, file,
                  column);
}

} // namespace holdfast::sql
