#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Schemas, views, sequences, extensions, and comments on all of them.
namespace holdfast::sql {

// --- Renames and moves ------------------------------------------------------

bool ReplayState::renameObject(const Rename &rename, const QualifiedName &from,
                               StringRef to, bool &missing) {
  std::string schema;
  StringRef name = from.name.text;
  if (rename.kind == ObjectKind::Schema) {
    if (!database.hasSchema(name) || database.hasSchema(to))
      return false;
    database.renameSchema(name, to);
    return true;
  }
  if (rename.kind == ObjectKind::Type) {
    if (!findType(from, schema) ||
        !database.renameType(schema, name, schema, to))
      return false;
    if (EnumType *type = database.findEnum(schema, to))
      type->origin = origin(statementRange);
    return true;
  }
  if (rename.kind == ObjectKind::Index && !dialect->indexesShareNamespace) {
    Table *table = findIndexedTable(rename.on, from);
    missing = !table;
    return table && (database.renameConstraint(*table, name, to) ||
                     database.renameIndex(*table, name, to));
  }
  const Relation *relation = findRelation(from, schema);
  missing = !relation;
  if (!relation && dialect->constraintsAreObjects) {
    schema = creationSchema(from);
    for (Table &table : database.catalog().tables)
      if (table.schema == schema && database.renameConstraint(table, name, to))
        return true;
  }
  if (!relation)
    return false;
  Table *table = relation->kind == Relation::Kind::View ||
                         relation->kind == Relation::Kind::Sequence
                     ? nullptr
                     : &database.catalog().tables[relation->position];
  if (!table)
    return database.renameRelation(schema, name, schema, to);
  if (relation->kind == Relation::Kind::Index)
    return !database.find(schema, to) &&
           (database.renameConstraint(*table, name, to) ||
            database.renameIndex(*table, name, to));
  if (!database.renameTable(*table, schema, to))
    return false;
  table->origin = origin(statementRange);
  return true;
}

void ReplayState::run(const Rename &rename) {
  for (const auto &[from, to] : rename.names) {
    bool missing = false;
    if (!renameObject(rename, from, to.name.text, missing) &&
        !(missing && rename.ifExists))
      refuse("`" + spelling(from) + "` cannot be renamed to `" + to.name.text +
             "`: the one does not exist, or the other does.");
  }
}

void ReplayState::run(const SetSchema &set) {
  std::string schema;
  bool done = false;
  if (set.kind == ObjectKind::Type)
    done = findType(set.name, schema) &&
           database.renameType(schema, set.name.name.text, set.schema.text,
                               set.name.name.text);
  else if (Table *table = findTable(set.name))
    done = database.hasSchema(schemaNamed(set.schema.text)) &&
           database.renameTable(*table, schemaNamed(set.schema.text),
                                std::string(table->name));
  else if (findRelation(set.name, schema))
    done = database.renameRelation(schema, set.name.name.text, set.schema.text,
                                   set.name.name.text);
  if (!done && !set.ifExists)
    refuse("`" + spelling(set.name) + "` cannot be moved to the schema `" +
           set.schema.text + "`.");
}

// --- Schemas and extensions -------------------------------------------------

void ReplayState::run(const CreateSchema &create) {
  if (dialect->defaultSchema.empty())
    return;
  bool exists = database.hasSchema(schemaNamed(create.name.text));
  if (!exists)
    database.catalog().schemas.push_back(create.name.text.str());
  else if (!create.ifNotExists)
    return refuse("The schema `" + create.name.text + "` exists already.");
  if (!exists && !create.elements.empty())
    applyElements(create.elements, create.name.text);
}

/// The statements inside of CREATE SCHEMA, which have no semicolons between.
void ReplayState::applyElements(Range elements, StringRef schema) {
  SmallVector<uint32_t, 4> starts;
  Parser parser(*dialect, *file, elements);
  while (!parser.atEnd()) {
    if (parser.at("CREATE") || parser.at("GRANT"))
      starts.push_back(parser.current().range.begin);
    if (!parser.skipPiece())
      break;
  }
  starts.push_back(elements.end);
  std::vector<std::string> path = searchPath;
  searchPath.insert(searchPath.begin(), schema.str());
  for (size_t i = 0; i + 1 < starts.size(); ++i)
    applyRange(SourceFilePtr(script), {starts[i], starts[i + 1]}, 1,
               conditional);
  searchPath = std::move(path);
}

void ReplayState::run(const CreateExtension &create) {
  std::vector<std::string> &extensions = database.catalog().extensions;
  if (is_contained(extensions, create.name.text)) {
    if (!create.ifNotExists)
      refuse("The extension `" + create.name.text + "` exists already.");
    return;
  }
  if (create.schema && !database.hasSchema(create.schema.text))
    return refuse("The schema `" + create.schema.text +
                  "` does not exist, so the extension cannot be made in it.");
  extensions.push_back(create.name.text.str());
  extensionSchemas[create.name.text] = create.schema
                                           ? create.schema.text.str()
                                           : creationSchema(QualifiedName{});
}

void ReplayState::run(const SetSearchPath &set) {
  if (set.local && !outerSearchPath)
    outerSearchPath = searchPath;
  searchPath.clear();
  for (StringRef schema : set.schemas) {
    if (schema.equals_insensitive("default"))
      searchPath.push_back(dialect->defaultSchema.str());
    else if (!schema.empty() && schema != "$user" && schema != "pg_catalog")
      searchPath.push_back(schema.str());
  }
}

// --- Views ------------------------------------------------------------------

ViewUses ReplayState::usesOf(const CreateView &create) {
  ViewUses uses;
  uses.allColumns = create.allColumns;
  for (StringRef name : create.names)
    uses.names.push_back(name.str());
  std::string schema;
  for (const QualifiedName &source : create.sources)
    if (const Relation *relation = findRelation(source, schema))
      uses.sources.push_back(*relation);
  return uses;
}

void ReplayState::run(const CreateView &create) {
  View view;
  view.schema = creationSchema(create.name, create.temporary);
  view.name = create.name.name.text.str();
  view.materialized = create.materialized;
  view.origin = origin(statementRange);
  view.query = text(create.query).trim().str();
  for (const Name &column : create.columns)
    view.columns.push_back(column.text.str());
  const Relation *known = database.find(view.schema, view.name);
  if (known && create.orReplace && known->kind == Relation::Kind::View) {
    View &old = database.catalog().views[known->position];
    view.comment = old.comment;
    old = std::move(view);
    return database.setViewUses(known->position, usesOf(create));
  }
  if (!database.addView(std::move(view), usesOf(create)) && !create.ifNotExists)
    refuse("`" + spelling(create.name) + "` exists already.");
}

// --- Comments ---------------------------------------------------------------

void ReplayState::run(const SetComment &set) {
  std::string schema;
  const Relation *relation = nullptr;
  if (set.kind == ObjectKind::Type) {
    if (!findType(set.object, schema)) // one of the server's own
      return;
    StringRef name = set.object.name.text;
    if (EnumType *type = database.findEnum(schema, name))
      type->comment = set.text.str();
    else if (Domain *domain = database.findDomain(schema, name))
      domain->comment = set.text.str();
    return;
  }
  relation = findRelation(set.object, schema);
  // A composite type has columns as well.
  if (!relation && set.column && findType(set.object, schema))
    return;
  if (!relation)
    return refuse("`" + spelling(set.object) +
                  "` does not exist, so it can have no comment.");
  if (relation->kind == Relation::Kind::View && !set.column)
    database.catalog().views[relation->position].comment = set.text.str();
  if (relation->kind != Relation::Kind::Table)
    return;
  Table &table = database.catalog().tables[relation->position];
  if (!set.column) {
    table.comment = set.text.str();
    return;
  }
  Column *column = database.findColumn(table, set.column.text);
  if (!column)
    return refuseColumn(table, "`" + table.name + "` has no column `" +
                                   set.column.text +
                                   "`, so it can have no comment.");
  column->comment = set.text.str();
}

// --- Sequences --------------------------------------------------------------

void ReplayState::run(const CreateSequence &create) {
  if (!dialect->hasSequences)
    return;
  Sequence sequence;
  sequence.schema = creationSchema(create.name, create.temporary);
  sequence.name = create.name.name.text.str();
  sequence.origin = origin(statementRange);
  if (!database.addSequence(std::move(sequence))) {
    if (!create.ifNotExists)
      refuse("`" + spelling(create.name) + "` exists already.");
    return;
  }
  if (create.owner) {
    OwnSequence own = *create.owner;
    own.sequence = create.name;
    run(own);
  }
}

void ReplayState::run(const OwnSequence &own) {
  if (!dialect->hasSequences)
    return;
  std::string schema;
  const Relation *relation = findRelation(own.sequence, schema);
  if (!relation || relation->kind != Relation::Kind::Sequence)
    return refuse("The sequence `" + spelling(own.sequence) +
                  "` does not exist.");
  Sequence &sequence = database.catalog().sequences[relation->position];
  Table *table = own.column ? findTable(own.table) : nullptr;
  database.setOwner(sequence, table, own.column.text);
}

} // namespace holdfast::sql
