#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// MERGE.
namespace holdfast::sql {

/// What stands between the first ON after `start` and the cursor.
static Range conditionFrom(Cursor &in, const Cursor::Place &start) {
  uint32_t end = in.begin();
  in.goBack(start);
  while (in.begin() < end && !in.at("ON") && in.skipPiece()) {
  }
  in.accept("ON");
  uint32_t begin = in.begin();
  while (in.begin() < end && in.skipPiece()) {
  }
  return in.since(begin);
}

/// After INSERT; `takesAll` where no condition chooses the rows.
static void parseMergeInsert(Cursor &in, Merge &merge, bool takesAll) {
  std::vector<Name> columns;
  if (!parseColumns(in, columns))
    return;
  append_range(merge.columns, columns);
  while (in.atAny({"OVERRIDING", "SYSTEM", "USER", "VALUE"}))
    in.advance();
  Range values;
  if (in.accept("VALUES") && in.skipParentheses(&values) && takesAll) {
    merge.insertColumns = std::move(columns);
    merge.insertValues = values;
  }
}

/// `WHEN … THEN …`; its actions say INSERT, UPDATE and DELETE, which start no
/// statement here.
static void parseMergeActions(Cursor &in, Merge &merge) {
  bool takesAll = false, isFirst = true;
  while (!in.atHardEnd() && !in.at(TokenKind::RightParen)) {
    if (in.acceptAll({"WHEN", "NOT", "MATCHED"})) {
      in.acceptAll({"BY", "TARGET"});
      // Before it another may have taken some.
      takesAll = in.at("THEN") && std::exchange(isFirst, false);
    } else if (in.accept("SET")) {
      uint32_t begin = in.begin();
      parseSetColumns(in, merge.columns);
      merge.assignments.push_back(in.since(begin));
    } else if (in.accept("INSERT")) {
      parseMergeInsert(in, merge, std::exchange(takesAll, false));
    } else if (in.atAny({"UPDATE", "DELETE", "MERGE"})) {
      merge.deletes |= in.at("DELETE");
      in.advance();
    } else if ((in.dialect().hasBatches && in.startsStatement()) ||
               !in.skipPiece()) {
      break;
    }
  }
}

bool parseMerge(Cursor &in, Merge &merge, ArrayRef<CommonTable> scope) {
  acceptTop(in);
  in.accept("INTO");
  TableUse target;
  if (!parseTableUse(in, target))
    return false;
  merge.table = target.table;
  while (!in.at("USING"))
    if (in.atHardEnd() || !in.skipPiece())
      return false;
  in.advance();
  Cursor::Place start = in.place();
  Query tables;
  parseTables(in, tables, scope);
  merge.sources = std::move(tables.sources);
  merge.narrowing = tables.narrowing;
  merge.condition = conditionFrom(in, start);
  parseMergeActions(in, merge);
  return true;
}

} // namespace holdfast::sql
