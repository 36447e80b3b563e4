#include "sql/Cursor.h"
#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Schemas, views, sequences, extensions, and comments on all of them.
namespace holdfast::sql {

static void applyElements(ReplayContext &context, Range elements,
                          StringRef schema);

// --- Renames and moves ------------------------------------------------------

static bool renameObject(ReplayContext &context, const Rename &rename,
                         const QualifiedName &from, StringRef to,
                         bool &missing) {
  std::string schema;
  StringRef name = from.name.text;
  if (rename.kind == ObjectKind::Schema) {
    if (!context.database.hasSchema(name) || context.database.hasSchema(to))
      return false;
    context.database.renameSchema(name, to);
    return true;
  }
  if (rename.kind == ObjectKind::Type) {
    if (!context.findType(from, schema) ||
        !context.database.renameType(schema, name, schema, to))
      return false;
    if (EnumType *type = context.database.findEnum(schema, to))
      type->origin = context.origin(context.statementRange);
    return true;
  }
  if (rename.kind == ObjectKind::Index &&
      !context.dialect->indexesShareNamespace) {
    Table *table = findIndexedTable(context, rename.on, from);
    missing = !table;
    return table && (context.database.renameConstraint(*table, name, to) ||
                     context.database.renameIndex(*table, name, to));
  }
  const Relation *relation = context.findRelation(from, schema);
  missing = !relation;
  if (!relation && context.dialect->constraintsAreObjects) {
    schema = context.creationSchema(from);
    for (Table &table : context.database.catalog().tables)
      if (table.schema == schema &&
          context.database.renameConstraint(table, name, to))
        return true;
  }
  if (!relation)
    return false;
  Table *table = relation->kind == Relation::Kind::View ||
                         relation->kind == Relation::Kind::Sequence
                     ? nullptr
                     : &context.database.catalog().tables[relation->position];
  if (!table)
    return context.database.renameRelation(schema, name, schema, to);
  if (relation->kind == Relation::Kind::Index)
    return !context.database.find(schema, to) &&
           (context.database.renameConstraint(*table, name, to) ||
            context.database.renameIndex(*table, name, to));
  if (!context.database.renameTable(*table, schema, to))
    return false;
  table->origin = context.origin(context.statementRange);
  return true;
}

void apply(ReplayContext &context, const Rename &rename) {
  for (const auto &[from, to] : rename.names) {
    bool missing = false;
    if (!renameObject(context, rename, from, to.name.text, missing) &&
        !(missing && rename.ifExists))
      context.refuse("`" + spelling(from) + "` cannot be renamed to `" +
                     to.name.text +
                     "`: the one does not exist, or the other does.");
  }
}

void apply(ReplayContext &context, const SetSchema &set) {
  std::string schema;
  bool done = false;
  if (set.kind == ObjectKind::Type)
    done = context.findType(set.name, schema) &&
           context.database.renameType(schema, set.name.name.text,
                                       set.schema.text, set.name.name.text);
  else if (Table *table = context.findTable(set.name))
    done = context.database.hasSchema(context.schemaNamed(set.schema.text)) &&
           context.database.renameTable(*table,
                                        context.schemaNamed(set.schema.text),
                                        std::string(table->name));
  else if (context.findRelation(set.name, schema))
    done = context.database.renameRelation(schema, set.name.name.text,
                                           set.schema.text, set.name.name.text);
  if (!done && !set.ifExists)
    context.refuse("`" + spelling(set.name) +
                   "` cannot be moved to the schema `" + set.schema.text +
                   "`.");
}

// --- Schemas and extensions -------------------------------------------------

void apply(ReplayContext &context, const CreateSchema &create) {
  if (context.dialect->defaultSchema.empty())
    return;
  bool exists =
      context.database.hasSchema(context.schemaNamed(create.name.text));
  if (!exists)
    context.database.catalog().schemas.push_back(create.name.text.str());
  else if (!create.ifNotExists)
    return context.refuse("The schema `" + create.name.text +
                          "` already exists.");
  if (!exists && !create.elements.empty())
    applyElements(context, create.elements, create.name.text);
}

/// The statements inside of CREATE SCHEMA, which have no semicolons between.
static void applyElements(ReplayContext &context, Range elements,
                          StringRef schema) {
  SmallVector<uint32_t, 4> starts;
  Cursor in(*context.dialect, *context.file, elements);
  while (!in.atEnd()) {
    if (in.at("CREATE") || in.at("GRANT"))
      starts.push_back(in.current().range.begin);
    if (!in.skipPiece())
      break;
  }
  starts.push_back(elements.end);
  std::vector<std::string> path = context.searchPath;
  context.searchPath.insert(context.searchPath.begin(), schema.str());
  for (size_t i = 0; i + 1 < starts.size(); ++i)
    applyRange(context, SourceFilePtr(context.script),
               {starts[i], starts[i + 1]}, 1, context.conditional);
  context.searchPath = std::move(path);
}

void apply(ReplayContext &context, const CreateExtension &create) {
  std::vector<std::string> &extensions = context.database.catalog().extensions;
  if (is_contained(extensions, create.name.text)) {
    if (!create.ifNotExists)
      context.refuse("The extension `" + create.name.text +
                     "` already exists.");
    return;
  }
  if (create.schema && !context.database.hasSchema(create.schema.text))
    return context.refuse(
        "The schema `" + create.schema.text +
        "` does not exist, so the extension cannot be created in it.");
  extensions.push_back(create.name.text.str());
  context.extensionSchemas[create.name.text] =
      create.schema ? create.schema.text.str()
                    : context.creationSchema(QualifiedName{});
}

void apply(ReplayContext &context, const Settings &set) {
  context.remark(StatementRemark::Kind::Harmless,
                 "A setting changes no structure.");
  // What a script restores from a variable is the server's usual state.
  if (context.dialect->indexesForeignKeys)
    for (const Setting &setting : set.assignments)
      if (setting.name == "foreign_key_checks")
        context.checksReferences =
            setting.value != "0" && !setting.value.equals_insensitive("off");
}

void apply(ReplayContext &context, const SetSearchPath &set) {
  if (set.local && !context.outerSearchPath)
    context.outerSearchPath = context.searchPath;
  context.searchPath.clear();
  for (StringRef schema : set.schemas) {
    if (schema.equals_insensitive("default"))
      context.searchPath.push_back(context.dialect->defaultSchema.str());
    else if (!schema.empty() && schema != "$user" && schema != "pg_catalog")
      context.searchPath.push_back(schema.str());
  }
}

// --- Views ------------------------------------------------------------------

static ViewUses usesOf(ReplayContext &context, const CreateView &create) {
  ViewUses uses;
  uses.allColumns = create.allColumns;
  for (StringRef name : create.names)
    uses.names.push_back(name.str());
  std::string schema;
  for (const QualifiedName &source : create.sources)
    if (const Relation *relation = context.findRelation(source, schema))
      uses.sources.push_back(*relation);
  return uses;
}

void apply(ReplayContext &context, const CreateView &create) {
  View view;
  view.schema = context.creationSchema(create.name, create.temporary);
  view.name = create.name.name.text.str();
  view.materialized = create.materialized;
  view.origin = context.origin(context.statementRange);
  view.query = context.text(create.query).trim().str();
  for (const Name &column : create.columns)
    view.columns.push_back(column.text.str());
  const Relation *known = context.database.find(view.schema, view.name);
  if (known && create.orReplace && known->kind == Relation::Kind::View) {
    View &old = context.database.catalog().views[known->position];
    view.comment = old.comment;
    old = std::move(view);
    return context.database.setViewUses(known->position,
                                        usesOf(context, create));
  }
  if (!context.database.addView(std::move(view), usesOf(context, create)) &&
      !create.ifNotExists)
    context.refuse("`" + spelling(create.name) + "` already exists.");
}

// --- Comments ---------------------------------------------------------------

void apply(ReplayContext &context, const SetComment &set) {
  std::string schema;
  const Relation *relation = nullptr;
  if (set.kind == ObjectKind::Type) {
    if (!context.findType(set.object, schema)) // one of the server's own
      return;
    StringRef name = set.object.name.text;
    if (EnumType *type = context.database.findEnum(schema, name))
      type->comment = set.text.str();
    else if (Domain *domain = context.database.findDomain(schema, name))
      domain->comment = set.text.str();
    return;
  }
  relation = context.findRelation(set.object, schema);
  // A composite type has columns as well.
  if (!relation && set.column && context.findType(set.object, schema))
    return;
  if (!relation)
    return context.refuse("`" + spelling(set.object) +
                          "` does not exist, so it can have no comment.");
  if (relation->kind == Relation::Kind::View && !set.column)
    context.database.catalog().views[relation->position].comment =
        set.text.str();
  if (relation->kind != Relation::Kind::Table)
    return;
  Table &table = context.database.catalog().tables[relation->position];
  if (!set.column) {
    table.comment = set.text.str();
    return;
  }
  Column *column = context.database.findColumn(table, set.column.text);
  if (!column)
    return context.refuseColumn(table, "`" + table.name + "` has no column `" +
                                           set.column.text +
                                           "`, so it can have no comment.");
  column->comment = set.text.str();
}

// --- Sequences --------------------------------------------------------------

void apply(ReplayContext &context, const CreateSequence &create) {
  if (!context.dialect->hasSequences)
    return;
  Sequence sequence;
  sequence.schema = context.creationSchema(create.name, create.temporary);
  sequence.name = create.name.name.text.str();
  sequence.origin = context.origin(context.statementRange);
  create.clauses.applyTo(sequence.options);
  if (!context.database.addSequence(std::move(sequence))) {
    if (!create.ifNotExists)
      context.refuse("`" + spelling(create.name) + "` already exists.");
    return;
  }
  if (create.owner) {
    OwnSequence own = *create.owner;
    own.sequence = create.name;
    apply(context, own);
  }
}

void apply(ReplayContext &context, const AlterSequence &alter) {
  if (!context.dialect->hasSequences)
    return;
  std::string schema;
  const Relation *relation = context.findRelation(alter.sequence, schema);
  if (relation && relation->kind == Relation::Kind::Sequence)
    alter.clauses.applyTo(
        context.database.catalog().sequences[relation->position].options);
  else if (!alter.ifExists)
    context.refuse("The sequence `" + spelling(alter.sequence) +
                   "` does not exist.");
}

void apply(ReplayContext &context, const OwnSequence &own) {
  if (!context.dialect->hasSequences)
    return;
  std::string schema;
  const Relation *relation = context.findRelation(own.sequence, schema);
  if (!relation || relation->kind != Relation::Kind::Sequence)
    return context.refuse("The sequence `" + spelling(own.sequence) +
                          "` does not exist.");
  Sequence &sequence = context.database.catalog().sequences[relation->position];
  Table *table = own.column ? context.findTable(own.table) : nullptr;
  context.database.setOwner(sequence, table, own.column.text);
}

} // namespace holdfast::sql
