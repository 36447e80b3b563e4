#include "sql/Dynamic.h"
#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Constraints that go, and what holds columns in place.
namespace holdfast::sql {

static void dropAllConstraints(ReplayContext &context, Table &table);

using Kind = AlterAction::Kind;

// --- SQL Server's nameless constraints --------------------------------------

static bool isNamelessDefault(const Column &column) {
  return column.defaultValue && !column.identity && !column.generated &&
         column.defaultValue->constraint.empty();
}

static void dropDefault(Column *column) {
  if (column && !column->identity && !column->generated)
    column->defaultValue.reset();
}

/// `DF__Post__views__3B75D760` says where it stands by its first letters: at
/// most nine of the table's name and eight of the column's.
static bool isGeneratedDefault(StringRef name, StringRef table,
                               StringRef column) {
  constexpr size_t tableLetters = 9, columnLetters = 8;
  return name.consume_front_insensitive("df__") &&
         name.consume_front_insensitive(table.take_front(tableLetters)) &&
         name.consume_front("__") &&
         name.starts_with_insensitive(column.take_front(columnLetters));
}

/// Drops the only nameless element of the list, if there is but one.
template <typename List, typename Drop>
static bool dropOnlyNameless(List &list, Drop drop) {
  auto nameless = [](const auto &object) { return object.name.empty(); };
  if (count_if(list, nameless) != 1)
    return false;
  drop(find_if(list, nameless) - list.begin());
  return true;
}

/// A constraint whose name only the server knows.
static bool dropNameless(ReplayContext &context, Table &table, StringRef name) {
  if (name == everyConstraint) {
    dropAllConstraints(context, table);
    return true;
  }
  if (name.consume_front(defaultOfColumn)) {
    dropDefault(context.database.findColumn(table, name));
    return true;
  }
  for (Column &column : table.columns)
    if (isNamelessDefault(column) &&
        isGeneratedDefault(name, table.name, column.name)) {
      dropDefault(&column);
      return true;
    }
  if (name.starts_with_insensitive("pk__") && table.primaryKey &&
      table.primaryKey->name.empty()) {
    context.database.dropPrimaryKey(table);
    return true;
  }
  if (name.starts_with_insensitive("uq__"))
    return dropOnlyNameless(table.indexes, [&](size_t position) {
      context.database.dropIndex(table, position);
    });
  if (name.starts_with_insensitive("fk__"))
    return dropOnlyNameless(table.foreignKeys, [&](size_t position) {
      table.foreignKeys.erase(table.foreignKeys.begin() + position);
    });
  return name.starts_with_insensitive("ck__") &&
         dropOnlyNameless(table.checks, [&](size_t position) {
           table.checks.erase(table.checks.begin() + position);
         });
}

static void dropAllConstraints(ReplayContext &context, Table &table) {
  context.database.dropPrimaryKey(table);
  for (size_t i = table.indexes.size(); i-- > 0;)
    if (table.indexes[i].constraint)
      context.database.dropIndex(table, i);
  while (!table.foreignKeys.empty()) {
    ForeignKey last = table.foreignKeys.back();
    if (last.name.empty() || !context.database.dropConstraint(table, last.name))
      table.foreignKeys.pop_back();
  }
  while (!table.checks.empty()) {
    CheckConstraint last = table.checks.back();
    if (last.name.empty() || !context.database.dropConstraint(table, last.name))
      table.checks.pop_back();
  }
  for (Column &column : table.columns)
    dropDefault(&column);
}

/// What keeps the column from being dropped where the server asks for that to
/// go first; empty when there is nothing.
std::string useOf(ReplayContext &context, const Table &table,
                  const Column &column) {
  auto isIt = [&](StringRef name) {
    return context.database.sameColumn(name, column.name);
  };
  auto quoted = [](StringRef noun, StringRef name) {
    return name.empty() ? (noun + " without a name").str()
                        : (noun + " `" + name + "`").str();
  };
  if (context.dialect->constraintsAreObjects && column.defaultValue &&
      !column.identity && !column.generated)
    return quoted("The default", column.defaultValue->constraint);
  if (table.primaryKey && any_of(table.primaryKey->columns, isIt))
    return quoted("The primary key", table.primaryKey->name);
  for (const Index &index : table.indexes)
    if (any_of(index.parts,
               [&](const IndexPart &part) { return isIt(part.column); }))
      return quoted("The index", index.name);
  for (const ForeignKey &key : table.foreignKeys)
    if (any_of(key.columns, isIt))
      return quoted("The foreign key", key.name);
  return "";
}

// --- By name ----------------------------------------------------------------

void dropConstraint(ReplayContext &context, Table &table,
                    const AlterAction &action) {
  StringRef name = action.name.text;
  if (action.kind == Kind::DropPrimaryKey) {
    if (!table.primaryKey)
      return context.refuse("`" + table.name + "` has no primary key.");
    return context.database.dropPrimaryKey(table);
  }
  if (context.dialect->constraintsAreObjects &&
      dropNameless(context, table, name))
    return;
  bool isConstraint = action.kind != Kind::DropIndex &&
                      context.database.hasConstraint(table, name);
  if (isConstraint) {
    if (!action.cascade && refuseNeededKey(context, table, name))
      return;
    // Foreign keys that rest on it go too, when the statement says so.
    if (action.cascade && table.primaryKey &&
        context.database.sameName(table.primaryKey->name, name))
      context.database.dropReferencesTo(table, table.primaryKey->columns);
    for (const Index &index : table.indexes)
      if (action.cascade && context.database.sameName(index.name, name))
        context.database.dropReferencesTo(table, columnNames(index));
    context.database.dropConstraint(table, name);
    return;
  }
  bool mayBeIndex =
      action.kind == Kind::DropIndex || context.dialect->hasKeyClauses;
  if (mayBeIndex)
    for (auto [position, index] : enumerate(table.indexes))
      if (StringRef(index.name).equals_insensitive(name))
        return context.database.dropIndex(table, position);
  if (!action.ifExists)
    context.refuse("`" + table.name + "` has no constraint `" + name +
                   "`, so it cannot be dropped.");
}

} // namespace holdfast::sql
