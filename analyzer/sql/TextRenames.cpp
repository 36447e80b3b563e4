#include "sql/TextRenames.h"
#include "schema/Connector.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

#include <vector>

using namespace llvm;

namespace holdfast::sql {

namespace {

/// A text being copied with some of its tokens replaced.
class Rewriter {
public:
  Rewriter(const Dialect &dialect, StringRef text)
      : dialect(dialect), text(text) {
    Lexer lexer(dialect.lexical, text, {0, static_cast<uint32_t>(text.size())});
    do
      tokens.push_back(lexer.next());
    while (tokens.back().kind != TokenKind::End);
  }

  size_t size() const { return tokens.size() - 1; }
  TokenKind kind(size_t i) const {
    return i < tokens.size() ? tokens[i].kind : TokenKind::End;
  }
  /// Whether the token after or before `i` is of the kind.
  bool isNext(size_t i, TokenKind kind) const {
    return this->kind(i + 1) == kind;
  }
  bool isPrevious(size_t i, TokenKind kind) const {
    return i > 0 && this->kind(i - 1) == kind;
  }
  bool isWord(size_t i, StringRef word) const {
    return kind(i) == TokenKind::Word && spelling(i).equals_insensitive(word);
  }
  bool isAnyWord(size_t i, ArrayRef<StringRef> words) const {
    return any_of(words, [&](StringRef word) { return isWord(i, word); });
  }
  bool isName(size_t i, StringRef name) const;
  /// Whether both are written alike, quotes aside.
  bool isSame(size_t i, size_t other) const {
    auto bare = [&](size_t at) { return spelling(at).trim("\"`"); };
    return bare(i).equals_insensitive(bare(other));
  }
  void replace(size_t i, StringRef by) { replace(i, i, by); }
  void replace(size_t first, size_t last, StringRef by) {
    out += text.slice(copied, tokens[first].range.begin);
    out += by;
    copied = tokens[last].range.end;
  }
  std::string finish() && { return out + text.drop_front(copied).str(); }

private:
  StringRef spelling(size_t i) const {
    return text.slice(tokens[i].range.begin, tokens[i].range.end);
  }

  const Dialect &dialect;
  StringRef text;
  std::vector<Token> tokens;
  std::string out;
  size_t copied = 0;
};

} // namespace

bool Rewriter::isName(size_t i, StringRef name) const {
  StringRef word = spelling(i);
  if (kind(i) == TokenKind::QuotedName) {
    word = word.drop_front().drop_back();
    return dialect.columnsIgnoreCase ? word.equals_insensitive(name)
                                     : word == name;
  }
  if (kind(i) != TokenKind::Word)
    return false;
  return connectorOf(dialect.provider).foldsNames ? word.lower() == name
         : dialect.columnsIgnoreCase ? word.equals_insensitive(name)
                                     : word == name;
}

std::string quotedName(const Dialect &dialect, StringRef name) {
  char quote = dialect.lexical.doubleQuotedStrings ? '`' : '"';
  return quoted(name, quote, quote);
}

std::string renameColumnIn(const Dialect &dialect, StringRef expression,
                           StringRef from, StringRef to) {
  Rewriter rewriter(dialect, expression);
  std::string name = quotedName(dialect, to);
  for (size_t i = 0; i < rewriter.size(); ++i)
    if (rewriter.isName(i, from) && !rewriter.isNext(i, TokenKind::LeftParen) &&
        !rewriter.isNext(i, TokenKind::Dot) &&
        !rewriter.isPrevious(i, TokenKind::Cast))
      rewriter.replace(i, name);
  return std::move(rewriter).finish();
}

/// Whether a word after a table's name is one of the query's, no other name.
static bool continuesQuery(const Rewriter &rewriter, size_t i) {
  return rewriter.kind(i) != TokenKind::QuotedName &&
         (rewriter.kind(i) != TokenKind::Word ||
          rewriter.isAnyWord(i, {"WHERE",  "ON",        "JOIN",   "LEFT",
                                 "RIGHT",  "INNER",     "OUTER",  "FULL",
                                 "CROSS",  "NATURAL",   "USING",  "GROUP",
                                 "ORDER",  "HAVING",    "LIMIT",  "UNION",
                                 "EXCEPT", "INTERSECT", "OFFSET", "WITH",
                                 "WINDOW", "FETCH",     "FOR"}));
}

/// Where the sources of a query name a table, with its schema if that is there.
template <typename Function>
static void forSources(const Rewriter &rewriter, StringRef table,
                       Function visit) {
  bool inSources = false;
  for (size_t i = 0; i < rewriter.size(); ++i) {
    if (rewriter.isAnyWord(i, {"FROM", "JOIN"}))
      inSources = true;
    else if (rewriter.isAnyWord(i, {"SELECT", "WHERE", "ON", "GROUP", "ORDER",
                                    "HAVING", "LIMIT", "USING"}))
      inSources = false;
    if (!inSources || !rewriter.isName(i, table) ||
        rewriter.isNext(i, TokenKind::Dot))
      continue;
    size_t first = i;
    while (first > 1 && rewriter.isPrevious(first, TokenKind::Dot))
      first -= 2;
    if (first > 0 && (rewriter.isAnyWord(first - 1, {"FROM", "JOIN", "ONLY"}) ||
                      rewriter.isPrevious(first, TokenKind::Comma) ||
                      rewriter.isPrevious(first, TokenKind::LeftParen)))
      visit(first, i);
  }
}

/// The tokens by whose text the query knows the table.
static SmallVector<size_t, 2> namesOf(const Rewriter &rewriter,
                                      StringRef table) {
  SmallVector<size_t, 2> names;
  forSources(rewriter, table, [&](size_t, size_t last) {
    size_t alias = last + 1 + rewriter.isWord(last + 1, "AS");
    names.push_back(continuesQuery(rewriter, alias) ? last : alias);
  });
  return names;
}

std::string renameColumnInQuery(const Dialect &dialect, StringRef query,
                                StringRef table, StringRef from, StringRef to) {
  Rewriter rewriter(dialect, query);
  SmallVector<size_t, 2> tables = namesOf(rewriter, table);
  auto isOther = [&](size_t i) { // `x.from`, of another table
    return rewriter.isPrevious(i, TokenKind::Dot) && i > 1 &&
           none_of(tables,
                   [&](size_t name) { return rewriter.isSame(name, i - 2); });
  };
  std::string name = quotedName(dialect, to);
  std::string kept = name + " AS " + quotedName(dialect, from);
  bool inResults = false;
  unsigned depth = 0;
  for (size_t i = 0; i < rewriter.size(); ++i) {
    if (rewriter.kind(i) == TokenKind::LeftParen)
      ++depth;
    else if (rewriter.kind(i) == TokenKind::RightParen && depth > 0)
      --depth;
    else if (depth == 0 && rewriter.isAnyWord(i, {"SELECT", "FROM"}))
      inResults = rewriter.isWord(i, "SELECT");
    if (!rewriter.isName(i, from) || rewriter.isNext(i, TokenKind::LeftParen) ||
        rewriter.isNext(i, TokenKind::Dot) || isOther(i) ||
        rewriter.isPrevious(i, TokenKind::Cast) ||
        (i > 0 && rewriter.isAnyWord(i - 1, {"AS", "FROM", "JOIN"})))
      continue;
    bool isResult =
        inResults && depth == 0 &&
        (rewriter.isNext(i, TokenKind::Comma) ||
         rewriter.isNext(i, TokenKind::End) || rewriter.isWord(i + 1, "FROM"));
    rewriter.replace(i, isResult ? kept : name);
  }
  return std::move(rewriter).finish();
}

std::string renameTableInQuery(const Dialect &dialect, StringRef query,
                               StringRef from, StringRef to) {
  Rewriter rewriter(dialect, query);
  forSources(rewriter, from, [&](size_t first, size_t last) {
    // The rest of the query knows it by its old name.
    std::string source = to.str();
    if (continuesQuery(rewriter, last + 1))
      source += " AS " + quotedName(dialect, from);
    rewriter.replace(first, last, source);
  });
  return std::move(rewriter).finish();
}

} // namespace holdfast::sql
