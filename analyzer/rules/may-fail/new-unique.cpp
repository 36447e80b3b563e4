#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The columns of an index whose parts are all columns.
static std::vector<std::string> columnsOf(const Index &index) {
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts)
    columns.push_back(part.column);
  return columns;
}

/// Whether the table kept the same columns unique already, by whatever means.
static bool wasUnique(const Table &table, ArrayRef<std::string> columns) {
  auto isWithin = [&](ArrayRef<std::string> key) {
    return all_of(key, [&](const std::string &column) {
      return is_contained(columns, column);
    });
  };
  if (table.primaryKey && isWithin(table.primaryKey->columns))
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return index.unique && !index.predicate && isWithin(columnsOf(index));
  });
}

/// Nothing can go wrong but an unattended push.
static void reportHarmless(const ChangeOfDatabase &of,
                           ArrayRef<std::string> columns, Reporter &reporter) {
  const Table &table = *of.change.fromTable;
  DiagnosticBuilder finding =
      reportChange(reporter, newUnique.rule, of, of.change.toIndex->origin.span,
                   "`prisma db push` asks first, although " +
                       ChangeOfDatabase::combined(columns) + " of `" +
                       table.name + "` has no duplicates");
  finding.severity(Severity::Info);
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::CreateIndex || !change.fromTable ||
      change.again || !change.toIndex->unique)
    return;
  std::vector<std::string> columns = columnsOf(*change.toIndex);
  if (wasUnique(*change.fromTable, columns)) {
    reportHarmless(of, columns, reporter);
    return;
  }
  if (auto missing = missingPartitionKey(*change.fromTable, columns)) {
    reportChange(reporter, newUnique.rule, of, change.toIndex->origin.span,
                 "the migration fails: `" + change.fromTable->name +
                     "` is partitioned by " + *missing +
                     ", which its unique indexes must include");
    return;
  }
  DiagnosticBuilder finding = reportChange(
      reporter, newUnique.rule, of, change.toIndex->origin.span,
      "the change fails if two rows of `" + change.fromTable->name +
          "` have the same " + ChangeOfDatabase::combined(columns) +
          ": the unique constraint is new");
  noteMade(finding, change.fromTable->origin, "table");
  finding.note({}, "`prisma db push` asks first, even if the table is empty");
  std::string list = of.quotedList(columns);
  finding.note({}, "to find duplicates: SELECT " + list + ", count(*) FROM " +
                       of.table() + " GROUP BY " + list +
                       " HAVING count(*) > 1;");
}

const RuleDefinition newUnique = {
    .rule = {.id = "new-unique",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose = "A new unique constraint on an existing "
                        "table, whose rows may hold duplicates."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
