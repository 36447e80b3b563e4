#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What needs an object, so that a server keeps it from being dropped.
namespace holdfast::sql {

static bool sameSet(ArrayRef<std::string> a, ArrayRef<std::string> b) {
  return a.size() == b.size() &&
         all_of(a, [&](const std::string &x) { return is_contained(b, x); });
}

static bool isWholeKey(const Index &index, ArrayRef<std::string> columns) {
  return index.unique && !index.predicate &&
         sameSet(columnNames(index), columns);
}

/// How many keys of the table keep just these columns unique.
static unsigned countKeys(const Table &table, ArrayRef<std::string> columns) {
  unsigned count =
      table.primaryKey && sameSet(table.primaryKey->columns, columns);
  for (const Index &index : table.indexes)
    count += isWholeKey(index, columns);
  return count;
}

bool hasKey(const ReplayContext &context, const Table &table,
            ArrayRef<std::string> columns) {
  return countKeys(table, columns) > 0;
}

/// The table with a foreign key that rests on this key alone; null if none.
static const Table *referenceTo(ReplayContext &context, const Table &table,
                                ArrayRef<std::string> columns) {
  if (countKeys(table, columns) != 1)
    return nullptr;
  for (auto [other, key] : context.database.referencesTo(table))
    if (sameSet(key->referencedColumns, columns))
      return other;
  return nullptr;
}

/// Refuses when a foreign key needs the constraint. False when none does.
bool refuseNeededKey(ReplayContext &context, const Table &table,
                     StringRef name) {
  // MySQL asks for any index, not for the key itself.
  if (!context.dialect->checksReferences || context.dialect->indexesForeignKeys)
    return false;
  const Table *user = nullptr;
  if (table.primaryKey &&
      context.database.sameName(table.primaryKey->name, name))
    user = referenceTo(context, table, table.primaryKey->columns);
  for (const Index &index : table.indexes)
    if (!user && index.unique && !index.predicate &&
        context.database.sameName(index.name, name))
      user = referenceTo(context, table, columnNames(index));
  if (user)
    context.refuseCertainly("A foreign key of `" + user->name + "` rests on `" +
                            name + "`, so it cannot be dropped.");
  return user != nullptr;
}

/// Refuses when a view's query needs the relation, or its column.
bool refuseViewed(ReplayContext &context, const Relation &relation,
                  StringRef name, StringRef column) {
  if (!context.dialect->viewsHoldSources)
    return false;
  const View *view = context.database.findViewUsing(relation, column);
  if (view)
    context.refuseCertainly("The view `" + view->name + "` uses `" + name +
                            "`, so it cannot be dropped.");
  return view != nullptr;
}

/// A column that is computed from this one; null if there is none.
const Column *computedFrom(const ReplayContext &context, const Table &table,
                           const Column &column) {
  auto user = find_if(table.columns, [&](const Column &other) {
    return &other != &column && other.generated && other.defaultValue &&
           context.database.mentions(other.defaultValue->text, column.name);
  });
  return user == table.columns.end() ? nullptr : &*user;
}

/// Refuses to drop what a generated column is computed from, unless that goes
/// in the same statement.
bool refuseComputed(ReplayContext &context, Table &table,
                    const Column &column) {
  const Column *user = computedFrom(context, table, column);
  if (!user || any_of(context.actions, [&](const AlterAction &action) {
        return action.kind == AlterAction::Kind::DropColumn &&
               context.database.sameColumn(action.name.text, user->name);
      }))
    return false;
  context.refuseCertainly("The column `" + user->name + "` is computed from `" +
                          column.name + "` of `" + table.name +
                          "`, so that cannot be dropped.");
  return true;
}

/// Whether an index of the table starts with the columns, in any order.
static bool isServed(const Table &table, ArrayRef<std::string> columns) {
  auto starts = [&](ArrayRef<std::string> names) {
    return names.size() >= columns.size() &&
           sameSet(names.take_front(columns.size()), columns);
  };
  return (table.primaryKey && starts(table.primaryKey->columns)) ||
         any_of(table.indexes, [&](const Index &index) {
           return index.method == "btree" && starts(columnNames(index));
         });
}

/// How many foreign keys of and to the table lack the index that MySQL wants.
unsigned countUnserved(ReplayContext &context, const Table &table) {
  if (!context.dialect->indexesForeignKeys || !context.checksReferences)
    return 0;
  unsigned count = 0;
  for (const ForeignKey &key : table.foreignKeys)
    count += !isServed(table, key.columns);
  for (auto [other, key] : context.database.referencesTo(table))
    count += !isServed(table, key->referencedColumns);
  return count;
}

void refuseUnserved(ReplayContext &context, const Table &table,
                    unsigned before) {
  if (countUnserved(context, table) > before)
    context.refuseCertainly("A foreign key needs the index of `" + table.name +
                            "` that would go.");
}

/// Whether the default takes its numbers from the sequence.
static bool takesFrom(const ColumnDefault &value, const Sequence &sequence) {
  if (value.kind != ColumnDefault::Kind::Sequence || value.text.empty())
    return false;
  // `nextval('public."S"'::regclass)`
  auto [before, rest] = StringRef(value.text).split('\'');
  StringRef path = rest.take_until([](char c) { return c == '\''; });
  StringRef name = path.contains('.') ? path.rsplit('.').second : path;
  bool quoted = name.consume_front("\"");
  name.consume_back("\"");
  return quoted ? name == sequence.name : name.lower() == sequence.name;
}

void forUsersOf(ReplayContext &context, const Sequence &sequence,
                function_ref<void(const Table &, Column &)> visit) {
  for (Table &table : context.database.catalog().tables)
    for (Column &column : table.columns) {
      bool owns = sequence.ownerTable == table.name &&
                  sequence.schema == table.schema &&
                  sequence.ownerColumn == column.name;
      bool serial = owns && column.defaultValue &&
                    column.defaultValue->kind == ColumnDefault::Kind::Sequence;
      if (serial ||
          (column.defaultValue && takesFrom(*column.defaultValue, sequence)))
        visit(table, column);
    }
}

/// The type of a column must be there, unless an extension may have brought
/// it that is not known here.
void checkType(ReplayContext &context, const ColumnType &type,
               const Table &table) {
  if (!context.dialect->extensionOfType || type.schema.empty() ||
      context.database.hasType(type.schema, type.name))
    return;
  StringRef extension = context.dialect->extensionOfType(type.name);
  bool made = is_contained(context.database.catalog().extensions, extension);
  // A table's name is the type of its rows.
  if (made || context.database.find(type.schema, type.name) ||
      StringRef(type.schema).starts_with("pg_") ||
      type.schema == "information_schema")
    return;
  bool mayBeExtension =
      extension.empty() && !context.database.catalog().extensions.empty();
  if (!mayBeExtension)
    context.refuse("The type `" + type.name + "` of a column of `" +
                   table.name + "` does not exist.");
}

} // namespace holdfast::sql
