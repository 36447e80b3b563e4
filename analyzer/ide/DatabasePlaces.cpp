#include "ide/DatabasePlaces.h"

#include "catalog/LowerSchema.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Looks objects up in every evidence of an analysis.
class Places {
public:
  explicit Places(const Analysis &analysis)
      : analysis(analysis), provider(analysis.inputs.schema->provider()) {}

  void ofModel(const Model &model);
  void ofField(const Field &field);
  void ofEnum(const Enum &enumeration);
  /// A key, index or foreign key of a table, by its name.
  void ofConstraint(const Model &model, StringRef name);

  std::vector<Span> found;

private:
  void add(const Origin &origin) {
    if (origin.span && !is_contained(found, origin.span))
      found.push_back(origin.span);
  }
  /// The table of a model in each catalog that has it.
  void forEachTable(const Model &model,
                    function_ref<void(const Table &)> visit);

  const Analysis &analysis;
  std::optional<Provider> provider;
};

} // namespace

void Places::forEachTable(const Model &model,
                          function_ref<void(const Table &)> visit) {
  if (!provider || model.block->kind == BlockKind::CompositeType)
    return;
  std::string schema = schemaNameOr(model.schemaName, *provider);
  for (const auto &evidence : analysis.known.evidence)
    if (const Table *table =
            evidence->catalog.findTable(schema, model.tableName))
      visit(*table);
}

void Places::ofModel(const Model &model) {
  forEachTable(model, [&](const Table &table) { add(table.origin); });
  if (!provider || model.block->kind != BlockKind::View)
    return;
  std::string schema = schemaNameOr(model.schemaName, *provider);
  for (const auto &evidence : analysis.known.evidence)
    for (const View &view : evidence->catalog.views)
      if (view.schema == schema && view.name == model.tableName)
        add(view.origin);
}

void Places::ofField(const Field &field) {
  if (!field.isColumn())
    return;
  forEachTable(*field.model, [&](const Table &table) {
    if (const Column *column = table.findColumn(field.columnName))
      add(column->origin);
  });
}

void Places::ofEnum(const Enum &enumeration) {
  if (!provider)
    return;
  std::string schema = schemaNameOr(enumeration.schemaName, *provider);
  for (const auto &evidence : analysis.known.evidence)
    if (const EnumType *type =
            evidence->catalog.findEnum(schema, enumeration.databaseName))
      add(type->origin);
}

void Places::ofConstraint(const Model &model, StringRef name) {
  forEachTable(model, [&](const Table &table) {
    if (table.primaryKey && table.primaryKey->name == name)
      add(table.primaryKey->origin);
    for (const Index &index : table.indexes)
      if (index.name == name)
        add(index.origin);
    for (const ForeignKey &key : table.foreignKeys)
      if (key.name == name)
        add(key.origin);
  });
}

std::vector<Span> placesInDatabase(const Analysis &analysis,
                                   const Symbol &symbol) {
  Places places(analysis);
  if (symbol.model)
    places.ofModel(*symbol.model);
  else if (symbol.field)
    places.ofField(*symbol.field);
  else if (symbol.enumeration)
    places.ofEnum(*symbol.enumeration);
  return std::move(places.found);
}

/// The string that an attribute gives to the database, if it is at the offset.
static const Expression *mapAt(const Attribute &attribute, uint32_t offset) {
  bool isMap = attribute.name.text == "map";
  const Expression *name =
      attribute.find(isMap ? "name" : "map", /*positional=*/isMap);
  bool isHere = name && name->kind == ExpressionKind::String &&
                name->range.begin <= offset && offset <= name->range.end;
  return isHere ? name : nullptr;
}

/// The mapped name among attributes at the offset; `isOwn` is set where it is
/// that of their owner, not of a key or relation.
static const Expression *mapAmong(ArrayRef<Attribute> attributes,
                                  uint32_t offset, bool &isOwn) {
  for (const Attribute &attribute : attributes)
    if (const Expression *name = mapAt(attribute, offset)) {
      isOwn = attribute.name.text == "map";
      return name;
    }
  return nullptr;
}

static const Expression *mapInModel(const Model &model, uint32_t offset,
                                    Places &places) {
  bool isOwn = false;
  const Expression *name = mapAmong(model.block->attributes, offset, isOwn);
  if (name && isOwn)
    places.ofModel(model);
  for (const Field &field : model.fields) {
    if (name || !field.declaration->range.contains(offset))
      continue;
    name = mapAmong(field.declaration->attributes, offset, isOwn);
    if (name && isOwn)
      places.ofField(field);
  }
  if (name && !isOwn)
    places.ofConstraint(model, unescape(name->text));
  return name;
}

static const Expression *mapInEnum(const Enum &enumeration, uint32_t offset,
                                   Places &places) {
  bool isOwn = false;
  const Expression *name =
      mapAmong(enumeration.block->attributes, offset, isOwn);
  for (const EnumValue &value : enumeration.values)
    if (!name)
      name = mapAmong(value.declaration->attributes, offset, isOwn);
  if (name)
    places.ofEnum(enumeration);
  return name;
}

std::optional<MappedName> findMappedName(const Analysis &analysis,
                                         const Document &document,
                                         uint32_t offset) {
  const Schema &schema = *analysis.inputs.schema;
  Places places(analysis);
  const Expression *name = nullptr;
  for (const Model &model : schema.models())
    if (!name && model.document == &document &&
        model.block->range.contains(offset))
      name = mapInModel(model, offset, places);
  for (const Enum &enumeration : schema.enums())
    if (!name && enumeration.document == &document &&
        enumeration.block->range.contains(offset))
      name = mapInEnum(enumeration, offset, places);
  if (!name)
    return std::nullopt;
  return MappedName{name->range, std::move(places.found)};
}

} // namespace holdfast
