#include "rules/RowSteps.h"
#include "rules/TypeRewrites.h"

#include "diff/casts/Cast.h"
#include "sql/Dialect.h"
#include "sql/Keywords.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition refusableStatement;

using Kind = sql::Step::Kind;

/// Whether a statement before fills or clears the table, so that somebody has
/// thought of its rows. `column` is its name there.
static bool isPreparedAs(const StepInBranch &step, StringRef column) {
  return anyBefore(step, [&](const sql::Step &other) {
    // A block that names it looks at its values, or sets them.
    bool isBlock = other.kind == Kind::Other && names(other, step.step, column);
    bool converts = other.kind == Kind::AlterColumn &&
                    !other.options.convertsPlainly && !column.empty() &&
                    other.name == column && other.isOnTableOf(step.step);
    if (isBlock || converts || mayTouch(other, step.step, column))
      return true;
    bool clears = other.kind == Kind::Delete || other.kind == Kind::Truncate;
    bool fills = other.kind == Kind::Update || other.kind == Kind::Merge;
    return (clears || fills) && writesTable(other, step.step) &&
           (clears || column.empty() || setsColumn(other, column));
  });
}

/// The same under any name that the column had in the migration.
static bool isPrepared(const StepInBranch &step, StringRef column) {
  if (isPreparedAs(step, column))
    return true;
  for (const sql::Step &other : reverse(step.stepsBefore()))
    if (other.kind == Kind::RenameColumn && other.newName == column &&
        other.isOnTableOf(step.step)) {
      column = other.name;
      if (isPreparedAs(step, column))
        return true;
    }
  return false;
}

/// Whether the new migrations add the column, and leave it NULL.
static bool isNewAndNull(const StepInBranch &step, StringRef column) {
  for (const NewMigration &migration : step.review.migrations)
    for (const sql::Step &other : migration.steps)
      if (other.kind == Kind::AddColumn && other.table == step.step.table &&
          other.name == column && other.to)
        return other.to->nullable && !other.to->defaultValue;
  return false;
}

static void checkAdded(const StepInBranch &step, Reporter &reporter) {
  const Column &column = *step.step.to;
  if (!needsEmptyTable(step) || isPrepared(step, ""))
    return;
  std::string table = "ALTER TABLE " + step.quotedTable();
  std::string name = step.quoted(column.name);
  std::string type = spelling(column.type, step.review.provider);
  DiagnosticBuilder finding = reportOnTable(
      reporter, refusableStatement.rule, step.at(step.step.options.notNull),
      "the migration fails where " + step.tableWithRows() +
          " has rows: they get no value for `" + column.name +
          "`, which is required and has no default",
      "`" + column.name + "`");
  finding
      .note({}, "1. " + table + " ADD " + name + " " + type +
                    ", and let the application write it")
      .note({}, "2. fill the rows: UPDATE " + step.quotedTable() + " SET " +
                    name + " = … WHERE " + name + " IS NULL")
      .note({}, "3. make it required in the next migration");
}

/// Whether NULL of the old column would come into the new one by a copy.
static bool copiesNull(const sql::Step &copy, const Column &column) {
  if (!copy.rows->isWhole) // a condition may leave them out
    return false;
  ArrayRef<sql::RowFacts::Value> values = copy.rows->values;
  return any_of(values, [&](const sql::RowFacts::Value &value) {
    return value.all || StringRef(value.column).equals_insensitive(column.name);
  });
}

/// A table that takes another one's place gets its rows.
static void checkRedefinition(const StepInBranch &step, Reporter &reporter) {
  const Table *before = step.step.before.get();
  const Table *after = step.step.after.get();
  if (!before || !after)
    return;
  CarriedRows carried = carriedRows(step);
  for (const Column &column : after->columns) {
    const Column *old = before->findColumn(column.name);
    if (column.nullable || column.generated)
      continue;
    for (const sql::Step *copy : carried.copies)
      if (!old && !column.defaultValue && !setsColumn(*copy, column.name))
        reportStep(reporter, refusableStatement.rule, step.at(copy->span),
                   "the migration fails where " + step.tableWithRows() +
                       " has rows: the table that takes its place gets no "
                       "value for `" +
                       column.name + "`, which is required and has no default");
      else if (old && old->nullable && copiesNull(*copy, column) &&
               !isPrepared(step, column.name))
        reportStep(reporter, refusableStatement.rule, step.at(copy->span),
                   "the migration fails where `" + column.name + "` of " +
                       step.tableWithRows() +
                       " holds NULL: the table that takes its place requires "
                       "it")
            .note({}, "put a value in its place: SELECT coalesce(" +
                          step.quoted(column.name) + ", …)");
  }
}

static void checkRequired(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  Span notNull = step.step.options.notNull;
  if (!from.nullable || to.nullable || !notNull || step.step.isProvenNotNull ||
      isPrepared(step, to.name))
    return;
  std::string name = step.quoted(from.name);
  reportStep(reporter, refusableStatement.rule, step.at(notNull),
             "the migration fails where `" + from.name + "` of " +
                 step.tableWithRows() + " holds NULL")
      .note({}, "fill the rows before: UPDATE " + step.quotedTable() + " SET " +
                    name + " = … WHERE " + name + " IS NULL");
}

static void checkType(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  Span type = step.step.options.type;
  if (step.isOn(Provider::MySQL) && type &&
      mayNotFitMySQL(from.type, to.type) && !isPrepared(step, from.name))
    reportStep(reporter, refusableStatement.rule, step.at(type),
               "the migration fails where a value of `" + from.name + "` in " +
                   step.tableWithRows() + " does not fit `" +
                   spelling(to.type, step.review.provider) +
                   "`: strict mode cuts nothing");
  if (from.type == to.type || !type || !step.step.options.convertsPlainly ||
      !step.isOn(Provider::PostgreSQL) || isPrepared(step, from.name))
    return;
  // What becomes of an enum's values depends on more than its name.
  if (!from.type.schema.empty() || !to.type.schema.empty() ||
      castBetween(from.type, to.type, {step.review.provider}) != Cast::Risky)
    return;
  reportStep(reporter, refusableStatement.rule, step.at(type),
             "the migration fails where a value of `" + from.name + "` in " +
                 step.tableWithRows() + " is no `" +
                 spelling(to.type, step.review.provider) + "`");
}

/// Prisma swaps an enum for a smaller one column by column.
static void checkEnum(const StepInBranch &step, Reporter &reporter) {
  const sql::Step &change = step.step;
  // A conversion says what becomes of each value.
  if (change.lostValues.empty() || !change.options.convertsPlainly ||
      isPrepared(step, change.name))
    return;
  std::string values, name = step.quoted(change.name);
  for (const std::string &value : change.lostValues)
    values += (values.empty() ? "'" : ", '") + value + "'";
  reportStep(reporter, refusableStatement.rule, step.at(change.options.type),
             "the migration fails where `" + change.name + "` of " +
                 step.tableWithRows() + " still holds " + values +
                 ", which its new type lacks")
      .note({}, "stop writing it, and move the rows over before: UPDATE " +
                    step.quotedTable() + " SET " + name + " = '…' WHERE " +
                    name + " IN (" + values + ")");
}

/// Whether the new migrations add the column with a default that differs from
/// row to row.
static bool isNewAndDistinct(const StepInBranch &step, StringRef column) {
  return anyBefore(step, [&](const sql::Step &other) {
    return other.kind == Kind::AddColumn && other.isOnTableOf(step.step) &&
           other.name == column && other.to && other.to->defaultValue &&
           isVolatile(*other.to->defaultValue);
  });
}

static bool isUniqueWithin(const Table &table, const Index &index) {
  auto isPart = [&](StringRef column) {
    return any_of(index.parts, [&](const IndexPart &part) {
      return StringRef(part.column).equals_insensitive(column);
    });
  };
  if (table.primaryKey && all_of(table.primaryKey->columns, isPart))
    return true;
  return any_of(table.indexes, [&](const Index &other) {
    return other.unique && !other.predicate &&
           all_of(other.parts,
                  [&](const IndexPart &part) { return isPart(part.column); });
  });
}

/// Whether a key that is there, or was until a statement ago, keeps rows from
/// being equal in the columns of the index.
static bool isUniqueAlready(const StepInBranch &step, const Index &index) {
  if (step.step.before && isUniqueWithin(*step.step.before, index))
    return true;
  return anyBefore(step, [&](const sql::Step &other) {
    return other.before && other.table == step.step.table &&
           isUniqueWithin(*other.before, index);
  });
}

/// Whether a statement before sets a column that decides which rows a partial
/// index holds.
static bool isPredicatePrepared(const StepInBranch &step) {
  const sql::Dialect *dialect = sql::dialectOf(step.review.provider);
  StringRef predicate = *step.step.index->predicate;
  if (!dialect)
    return false;
  sql::StatementWords words =
      sql::wordsIn(dialect->lexical, predicate,
                   {0, static_cast<uint32_t>(predicate.size())});
  return step.step.before &&
         any_of(step.step.before->columns, [&](const Column &column) {
           return words.names.contains(StringRef(column.name).lower()) &&
                  isPrepared(step, column.name);
         });
}

static void checkUnique(const StepInBranch &step, Reporter &reporter) {
  const Index &index = *step.step.index;
  if (!index.unique || step.step.options.usingIndex ||
      isUniqueAlready(step, index))
    return;
  std::string columns;
  for (const IndexPart &part : index.parts) {
    bool mayRepeatNull =
        !step.isOn(Provider::SQLServer) && step.kind() != Kind::AddPrimaryKey;
    if (isPrepared(step, part.column) || isNewAndDistinct(step, part.column) ||
        (mayRepeatNull && isNewAndNull(step, part.column)))
      return;
    columns +=
        (columns.empty() ? "" : ", ") +
        (part.column.empty() ? part.expression : step.quoted(part.column));
  }
  if (columns.empty() || (index.predicate && isPredicatePrepared(step)))
    return;
  std::string condition = index.predicate ? " WHERE " + *index.predicate : "";
  reportStep(reporter, refusableStatement.rule, step,
             "the migration fails where two rows of " + step.tableWithRows() +
                 " have the same (" + columns + ")" +
                 (index.predicate ? ", of those with " + *index.predicate : ""))
      .note({}, "see whether there are any: SELECT " + columns +
                    ", count(*) FROM " + step.quotedTable() + condition +
                    " GROUP BY " + columns + " HAVING count(*) > 1");
}

/// PRIMARY KEY USING INDEX makes its columns required.
static void checkKeyFromIndex(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() != Kind::AddPrimaryKey || !step.step.options.usingIndex ||
      !step.step.before)
    return;
  for (const IndexPart &part : step.step.index->parts) {
    const Column *column = step.step.before->findColumn(part.column);
    if (column && column->nullable && !isPrepared(step, column->name))
      reportStep(reporter, refusableStatement.rule,
                 step.at(step.step.options.usingIndex),
                 "the migration fails where `" + column->name + "` of " +
                     step.tableWithRows() +
                     " holds NULL: a primary key makes it required, and looks "
                     "at every row");
  }
}

static void checkForeignKey(const StepInBranch &step, Reporter &reporter) {
  const ForeignKey &key = *step.step.foreignKey;
  if (step.step.options.unchecked || key.columns.size() != 1 ||
      key.referencedColumns.size() != 1 ||
      isNewAndNull(step, key.columns.front()) ||
      isPrepared(step, key.columns.front()))
    return;
  // A constraint that was there a statement ago held all rows to it.
  const Table *before = step.step.before.get();
  auto isSame = [&](const ForeignKey &other) {
    return other.columns == key.columns &&
           other.referencedTable == key.referencedTable;
  };
  bool wasThere = before && any_of(before->foreignKeys, isSame);
  bool wasDropped = anyBefore(step, [&](const sql::Step &other) {
    return other.before && other.table == step.step.table &&
           any_of(other.before->foreignKeys, isSame);
  });
  if (wasThere || wasDropped)
    return;
  std::string column = step.quoted(key.columns.front());
  std::string referenced = step.quoted(key.referencedTable);
  reportStep(reporter, refusableStatement.rule, step,
             "the migration fails where `" + key.columns.front() + "` of " +
                 step.tableWithRows() + " names no row of `" +
                 key.referencedTable + "`")
      .note({}, "see whether there are any: SELECT count(*) FROM " +
                    step.quotedTable() + " c WHERE c." + column +
                    " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + referenced +
                    " p WHERE p." + step.quoted(key.referencedColumns.front()) +
                    " = c." + column + ")");
}

/// ALTER DOMAIN … ADD CHECK looks at all columns of the domain.
static void checkDomain(const StepInBranch &step, Reporter &reporter) {
  bool isOwn = anyBefore(step, [&](const sql::Step &other) {
    return other.kind == Kind::CreateType && other.name == step.step.enumName;
  });
  if (!isOwn && !step.step.options.unchecked && !step.step.expression.empty())
    reportStep(reporter, refusableStatement.rule, step,
               "the migration fails if a column of the domain `" +
                   step.step.enumName +
                   "` holds a value that the new check "
                   "does not let through");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    if (step.kind() == Kind::AlterDomain)
      checkDomain(step, reporter);
    if (step.kind() == Kind::DropEnumValue)
      reportStep(reporter, refusableStatement.rule, step,
                 "the migration fails where a row still holds '" +
                     step.step.name + "' of `" + step.step.enumName + "`");
  });
  forStepsWithRows(context, [&](const StepInBranch &step) {
    if (step.kind() == Kind::AddColumn && step.step.to)
      checkAdded(step, reporter);
    if (step.kind() == Kind::AlterColumn && step.step.from && step.step.to) {
      checkRequired(step, reporter);
      checkType(step, reporter);
      checkEnum(step, reporter);
    }
    if (step.kind() == Kind::RedefineTable)
      checkRedefinition(step, reporter);
    if (step.step.index) {
      checkUnique(step, reporter);
      checkKeyFromIndex(step, reporter);
    }
    if (step.step.foreignKey)
      checkForeignKey(step, reporter);
  });
}

const RuleDefinition refusableStatement = {
    {"refusable-statement", Category::MayFail, Severity::Warning,
     "Finds statements of new migrations that fail with some rows."},
    Stage::Database,
    check};

} // namespace holdfast
