#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Indexes, those of unique constraints among them.
namespace holdfast::sql {

std::vector<std::string> columnNames(const Index &index) {
  std::vector<std::string> names;
  for (const IndexPart &part : index.parts)
    names.push_back(part.column);
  return names;
}

bool sameKey(const Index &a, const Index &b) {
  return a.unique == b.unique && a.method == b.method &&
         a.parts.size() == b.parts.size() &&
         all_of(zip(a.parts, b.parts), [](const auto &pair) {
           const auto &[left, right] = pair;
           return left.column == right.column &&
                  left.expression == right.expression &&
                  left.descending == right.descending;
         });
}

bool isIndexNameTaken(const ReplayContext &context, const Table &table,
                      StringRef name) {
  if (context.dialect->indexesShareNamespace)
    return context.database.find(table.schema, name) != nullptr;
  return any_of(table.indexes, [&](const Index &index) {
    return StringRef(index.name).equals_insensitive(name);
  });
}

Index makeIndex(ReplayContext &context, const Constraint &constraint,
                Table &table) {
  Index index;
  index.unique = constraint.unique;
  if (!constraint.method.empty())
    index.method = constraint.method.str();
  for (const KeyPart &part : constraint.parts) {
    IndexPart &made = index.parts.emplace_back();
    made.column = part.column.text.str();
    if (Column *column = context.database.findColumn(table, made.column))
      made.column = column->name;
    if (made.column.empty())
      made.expression = context.text(part.expression).str();
    made.descending = part.descending;
    made.length = part.length;
    made.operatorClass = part.operatorClass.str();
  }
  for (const Name &name : constraint.included) {
    Column *column =
        context.database.findColumn(const_cast<Table &>(table), name.text);
    index.included.push_back(column ? column->name : name.text.str());
  }
  if (!constraint.expression.empty())
    index.predicate = context.text(constraint.expression).str();
  index.origin = context.origin(
      constraint.range.empty() ? context.statementRange : constraint.range);
  index.name = constraint.name.text.str();
  index.clustered = constraint.clustered;
  context.database.makeRoomFor(table, index);
  return index;
}

/// Adds it to the table's partitions as well, under names of their own.
void addIndex(ReplayContext &context, Table &table, Index index) {
  context.database.addIndex(table, index);
  context.database.dropSuperfluousIndexes(table);
  for (uint32_t heir : context.database.heirsOf(table)) {
    Table &child = context.database.catalog().tables[heir];
    if (!context.database.isPartition(child))
      continue;
    index.name =
        indexName(context, child, index, index.constraint ? "key" : "idx");
    context.database.addIndex(child, index);
  }
}

/// Whether MySQL drops the index that it made for a foreign key, as the new one
/// serves that too; its name is free then.
static bool givesWay(const Index &index, const CreateIndex &create) {
  return index.implicit && index.parts.size() <= create.index.parts.size() &&
         all_of(zip(index.parts, create.index.parts), [](const auto &parts) {
           const auto &[old, made] = parts;
           return old.column == made.column.text && !made.length;
         });
}

void apply(ReplayContext &context, const CreateIndex &create) {
  Table *table = context.findTable(create.table);
  std::string schema;
  const Relation *view =
      table ? nullptr : context.findRelation(create.table, schema);
  if (view && view->kind == Relation::Kind::View)
    return;
  if (!table)
    return context.refuse("The table `" + spelling(create.table) +
                          "` does not exist, so it can have no index.");
  StringRef name = create.index.name.text;
  bool taken = !name.empty() &&
               (context.dialect->indexesShareNamespace
                    ? context.database.find(table->schema, name) != nullptr
                    : any_of(table->indexes, [&](const Index &index) {
                        return context.database.sameName(index.name, name) &&
                               !givesWay(index, create);
                      }));
  if (taken) {
    if (!create.ifNotExists)
      context.refuse("The index `" + name + "` already exists.");
    return;
  }
  for (const KeyPart &part : create.index.parts)
    if (part.column && !context.isPartlyKnown(*table) &&
        !context.database.findColumn(*table, part.column.text))
      return context.refuse("The column `" + part.column.text +
                            "` does not exist in `" + table->name + "`.");
  Index index = makeIndex(context, create.index, *table);
  if (index.unique && !create.only &&
      refusesKey(context, *table, columnNames(index)))
    return;
  if (index.name.empty())
    index.name = indexName(context, *table, index, "idx");
  if (create.only)
    return context.database.addIndex(*table, std::move(index));
  addIndex(context, *table, std::move(index));
}

/// `ADD CONSTRAINT name PRIMARY KEY USING INDEX index`: the index becomes that
/// of the constraint and takes its name.
void useIndex(ReplayContext &context, Table &table,
              const Constraint &constraint) {
  auto found = find_if(table.indexes, [&](const Index &index) {
    return context.database.sameName(index.name, constraint.usingIndex.text);
  });
  if (found == table.indexes.end())
    return context.refuse("The index `" + constraint.usingIndex.text +
                          "` does not exist on `" + table.name + "`.");
  Index index = *found;
  context.database.dropIndex(table, found - table.indexes.begin());
  if (constraint.name)
    index.name = constraint.name.text.str();
  index.origin = context.origin(constraint.range);
  if (constraint.kind == Constraint::Kind::Unique) {
    index.constraint = true;
    return context.database.addIndex(table, std::move(index));
  }
  PrimaryKey key;
  key.name = index.name;
  key.origin = index.origin;
  for (const IndexPart &part : index.parts) {
    key.columns.push_back(part.column);
    if (Column *column = context.database.findColumn(table, part.column))
      column->nullable = false;
  }
  context.database.setPrimaryKey(table, std::move(key));
}

} // namespace holdfast::sql
