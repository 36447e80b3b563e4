#include "schema/Resolver.h"

#include "schema/SettingValue.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::string stringValue(const Expression *expression) {
  if (!expression || expression->kind != ExpressionKind::String)
    return "";
  return unescape(expression->text);
}

std::vector<std::string> stringList(const Expression *expression) {
  std::vector<std::string> out;
  if (!expression)
    return out;
  if (expression->kind == ExpressionKind::String)
    out.push_back(unescape(expression->text));
  if (expression->kind == ExpressionKind::Array)
    for (const Argument &item : expression->items)
      if (item.value && item.value->kind == ExpressionKind::String)
        out.push_back(unescape(item.value->text));
  return out;
}

std::unique_ptr<const Schema>
Schema::resolve(std::vector<DocumentPtr> documents) {
  return SchemaResolver::resolve(std::move(documents));
}

std::unique_ptr<const Schema>
SchemaResolver::resolve(std::vector<DocumentPtr> documents) {
  std::unique_ptr<Schema> schema(new Schema());
  schema->documentList = std::move(documents);
  SchemaResolver resolver(*schema);
  resolver.declareBlocks();
  resolver.indexNames();
  for (Model &model : schema->modelList) {
    for (Field &field : model.fields)
      resolver.resolveType(field);
    readModelAttributes(model);
  }
  resolver.indexDatabaseNames();
  pairRelations(schema->modelList);
  return schema;
}

void SchemaResolver::declareBlocks() {
  size_t blocks = 0;
  for (const DocumentPtr &document : schema.documentList)
    blocks += document->blocks().size();
  schema.modelList.reserve(blocks);
  for (const DocumentPtr &document : schema.documentList)
    for (const Block &block : document->blocks())
      switch (block.kind) {
      case BlockKind::Model:
      case BlockKind::View:
      case BlockKind::CompositeType:
        declareModel(*document, block);
        break;
      case BlockKind::Enum:
        declareEnum(*document, block);
        break;
      case BlockKind::Datasource:
        declareDatasource(*document, block);
        break;
      case BlockKind::Generator:
        declareGenerator(*document, block);
        break;
      case BlockKind::TypeAlias:
      case BlockKind::Unknown:
        break;
      }
}

/// Up to here, looking at every field is as fast as a table.
static constexpr size_t manyFields = 64;

void SchemaResolver::declareModel(const Document &document,
                                  const Block &block) {
  Model &model = schema.modelList.emplace_back();
  model.document = &document;
  model.block = &block;
  model.name = block.name.text;
  model.tableName = block.name.text.str();
  model.fields.reserve(block.fields.size());
  for (const FieldDeclaration &declaration : block.fields) {
    if (!declaration.type)
      continue;
    Field &field = model.fields.emplace_back();
    field.declaration = &declaration;
    field.model =
        nullptr; // set by indexNames(), when models stay where they are
    field.name = declaration.name.text;
    field.columnName = declaration.name.text.str();
    field.arity = declaration.type->arity;
  }
  if (model.fields.size() <= manyFields)
    return;
  model.fieldPlaces = std::make_unique<DenseMap<StringRef, uint32_t>>();
  for (const Field &field : model.fields)
    (*model.fieldPlaces)[field.name] =
        static_cast<uint32_t>(&field - model.fields.data());
}

void SchemaResolver::declareEnum(const Document &document, const Block &block) {
  Enum result;
  result.document = &document;
  result.block = &block;
  result.name = block.name.text;
  result.databaseName = block.name.text.str();
  for (const EnumValueDeclaration &declaration : block.values) {
    EnumValue value{&declaration, declaration.name.text,
                    declaration.name.text.str()};
    for (const Attribute &attribute : declaration.attributes)
      if (attribute.name.text == "map")
        value.databaseName = stringValue(attribute.find("name", true));
    result.values.push_back(std::move(value));
  }
  for (const Attribute &attribute : block.attributes) {
    if (attribute.name.text == "map")
      result.databaseName = stringValue(attribute.find("name", true));
    else if (attribute.name.text == "schema")
      result.schemaName = stringValue(attribute.find("map", true));
  }
  schema.enumList.push_back(std::move(result));
}

/// The database name of one element of `extensions = [a, b(map: "c")]`.
static std::string extensionName(const Expression &element) {
  if (element.kind == ExpressionKind::Call)
    for (const Argument &argument : element.items)
      if (argument.name.text == "map")
        return stringValue(argument.value);
  return element.text.str();
}

void SchemaResolver::declareDatasource(const Document &document,
                                       const Block &block) {
  Datasource datasource{&document, &block, {}, false, {}, {}};
  const Property *provider = block.findProperty("provider");
  if (provider && hasAllValues(block))
    datasource.provider = parseProvider(stringValue(provider->value));
  const Property *url = block.findProperty("url");
  datasource.hasUrl = url && url->value && !unreadablePart(*url->value);
  if (const Property *schemas = block.findProperty("schemas"))
    datasource.schemas = stringList(schemas->value);
  const Property *mode = block.findProperty("relationMode");
  if (!mode)
    mode = block.findProperty("referentialIntegrity");
  if (mode && stringValue(mode->value) == "prisma")
    datasource.relationMode = RelationMode::Prisma;
  const Property *extensions = block.findProperty("extensions");
  if (extensions && extensions->value)
    for (const Argument &item : extensions->value->items)
      if (item.value)
        datasource.extensions.push_back(extensionName(*item.value));
  schema.datasourceList.push_back(std::move(datasource));
}

void SchemaResolver::declareGenerator(const Document &document,
                                      const Block &block) {
  Generator generator{&document, &block, {}};
  const Property *provider = block.findProperty("provider");
  const Property *features = block.findProperty("previewFeatures");
  if (hasAllValues(block) && provider && !unreadablePart(*provider->value) &&
      features && !unreadableElement(*features->value))
    generator.previewFeatures = stringList(features->value);
  schema.generatorList.push_back(std::move(generator));
}

bool SchemaResolver::isBefore(const Model &model,
                              const Enum &enumeration) const {
  if (model.document == enumeration.document)
    return model.block->range < enumeration.block->range;
  for (const DocumentPtr &document : schema.documentList)
    if (document.get() == model.document)
      return true;
    else if (document.get() == enumeration.document)
      return false;
  return false;
}

void SchemaResolver::indexNames() {
  // Of equal names, Prisma takes the last.
  for (Model &model : schema.modelList) {
    schema.modelsByName[model.name] = &model;
    for (Field &field : model.fields)
      field.model = &model;
  }
  for (const Enum &enumeration : schema.enumList) {
    schema.enumsByName[enumeration.name] = &enumeration;
    auto model = schema.modelsByName.find(enumeration.name);
    if (model == schema.modelsByName.end())
      continue;
    if (isBefore(*model->second, enumeration))
      schema.modelsByName.erase(model);
    else
      schema.enumsByName.erase(enumeration.name);
  }
}

void SchemaResolver::indexDatabaseNames() {
  for (const Model &model : schema.modelList)
    if (model.isTable())
      schema.modelsByTable[model.tableName].push_back(&model);
  for (const Enum &enumeration : schema.enumList)
    schema.enumsByType[enumeration.databaseName].push_back(&enumeration);
}

void SchemaResolver::resolveType(Field &field) const {
  const TypeReference &type = *field.declaration->type;
  StringRef name = type.name.text;
  if (type.unsupported) {
    field.type.kind = FieldType::Kind::Unsupported;
  } else if (std::optional<Scalar> scalar = parseScalar(name)) {
    field.type.kind = FieldType::Kind::Scalar;
    field.type.scalar = *scalar;
  } else if (const Model *model = schema.findModel(name)) {
    field.type.kind = model->block->kind == BlockKind::CompositeType
                          ? FieldType::Kind::CompositeType
                          : FieldType::Kind::Model;
    field.type.model = model;
  } else if (const Enum *enumeration = schema.findEnum(name)) {
    field.type.kind = FieldType::Kind::Enum;
    field.type.enumeration = enumeration;
  }
}

} // namespace holdfast
