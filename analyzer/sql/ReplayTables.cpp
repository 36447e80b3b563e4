#include "sql/Defaults.h"
#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// CREATE TABLE.
namespace holdfast::sql {

// --- Columns ----------------------------------------------------------------

ColumnType ReplayState::resolve(const TypeName &type, bool *serial) {
  ResolvedType resolved = dialect->resolveType(type);
  if (serial)
    *serial = resolved.serial;
  if (resolved.userDefined && resolved.type.schema.empty() &&
      !dialect->defaultSchema.empty()) {
    QualifiedName name;
    name.name.text = resolved.type.name;
    if (!findType(name, resolved.type.schema)) {
      StringRef extension = dialect->extensionOfType
                                ? dialect->extensionOfType(resolved.type.name)
                                : "";
      auto home = extensionSchemas.find(extension);
      resolved.type.schema = home != extensionSchemas.end()
                                 ? home->second
                                 : creationSchema(QualifiedName{});
    }
  }
  return resolved.type;
}

std::optional<ColumnDefault> ReplayState::makeDefault(Range expression,
                                                      const ColumnType &type) {
  std::optional<ColumnDefault> value = readDefault(*dialect, text(expression));
  if (value && dialect->adaptDefault)
    dialect->adaptDefault(type, *value);
  if (value && value->kind == ColumnDefault::Kind::Expression &&
      dialect->storedExpression)
    value->stored =
        dialect->storedExpression(text(expression), {}).value_or("");
  return value;
}

/// The column with those of its constraints that are no object of their own.
Column ReplayState::makeColumn(const ColumnDefinition &definition) {
  Column column;
  column.name = definition.name.text.str();
  bool serial = false;
  column.type = resolve(definition.type, &serial);
  column.origin = origin(definition.range);
  column.comment = definition.comment.str();
  if (serial) {
    column.nullable = false;
    column.defaultValue =
        ColumnDefault{ColumnDefault::Kind::Sequence,
                      dialect->serialHasSequence ? "" : rowIdDefault.str()};
  }
  applyColumnConstraints(definition, column);
  return column;
}

void ReplayState::applyColumnConstraints(const ColumnDefinition &definition,
                                         Column &column) {
  using Kind = Constraint::Kind;
  for (const Constraint &constraint : definition.constraints) {
    switch (constraint.kind) {
    case Kind::NotNull:
      column.nullable = false;
      break;
    case Kind::Default:
      column.defaultValue = makeDefault(constraint.expression, column.type);
      if (column.defaultValue && dialect->constraintsAreObjects)
        column.defaultValue->constraint = constraint.name.text.str();
      break;
    case Kind::Check:
      if (dialect->adaptToCheck)
        dialect->adaptToCheck(column.type, text(constraint.expression));
      break;
    case Kind::Null:
      column.nullable = true;
      break;
    case Kind::Generated:
      column.generated = true;
      column.defaultValue = ColumnDefault{ColumnDefault::Kind::Expression,
                                          text(constraint.expression).str()};
      break;
    case Kind::Identity:
      column.identity = true;
      column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
      if (dialect->identityIsNotNull)
        column.nullable = false;
      break;
    case Kind::PrimaryKey:
      if (dialect->primaryKeyIsNotNull)
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

void ReplayState::addOwnedSequence(const Table &table, StringRef column,
                                   const QualifiedName &name) {
  Sequence sequence;
  sequence.schema = name ? creationSchema(name) : table.schema;
  sequence.name =
      name ? name.name.text.str()
           : database.chooseName(table.schema, table.name, column, "seq", true);
  sequence.ownerTable = table.name;
  sequence.ownerColumn = column.str();
  sequence.origin = table.findColumn(column)->origin;
  database.addSequence(std::move(sequence));
}

/// The sequences of serial and identity columns. The table is in the database
/// by now.
void ReplayState::finishColumns(ArrayRef<ColumnDefinition> columns,
                                Table &table) {
  for (const ColumnDefinition &definition : columns) {
    Column *column = database.findColumn(table, definition.name.text);
    if (!column || !hasSequenceDefault(*column))
      continue;
    const Constraint *explicitDefault = nullptr, *identity = nullptr;
    for (const Constraint &constraint : definition.constraints) {
      if (constraint.kind == Constraint::Kind::Default)
        explicitDefault = &constraint;
      if (constraint.kind == Constraint::Kind::Identity)
        identity = &constraint;
    }
    if (!dialect->hasSequences) {
      // MySQL's SERIAL is unique besides.
      if (dialect->resolveType(definition.type).serial)
        addUnique(table, Constraint{}, column->name);
      continue;
    }
    if (!explicitDefault && (identity || dialect->serialHasSequence))
      addOwnedSequence(table, column->name,
                       identity ? identity->sequence : QualifiedName{});
  }
}

// --- CREATE TABLE -----------------------------------------------------------

/// Columns of the table's parents, then its own. False when refused.
bool ReplayState::collectColumns(const CreateTable &create, Table &table) {
  for (const QualifiedName &parent : create.inherits)
    if (Table *found = findTable(parent))
      copyParent(table, *found);
  if (create.partitionOf) {
    Table *partitioned = findTable(create.partitionOf);
    if (!partitioned) {
      refuse("The table `" + spelling(create.partitionOf) +
             "` does not exist, so it can have no partition.");
      return false;
    }
    copyParent(table, *partitioned);
  }
  bool merges = !create.inherits.empty() || create.partitionOf;
  auto like = create.likes.begin();
  // The columns of CREATE TABLE … (a, b) AS are but names for its results.
  bool namesOnly = !create.query.empty() && dialect->hasSequences;
  for (size_t i = 0; !namesOnly; ++i) {
    for (; like != create.likes.end() && like->position <= i; ++like)
      copyLike(*like, table);
    if (i == create.columns.size())
      break;
    const ColumnDefinition &definition = create.columns[i];
    Column *known = database.findColumn(table, definition.name.text);
    if (known && merges) {
      applyColumnConstraints(definition, *known);
      known->origin = origin(definition.range);
    } else if (known) {
      refuse("The column `" + definition.name.text +
             "` is named twice in one table.");
      return false;
    } else {
      table.columns.push_back(makeColumn(definition));
      checkType(table.columns.back().type, table);
    }
  }
  if (!create.query.empty())
    addQueryColumns(create.query, table,
                    namesOnly ? ArrayRef(create.columns)
                              : ArrayRef<ColumnDefinition>());
  return true;
}

/// Whether a key or index of the statement names a column that is not there.
bool ReplayState::refuseMissingColumn(const CreateTable &create, Table &table) {
  for (const Constraint &constraint : create.constraints)
    for (const KeyPart &part : constraint.parts)
      if (part.column && !incomplete &&
          !database.findColumn(table, part.column.text)) {
        refuse("The column `" + part.column.text + "` does not exist in `" +
               table.name + "`.");
        return true;
      }
  return false;
}

void ReplayState::run(const CreateTable &create) {
  Table table;
  table.schema = creationSchema(create.table, create.temporary);
  table.name = create.table.name.text.str();
  table.origin = origin(statementRange);
  table.partitionedBy = text(create.partitionedBy).str();
  table.comment = create.comment.str();
  if (!dialect->defaultSchema.empty() && table.schema != temporarySchema &&
      !database.hasSchema(table.schema))
    return refuse("The schema `" + table.schema +
                  "` does not exist, so the table cannot be made in it.");
  if (!create.table.schema && !create.temporary && searchPath.empty() &&
      !dialect->defaultSchema.empty())
    return refuse("The search path is empty, so there is no schema to make `" +
                  table.name + "` in.");
  if (create.orReplace)
    if (Table *old = database.findTable(table.schema, table.name))
      database.dropTable(*old);
  if (!dialect->ownTables.empty() &&
      StringRef(table.name).starts_with_insensitive(dialect->ownTables))
    return remark(StatementRemark::Kind::Harmless,
                  "The table is the server's own.");
  bool typed =
      dialect->hasSequences && database.hasType(table.schema, table.name);
  if (typed || database.find(table.schema, table.name)) {
    if (!create.ifNotExists)
      refuse("`" + spelling(create.table) + "` exists already.");
    return;
  }
  incomplete = false;
  if (!collectColumns(create, table) || refuseMissingColumn(create, table))
    return;
  Table &made = database.addTable(std::move(table));
  if (incomplete) {
    partlyKnown.insert(database.positionOf(made));
    if (made.schema != temporarySchema) {
      columnRemarks.emplace_back(database.positionOf(made), remarks.size() - 1);
      UnknownStatement unknown;
      unknown.names.insert(StringRef(made.name).lower());
      unknown.isOfColumnsAlone = true;
      database.catalog().unknown.add(std::move(unknown));
    }
  }
  finishColumns(create.columns, made);
  for (const Column &column : made.columns)
    if (column.identity && dialect->hasSequences && !create.likes.empty() &&
        none_of(create.columns, [&](const ColumnDefinition &definition) {
          return definition.name.text == column.name;
        }))
      addOwnedSequence(made, column.name, QualifiedName{});
  finishTable(create, made);
  refuseWhole(made, false);
}

/// Keys and constraints, its own and those that it takes over.
void ReplayState::finishTable(const CreateTable &create, Table &made) {
  addConstraints(made, create.columns, create.constraints);
  if (create.withoutRowid && made.primaryKey)
    for (const std::string &name : made.primaryKey->columns)
      if (Column *column = database.findColumn(made, name))
        column->nullable = false;
  for (const LikeClause &like : create.likes)
    if (Table *source = findTable(like.table); source && like.exact)
      copyExactKeys(made, *source);
    else if (source && like.indexes)
      copyKeys(made, *source);
  for (const QualifiedName &parent : create.inherits)
    if (Table *found = findTable(parent))
      database.inherit(made, *found);
  if (Table *parent =
          create.partitionOf ? findTable(create.partitionOf) : nullptr) {
    database.inherit(made, *parent, boundOf(create.partitionBound));
    copyKeys(made, *parent);
  }
}

/// First the primary key, as a unique constraint on the same columns adds
/// nothing then; last foreign keys, which may use any index of the table.
void ReplayState::addConstraints(Table &table,
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
          addConstraint(table, constraint, definition.name.text);
    for (const Constraint &constraint : constraints)
      if (turnOf(constraint) == turn)
        addConstraint(table, constraint);
  }
}

void ReplayState::copyLike(const LikeClause &like, Table &table) {
  Table *source = findTable(like.table);
  if (!source)
    return refuse("The table `" + spelling(like.table) +
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
    column.origin = origin(statementRange);
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
void ReplayState::copyExactKeys(Table &table, const Table &source) {
  table.primaryKey = source.primaryKey;
  for (const Index &index : source.indexes)
    table.indexes.push_back(index);
}

/// Primary key and indexes of another table, under names of this one.
void ReplayState::copyKeys(Table &table, const Table &parent) {
  if (parent.primaryKey && !table.primaryKey) {
    PrimaryKey key = *parent.primaryKey;
    key.name = database.chooseName(table.schema, table.name, "", "pkey", true);
    key.origin = origin(statementRange);
    database.setPrimaryKey(table, std::move(key));
  }
  for (Index index : std::vector<Index>(parent.indexes)) {
    index.name = indexName(table, index, index.constraint ? "key" : "idx");
    index.origin = origin(statementRange);
    database.addIndex(table, std::move(index));
  }
}

} // namespace holdfast::sql
