#include "sql/RowFacts.h"

#include "sql/Cursor.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What becomes of the value of a column that gets another one.
namespace holdfast::sql {

static bool isColumn(const Dialect &dialect, const SourceFile &file,
                     Range expression, StringRef column) {
  return isPlainColumn(dialect, file, expression, column) &&
         isColumnAlone(dialect, file, expression);
}

/// The first of the arguments, up to a comma.
static Range firstOf(const Dialect &dialect, const SourceFile &file,
                     Range arguments) {
  Cursor in(dialect, file, arguments);
  uint32_t begin = in.begin();
  while (!in.at(TokenKind::End) && !in.at(TokenKind::Comma) && in.skipPiece()) {
  }
  return in.since(begin);
}

/// `coalesce(a, …)`: another value only where there is none.
static bool fillsNullAlone(const Dialect &dialect, const SourceFile &file,
                           Range expression, StringRef column) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  Range arguments;
  return (in.accept("COALESCE") || in.accept("IFNULL")) &&
         in.skipParentheses(&arguments) && in.at(TokenKind::End) &&
         isColumn(dialect, file, firstOf(dialect, file, arguments), column);
}

static bool skipCasts(Cursor &in) {
  TypeName type;
  while (in.accept(TokenKind::Cast))
    if (!in.parseType(type))
      return false;
  return in.at(TokenKind::End);
}

/// `a AT TIME ZONE 'UTC'`
static bool movesTimeZone(const Dialect &dialect, const SourceFile &file,
                          Range expression, StringRef column) {
  Cursor in(dialect, file, expression);
  uint32_t begin = in.begin();
  while (!in.at("AT") && !in.at(TokenKind::End) && in.skipPiece()) {
  }
  return isPlainColumn(dialect, file, in.since(begin), column) &&
         in.acceptAll({"AT", "TIME", "ZONE"}) && in.accept(TokenKind::String) &&
         skipCasts(in);
}

bool keepsColumn(const Dialect &dialect, const SourceFile &file,
                 Range expression, StringRef column) {
  expression = unwrapped(dialect, file, expression);
  if (isPlainColumn(dialect, file, expression, column) ||
      fillsNullAlone(dialect, file, expression, column) ||
      movesTimeZone(dialect, file, expression, column))
    return true;
  Cursor in(dialect, file, expression);
  uint32_t begin = 0;
  Range operand;
  if (in.accept("ARRAY") && in.at(TokenKind::LeftBracket)) {
    in.advance();
    begin = in.begin();
    while (!in.at(TokenKind::RightBracket) && !in.at(TokenKind::End) &&
           in.skipPiece()) {
    }
    operand = in.since(begin);
    in.accept(TokenKind::RightBracket);
  } else if (!in.atAny({"TO_JSONB", "TO_JSON", "TO_TIMESTAMP"}) ||
             (in.advance(), !in.skipParentheses(&operand))) {
    return false;
  }
  return isPlainColumn(dialect, file, operand, column) && skipCasts(in);
}

std::vector<std::string> overwrittenIn(const Dialect &dialect,
                                       const SourceFile &file,
                                       Range assignments, Range condition) {
  std::vector<std::string> overwritten;
  auto add = [&](StringRef column) {
    if (!impliesNull(dialect, file, condition, column) &&
        !is_contained(overwritten, column.str()))
      overwritten.push_back(column.str());
  };
  Cursor in(dialect, file, assignments);
  do {
    QualifiedName column; // `t.a` in MySQL
    SmallVector<Name, 4> several;
    if (in.at(TokenKind::LeftParen))
      in.parseNames(several);
    else
      in.parseQualifiedName(column);
    while (!in.atEnd() && !in.at(TokenKind::Equals) && in.skipPiece()) {
    }
    in.accept(TokenKind::Equals);
    uint32_t begin = in.begin();
    while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
    Range value = in.since(begin);
    for (const Name &name : several)
      add(name.text);
    if (column && !isColumn(dialect, file, value, column.name.text) &&
        !fillsNullAlone(dialect, file, value, column.name.text))
      add(column.name.text);
  } while (in.accept(TokenKind::Comma));
  return overwritten;
}

} // namespace holdfast::sql
