#include "catalog/Lowering.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

static std::vector<std::string> columnNames(ArrayRef<const Field *> fields) {
  std::vector<std::string> names;
  for (const Field *field : fields)
    names.push_back(field->columnName);
  return names;
}

static bool usesForeignKeys(const Schema &schema) {
  const Datasource *datasource = schema.datasource();
  return !datasource || datasource->relationMode == RelationMode::ForeignKeys;
}

/// Where the server lacks RESTRICT, NO ACTION does the same.
static ReferentialAction onDelete(const Lowering &lowering,
                                  const Field &field) {
  ReferentialAction action = effectiveOnDelete(field);
  return only(action) & lowering.connector.foreignKeyActions
             ? action
             : ReferentialAction::NoAction;
}

std::optional<ForeignKey> lowerForeignKey(const Lowering &lowering,
                                          const Field &field) {
  if (!field.isRelation() || !field.relation ||
      field.relation->fields.empty() || !field.type.model->isTable() ||
      !usesForeignKeys(lowering.schema))
    return std::nullopt;
  const RelationAttribute &relation = *field.relation;
  ForeignKey key;
  key.columns = columnNames(relation.fields);
  key.referencedSchema = lowering.schemaName(*field.type.model);
  key.referencedTable = field.type.model->tableName;
  key.referencedColumns = columnNames(relation.references);
  key.onDelete = onDelete(lowering, field);
  key.onUpdate = effectiveOnUpdate(field);
  key.origin = originOf(field);
  if (lowering.connector.namedForeignKeys)
    key.name = relation.map.empty()
                   ? lowering.name(field.model->tableName, key.columns, "_fkey")
                   : relation.map;
  return key;
}

namespace {
/// One implicit many-to-many relation: the sides behind columns A and B.
struct ManyToMany {
  const Field *a; ///< the field on the model of column A
  const Field *b;
};
} // namespace

/// The relation of which `field` is side A, if it is one: both sides are lists
/// without columns of their own. A is the lexically first model, in a self
/// relation the first field.
static std::optional<ManyToMany> manyToManyAt(const Field &field) {
  const Field *other = field.opposite;
  if (!field.isRelation() || !field.isList() || !other || !other->isList() ||
      !field.model->isTable() || !field.type.model->isTable())
    return std::nullopt;
  if ((field.relation && field.relation->hasFields) ||
      (other->relation && other->relation->hasFields))
    return std::nullopt;
  bool self = field.model == other->model;
  bool first =
      self ? field.name < other->name : field.model->name < other->model->name;
  // A self relation's column A holds the model that its first field belongs to.
  return first ? std::optional<ManyToMany>({&field, other}) : std::nullopt;
}

/// Column A or B: it has the type of the model's single id column.
static std::optional<Column> joinColumn(const Lowering &lowering,
                                        const Model &model, StringRef name,
                                        Origin origin) {
  const IndexAttribute *id = model.primaryKey();
  if (!id || id->fields.size() != 1 || !id->fields[0].field)
    return std::nullopt;
  std::optional<Column> column = lowerColumn(lowering, *id->fields[0].field);
  if (!column)
    return std::nullopt;
  column->name = name.str();
  column->defaultValue.reset();
  column->nullable = false;
  column->origin = origin;
  return column;
}

static ForeignKey joinForeignKey(const Lowering &lowering, const Table &table,
                                 const Model &target, StringRef column,
                                 bool self) {
  ForeignKey key;
  key.columns = {column.str()};
  key.referencedSchema = lowering.schemaName(target);
  key.referencedTable = target.tableName;
  key.referencedColumns = {target.primaryKey()->fields[0].field->columnName};
  bool noAction = self && lowering.connector.refusesCascadeCycles;
  key.onDelete = key.onUpdate =
      noAction ? ReferentialAction::NoAction : ReferentialAction::Cascade;
  key.origin = table.origin;
  if (lowering.connector.namedForeignKeys)
    key.name = lowering.name(table.name, {column.str()}, "_fkey");
  return key;
}

static void addJoinTableKeys(const Lowering &lowering, Table &table) {
  if (lowering.connector.joinTablePrimaryKey) {
    table.primaryKey = PrimaryKey{
        lowering.name(table.name, {"AB"}, "_pkey"), {"A", "B"}, table.origin};
  } else {
    Index both;
    both.name = lowering.name(table.name, {"AB"}, "_unique");
    both.unique = true;
    both.parts = {{"A", "", false, {}, ""}, {"B", "", false, {}, ""}};
    both.origin = table.origin;
    table.indexes.push_back(std::move(both));
  }
  Index second;
  second.name = lowering.name(table.name, {"B"}, "_index");
  second.parts = {{"B", "", false, {}, ""}};
  second.origin = table.origin;
  table.indexes.push_back(std::move(second));
}

static void lowerJoinTable(const Lowering &lowering, const ManyToMany &sides) {
  const Model &a = *sides.a->model, &b = *sides.b->model;
  const auto &relation = sides.a->relation;
  Table table;
  table.schema = lowering.schemaName(a);
  table.name = relation && !relation->name.empty()
                   ? "_" + relation->name
                   : ("_" + Twine(a.name) + "To" + b.name).str();
  table.origin = originOf(*sides.a);
  std::optional<Column> first = joinColumn(lowering, a, "A", table.origin);
  std::optional<Column> second = joinColumn(lowering, b, "B", table.origin);
  if (!first || !second)
    return;
  table.columns = {std::move(*first), std::move(*second)};
  addJoinTableKeys(lowering, table);
  if (usesForeignKeys(lowering.schema)) {
    bool self = &a == &b;
    table.foreignKeys.push_back(joinForeignKey(lowering, table, a, "A", self));
    table.foreignKeys.push_back(joinForeignKey(lowering, table, b, "B", self));
  }
  lowering.catalog.tables.push_back(std::move(table));
}

void lowerJoinTables(const Lowering &lowering) {
  for (const Model &model : lowering.schema.models())
    for (const Field &field : model.fields)
      if (std::optional<ManyToMany> sides = manyToManyAt(field))
        lowerJoinTable(lowering, *sides);
}

} // namespace holdfast
