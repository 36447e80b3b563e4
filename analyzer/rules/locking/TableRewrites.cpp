#include "rules/locking/TableRewrites.h"

#include "rules/TypeRewrites.h"

using namespace llvm;

namespace holdfast {

std::string typeOf(const StepInBranch &step, const Column &column) {
  return spelling(column.type, step.review.provider);
}

std::string sliceOf(const StepInBranch &step) {
  const Table *table = step.step.before.get();
  std::string key =
      table && table->primaryKey && !table->primaryKey->columns.empty()
          ? table->primaryKey->columns.front()
          : "id";
  return step.quoted(key) + " BETWEEN … AND …";
}

DiagnosticBuilder reportRewrite(const StepInBranch &step, Reporter &reporter,
                                const Twine &message, const Twine &what) {
  return reportOnTable(reporter, tableRewrite.rule, step, message, what);
}

StringRef blockedQueries(const StepInBranch &step) {
  return step.isOn(Provider::MySQL) ? "writes" : "all queries";
}

void checkRewritingType(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  const sql::StepOptions &options = step.step.options;
  bool changesValues = !options.convertsPlainly;
  // An action that only sets NOT NULL stands beside the one with the type.
  if (!options.type || (!changesValues && !rewritesTable(from.type, to.type,
                                                         step.review.provider)))
    return;
  if (from.type == to.type) {
    reportRewrite(step.at(options.conversion), reporter,
                  "this USING rewrites every row of " + step.tableWithRows() +
                      " and blocks all queries; use UPDATE in batches instead",
                  "`" + from.name + "`");
    return;
  }
  std::string table = step.quotedTable();
  std::string column = step.quoted(from.name);
  std::string spare = step.quoted(from.name + "_new");
  std::string type = typeOf(step, to), typeName = step.sqlType(to.type);
  // MySQL has other names for the types of a CAST, and needs none here.
  std::string value = step.isOn(Provider::MySQL)
                          ? column
                          : "CAST(" + column + " AS " + typeName + ")";
  DiagnosticBuilder finding =
      reportRewrite(step.at(options.type), reporter,
                    "changing " + step.columnWithRows(from.name) + " to `" +
                        type + "` rewrites the table and blocks " +
                        blockedQueries(step) + "; backfill a new column",
                    "`" + from.name + "`");
  if (step.isOn(Provider::PostgreSQL) && dependsOnTimeZone(from.type, to.type))
    finding.note({}, "nothing is rewritten if the session's time zone is UTC: "
                     "SET LOCAL timezone = 'UTC' before the statement");
  finding
      .note({}, "1. " + step.inSql().addColumn(from.name + "_new", typeName) +
                    ", and let the application write both columns")
      .note({}, "2. in batches: UPDATE " + table + " SET " + spare + " = " +
                    value + " WHERE " + sliceOf(step))
      .note({}, "3. switch the field to `" + from.name +
                    "_new` with `@map`, and drop the old column in a later "
                    "release");
}

} // namespace holdfast
