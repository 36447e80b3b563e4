#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Statements about rows: INSERT, UPDATE, DELETE, MERGE, TRUNCATE, and those
/// that stand in WITH.
namespace holdfast::sql {

namespace {
/// A query of WITH: what it reads stands for its name.
struct CommonQuery {
  StringRef name;
  Query query;
};

struct RowReader {
  Cursor &in;
  std::vector<CommonQuery> common;
  ChangeRows found;

  bool atEnd() const { return in.atEnd() || in.at(TokenKind::RightParen); }
  void skipRest() {
    while (!atEnd())
      in.skipPiece();
  }
};
} // namespace

// --- What a query reads ------------------------------------------------------

/// Whether the next words cannot be the alias of a table, nor go on with the
/// list after FROM.
static bool isAlwaysTrue(Cursor &in, Range condition);

/// The items between SELECT and FROM: columns by themselves are kept by name.
static void readItems(RowReader &rows, Query &query) {
  Cursor &in = rows.in;
  if (in.accept("DISTINCT"))
    query.partly = true;
  in.accept("ALL");
  if (in.accept("TOP")) {
    query.partly = true;
    in.skipPiece();
  }
  while (!rows.atEnd() && !in.at("FROM") && !in.at("INTO")) {
    Query::Item item;
    uint32_t begin = in.begin();
    if (in.at(TokenKind::Operator) && in.text() == "*")
      item.all = true;
    QualifiedName name;
    unsigned tokens = 0;
    while (!rows.atEnd() && !in.at(TokenKind::Comma) && !in.at("FROM") &&
           !in.at("INTO")) {
      ++tokens;
      if (in.at(TokenKind::LeftParen)) {
        readGroup(in, query);
      } else if (tokens == 1 && in.parseQualifiedName(name)) {
        query.names.push_back(name.name.text);
        item.column = name.name;
        // `t.*`
        item.all = in.at(TokenKind::Operator) && in.text() == "*";
      } else if (in.accept("AS")) {
        // The name of the result is none that is read.
        --tokens;
        in.advance();
      } else {
        if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName))
          query.names.push_back(in.foldedName(in.current()));
        in.advance();
      }
    }
    if (tokens > 1)
      item.column = {};
    query.allColumns |= item.all;
    item.range = in.since(begin);
    query.items.push_back(item);
    if (!in.accept(TokenKind::Comma))
      break;
  }
}
