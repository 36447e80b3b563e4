#include "rules/Migrations.h"
#include "rules/TypeRewrites.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition tableRewrite;

using Kind = sql::Step::Kind;

static std::string typeOf(const StepInBranch &step, const Column &column) {
  return spelling(column.type, step.review.provider);
}

/// The type as a statement may name it.
static std::string typeInSql(const StepInBranch &step, const Column &column) {
  const ColumnType &type = column.type;
  if (type.schema.empty())
    return typeOf(step, column);
  std::string name = step.quoted(type.name);
  if (type.schema != "public" && type.schema != "dbo")
    name = step.quoted(type.schema) + "." + name;
  for (unsigned i = 0; i < type.arrayDimensions; ++i)
    name += "[]";
  return name;
}

/// A condition on a slice of the rows, by the table's own key.
static std::string slice(const StepInBranch &step) {
  const Table *table = step.step.before.get();
  std::string key =
      table && table->primaryKey && !table->primaryKey->columns.empty()
          ? table->primaryKey->columns.front()
          : "id";
  return step.quoted(key) + " BETWEEN … AND …";
}

static DiagnosticBuilder report(const StepInBranch &step, Reporter &reporter,
                                const Twine &message, const Twine &what) {
  return reportOnTable(reporter, tableRewrite.rule, step, message, what);
}

static StringRef whoWaits(const StepInBranch &step) {
  return step.isOn(Provider::MySQL) ? "writes to " : "all queries of ";
}

// --- Another type ------------------------------------------------------------

static void checkType(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  const sql::StepOptions &options = step.step.options;
  bool changesValues = !options.convertsPlainly;
  // An action that only sets NOT NULL stands beside the one with the type.
  if (!options.type || (!changesValues && !rewritesTable(from.type, to.type,
                                                         step.review.provider)))
    return;
  if (from.type == to.type) {
    report(step.at(options.conversion), reporter,
           whoWaits(step) + step.tableWithRows() +
               " wait while the whole table is written anew: USING changes "
               "the values of `" +
               from.name + "`; let an UPDATE do it in slices",
           "`" + from.name + "`");
    return;
  }
  std::string table = step.quotedTable();
  std::string column = step.quoted(from.name);
  std::string spare = step.quoted(from.name + "_new");
  std::string type = typeOf(step, to), typeName = typeInSql(step, to);
  // MySQL has other names for the types of a CAST, and needs none here.
  std::string value = step.isOn(Provider::MySQL)
                          ? column
                          : "CAST(" + column + " AS " + typeName + ")";
  DiagnosticBuilder finding =
      report(step.at(options.type), reporter,
             whoWaits(step) + step.tableWithRows() +
                 " wait while the whole table is written anew: `" + from.name +
                 "` goes from `" + typeOf(step, from) + "` to `" + type +
                 "`; fill a second column instead",
             "`" + from.name + "`");
  if (step.isOn(Provider::PostgreSQL) && dependsOnTimeZone(from.type, to.type))
    finding.note({}, "nothing is written anew where the session's time zone is "
                     "UTC: SET timezone = 'UTC' in front of the statement");
  finding
      .note({}, "1. ALTER TABLE " + table + " ADD " + spare + " " + typeName +
                    ", and let the application write both columns")
      .note({}, "2. in slices: UPDATE " + table + " SET " + spare + " = " +
                    value + " WHERE " + slice(step))
      .note({}, "3. read `" + from.name +
                    "_new` (`@map`), and drop the old column in a later "
                    "release");
}

// --- New columns -------------------------------------------------------------

static void reportFilled(const StepInBranch &step, Reporter &reporter,
                         StringRef reason) {
  const Column &column = *step.step.to;
  std::string table = step.quotedTable(), name = step.quoted(column.name);
  DiagnosticBuilder finding =
      report(step, reporter,
             whoWaits(step) + step.tableWithRows() +
                 " wait while the whole table is written anew: " + reason,
             "`" + column.name + "`");
  if (column.generated || !column.defaultValue ||
      column.defaultValue->kind != ColumnDefault::Kind::Expression)
    return;
  finding
      .note({}, "1. ALTER TABLE " + table + " ADD " + name + " " +
                    typeOf(step, column) + " NULL")
      .note({}, step.isOn(Provider::SQLServer)
                    ? "2. ALTER TABLE " + table + " ADD DEFAULT " +
                          column.defaultValue->text + " FOR " + name
                    : "2. ALTER TABLE " + table + " ALTER COLUMN " + name +
                          " SET DEFAULT " + column.defaultValue->text)
      .note({}, "3. in slices: UPDATE " + table + " SET " + name + " = " +
                    column.defaultValue->text + " WHERE " + slice(step) +
                    " AND " + name + " IS NULL");
}

static void checkAdded(const StepInBranch &step, Reporter &reporter) {
  const Column &column = *step.step.to;
  std::string name = "`" + column.name + "`";
  if (column.generated) {
    if (step.step.options.stored)
      reportFilled(step, reporter, name + " is computed for every row");
    return;
  }
  if (!column.defaultValue)
    return;
  bool counts = column.defaultValue->kind == ColumnDefault::Kind::Sequence;
  if (counts)
    reportFilled(step, reporter, "every row gets a number for " + name);
  else if (isVolatile(*column.defaultValue))
    // SQL Server fills a column that may be NULL only when told to.
    if (!step.isOn(Provider::SQLServer) || !column.nullable ||
        step.step.options.fillsRows)
      reportFilled(step, reporter,
                   "the default of " + name + " differs from row to row");
}

// --- Other actions -----------------------------------------------------------

static bool addsPrimaryKey(const StepInBranch &step) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == Kind::AddPrimaryKey &&
           other.number == step.step.number;
  });
}

static void checkOther(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() == Kind::RewriteTable) {
    std::string what = step.step.span.file->text(step.step.span.range).upper();
    report(step, reporter,
           whoWaits(step) + step.tableWithRows() +
               " wait while the whole table is written anew: " + what,
           what);
  }
  if (step.isOn(Provider::MySQL) && step.kind() == Kind::DropPrimaryKey &&
      !addsPrimaryKey(step))
    report(step, reporter,
           "writes to " + step.tableWithRows() +
               " wait while the whole table is written anew: its rows "
               "stand in the order of the primary key; add the new key in "
               "the same statement",
           "the primary key");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsWithRows(context, [&](const StepInBranch &step) {
    bool isKnown = step.isOn(Provider::PostgreSQL) ||
                   step.isOn(Provider::MySQL) || step.isOn(Provider::SQLServer);
    if (!isKnown || step.step.options.online ||
        step.step.options.refusesToBlock)
      return;
    if (step.kind() == Kind::AlterColumn && step.step.from && step.step.to)
      checkType(step, reporter);
    else if (step.kind() == Kind::AddColumn && step.step.to)
      checkAdded(step, reporter);
    else
      checkOther(step, reporter);
  });
}

const RuleDefinition tableRewrite = {
    {"table-rewrite", Category::Locking, Severity::Warning,
     "Finds statements of new migrations that write a whole table anew while "
     "queries wait."},
    Stage::Database,
    check};

} // namespace holdfast
