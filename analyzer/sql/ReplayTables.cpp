#include "sql/Defaults.h"
#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// CREATE TABLE.
namespace holdfast::sql {

static void finishTable(ReplayContext &context, const CreateTable &create,
                        Table &made);
static void copyLike(ReplayContext &context, const LikeClause &like,
                     Table &table);
static void copyExactKeys(ReplayContext &context, Table &table,
                          const Table &source);

// --- Columns ----------------------------------------------------------------

ColumnType resolve(ReplayContext &context, const TypeName &type, bool *serial) {
  ResolvedType resolved = context.dialect->resolveType(type);
  if (serial)
    *serial = resolved.serial;
  if (resolved.userDefined && resolved.type.schema.empty() &&
      !context.dialect->defaultSchema.empty()) {
    QualifiedName name;
    name.name.text = resolved.type.name;
    if (!context.findType(name, resolved.type.schema)) {
      StringRef extension =
          context.dialect->extensionOfType
              ? context.dialect->extensionOfType(resolved.type.name)
              : "";
      auto home = context.extensionSchemas.find(extension);
      resolved.type.schema = home != context.extensionSchemas.end()
                                 ? home->second
                                 : context.creationSchema(QualifiedName{});
    }
  }
  return resolved.type;
}

std::optional<ColumnDefault>
makeDefault(ReplayContext &context, Range expression, const ColumnType &type) {
  std::optional<ColumnDefault> value =
      readDefault(*context.dialect, context.text(expression));
  if (value && context.dialect->adaptDefault)
    context.dialect->adaptDefault(type, *value);
  if (value && value->kind == ColumnDefault::Kind::Expression &&
      context.dialect->storedExpression)
    value->stored =
        context.dialect->storedExpression(context.text(expression), {})
            .value_or("");
  return value;
}

/// The column with those of its constraints that are no object of their own.
Column makeColumn(ReplayContext &context, const ColumnDefinition &definition) {
  Column column;
  column.name = definition.name.text.str();
  bool serial = false;
  column.type = resolve(context, definition.type, &serial);
  column.origin = context.origin(definition.range);
  column.comment = definition.comment.str();
  if (serial) {
    column.nullable = false;
    column.defaultValue = ColumnDefault{
        ColumnDefault::Kind::Sequence,
        context.dialect->serialHasSequence ? "" : rowIdDefault.str()};
  }
  applyColumnConstraints(context, definition, column);
  return column;
}

void applyColumnConstraints(ReplayContext &context,
                            const ColumnDefinition &definition,
                            Column &column) {
  using Kind = Constraint::Kind;
  for (const Constraint &constraint : definition.constraints) {
    switch (constraint.kind) {
    case Kind::NotNull:
      column.nullable = false;
      break;
    case Kind::Default:
      column.defaultValue =
          makeDefault(context, constraint.expression, column.type);
      if (column.defaultValue && context.dialect->constraintsAreObjects)
        column.defaultValue->constraint = constraint.name.text.str();
      break;
    case Kind::Check:
      if (context.dialect->adaptToCheck)
        context.dialect->adaptToCheck(column.type,
                                      context.text(constraint.expression));
      break;
    case Kind::Null:
      column.nullable = true;
      break;
    case Kind::Generated:
      column.generated = true;
      column.defaultValue =
          ColumnDefault{ColumnDefault::Kind::Expression,
                        context.text(constraint.expression).str()};
      break;
    case Kind::Identity:
      column.identity = true;
      column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
      if (context.dialect->identityIsNotNull)
        column.nullable = false;
      break;
    case Kind::PrimaryKey:
      if (context.dialect->primaryKeyIsNotNull)
        column.nullable = false;
      break;
    default:
      break;
    }
  }
}

static bool hasSequenceDefault(const Column &column) {
  return column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence;
}

void addOwnedSequence(ReplayContext &context, const Table &table,
                      StringRef column, const QualifiedName &name,
                      const SequenceClauses &clauses) {
  Sequence sequence;
  clauses.applyTo(sequence.options);
  sequence.schema = name ? context.creationSchema(name) : table.schema;
  sequence.name = name ? name.name.text.str()
                       : context.database.chooseName(table.schema, table.name,
                                                     column, "seq", true);
  sequence.ownerTable = table.name;
  sequence.ownerColumn = column.str();
  sequence.origin = table.findColumn(column)->origin;
  context.database.addSequence(std::move(sequence));
}

/// The sequences of serial and identity columns. The table is in the database
/// by now.
void finishColumns(ReplayContext &context, ArrayRef<ColumnDefinition> columns,
                   Table &table) {
  for (const ColumnDefinition &definition : columns) {
    Column *column = context.database.findColumn(table, definition.name.text);
    if (!column || !hasSequenceDefault(*column))
      continue;
    const Constraint *explicitDefault = nullptr, *identity = nullptr;
    for (const Constraint &constraint : definition.constraints) {
      if (constraint.kind == Constraint::Kind::Default)
        explicitDefault = &constraint;
      if (constraint.kind == Constraint::Kind::Identity)
        identity = &constraint;
    }
    if (!context.dialect->hasSequences) {
      // MySQL's SERIAL is unique besides.
      if (context.dialect->resolveType(definition.type).serial)
        addUnique(context, table, Constraint{}, column->name);
      continue;
    }
    if (!explicitDefault && (identity || context.dialect->serialHasSequence))
      addOwnedSequence(context, table, column->name,
                       identity ? identity->sequence : QualifiedName{},
                       identity ? identity->sequenceClauses
                                : SequenceClauses{});
  }
}

// --- CREATE TABLE -----------------------------------------------------------

/// Columns of the table's parents, then its own. False when refused.
static bool collectColumns(ReplayContext &context, const CreateTable &create,
                           Table &table) {
  if (refuseColumns(context, table, create.columns.size()))
    return false;
  for (const QualifiedName &parent : create.inherits)
    if (Table *found = context.findTable(parent))
      copyParent(context, table, *found);
  if (create.partitionOf) {
    Table *partitioned = context.findTable(create.partitionOf);
    if (!partitioned) {
      context.refuse("The table `" + spelling(create.partitionOf) +
                     "` does not exist, so it can have no partition.");
      return false;
    }
    copyParent(context, table, *partitioned);
  }
  bool merges = !create.inherits.empty() || create.partitionOf;
  auto like = create.likes.begin();
  // The columns of CREATE TABLE … (a, b) AS are but names for its results.
  bool namesOnly = !create.query.empty() && context.dialect->hasSequences;
  for (size_t i = 0; !namesOnly; ++i) {
    for (; like != create.likes.end() && like->position <= i; ++like)
      copyLike(context, *like, table);
    if (i == create.columns.size())
      break;
    const ColumnDefinition &definition = create.columns[i];
    Column *known = context.database.findColumn(table, definition.name.text);
    if (known && merges) {
      applyColumnConstraints(context, definition, *known);
      known->origin = context.origin(definition.range);
    } else if (known) {
      context.refuse("The column `" + definition.name.text +
                     "` is named twice in one table.");
      return false;
    } else {
      table.columns.push_back(makeColumn(context, definition));
      checkType(context, table.columns.back().type, table);
    }
  }
  if (!create.query.empty())
    addQueryColumns(context, create.query, table,
                    namesOnly ? ArrayRef(create.columns)
                              : ArrayRef<ColumnDefinition>());
  return true;
}

/// Whether a key or index of the statement names a column that is not there.
static bool refuseMissingColumn(ReplayContext &context,
                                const CreateTable &create, Table &table) {
  for (const Constraint &constraint : create.constraints)
    for (const KeyPart &part : constraint.parts)
      if (part.column && !context.incomplete &&
          !context.database.findColumn(table, part.column.text)) {
        context.refuse("The column `" + part.column.text +
                       "` does not exist in `" + table.name + "`.");
        return true;
      }
  return false;
}

void apply(ReplayContext &context, const CreateTable &create) {
  Table table;
  table.schema = context.creationSchema(create.table, create.temporary);
  table.name = create.table.name.text.str();
  table.origin = context.origin(context.statementRange);
  table.partitionedBy = context.text(create.partitionedBy).str();
  table.comment = create.comment.str();
  if (!context.dialect->defaultSchema.empty() &&
      table.schema != temporarySchema &&
      !context.database.hasSchema(table.schema))
    return context.refuse(
        "The schema `" + table.schema +
        "` does not exist, so the table cannot be created in it.");
  if (!create.table.schema && !create.temporary && context.searchPath.empty() &&
      !context.dialect->defaultSchema.empty())
    return context.refuse(
        "The search path is empty, so there is no schema to make `" +
        table.name + "` in.");
  if (create.orReplace)
    if (Table *old = context.database.findTable(table.schema, table.name))
      context.database.dropTable(*old);
  if (!context.dialect->ownTables.empty() &&
      StringRef(table.name).starts_with_insensitive(context.dialect->ownTables))
    return context.remark(StatementRemark::Kind::Harmless,
                          "The table is the server's own.");
  bool typed = context.dialect->hasSequences &&
               context.database.hasType(table.schema, table.name);
  if (typed || context.database.find(table.schema, table.name)) {
    if (!create.ifNotExists)
      context.refuseCertainly("`" + spelling(create.table) +
                              "` already exists.");
    return;
  }
  context.incomplete = false;
  if (!collectColumns(context, create, table) ||
      refuseMissingColumn(context, create, table))
    return;
  Table &made = context.database.addTable(std::move(table));
  if (context.incomplete) {
    context.partlyKnown.insert(context.database.positionOf(made));
    if (made.schema != temporarySchema) {
      context.columnRemarks.emplace_back(context.database.positionOf(made),
                                         context.remarks.size() - 1);
      UnknownStatement unknown;
      unknown.names.insert(StringRef(made.name).lower());
      unknown.isOfColumnsAlone = true;
      context.database.catalog().unknown.add(std::move(unknown));
    }
  }
  finishColumns(context, create.columns, made);
  for (const Column &column : made.columns)
    if (column.identity && context.dialect->hasSequences &&
        !create.likes.empty() &&
        none_of(create.columns, [&](const ColumnDefinition &definition) {
          return definition.name.text == column.name;
        }))
      addOwnedSequence(context, made, column.name, QualifiedName{});
  finishTable(context, create, made);
  refuseWhole(context, made, false);
}

/// Keys and constraints, its own and those that it takes over.
static void finishTable(ReplayContext &context, const CreateTable &create,
                        Table &made) {
  addConstraints(context, made, create.columns, create.constraints);
  if (create.withoutRowid && made.primaryKey)
    for (const std::string &name : made.primaryKey->columns)
      if (Column *column = context.database.findColumn(made, name))
        column->nullable = false;
  for (const LikeClause &like : create.likes)
    if (Table *source = context.findTable(like.table); source && like.exact)
      copyExactKeys(context, made, *source);
    else if (source && like.indexes)
      copyKeys(context, made, *source);
  for (const QualifiedName &parent : create.inherits)
    if (Table *found = context.findTable(parent))
      context.database.inherit(made, *found);
  if (Table *parent = create.partitionOf ? context.findTable(create.partitionOf)
                                         : nullptr) {
    context.database.inherit(made, *parent,
                             boundOf(context, create.partitionBound));
    copyKeys(context, made, *parent);
  }
}

/// First the primary key, as a unique constraint on the same columns adds
/// nothing then; last foreign keys, which may use any index of the table.
void addConstraints(ReplayContext &context, Table &table,
                    ArrayRef<ColumnDefinition> columns,
                    ArrayRef<Constraint> constraints) {
  using Kind = Constraint::Kind;
  auto turnOf = [](const Constraint &constraint) {
    return constraint.kind == Kind::PrimaryKey   ? 0
           : constraint.kind == Kind::ForeignKey ? 2
                                                 : 1;
  };
  for (int turn : {0, 1, 2}) {
    for (const ColumnDefinition &definition : columns)
      for (const Constraint &constraint : definition.constraints)
        if (turnOf(constraint) == turn)
          addConstraint(context, table, constraint, definition.name.text);
    for (const Constraint &constraint : constraints)
      if (turnOf(constraint) == turn)
        addConstraint(context, table, constraint);
  }
}

static void copyLike(ReplayContext &context, const LikeClause &like,
                     Table &table) {
  Table *source = context.findTable(like.table);
  if (!source)
    return context.refuse("The table `" + spelling(like.table) +
                          "` does not exist, so its columns cannot be copied.");
  for (Column column : source->columns) {
    bool keep = like.exact         ? true
                : column.generated ? like.generated
                : column.identity  ? like.identity
                                   : like.defaults;
    if (!keep)
      column.defaultValue.reset();
    column.generated &= like.generated || like.exact;
    column.identity &= like.identity || like.exact;
    if (!like.exact && !like.comments)
      column.comment.clear();
    column.origin = context.origin(context.statementRange);
    table.columns.push_back(std::move(column));
  }
  if (like.exact) {
    table.comment = source->comment;
    table.partitionedBy = source->partitionedBy;
  }
  if (like.constraints)
    for (const CheckConstraint &check : source->checks)
      table.checks.push_back(check);
}

/// MySQL's LIKE keeps the names, as each table has its own.
static void copyExactKeys(ReplayContext &context, Table &table,
                          const Table &source) {
  table.primaryKey = source.primaryKey;
  for (const Index &index : source.indexes)
    table.indexes.push_back(index);
}

/// Primary key and indexes of another table, under names of this one.
void copyKeys(ReplayContext &context, Table &table, const Table &parent) {
  if (parent.primaryKey && !table.primaryKey) {
    PrimaryKey key = *parent.primaryKey;
    key.name =
        context.database.chooseName(table.schema, table.name, "", "pkey", true);
    key.origin = context.origin(context.statementRange);
    context.database.setPrimaryKey(table, std::move(key));
  }
  for (Index index : std::vector<Index>(parent.indexes)) {
    index.name =
        indexName(context, table, index, index.constraint ? "key" : "idx");
    index.origin = context.origin(context.statementRange);
    context.database.addIndex(table, std::move(index));
  }
}

} // namespace holdfast::sql
