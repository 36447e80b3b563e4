#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Types, schemas, views, sequences and extensions.
namespace holdfast::sql {

// --- Types ------------------------------------------------------------------

void ReplayState::run(const CreateType &create) {
  std::string schema = creationSchema(create.name);
  bool added;
  if (create.isEnum) {
    EnumType type;
    type.schema = schema;
    type.name = create.name.name.text.str();
    for (StringRef value : create.values)
      type.values.push_back(value.str());
    type.origin = origin(statementRange);
    added = database.addEnum(std::move(type));
  } else {
    added = database.addType(schema, create.name.name.text);
  }
  if (!added && !create.ifNotExists)
    refuse("The type `" + spelling(create.name) + "` exists already.");
}

void ReplayState::run(const AlterEnum &alter) {
  std::string schema;
  EnumType *type = findType(alter.name, schema)
                       ? database.findEnum(schema, alter.name.name.text)
                       : nullptr;
  if (!type)
    return refuse("The enum type `" + spelling(alter.name) +
                  "` does not exist, so it cannot be altered.");
  std::vector<std::string> &values = type->values;
  auto found = llvm::find(values, alter.value);
  bool exists = found != values.end();
  if (alter.rename || alter.dropValue) {
    if (!exists)
      return refuse("`" + type->name + "` has no value `" + alter.value + "`.");
    if (alter.dropValue)
      values.erase(found);
    else
      *found = alter.newValue.str();
    return;
  }
  if (exists) {
    if (!alter.ifNotExists)
      refuse("`" + type->name + "` has the value `" + alter.value +
             "` already.");
    return;
  }
  auto neighbour = alter.neighbour.empty()
                       ? values.end()
                       : llvm::find(values, alter.neighbour);
  if (!alter.neighbour.empty() && neighbour == values.end())
    return refuse("`" + type->name + "` has no value `" + alter.neighbour +
                  "`.");
  if (neighbour != values.end() && !alter.before)
    ++neighbour;
  values.insert(neighbour, alter.value.str());
}

// --- Renames and moves ------------------------------------------------------

void ReplayState::run(const Rename &rename) {
  std::string schema;
  bool done = false;
  StringRef to = rename.to.name.text;
  if (rename.kind == ObjectKind::Schema) {
    done = database.hasSchema(rename.from.name.text) && !database.hasSchema(to);
    if (done)
      database.renameSchema(rename.from.name.text, to);
  } else if (rename.kind == ObjectKind::Type) {
    done = findType(rename.from, schema) &&
           database.renameType(schema, rename.from.name.text, schema, to);
    if (done)
      if (EnumType *type = database.findEnum(schema, to))
        type->origin = origin(statementRange);
  } else if (const Relation *relation = findRelation(rename.from, schema)) {
    if (relation->kind == Relation::Kind::Index) {
      Table &table = database.catalog().tables[relation->position];
      done = !database.find(schema, to) &&
             (database.renameConstraint(table, rename.from.name.text, to) ||
              database.renameIndex(table, rename.from.name.text, to));
    } else if (relation->kind == Relation::Kind::Table) {
      Table &table = database.catalog().tables[relation->position];
      done = database.renameTable(table, schema, to);
      if (done)
        table.origin = origin(statementRange);
    } else {
      done = database.renameRelation(schema, rename.from.name.text, schema, to);
    }
  } else if (rename.ifExists) {
    return;
  }
  if (!done)
    refuse("`" + spelling(rename.from) + "` cannot be renamed to `" + to +
           "`: the one does not exist, or the other does.");
}

void ReplayState::run(const SetSchema &set) {
  std::string schema;
  bool done = false;
  if (set.kind == ObjectKind::Type)
    done = findType(set.name, schema) &&
           database.renameType(schema, set.name.name.text, set.schema.text,
                               set.name.name.text);
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
  if (!database.hasSchema(create.name.text))
    database.catalog().schemas.push_back(create.name.text.str());
  else if (!create.ifNotExists)
    refuse("The schema `" + create.name.text + "` exists already.");
}

void ReplayState::run(const CreateExtension &create) {
  std::vector<std::string> &extensions = database.catalog().extensions;
  if (is_contained(extensions, create.name.text))
    return;
  extensions.push_back(create.name.text.str());
  extensionSchemas[create.name.text] = create.schema
                                           ? create.schema.text.str()
                                           : creationSchema(QualifiedName{});
}

void ReplayState::run(const SetSearchPath &set) {
  searchPath.clear();
  for (StringRef schema : set.schemas) {
    if (schema.equals_insensitive("default"))
      searchPath.push_back(dialect->defaultSchema.str());
    else if (!schema.empty() && schema != "$user" && schema != "pg_catalog")
      searchPath.push_back(schema.str());
  }
}

// --- Views and sequences ----------------------------------------------------

void ReplayState::run(const CreateView &create) {
  View view;
  view.schema = creationSchema(create.name, create.temporary);
  view.name = create.name.name.text.str();
  view.materialized = create.materialized;
  view.origin = origin(statementRange);
  const Relation *known = database.find(view.schema, view.name);
  if (known && create.orReplace && known->kind == Relation::Kind::View) {
    database.catalog().views[known->position].origin = view.origin;
    return;
  }
  if (!database.addView(std::move(view)) && !create.ifNotExists)
    refuse("`" + spelling(create.name) + "` exists already.");
}

void ReplayState::run(const CreateSequence &create) {
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
  std::string schema;
  const Relation *relation = findRelation(own.sequence, schema);
  if (!relation || relation->kind != Relation::Kind::Sequence)
    return refuse("The sequence `" + spelling(own.sequence) +
                  "` does not exist.");
  Sequence &sequence = database.catalog().sequences[relation->position];
  Table *table = own.column ? findTable(own.table) : nullptr;
  sequence.ownerTable = table ? table->name : "";
  sequence.ownerColumn = table ? own.column.text.str() : "";
}

} // namespace holdfast::sql
