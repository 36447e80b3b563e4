#include "sql/RowFacts.h"

#include "sql/Cursor.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

llvm::StringSet<> namesIn(const Dialect &dialect, StringRef text, Range range) {
  llvm::StringSet<> names;
  Lexer lexer(dialect.lexical, text, range);
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    StringRef name = text.slice(token.range.begin, token.range.end);
    if (token.kind == TokenKind::QuotedName)
      name = name.drop_front().drop_back();
    else if (token.kind != TokenKind::Word)
      continue;
    names.insert(name.lower());
  }
  return names;
}

std::vector<std::string> columnNamesIn(const Dialect &dialect, StringRef text,
                                       Range expression) {
  std::vector<std::string> names;
  Lexer lexer(dialect.lexical, text, expression);
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    StringRef name = text.slice(token.range.begin, token.range.end);
    if (token.kind == TokenKind::QuotedName)
      name = name.drop_front().drop_back();
    else if (token.kind != TokenKind::Word)
      continue;
    // A call, or the table of a column.
    TokenKind following = Lexer(lexer).next().kind;
    if (following != TokenKind::LeftParen && following != TokenKind::Dot)
      names.push_back(name.lower());
  }
  return names;
}

std::vector<std::string> clearedIn(const Dialect &dialect,
                                   const SourceFile &file, Range assignments) {
  std::vector<std::string> cleared;
  Cursor in(dialect, file, assignments);
  do {
    QualifiedName column; // `t.a` in MySQL
    bool isNamed =
        in.parseQualifiedName(column) && in.accept(TokenKind::Equals);
    if (isNamed && in.accept("NULL") && (in.atEnd() || in.at(TokenKind::Comma)))
      cleared.push_back(column.name.text.str());
    while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
  } while (in.accept(TokenKind::Comma));
  return cleared;
}

// --- Conditions --------------------------------------------------------------

Range unwrapped(const Dialect &dialect, const SourceFile &file, Range range) {
  while (true) {
    Cursor in(dialect, file, range);
    Range inside;
    if (!in.skipParentheses(&inside) || !in.at(TokenKind::End))
      return range;
    range = inside;
  }
}

static bool isNumberOtherThan(StringRef a, StringRef b) {
  uint64_t left, right;
  return !a.getAsInteger(10, left) && !b.getAsInteger(10, right) &&
         left != right;
}

/// `1`, `'a'`, `true`: the same for all rows.
static bool isConstant(const Cursor &in) {
  return in.at(TokenKind::Number) || in.at(TokenKind::String) ||
         in.atAny({"TRUE", "FALSE"});
}

/// `false`, `1 = 0`, `NOT true`
static bool isFalse(Cursor &in) {
  if (in.accept("NOT"))
    return in.accept("TRUE") && in.at(TokenKind::End);
  if (!isConstant(in))
    return false;
  StringRef left = in.text();
  in.advance();
  if (in.at(TokenKind::End))
    return left.equals_insensitive("false") || left == "0";
  return in.accept(TokenKind::Equals) && in.at(TokenKind::Number) &&
         isNumberOtherThan(in.text(), left) &&
         (in.advance(), in.at(TokenKind::End));
}

static bool isTrue(Cursor &in, const Table *table) {
  if (isConstant(in)) {
    StringRef left = in.text();
    in.advance();
    if (in.at(TokenKind::End))
      return left.equals_insensitive("true") || left == "1";
    return in.accept(TokenKind::Equals) && in.text() == left &&
           (in.advance(), in.at(TokenKind::End));
  }
  if (in.accept("NOT"))
    return in.accept("FALSE") && in.at(TokenKind::End);
  QualifiedName name;
  if (!in.parseQualifiedName(name))
    return false;
  const Column *column = table ? table->findColumn(name.name.text) : nullptr;
  if (!column || column->nullable)
    return false;
  if (in.acceptAll({"IS", "NOT", "NULL"}))
    return in.at(TokenKind::End);
  QualifiedName other;
  return in.accept(TokenKind::Equals) && in.parseQualifiedName(other) &&
         other.name.text == name.name.text &&
         other.schema.text == name.schema.text && in.at(TokenKind::End);
}

/// Splits the condition at the words that stand outside of parentheses.
static std::vector<Range> splitAt(const Dialect &dialect,
                                  const SourceFile &file, Range range,
                                  StringRef word) {
  std::vector<Range> parts;
  Cursor in(dialect, file, range);
  uint32_t begin = in.begin();
  bool between = false; // whose AND joins no conditions
  while (!in.at(TokenKind::End)) {
    between |= in.at("BETWEEN");
    if (in.at(word) && !(between && word == "AND")) {
      parts.push_back(in.since(begin));
      in.advance();
      begin = in.begin();
      continue;
    }
    between &= !in.at("AND");
    if (!in.skipPiece())
      in.advance();
  }
  parts.push_back(in.since(begin));
  return parts;
}

/// Judges a condition by its parts. Either one part of an OR is enough and each
/// of an AND is needed, or the other way round.
static bool judge(const Dialect &dialect, const SourceFile &file, Range range,
                  bool oneOfOrIsEnough,
                  function_ref<bool(Cursor &)> judgePart) {
  range = unwrapped(dialect, file, range);
  auto judgeInner = [&](Range part) {
    return judge(dialect, file, part, oneOfOrIsEnough, judgePart);
  };
  for (StringRef word : {"OR", "AND"}) {
    std::vector<Range> parts = splitAt(dialect, file, range, word);
    bool oneIsEnough = (word == "OR") == oneOfOrIsEnough;
    if (parts.size() > 1)
      return oneIsEnough ? any_of(parts, judgeInner)
                         : all_of(parts, judgeInner);
  }
  Cursor in(dialect, file, range);
  return judgePart(in);
}

std::vector<std::string> joinedIn(const Dialect &dialect,
                                  const SourceFile &file, Range condition) {
  std::vector<std::string> columns;
  if (condition.empty())
    return columns;
  condition = unwrapped(dialect, file, condition);
  if (splitAt(dialect, file, condition, "OR").size() > 1)
    return columns;
  for (Range part : splitAt(dialect, file, condition, "AND")) {
    Cursor in(dialect, file, unwrapped(dialect, file, part));
    QualifiedName left, right;
    bool isEquation = in.parseQualifiedName(left) &&
                      in.accept(TokenKind::Equals) &&
                      in.parseQualifiedName(right) && in.at(TokenKind::End);
    if (isEquation && left.name.text == right.name.text &&
        left.schema.text != right.schema.text)
      columns.push_back(left.name.text.str());
  }
  return columns;
}

bool isAlwaysTrue(const Dialect &dialect, const SourceFile &file,
                  Range condition, const Table *table) {
  return judge(dialect, file, condition, /*oneOfOrIsEnough=*/true,
               [&](Cursor &in) { return isTrue(in, table); });
}

bool isNeverTrue(const Dialect &dialect, const SourceFile &file,
                 Range condition) {
  return !condition.empty() &&
         judge(dialect, file, condition, /*oneOfOrIsEnough=*/false,
               [](Cursor &in) { return isFalse(in); });
}

bool asksForNull(Provider provider, const SourceFile &file, Range condition,
                 StringRef column) {
  const Dialect *dialect = dialectOf(provider);
  if (!dialect || condition.empty())
    return false;
  Cursor in(*dialect, file, unwrapped(*dialect, file, condition));
  QualifiedName name;
  return in.parseQualifiedName(name) && name.name.text == column &&
         in.acceptAll({"IS", "NULL"}) && in.at(TokenKind::End);
}

bool impliesNull(const Dialect &dialect, const SourceFile &file,
                 Range condition, StringRef column) {
  return !condition.empty() &&
         judge(dialect, file, condition, /*oneOfOrIsEnough=*/false,
               [&](Cursor &in) {
                 QualifiedName name;
                 return in.parseQualifiedName(name) &&
                        name.name.text == column &&
                        in.acceptAll({"IS", "NULL"}) && in.at(TokenKind::End);
               });
}

bool provesNotNull(const Dialect &dialect, StringRef check, StringRef column) {
  SourceFile file("", check.str());
  return judge(dialect, file, file.wholeFile().range, /*oneOfOrIsEnough=*/false,
               [&](Cursor &in) {
                 QualifiedName name;
                 return in.parseQualifiedName(name) &&
                        name.name.text == column &&
                        in.acceptAll({"IS", "NOT", "NULL"}) &&
                        in.at(TokenKind::End);
               });
}

} // namespace holdfast::sql
