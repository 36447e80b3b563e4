#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// DROP of anything.
namespace holdfast::sql {

static const char *nounOf(ObjectKind kind) {
  switch (kind) {
  case ObjectKind::Table:
    return "table";
  case ObjectKind::View:
    return "view";
  case ObjectKind::Index:
    return "index";
  case ObjectKind::Sequence:
    return "sequence";
  case ObjectKind::Type:
    return "type";
  case ObjectKind::Schema:
    return "schema";
  case ObjectKind::Extension:
    return "extension";
  }
  llvm_unreachable("covered switch");
}

/// Whether something else has the name, which IF EXISTS does not excuse.
bool ReplayState::refuseOther(const Drop &drop, const QualifiedName &name) {
  bool isRelation = drop.kind == ObjectKind::Table ||
                    drop.kind == ObjectKind::View ||
                    drop.kind == ObjectKind::Sequence;
  std::string schema;
  // MySQL takes it for a missing one.
  if (!isRelation || dialect->hasKeyClauses || !findRelation(name, schema))
    return false;
  refuse("`" + spelling(name) + "` is no " + nounOf(drop.kind) +
         ", so it cannot be dropped as one.");
  return true;
}

void ReplayState::refuseMissing(const Drop &drop, const QualifiedName &name) {
  if (refuseOther(drop, name))
    return;
  if (!drop.ifExists)
    refuse(Twine("The ") + nounOf(drop.kind) + " `" + spelling(name) +
           "` does not exist, so it cannot be dropped.");
}

void ReplayState::run(const Drop &drop) {
  for (auto [position, name] : enumerate(drop.names)) {
    switch (drop.kind) {
    case ObjectKind::Table:
      dropTable(drop, name);
      break;
    case ObjectKind::Index:
      dropIndex(drop, name,
                position < drop.on.size() ? drop.on[position]
                                          : QualifiedName{});
      break;
    case ObjectKind::View:
    case ObjectKind::Sequence:
      dropRelation(drop, name);
      break;
    case ObjectKind::Type:
      dropType(drop, name);
      break;
    case ObjectKind::Schema:
      dropSchema(drop, name);
      break;
    case ObjectKind::Extension:
      dropExtension(drop, name);
      break;
    }
  }
}

// --- Tables and indexes -----------------------------------------------------

/// Whether the table goes with the same statement.
bool ReplayState::isDropped(const Drop &drop, const Table &table) {
  return any_of(drop.names, [&](const QualifiedName &name) {
    return findTable(name) == &table;
  });
}

void ReplayState::dropTable(const Drop &drop, const QualifiedName &name) {
  Table *table = findTable(name);
  if (!table)
    return refuseMissing(drop, name);
  if (dialect->checksReferences && checksReferences && !drop.cascade)
    for (auto [other, key] : database.referencesTo(*table))
      if (!isDropped(drop, *other))
        return refuse("`" + other->name + "` still refers to `" + table->name +
                      "`" +
                      (key->name.empty() ? "" : " by `" + key->name + "`") +
                      ", so it cannot be dropped.");
  Relation relation{Relation::Kind::Table, database.positionOf(*table)};
  if (!drop.cascade && refuseViewed(relation, table->name))
    return;
  // Partitions go with their table, other heirs only when asked.
  std::vector<uint32_t> heirs = database.heirsOf(*table);
  std::vector<Table> &tables = database.catalog().tables;
  for (uint32_t heir : heirs) {
    if (!drop.cascade && !database.isPartition(tables[heir]) &&
        !isDropped(drop, tables[heir]))
      return refuse("`" + tables[heir].name + "` inherits from `" +
                    table->name + "`, so it cannot be dropped.");
  }
  for (uint32_t heir : heirs)
    if (drop.cascade || database.isPartition(tables[heir]))
      removeTable(tables[heir], drop.cascade);
  removeTable(*table, drop.cascade);
}

void ReplayState::removeTable(Table &table, bool cascade) {
  if (cascade)
    database.dropViewsUsing(
        {Relation::Kind::Table, database.positionOf(table)});
  database.dropTable(table);
}

/// The table of an index: the one that is named, or the one whose it is.
Table *ReplayState::findIndexedTable(const QualifiedName &on,
                                     const QualifiedName &name) {
  if (on)
    return findTable(on);
  // SQL Server's older form is `table.index`.
  if (dialect->constraintsAreObjects && name.schema) {
    QualifiedName table;
    table.name = name.schema;
    return findTable(table);
  }
  std::string schema;
  if (dialect->hasIndexPaths) {
    for (Table &table : database.catalog().tables)
      if (is_contained(searchPath, table.schema) &&
          any_of(table.indexes, [&](const Index &index) {
            return index.name == name.name.text;
          }))
        return &table;
    return nullptr;
  }
  // Where indexes share names with tables the index alone is enough.
  const Relation *relation = findRelation(name, schema);
  return relation && relation->kind == Relation::Kind::Index
             ? &database.catalog().tables[relation->position]
             : nullptr;
}

void ReplayState::dropIndex(const Drop &drop, const QualifiedName &name,
                            const QualifiedName &on) {
  Table *table = findIndexedTable(on, name);
  if (table && dialect->hasKeyClauses &&
      name.name.text.equals_insensitive("primary"))
    return database.dropPrimaryKey(*table);
  if (table)
    for (auto [position, index] : enumerate(table->indexes))
      if (database.sameName(index.name, name.name.text)) {
        if (index.constraint && dialect->indexesShareNamespace &&
            dialect->namedUniqueConstraints)
          return refuse("The index `" + index.name +
                        "` belongs to a constraint, which must be dropped "
                        "instead.");
        return removeIndex(*table, position, drop.cascade);
      }
  refuseMissing(drop, name);
}

/// With the indexes of partitions that were made by it.
void ReplayState::removeIndex(Table &table, size_t position, bool cascade) {
  unsigned unserved = countUnserved(table);
  Index index = table.indexes[position];
  if (!cascade && refuseNeededKey(table, index.name))
    return;
  if (cascade && index.unique)
    database.dropReferencesTo(table, columnNames(index));
  database.dropIndex(table, position);
  refuseUnserved(table, unserved);
  for (uint32_t heir : database.heirsOf(table)) {
    Table &child = database.catalog().tables[heir];
    auto found = find_if(child.indexes, [&](const Index &other) {
      return sameKey(index, other);
    });
    if (database.isPartition(child) && found != child.indexes.end())
      database.dropIndex(child, found - child.indexes.begin());
  }
}

// --- Other objects ----------------------------------------------------------

void ReplayState::dropRelation(const Drop &drop, const QualifiedName &name) {
  std::string schema;
  const Relation *found = findRelation(name, schema);
  bool isView = drop.kind == ObjectKind::View;
  if (!found ||
      found->kind != (isView ? Relation::Kind::View : Relation::Kind::Sequence))
    return refuseMissing(drop, name);
  Relation relation = *found;
  if (isView && !drop.cascade && refuseViewed(relation, name.name.text))
    return;
  if (!isView &&
      !detachSequence(drop, database.catalog().sequences[relation.position]))
    return;
  database.dropRelation(schema, name.name.text);
  if (drop.cascade)
    database.dropViewsUsing(relation);
}

/// A column whose sequence goes has no default any more. False if that is not
/// what the statement says.
bool ReplayState::detachSequence(const Drop &drop, const Sequence &sequence) {
  std::vector<std::pair<const Table *, Column *>> users;
  forUsersOf(sequence, [&](const Table &table, Column &column) {
    users.emplace_back(&table, &column);
  });
  if (!users.empty() && !drop.cascade) {
    refuse("The default of `" + users[0].second->name + "` in `" +
           users[0].first->name + "` uses the sequence `" + sequence.name +
           "`, so it cannot be dropped.");
    return false;
  }
  for (auto [table, column] : users)
    column->defaultValue.reset();
  return true;
}

void ReplayState::dropType(const Drop &drop, const QualifiedName &name) {
  std::string schema;
  if (!findType(name, schema))
    return refuseMissing(drop, name);
  if (!drop.cascade && database.isTypeUsed(schema, name.name.text))
    return refuse("Columns still have the type `" + spelling(name) +
                  "`, so it cannot be dropped.");
  database.dropType(schema, name.name.text);
}

void ReplayState::dropSchema(const Drop &drop, const QualifiedName &name) {
  std::string schema = schemaNamed(name.name.text);
  if (!database.hasSchema(schema))
    return refuseMissing(drop, name);
  if (!drop.cascade && !database.isSchemaEmpty(schema))
    return refuse("The schema `" + spelling(name) +
                  "` is not empty, so it cannot be dropped.");
  database.dropSchema(schema);
}

void ReplayState::dropExtension(const Drop &drop, const QualifiedName &name) {
  StringRef extension = name.name.text;
  if (!is_contained(database.catalog().extensions, extension))
    return refuseMissing(drop, name);
  auto isOfExtension = [&](const Column &column) {
    return dialect->extensionOfType &&
           dialect->extensionOfType(column.type.name) == extension;
  };
  for (Table &table : database.catalog().tables)
    for (size_t i = table.columns.size(); i-- > 0;) {
      if (!isOfExtension(table.columns[i]))
        continue;
      if (!drop.cascade)
        return refuse("`" + table.name + "` has columns of types of `" +
                      extension + "`, so it cannot be dropped.");
      database.dropColumn(table, std::string(table.columns[i].name));
    }
  llvm::erase(database.catalog().extensions, extension.str());
}

} // namespace holdfast::sql
