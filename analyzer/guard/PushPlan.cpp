#include "guard/PushPlan.h"

#include "catalog/LowerSchema.h"
#include "diff/PushCheck.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Change::Kind;

std::string nameOfObject(Provider provider, StringRef schema, StringRef table,
                         StringRef column) {
  bool isUsual = schema.empty() || schema == "public";
  std::string name = (isUsual ? table : schema + "." + table).str();
  return column.empty() ? name : name + "." + column.str();
}

static bool isWordChar(char c) { return isAlnum(c) || c == '_' || c == '$'; }

/// Whether a query names a table, as far as its words tell.
static bool namesWord(StringRef text, StringRef word) {
  for (size_t at = text.find_insensitive(word); at != StringRef::npos;
       at = text.find_insensitive(word, at + 1)) {
    size_t end = at + word.size();
    if ((at == 0 || !isWordChar(text[at - 1])) &&
        (end >= text.size() || !isWordChar(text[end])))
      return true;
  }
  return false;
}

std::vector<std::string> referrersOf(const Catalog &catalog, StringRef schema,
                                     StringRef table, StringRef column) {
  std::vector<std::string> result;
  for (const Table *other : catalog.findReferrers(schema, table))
    for (const ForeignKey &key : other->foreignKeys)
      if (key.referencedTable == table && key.referencedSchema == schema &&
          (column.empty() ||
           is_contained(key.referencedColumns, column.str())) &&
          (other->name != table || other->schema != schema))
        result.push_back(nameOfObject(catalog.provider, other->schema,
                                      other->name, join(key.columns, "+")));
  for (const View &view : catalog.views)
    if (namesWord(view.query, table) &&
        (column.empty() || namesWord(view.query, column)))
      result.push_back("view " + view.name);
  return result;
}

namespace {

/// Turns changes into losses and refusals.
struct Taking {
  const Catalog &existing;
  const RowCounts *rows;
  Plan &plan;

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
        referrersOf(existing, table.schema, table.name, loss.column);
    plan.losses.push_back(std::move(loss));
  }

  void take(const Change &change);
};

} // namespace

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
  // Prisma counts the NULLs.
  bool hasNoNull = change.fromColumn && rows && rowsOf(*change.fromTable) &&
                   valuesOf(*change.fromTable, change.fromColumn->name) ==
                       rowsOf(*change.fromTable);
  if (effect == PushEffect::Refuses && rows && !hasNoNull)
    plan.refusals.push_back(
        "`" + nameOf(change) + "` " +
        (change.kind == Kind::AddColumn
             ? "is required and has no default, but the table has rows"
             : "becomes required, but may hold NULLs"));
}

void addSchemaChanges(const ProjectFacts &project, const Catalog &existing,
                      const RowCounts *rows, Plan &plan) {
  if (!project.schema)
    return;
  Catalog wanted = lowerSchema(*project.schema, project.provider);
  std::vector<Change> changes = compare(existing, wanted, project.external);
  plan.changes += changes.size();
  Taking taking{existing, rows, plan};
  for (const Change &change : changes)
    taking.take(change);
}

std::vector<introspect::CountQuestion>
questionsOfRefusals(const ProjectFacts &project, const Catalog &existing) {
  std::vector<introspect::CountQuestion> questions;
  Catalog wanted = lowerSchema(*project.schema, project.provider);
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
