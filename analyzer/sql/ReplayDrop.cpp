#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// DROP of anything.
namespace holdfast::sql {

static void dropTable(ReplayContext &context, const Drop &drop,
                      const QualifiedName &name);
static void removeTable(ReplayContext &context, Table &table, bool cascade);
static void dropIndex(ReplayContext &context, const Drop &drop,
                      const QualifiedName &name, const QualifiedName &on);
static void removeIndex(ReplayContext &context, Table &table, size_t position,
                        bool cascade);
static void dropRelation(ReplayContext &context, const Drop &drop,
                         const QualifiedName &name);
static bool detachSequence(ReplayContext &context, const Drop &drop,
                           const Sequence &sequence);
static void dropType(ReplayContext &context, const Drop &drop,
                     const QualifiedName &name);
static void dropSchema(ReplayContext &context, const Drop &drop,
                       const QualifiedName &name);
static void dropExtension(ReplayContext &context, const Drop &drop,
                          const QualifiedName &name);

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
static bool refuseOther(ReplayContext &context, const Drop &drop,
                        const QualifiedName &name) {
  bool isRelation = drop.kind == ObjectKind::Table ||
                    drop.kind == ObjectKind::View ||
                    drop.kind == ObjectKind::Sequence;
  std::string schema;
  if (!isRelation || context.dialect->dropsByKind ||
      !context.findRelation(name, schema))
    return false;
  context.refuse("`" + spelling(name) + "` is no " + nounOf(drop.kind) +
                 ", so it cannot be dropped as one.");
  return true;
}

static void refuseMissing(ReplayContext &context, const Drop &drop,
                          const QualifiedName &name) {
  if (refuseOther(context, drop, name))
    return;
  if (!drop.ifExists)
    context.refuse(Twine("The ") + nounOf(drop.kind) + " `" + spelling(name) +
                   "` does not exist, so it cannot be dropped.");
}

void apply(ReplayContext &context, const Drop &drop) {
  for (auto [position, name] : enumerate(drop.names)) {
    switch (drop.kind) {
    case ObjectKind::Table:
      dropTable(context, drop, name);
      break;
    case ObjectKind::Index:
      dropIndex(context, drop, name,
                position < drop.on.size() ? drop.on[position]
                                          : QualifiedName{});
      break;
    case ObjectKind::View:
    case ObjectKind::Sequence:
      dropRelation(context, drop, name);
      break;
    case ObjectKind::Type:
      dropType(context, drop, name);
      break;
    case ObjectKind::Schema:
      dropSchema(context, drop, name);
      break;
    case ObjectKind::Extension:
      dropExtension(context, drop, name);
      break;
    }
  }
}

// --- Tables and indexes -----------------------------------------------------

/// Whether the table goes with the same statement.
static bool isDropped(ReplayContext &context, const Drop &drop,
                      const Table &table) {
  return any_of(drop.names, [&](const QualifiedName &name) {
    return context.findTable(name) == &table;
  });
}

static void dropTable(ReplayContext &context, const Drop &drop,
                      const QualifiedName &name) {
  Table *table = context.findTable(name);
  if (!table)
    return refuseMissing(context, drop, name);
  if (context.dialect->checksReferences && context.checksReferences &&
      !drop.cascade)
    for (auto [other, key] : context.database.referencesTo(*table))
      if (!isDropped(context, drop, *other))
        return context.refuseCertainly(
            "`" + other->name + "` still refers to `" + table->name + "`" +
            (key->name.empty() ? "" : " by `" + key->name + "`") +
            ", so it cannot be dropped.");
  Relation relation{Relation::Kind::Table, context.database.positionOf(*table)};
  if (!drop.cascade && refuseViewed(context, relation, table->name))
    return;
  // Partitions go with their table, other heirs only when asked.
  std::vector<uint32_t> heirs = context.database.heirsOf(*table);
  std::vector<Table> &tables = context.database.catalog().tables;
  for (uint32_t heir : heirs) {
    if (!drop.cascade && !context.database.isPartition(tables[heir]) &&
        !isDropped(context, drop, tables[heir]))
      return context.refuseCertainly("`" + tables[heir].name +
                                     "` inherits from `" + table->name +
                                     "`, so it cannot be dropped.");
  }
  for (uint32_t heir : heirs)
    if (drop.cascade || context.database.isPartition(tables[heir]))
      removeTable(context, tables[heir], drop.cascade);
  removeTable(context, *table, drop.cascade);
}

static void removeTable(ReplayContext &context, Table &table, bool cascade) {
  if (cascade)
    context.database.dropViewsUsing(
        {Relation::Kind::Table, context.database.positionOf(table)});
  context.database.dropTable(table);
}

/// The table of an index: the one that is named, or the one whose it is.
Table *findIndexedTable(ReplayContext &context, const QualifiedName &on,
                        const QualifiedName &name) {
  if (on)
    return context.findTable(on);
  // SQL Server's older form is `table.index`.
  if (context.dialect->constraintsAreObjects && name.schema) {
    QualifiedName table;
    table.name = name.schema;
    return context.findTable(table);
  }
  std::string schema;
  if (context.dialect->hasIndexPaths) {
    for (Table &table : context.database.catalog().tables)
      if (is_contained(context.searchPath, table.schema) &&
          any_of(table.indexes, [&](const Index &index) {
            return index.name == name.name.text;
          }))
        return &table;
    return nullptr;
  }
  // Where indexes share names with tables the index alone is enough.
  const Relation *relation = context.findRelation(name, schema);
  return relation && relation->kind == Relation::Kind::Index
             ? &context.database.catalog().tables[relation->position]
             : nullptr;
}

static void dropIndex(ReplayContext &context, const Drop &drop,
                      const QualifiedName &name, const QualifiedName &on) {
  Table *table = findIndexedTable(context, on, name);
  if (table && context.dialect->hasKeyClauses &&
      name.name.text.equals_insensitive("primary"))
    return context.database.dropPrimaryKey(*table);
  if (table)
    for (auto [position, index] : enumerate(table->indexes))
      if (context.database.sameName(index.name, name.name.text)) {
        if (index.constraint && context.dialect->indexesShareNamespace &&
            context.dialect->namedUniqueConstraints)
          return context.refuseCertainly(
              "The index `" + index.name +
              "` belongs to a constraint, which must be dropped "
              "instead.");
        return removeIndex(context, *table, position, drop.cascade);
      }
  refuseMissing(context, drop, name);
}

/// With the indexes of partitions that were made by it.
static void removeIndex(ReplayContext &context, Table &table, size_t position,
                        bool cascade) {
  unsigned unserved = countUnserved(context, table);
  Index index = table.indexes[position];
  if (!cascade && refuseNeededKey(context, table, index.name))
    return;
  if (cascade && index.unique)
    context.database.dropReferencesTo(table, columnNames(index));
  context.database.dropIndex(table, position);
  refuseUnserved(context, table, unserved);
  for (uint32_t heir : context.database.heirsOf(table)) {
    Table &child = context.database.catalog().tables[heir];
    auto found = find_if(child.indexes, [&](const Index &other) {
      return sameKey(index, other);
    });
    if (context.database.isPartition(child) && found != child.indexes.end())
      context.database.dropIndex(child, found - child.indexes.begin());
  }
}

// --- Other objects ----------------------------------------------------------

static void dropRelation(ReplayContext &context, const Drop &drop,
                         const QualifiedName &name) {
  std::string schema;
  const Relation *found = context.findRelation(name, schema);
  bool isView = drop.kind == ObjectKind::View;
  if (!found ||
      found->kind != (isView ? Relation::Kind::View : Relation::Kind::Sequence))
    return refuseMissing(context, drop, name);
  Relation relation = *found;
  if (isView && !drop.cascade &&
      refuseViewed(context, relation, name.name.text))
    return;
  if (!isView &&
      !detachSequence(context, drop,
                      context.database.catalog().sequences[relation.position]))
    return;
  context.database.dropRelation(schema, name.name.text);
  if (drop.cascade)
    context.database.dropViewsUsing(relation);
}

/// A column whose sequence goes has no default any more. False if that is not
/// what the statement says.
static bool detachSequence(ReplayContext &context, const Drop &drop,
                           const Sequence &sequence) {
  std::vector<std::pair<const Table *, Column *>> users;
  forUsersOf(context, sequence, [&](const Table &table, Column &column) {
    users.emplace_back(&table, &column);
  });
  if (!users.empty() && !drop.cascade) {
    context.refuseCertainly("The default of `" + users[0].second->name +
                            "` in `" + users[0].first->name +
                            "` uses the sequence `" + sequence.name +
                            "`, so it cannot be dropped.");
    return false;
  }
  for (auto [table, column] : users)
    column->defaultValue.reset();
  return true;
}

static void dropType(ReplayContext &context, const Drop &drop,
                     const QualifiedName &name) {
  std::string schema;
  if (!context.findType(name, schema))
    return refuseMissing(context, drop, name);
  if (!drop.cascade && context.database.isTypeUsed(schema, name.name.text))
    return context.refuseCertainly("Columns still have the type `" +
                                   spelling(name) +
                                   "`, so it cannot be dropped.");
  context.database.dropType(schema, name.name.text);
}

static void dropSchema(ReplayContext &context, const Drop &drop,
                       const QualifiedName &name) {
  std::string schema = context.schemaNamed(name.name.text);
  if (!context.database.hasSchema(schema))
    return refuseMissing(context, drop, name);
  if (!drop.cascade && !context.database.isSchemaEmpty(schema))
    return context.refuse("The schema `" + spelling(name) +
                          "` is not empty, so it cannot be dropped.");
  context.database.dropSchema(schema);
}

static void dropExtension(ReplayContext &context, const Drop &drop,
                          const QualifiedName &name) {
  StringRef extension = name.name.text;
  if (!is_contained(context.database.catalog().extensions, extension))
    return refuseMissing(context, drop, name);
  auto isOfExtension = [&](const Column &column) {
    return context.dialect->extensionOfType &&
           context.dialect->extensionOfType(column.type.name) == extension;
  };
  for (Table &table : context.database.catalog().tables)
    for (size_t i = table.columns.size(); i-- > 0;) {
      if (!isOfExtension(table.columns[i]))
        continue;
      if (!drop.cascade)
        return context.refuse("`" + table.name + "` has columns of types of `" +
                              extension + "`, so it cannot be dropped.");
      context.database.dropColumn(table, std::string(table.columns[i].name));
    }
  llvm::erase(context.database.catalog().extensions, extension.str());
}

} // namespace holdfast::sql
