#include "guard/PushPlan.h"

#include "catalog/LowerSchema.h"
#include "diff/PushCheck.h"
#include "diff/Steps.h"
#include "guard/Refusals.h"
#include "guard/UsualSchema.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Change::Kind;
using introspect::LiveDatabase;

std::string nameOfObject(Provider provider, StringRef schema, StringRef table,
                         StringRef column) {
  bool isUsual = schema.empty() || schema == "public";
  std::string name = (isUsual ? table : schema + "." + table).str();
  return column.empty() ? name : name + "." + column.str();
}

std::vector<std::string> referrersOf(const Catalog &catalog,
                                     ArrayRef<sql::ViewUse> views,
                                     StringRef schema, StringRef table,
                                     StringRef column) {
  std::vector<std::string> result;
  for (const Table *other : catalog.findReferrers(schema, table))
    for (const ForeignKey &key : other->foreignKeys)
      if (key.referencedTable == table && key.referencedSchema == schema &&
          (column.empty() ||
           is_contained(key.referencedColumns, column.str())) &&
          (other->name != table || other->schema != schema))
        result.push_back(nameOfObject(catalog.provider, other->schema,
                                      other->name, join(key.columns, "+")));
  for (const sql::ViewUse &use : views) {
    if (use.table != table || use.schema != schema ||
        (!column.empty() && use.column != column))
      continue;
    std::string name =
        "view " + nameOfObject(catalog.provider, use.viewSchema, use.view, "");
    if (!is_contained(result, name))
      result.push_back(std::move(name));
  }
  return result;
}

namespace {

/// Turns changes into losses and refusals.
struct Taking {
  const Catalog &existing;
  ArrayRef<sql::ViewUse> views;
  const RowCounts *rows;
  Plan &plan;
  /// Prisma stops before it does anything, as far as rows tell.
  bool stops = false;
  /// The server refuses the change that was taken last.
  bool isRefused = false;

  std::optional<uint64_t> rowsOf(const Table &table) const {
    auto count = rows ? rows->of(table) : std::nullopt;
    return count && count->kind == RowCount::Kind::Exact
               ? std::optional(count->rows)
               : std::nullopt;
  }
  std::optional<uint64_t> valuesOf(const Table &table, StringRef column) const {
    auto values = rows ? rows->valuesIn(table, column) : std::nullopt;
    auto count = rowsOf(table);
    return values ? values : count && *count == 0 ? count : std::nullopt;
  }

  void add(const Change &change, Loss::Kind kind, StringRef what,
           PushEffect effect) {
    const Table &table = *change.fromTable;
    Loss loss;
    loss.kind = kind;
    loss.what = what.str();
    loss.schema = table.schema;
    loss.table = table.name;
    if (change.fromColumn)
      loss.column = change.fromColumn->name;
    loss.name =
        nameOfObject(existing.provider, table.schema, table.name, loss.column);
    loss.rows =
        change.fromColumn ? valuesOf(table, loss.column) : rowsOf(table);
    loss.effect = effect;
    loss.referrers =
        referrersOf(existing, views, table.schema, table.name, loss.column);
    refuseViewed(loss);
    plan.losses.push_back(std::move(loss));
  }

  void refuseViewed(Loss &loss);
  void refuse(const Change &change);
  void take(const Change &change);
};

} // namespace

/// PostgreSQL keeps what a view reads, and Prisma writes no CASCADE.
void Taking::refuseViewed(Loss &loss) {
  if (existing.provider != Provider::PostgreSQL)
    return;
  for (const sql::ViewUse &use : views)
    if (use.schema == loss.schema && use.table == loss.table &&
        (loss.column.empty() || use.column == loss.column)) {
      loss.effect = PushEffect::Refuses;
      isRefused = true;
      plan.refusals.push_back(
          "view `" +
          nameOfObject(existing.provider, use.viewSchema, use.view, "") +
          "` reads `" + loss.name + "`");
      return;
    }
}

static std::string nameOf(const Change &change) {
  const Table *table = change.table();
  const Column *column = change.toColumn ? change.toColumn : change.fromColumn;
  std::string name = table ? table->name : "";
  return column ? name + "." + column->name : name;
}

void Taking::take(const Change &change) {
  PushCheck check = checkPush(change, existing.provider, rows);
  PushEffect effect = check.effect.value_or(PushEffect::Silent);
  switch (change.kind) {
  case Kind::DropTable:
    return add(change, Loss::Kind::Table, "drops the table", effect);
  case Kind::DropColumn:
    // What is computed from other columns can be computed again.
    if (!change.fromColumn->generated)
      add(change, Loss::Kind::Column, "drops the column", effect);
    return;
  case Kind::RecreateColumn:
    if (effect == PushEffect::Refuses && rowsOf(*change.fromTable) > 0u) {
      stops = true;
      plan.refusals.push_back("`" + nameOf(change) +
                              "` is dropped and created anew, required and "
                              "without a default, but the table has rows");
    }
    return add(change, Loss::Kind::Column,
               "drops the column and creates an empty one", effect);
  case Kind::AlterColumn:
    if (check.risk == Risk::DataLoss)
      return add(change, Loss::Kind::Values,
                 "casts the values from " +
                     spelling(change.fromColumn->type, existing.provider) +
                     " to " +
                     spelling(change.toColumn->type, existing.provider),
                 effect);
    break;
  default:
    break;
  }
  if (effect == PushEffect::Refuses && rows)
    refuse(change);
}

/// Where a column is required that some row has no value for.
void Taking::refuse(const Change &change) {
  std::optional<uint64_t> all = rowsOf(*change.fromTable), values;
  if (change.fromColumn)
    values = valuesOf(*change.fromTable, change.fromColumn->name);
  if (values && values == all)
    return; // Prisma counts the NULLs
  bool isAdded = change.kind == Kind::AddColumn;
  stops |= all > 0u && (isAdded || (values && *values < *all));
  plan.refusals.push_back(
      "`" + nameOf(change) + "` " +
      (isAdded ? "is required and has no default, but the table has rows"
               : "becomes required, but may hold NULLs"));
}

/// The first of the changes that are not made where the server refuses one.
static size_t firstUndone(ArrayRef<Change> changes, size_t refused,
                          Running running, const Catalog &from,
                          const Catalog &to) {
  // What Prisma writes for an enum commits by itself.
  bool commits = any_of(changes, [](const Change &change) {
    return change.kind == Kind::AlterEnum;
  });
  if (running == Running::AsScript && !commits &&
      from.provider == Provider::PostgreSQL)
    return 0;
  size_t first = 0;
  for (const Step &step : migrationSteps(changes, from, to)) {
    if (refused < first + step.changes.size())
      return step.statements.size() == 1 ? first : refused;
    first += step.changes.size();
  }
  return refused;
}

void addSchemaChanges(const ProjectFacts &project, const Catalog &existing,
                      const LiveDatabase &database, Running running,
                      Plan &plan) {
  if (!project.schema)
    return;
  Catalog wanted =
      inUsualSchema(project, lowerSchema(*project.schema, project.provider));
  std::vector<Change> changes = compare(existing, wanted, project.external);
  plan.changes += changes.size();
  Taking taking{existing, database.viewUses, &database.rows, plan};
  std::vector<size_t> firstLosses; // of each change
  std::optional<size_t> refused;
  for (auto [i, change] : enumerate(changes)) {
    firstLosses.push_back(plan.losses.size());
    taking.isRefused = false;
    taking.take(change);
    if (auto reason = whyRefused(change, changes, existing, database, plan)) {
      taking.isRefused = true;
      plan.refusals.push_back(std::move(*reason));
    }
    if (taking.isRefused && !refused)
      refused = i;
  }
  size_t first = changes.size();
  // Prisma judges all changes before it makes one.
  if (taking.stops)
    first = 0;
  else if (refused)
    first = firstUndone(changes, *refused, running, existing, wanted);
  if (first < changes.size())
    for (Loss &loss :
         MutableArrayRef(plan.losses).drop_front(firstLosses[first]))
      loss.effect = PushEffect::Refuses;
}

std::vector<introspect::CountQuestion>
questionsOfRefusals(const ProjectFacts &project, const Catalog &existing) {
  std::vector<introspect::CountQuestion> questions;
  Catalog wanted =
      inUsualSchema(project, lowerSchema(*project.schema, project.provider));
  for (const Change &change : compare(existing, wanted, project.external)) {
    if (!change.fromTable ||
        checkPush(change, existing.provider).effect != PushEffect::Refuses)
      continue;
    questions.push_back({change.fromTable->schema, change.fromTable->name, {}});
    if (change.fromColumn)
      questions.back().columns.push_back(change.fromColumn->name);
  }
  return questions;
}

std::string describeDrift(const Change &change) {
  std::string table = change.table() ? change.table()->name : "";
  switch (change.kind) {
  case Kind::CreateTable:
    return "table `" + table + "` is there, and no migration creates it";
  case Kind::DropTable:
    return "table `" + table + "` of the migrations is not there";
  case Kind::AddColumn:
    return "column `" + nameOf(change) + "` is there, and no migration adds it";
  case Kind::DropColumn:
    return "column `" + nameOf(change) + "` of the migrations is not there";
  case Kind::AlterColumn:
  case Kind::RecreateColumn:
    return "column `" + nameOf(change) + "` is not as the migrations made it";
  case Kind::CreateEnum:
    return "enum `" + change.toEnum->name +
           "` is there, and no migration creates it";
  case Kind::DropEnum:
    return "enum `" + change.fromEnum->name +
           "` of the migrations is not there";
  case Kind::AlterEnum:
    return "enum `" + change.fromEnum->name +
           "` has other values than the migrations gave it";
  case Kind::CreateIndex:
    return "index `" + change.toIndex->name +
           "` is there, and no migration creates it";
  case Kind::DropIndex:
    return "index `" + change.fromIndex->name +
           "` of the migrations is not there";
  case Kind::AddForeignKey:
    return "foreign key `" + change.toForeignKey->name +
           "` is there, and no migration adds it";
  case Kind::DropForeignKey:
    return "foreign key `" + change.fromForeignKey->name +
           "` of the migrations is not there";
  default:
    return table.empty()
               ? "the database is not as the migrations made it"
               : "keys of `" + table + "` are not as the migrations made them";
  }
}

} // namespace holdfast::guard
