#include "ide/InlayHints.h"

#include "catalog/LowerSchema.h"
#include "restore/RestoreMatch.h"
#include "schema/Connector.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Collects the hints of one document.
class Hints {
public:
  Hints(const Catalog &catalog, const InlayHintKinds &kinds)
      : catalog(catalog), kinds(kinds),
        connector(connectorOf(catalog.provider)) {}

  void ofModel(const Model &model, Range within);

  std::vector<InlayHint> found;

private:
  void add(uint32_t offset, const Twine &label, StringRef tooltip) {
    found.push_back({offset, label.str(), tooltip.str()});
  }
  void ofTable(const Model &model);
  void ofField(const Field &field);
  void ofColumn(const Field &field, const Column &column);
  void ofRelation(const Field &field);
  void ofForeignKey(const Field &field, const ForeignKey &key);
  void ofKey(const Model &model, const IndexAttribute &index);

  const Catalog &catalog;
  const InlayHintKinds &kinds;
  const Connector &connector;
  const Table *table = nullptr; ///< of the model that is looked at
};

} // namespace

void Hints::ofTable(const Model &model) {
  bool isMapped = model.tableName != model.name;
  if (!kinds.tableNames || (!isMapped && model.schemaName.empty()))
    return;
  std::string name = model.tableName;
  if (!model.schemaName.empty())
    name = model.schemaName + "." + name;
  bool isView = model.block->kind == BlockKind::View;
  add(model.block->name.range.end, name,
      isView                      ? "the view in the database"
      : connector.storesDocuments ? "the collection in the database"
                                  : "the table in the database");
}

void Hints::ofColumn(const Field &field, const Column &column) {
  uint32_t end = field.declaration->range.end;
  if (kinds.columnNames && field.columnName != field.name)
    add(end, field.columnName, "the column in the database");
  if (kinds.nativeTypes && !field.nativeType && !connector.storesDocuments &&
      field.type.kind == FieldType::Kind::Scalar)
    add(end, spelling(column.type, catalog.provider),
        "the type of the column, which no `@db` attribute says");
}

/// The action as the schema would write it, where it does not.
static std::string actionText(StringRef argument, ReferentialAction action) {
  return (argument + ": " + prismaSpelling(action)).str();
}

void Hints::ofForeignKey(const Field &field, const ForeignKey &key) {
  uint32_t end = field.relation->attribute->range.end;
  if (kinds.constraintNames && field.relation->map.empty() && !key.name.empty())
    add(end, key.name, "the foreign key in the database");
  if (!kinds.foreignKeys)
    return;
  std::string actions;
  if (!field.relation->onDelete)
    actions = actionText("onDelete", key.onDelete);
  if (!field.relation->onUpdate)
    actions +=
        (actions.empty() ? "" : ", ") + actionText("onUpdate", key.onUpdate);
  if (!actions.empty())
    add(end, actions, "what the foreign key does, which nothing says");
}

void Hints::ofRelation(const Field &field) {
  const Field *other = field.opposite;
  bool isJoined = other && field.isList() && other->isList() &&
                  !connector.embeddedManyToMany && field.type.model->isTable();
  if (isJoined && kinds.foreignKeys)
    add(field.declaration->range.end, "_" + joinTableName(field),
        "the table that Prisma joins both sides with");
  if (!field.relation || field.relation->fields.empty() || !table)
    return;
  for (const ForeignKey &key : table->foreignKeys)
    if (key.origin.span.range == field.declaration->range)
      return ofForeignKey(field, key);
  if (kinds.foreignKeys && !connector.storesDocuments)
    add(field.relation->attribute->range.end, "no foreign key",
        "`relationMode` is \"prisma\": the database does not check it");
}

void Hints::ofField(const Field &field) {
  if (field.isRelation())
    return ofRelation(field);
  const Column *column = table ? table->findColumn(field.columnName) : nullptr;
  if (column)
    ofColumn(field, *column);
}

void Hints::ofKey(const Model &model, const IndexAttribute &index) {
  if (!table || !index.map.empty())
    return;
  uint32_t end = index.attribute->range.end;
  if (index.kind == IndexAttribute::Kind::Id) {
    if (table->primaryKey && !table->primaryKey->name.empty() &&
        connector.namedPrimaryKeys)
      add(end, table->primaryKey->name, "the primary key in the database");
    return;
  }
  for (const Index &made : table->indexes)
    if (made.origin.span.range == index.attribute->range && !made.name.empty())
      return add(end, made.name, "the index in the database");
}

void Hints::ofModel(const Model &model, Range within) {
  table =
      model.isTable()
          ? catalog.findTable(schemaNameOr(model.schemaName, catalog.provider),
                              model.tableName)
          : nullptr;
  auto isWithin = [&](Range range) {
    return range.begin <= within.end && within.begin <= range.end;
  };
  if (model.block->kind == BlockKind::CompositeType)
    return;
  size_t first = found.size();
  if (isWithin(model.block->name.range))
    ofTable(model);
  for (const Field &field : model.fields)
    if (isWithin(field.declaration->range))
      ofField(field);
  if (kinds.constraintNames)
    for (const IndexAttribute &index : model.indexes)
      if (isWithin(index.attribute->range))
        ofKey(model, index);
  std::stable_sort(found.begin() + first, found.end(),
                   [](const InlayHint &a, const InlayHint &b) {
                     return a.offset < b.offset;
                   });
}

std::vector<InlayHint> inlayHints(const Analysis &analysis,
                                  const Document &document, Range within,
                                  const InlayHintKinds &kinds) {
  const Schema &schema = *analysis.inputs.schema;
  std::optional<Provider> provider = schema.provider();
  if (!provider || !kinds.any())
    return {};
  std::shared_ptr<const Catalog> catalog = analysis.review.wanted;
  if (!catalog)
    catalog = std::make_shared<const Catalog>(lowerSchema(schema, *provider));
  Hints hints(*catalog, kinds);
  for (const Model &model : schema.models())
    if (model.document == &document && model.block->range.begin <= within.end &&
        within.begin <= model.block->range.end)
      hints.ofModel(model, within);
  return std::move(hints.found);
}

} // namespace holdfast
