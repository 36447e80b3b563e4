#include "sql/RowFacts.h"

#include "sql/Cursor.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What becomes of the value of a column that gets another one.
namespace holdfast::sql {

using Names = ArrayRef<StringRef>;

/// Whether an expression is a column of another row: `EXCLUDED.a`.
static bool isOfOther(const Dialect &dialect, const SourceFile &file,
                      Range expression, Names others) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  QualifiedName name;
  return in.parseQualifiedName(name) && name.schema &&
         any_of(others, [&](StringRef other) {
           return name.schema.text.equals_insensitive(other);
         });
}

/// The column of the row itself, as it is.
static bool isColumn(const Dialect &dialect, const SourceFile &file,
                     Range expression, StringRef column, Names others) {
  return isPlainColumn(dialect, file, expression, column) &&
         isColumnAlone(dialect, file, expression) &&
         !isOfOther(dialect, file, expression, others);
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
                           Range expression, StringRef column,
                           Names others = {}) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  Range arguments;
  return (in.accept("COALESCE") || in.accept("IFNULL")) &&
         in.skipParentheses(&arguments) && in.at(TokenKind::End) &&
         isColumn(dialect, file, firstOf(dialect, file, arguments), column,
                  others);
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
                 Range expression, StringRef column, Casts *casts) {
  expression = unwrapped(dialect, file, expression);
  if (isPlainColumn(dialect, file, expression, column, casts) ||
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
  return isPlainColumn(dialect, file, operand, column, casts) && skipCasts(in);
}

/// `CASE WHEN a IS NULL THEN … ELSE a END`: each branch for rows with a value
/// gives the value.
static bool keepsByCase(const Dialect &dialect, const SourceFile &file,
                        Range expression, StringRef column, Names others) {
  Cursor in(dialect, file, unwrapped(dialect, file, expression));
  if (!in.accept("CASE") || !in.at("WHEN"))
    return false;
  auto upTo = [&](std::initializer_list<StringRef> words) {
    uint32_t begin = in.begin();
    while (!in.at(TokenKind::End) && !in.atAny(words)) {
      if (in.at("CASE"))
        return Range(); // one within is not looked into
      if (!in.skipPiece())
        break;
    }
    return in.since(begin);
  };
  while (in.accept("WHEN")) {
    Range condition = upTo({"THEN"});
    if (condition.empty() || !in.accept("THEN"))
      return false;
    Range value = upTo({"WHEN", "ELSE", "END"});
    if (!impliesNull(dialect, file, condition, column) &&
        !isColumn(dialect, file, value, column, others))
      return false;
  }
  return in.accept("ELSE") &&
         isColumn(dialect, file, upTo({"END"}), column, others) &&
         in.accept("END") && in.at(TokenKind::End);
}

void forAssignments(const Dialect &dialect, const SourceFile &file,
                    Range assignments,
                    function_ref<void(StringRef column, Range value)> visit) {
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
    for (const Name &name : several)
      visit(name.text, {});
    if (column)
      visit(column.name.text, in.since(begin));
  } while (in.accept(TokenKind::Comma));
}

std::vector<std::string> overwrittenIn(const Dialect &dialect,
                                       const SourceFile &file,
                                       Range assignments, Range condition,
                                       ArrayRef<StringRef> others) {
  std::vector<std::string> overwritten;
  auto keeps = [&](StringRef column, Range value) {
    return !value.empty() &&
           (isColumn(dialect, file, value, column, others) ||
            fillsNullAlone(dialect, file, value, column, others) ||
            keepsByCase(dialect, file, value, column, others));
  };
  forAssignments(dialect, file, assignments,
                 [&](StringRef column, Range value) {
                   if (!keeps(column, value) &&
                       !impliesNull(dialect, file, condition, column) &&
                       !is_contained(overwritten, column.str()))
                     overwritten.push_back(column.str());
                 });
  return overwritten;
}

} // namespace holdfast::sql
