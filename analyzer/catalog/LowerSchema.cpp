#include "catalog/LowerSchema.h"

#include "catalog/Lowering.h"

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

Catalog lowerSchema(const Schema &schema, Provider provider) {
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
  for (const Model &model : schema.models())
    if (model.isTable())
      lowerTable(lowering, model);
  lowerJoinTables(lowering);
  lowerSequences(lowering);
  catalog.indexNames();
  return catalog;
}

} // namespace holdfast
