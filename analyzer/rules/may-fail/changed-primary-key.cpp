#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the database numbers the rows in a column that is new, so that none
/// can repeat.
static bool hasNewNumbers(const ChangeOfDatabase &of) {
  return any_of(
      of.change.toTable->primaryKey->columns, [&](const std::string &name) {
        const Column *column = of.change.toTable->findColumn(name);
        return column && !of.change.fromTable->findColumn(name) &&
               column->defaultValue &&
               column->defaultValue->kind == ColumnDefault::Kind::Sequence;
      });
}

/// Whether all columns are there already, to be looked at.
static bool existed(const ChangeOfDatabase &of) {
  return all_of(of.change.toTable->primaryKey->columns,
                [&](const std::string &name) {
                  return of.change.fromTable->findColumn(name);
                });
}

static std::string consequence(const ChangeOfDatabase &of) {
  const Change &change = of.change;
  if (std::optional<std::string> missing = missingPartitionKey(
          *change.fromTable, change.toTable->primaryKey
                                 ? change.toTable->primaryKey->columns
                                 : std::vector<std::string>()))
    return "the migration fails: `" + change.fromTable->name +
           "` is partitioned by " + *missing +
           ", which its primary key must include";
  const auto &before = change.fromTable->primaryKey;
  const auto &after = change.toTable->primaryKey;
  std::string table = "`" + change.fromTable->name + "`";
  if (!after)
    return "Prisma would drop the primary key of " + table + " (" +
           ChangeOfDatabase::ticked(before->columns) + ") and add none";
  std::string from =
      before ? " from " + ChangeOfDatabase::combined(before->columns) : "";
  bool isOne = after->columns.size() == 1;
  if (hasNewNumbers(of))
    return "rows of " + table + " would be identified by new numbers in " +
           ChangeOfDatabase::ticked(after->columns) +
           ": the primary key changes" + from;
  std::string cause =
      !before ? (isOne ? "it becomes the key" : "they become the key")
      : before->columns == after->columns
          ? "the primary key is recreated"
          : "the key was " + ChangeOfDatabase::combined(before->columns);
  return "the change fails if " +
         (isOne
              ? ChangeOfDatabase::ticked(change.fromTable->name, after->columns)
              : ChangeOfDatabase::combined(after->columns) + " of " + table) +
         " contains NULL or duplicates: " + cause;
}

/// Whether a table of a many-to-many relation gets its key where it has a
/// unique index over the same columns. Prisma makes the one from 6.0 on and
/// made the other before, so that every older project would read of it; no row
/// is in the way.
static bool isUpgradeOfJoinTable(const Change &change) {
  const auto &after = change.toTable->primaryKey;
  return after && !change.fromTable->primaryKey &&
         isJoinTable(*change.fromTable) &&
         any_of(change.fromTable->indexes, [&](const Index &index) {
           return index.unique && index.parts.size() == after->columns.size() &&
                  all_of(zip(index.parts, after->columns), [](auto pair) {
                    return std::get<0>(pair).column == std::get<1>(pair);
                  });
         });
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  using Kind = Change::Kind;
  if ((change.kind != Kind::AddPrimaryKey &&
       change.kind != Kind::ChangePrimaryKey &&
       change.kind != Kind::DropPrimaryKey) ||
      !change.fromTable || !change.toTable || change.again ||
      isUpgradeOfJoinTable(change))
    return;
  const auto &after = change.toTable->primaryKey;
  DiagnosticBuilder finding =
      reportChange(reporter, changedPrimaryKey.rule, of,
                   after ? after->origin.span : change.toTable->origin.span,
                   consequence(of));
  const auto &before = change.fromTable->primaryKey;
  noteMade(finding, before ? before->origin : change.fromTable->origin,
           before ? "" : "table");
  if (before)
    finding.note({}, "if a step fails, the table can be left without a "
                     "primary key");
  if (!after || !existed(of) ||
      missingPartitionKey(*change.fromTable, after->columns))
    return;
  std::string list = of.quotedList(after->columns);
  finding.note({}, "to find duplicates: SELECT " + list + ", count(*) FROM " +
                       of.table() + " GROUP BY " + list +
                       " HAVING count(*) > 1;");
}

const RuleDefinition changedPrimaryKey = {
    .rule = {.id = "changed-primary-key",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose = "A primary key that would be added, changed or dropped "
                        "on an existing "
                        "table."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
