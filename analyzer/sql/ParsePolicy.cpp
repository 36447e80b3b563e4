#include "sql/Grammar.h"

/// Row security policies.
namespace holdfast::sql {

/// `POLICY [IF EXISTS] name ON table …`
bool parsePolicy(Cursor &in, Statement &statement, bool creates) {
  const char *reason = "Policies are no part of the catalog.";
  ChangePolicy change;
  change.creates = creates;
  in.accept("POLICY");
  in.ifExists();
  if (!in.parseName(change.name) || !in.accept("ON") ||
      !in.parseQualifiedName(change.table))
    return skip(in, statement, reason);
  // `AS … FOR … TO roles` hold no columns.
  while (!in.atEnd() && !in.atAny({"USING", "WITH"}))
    in.advance();
  uint32_t begin = in.begin();
  skipStatement(in);
  change.conditions = in.since(begin);
  statement.action = std::move(change);
  return true;
}

} // namespace holdfast::sql
