#include "sql/DumpedRows.h"

#include "sql/Cursor.h"
#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast::sql {

/// The lines up to the `\.`, between two offsets.
static uint64_t countLines(StringRef text) {
  uint64_t lines = text.count('\n');
  // The rest of the statement's own line, and the mark.
  return lines > 1 ? lines - 2 : 0;
}

/// The name of the table, and whether columns follow it.
static bool readName(Cursor &in, DumpedRows &rows, QualifiedName &table) {
  rows.name.begin = in.begin();
  if (!in.parseQualifiedName(table))
    return false;
  StringRef before = in.wholeText().slice(rows.name.begin, in.begin()).rtrim();
  rows.name.end = rows.name.begin + static_cast<uint32_t>(before.size());
  rows.namesColumns = in.at(TokenKind::LeftParen);
  return true;
}

/// After COPY. False where no rows follow.
static bool readCopy(Cursor &in, DumpedRows &rows, QualifiedName &table) {
  if (!readName(in, rows, table))
    return false;
  bool fromInput = false;
  for (; !in.atHardEnd(); in.advance())
    fromInput |= in.at("STDIN");
  if (!fromInput || !in.at(TokenKind::Semicolon))
    return false;
  uint32_t begin = in.current().range.end;
  in.skipCopyData();
  uint32_t end = in.current().range.end;
  StringRef lines = in.wholeText().slice(begin, end);
  // The file may end after the mark.
  rows.rows = countLines(lines) + (lines.ends_with("\n") ? 0 : 1);
  return true;
}

/// After INSERT, or REPLACE.
static bool readInsert(Cursor &in, DumpedRows &rows, QualifiedName &table) {
  while (in.atAny({"INTO", "IGNORE", "OR", "REPLACE"}))
    in.advance();
  if (!readName(in, rows, table))
    return false;
  bool isOfValues = false;
  unsigned depth = 0;
  for (; !in.atHardEnd(); in.advance()) {
    isOfValues |= depth == 0 && in.atAny({"VALUES", "VALUE"});
    if (in.at(TokenKind::LeftParen))
      rows.rows += depth++ == 0 && isOfValues;
    else if (in.at(TokenKind::RightParen) && depth > 0)
      --depth;
  }
  return isOfValues && in.at(TokenKind::Semicolon);
}

std::vector<DumpedRows> findDumpedRows(Provider provider,
                                       const SourceFile &dump) {
  std::vector<DumpedRows> found;
  const Dialect *dialect = dialectOf(provider);
  if (!dialect)
    return found;
  uint32_t size = static_cast<uint32_t>(dump.text().size());
  Cursor in(*dialect, dump, {0, size});
  while (!in.at(TokenKind::End)) {
    uint32_t begin = in.begin();
    DumpedRows rows;
    QualifiedName table;
    bool hasRows = in.accept("COPY") ? readCopy(in, rows, table)
                   : in.accept("INSERT") || in.accept("REPLACE")
                       ? readInsert(in, rows, table)
                       : false;
    while (!in.atHardEnd())
      in.advance();
    if (hasRows) {
      rows.schema = table.schema.text.empty() ? dialect->defaultSchema.str()
                                              : table.schema.text.str();
      rows.table = table.name.text.str();
      rows.statement = {begin, in.current().range.end};
      found.push_back(std::move(rows));
    }
    if (!in.at(TokenKind::End))
      in.advance();
  }
  return found;
}

} // namespace holdfast::sql
