#include "catalog/LowerSchema.h"

#include "catalog/Lowering.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

Origin originOf(const Model &model) {
  return {Origin::Kind::Schema, model.nameSpan()};
}

Origin originOf(const Field &field) {
  return {Origin::Kind::Schema,
          field.model->document->span(field.declaration->range)};
}

std::string schemaNameOr(StringRef explicitName, Provider provider) {
  if (!hasSchemas(provider))
    return "";
  return (explicitName.empty() ? defaultSchema(provider) : explicitName).str();
}

void endConstraintName(SmallVectorImpl<char> &name, StringRef suffix,
                       unsigned maxBytes) {
  size_t limit = maxBytes - suffix.size();
  if (name.size() >= limit) {
    // Not inside a UTF-8 sequence.
    while (limit > 0 && limit < name.size() && (name[limit] & 0xC0) == 0x80)
      --limit;
    name.resize(limit);
  }
  name.append(suffix.begin(), suffix.end());
}

std::string constraintName(StringRef table, ArrayRef<std::string> columns,
                           StringRef suffix, unsigned maxBytes) {
  SmallString<128> name = table;
  for (const std::string &column : columns)
    (name += "_") += column;
  endConstraintName(name, suffix, maxBytes);
  return name.str().str();
}

/// What a composite type puts into the documents: a column for the embedded
/// document, and one for each field inside, by its path (`home.street`).
static void lowerEmbedded(const Lowering &lowering, const Field &field,
                          const Twine &prefix, unsigned depth, Table &table) {
  Column column;
  column.name = (prefix + field.columnName).str();
  column.type.name = embeddedDocument.str();
  column.type.arrayDimensions = field.isList();
  column.nullable = field.arity != Arity::Required;
  column.origin = originOf(field);
  std::string path = column.name + ".";
  table.columns.push_back(std::move(column));
  // A type may hold itself.
  constexpr unsigned deepest = 4;
  if (depth == deepest)
    return;
  for (const Field &inner : field.type.model->fields) {
    if (inner.type.kind == FieldType::Kind::CompositeType) {
      lowerEmbedded(lowering, inner, path, depth + 1, table);
    } else if (auto lowered = lowerColumn(lowering, inner)) {
      lowered->name = path + lowered->name;
      table.columns.push_back(std::move(*lowered));
    }
  }
}

static void lowerTable(const Lowering &lowering, const Model &model) {
  Table table;
  table.schema = lowering.schemaName(model);
  table.name = model.tableName;
  table.origin = originOf(model);
  for (const Field &field : model.fields) {
    if (std::optional<Column> column = lowerColumn(lowering, field))
      table.columns.push_back(std::move(*column));
    else if (lowering.connector.storesDocuments &&
             field.type.kind == FieldType::Kind::CompositeType)
      lowerEmbedded(lowering, field, "", 0, table);
  }
  lowerIndexes(lowering, model, table);
  for (const Field &field : model.fields)
    if (std::optional<ForeignKey> key = lowerForeignKey(lowering, field))
      table.foreignKeys.push_back(std::move(*key));
  lowering.catalog.tables.push_back(std::move(table));
}

static void lowerEnums(const Lowering &lowering) {
  if (lowering.connector.enumValues != EnumValues::InTypes)
    return;
  for (const Enum &enumeration : lowering.schema.enums()) {
    EnumType type;
    type.schema = schemaNameOr(enumeration.schemaName, lowering.provider());
    type.name = enumeration.databaseName;
    for (const EnumValue &value : enumeration.values)
      type.values.push_back(value.databaseName);
    type.origin = {Origin::Kind::Schema, enumeration.nameSpan()};
    lowering.catalog.enums.push_back(std::move(type));
  }
}

static void lowerSchemaNames(const Lowering &lowering) {
  if (!hasSchemas(lowering.provider()))
    return;
  const Datasource *datasource = lowering.schema.datasource();
  if (datasource && !datasource->schemas.empty())
    lowering.catalog.schemas = datasource->schemas;
  else
    lowering.catalog.schemas = {defaultSchema(lowering.provider()).str()};
}

static Catalog lower(const Schema &schema, Provider provider,
                     function_ref<void(const Lowering &)> lowerTables) {
  Catalog catalog;
  catalog.provider = provider;
  catalog.ofPrismaSchema = true;
  catalog.partialIndexes = schema.hasPreviewFeature("partialIndexes");
  for (const DocumentPtr &document : schema.documents())
    catalog.files.push_back(document->filePtr());
  Lowering lowering{schema, connectorOf(provider), catalog};
  lowerSchemaNames(lowering);
  if (const Datasource *datasource = schema.datasource())
    catalog.extensions = datasource->extensions;
  lowerEnums(lowering);
  lowerTables(lowering);
  lowerJoinTables(lowering);
  lowerSequences(lowering);
  catalog.indexNames();
  return catalog;
}

Catalog lowerSchema(const Schema &schema, Provider provider) {
  return lower(schema, provider, [&](const Lowering &lowering) {
    for (const Model &model : schema.models())
      if (model.isTable())
        lowerTable(lowering, model);
  });
}

// --- Again -------------------------------------------------------------------

namespace {
/// Where a block stands now, and how far that is from where it stood.
struct NewPlace {
  const SourceFile *file;
  uint32_t distance; ///< modulo 2^32

  void apply(Origin &origin) const {
    origin.span.file = file;
    origin.span.range.begin += distance;
    origin.span.range.end += distance;
  }
};
} // namespace

static void moveOrigins(Table &table, NewPlace place) {
  place.apply(table.origin);
  for (Column &column : table.columns)
    place.apply(column.origin);
  if (table.primaryKey)
    place.apply(table.primaryKey->origin);
  for (auto *indexes : {&table.indexes, &table.foreignKeyIndexes})
    for (Index &index : *indexes)
      place.apply(index.origin);
  for (ForeignKey &key : table.foreignKeys)
    place.apply(key.origin);
}

namespace {
struct OldTable {
  const Model *model;
  Table *table;
};
} // namespace

/// The tables that are left of an earlier lowering, by the versions of their
/// models.
static DenseMap<uint64_t, OldTable> tablesOf(LoweredBefore before) {
  DenseMap<uint64_t, OldTable> tables;
  size_t place = 0; // tables stand in the order of their models
  for (auto [model, version] :
       zip_equal(before.schema.models(), before.versions))
    if (model.isTable()) {
      Table *table = &before.catalog.tables[place++];
      if (version)
        tables[version] = {&model, table};
    }
  return tables;
}

Catalog lowerSchema(const Schema &schema, Provider provider,
                    ArrayRef<uint64_t> versions, LoweredBefore before) {
  if (before.catalog.provider != provider)
    return lowerSchema(schema, provider);
  DenseMap<uint64_t, OldTable> old = tablesOf(before);
  return lower(schema, provider, [&](const Lowering &lowering) {
    lowering.catalog.tables.reserve(before.catalog.tables.size() + 1);
    for (auto [model, version] : zip_equal(schema.models(), versions)) {
      if (!model.isTable())
        continue;
      auto found = version ? old.find(version) : old.end();
      if (found == old.end()) {
        lowerTable(lowering, model);
        continue;
      }
      auto [oldModel, table] = found->second;
      old.erase(found); // one table each
      moveOrigins(*table,
                  {&model.document->file(),
                   model.block->range.begin - oldModel->block->range.begin});
      lowering.catalog.tables.push_back(std::move(*table));
    }
  });
}

} // namespace holdfast
