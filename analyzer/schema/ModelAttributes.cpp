#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static std::optional<bool> booleanValue(const Expression *expression) {
  if (!expression)
    return std::nullopt;
  if (expression->isPath("true"))
    return true;
  if (expression->isPath("false"))
    return false;
  return std::nullopt;
}

/// `sort:`, `length:` and `ops:`, given to `@id` itself or to a field in a
/// list.
static void readPartArgument(const Argument &argument, IndexedField &part) {
  const Expression *value = argument.value;
  if (!value)
    return;
  StringRef name = argument.name.text;
  unsigned number;
  if (name == "sort") {
    part.sorted = true;
    part.descending = value->isPath("Desc");
  } else if (name == "length" && !value->text.getAsInteger(10, number)) {
    part.length = number;
  } else if (name == "ops") {
    part.rawOperatorClass = value->kind == ExpressionKind::Call;
    part.operatorClass = part.rawOperatorClass && !value->items.empty()
                             ? stringValue(value->items[0].value)
                             : value->text.str();
  }
}

static IndexedField readIndexedField(const Expression &element,
                                     const Model &model) {
  IndexedField part;
  part.path = element.text;
  part.field = model.findField(element.text);
  if (element.kind == ExpressionKind::Call)
    for (const Argument &argument : element.items)
      readPartArgument(argument, part);
  return part;
}

static void readIndexArguments(const Attribute &attribute,
                               IndexAttribute &index) {
  index.map = stringValue(attribute.find("map", false));
  index.name = stringValue(attribute.find("name", false));
  index.clustered = booleanValue(attribute.find("clustered", false));
  index.where = attribute.find("where", false);
  if (const Expression *type = attribute.find("type", false))
    index.type = type->text.str();
}

static std::optional<IndexAttribute::Kind> blockIndexKind(StringRef name) {
  if (name == "id")
    return IndexAttribute::Kind::Id;
  if (name == "unique")
    return IndexAttribute::Kind::Unique;
  if (name == "index")
    return IndexAttribute::Kind::Index;
  if (name == "fulltext")
    return IndexAttribute::Kind::Fulltext;
  return std::nullopt;
}

static void readBlockIndex(const Attribute &attribute,
                           IndexAttribute::Kind kind, Model &model) {
  IndexAttribute index{kind, &attribute, {}, {}, {}, {}, {}, nullptr};
  readIndexArguments(attribute, index);
  if (const Expression *fields = attribute.find("fields", true)) {
    if (fields->kind == ExpressionKind::Array) {
      for (const Argument &item : fields->items)
        if (item.value)
          index.fields.push_back(readIndexedField(*item.value, model));
    } else {
      index.fields.push_back(readIndexedField(*fields, model));
    }
  }
  model.indexes.push_back(std::move(index));
}

static void readFieldIndex(const Attribute &attribute,
                           IndexAttribute::Kind kind, Field &field,
                           Model &model) {
  IndexAttribute index{kind, &attribute, {}, {}, {}, {}, {}, nullptr};
  readIndexArguments(attribute, index);
  // `@id("name")` and `@unique("name")` take the map without its name.
  if (index.map.empty())
    index.map = stringValue(attribute.find("map", true));
  IndexedField part;
  part.field = &field;
  part.path = field.name;
  for (const Argument &argument : attribute.arguments)
    readPartArgument(argument, part);
  index.fields.push_back(std::move(part));
  model.indexes.push_back(std::move(index));
}

/// Reads `@db.VarChar(80)`, whatever the datasource is called.
static void readNativeType(const Attribute &attribute, Field &field) {
  auto [prefix, type] = attribute.name.text.split('.');
  if (prefix.size() == attribute.name.text.size())
    return; // no dot: an attribute that Prisma does not know
  NativeTypeAttribute native{&attribute, type, {}};
  for (const Argument &argument : attribute.arguments)
    if (argument.value)
      native.arguments.push_back(argument.value->text.str());
  field.nativeType = std::make_unique<NativeTypeAttribute>(std::move(native));
}

static void readFieldAttribute(const Attribute &attribute, Field &field,
                               Model &model) {
  StringRef name = attribute.name.text;
  if (name == "map") {
    field.columnName = stringValue(attribute.find("name", true));
  } else if (name == "id") {
    field.id = &attribute;
    readFieldIndex(attribute, IndexAttribute::Kind::Id, field, model);
  } else if (name == "unique") {
    field.unique = &attribute;
    readFieldIndex(attribute, IndexAttribute::Kind::Unique, field, model);
  } else if (name == "default") {
    field.defaultAttribute = &attribute;
    field.defaultValue = attribute.find("value", true);
  } else if (name == "ignore") {
    field.ignored = true;
  } else if (name == "updatedAt") {
    field.updatedAt = true;
  } else if (name != "relation") {
    readNativeType(attribute, field);
  }
}

void readModelAttributes(Model &model) {
  for (Field &field : model.fields)
    for (const Attribute &attribute : field.declaration->attributes)
      readFieldAttribute(attribute, field, model);
  for (const Attribute &attribute : model.block->attributes) {
    StringRef name = attribute.name.text;
    if (name == "map")
      model.tableName = stringValue(attribute.find("name", true));
    else if (name == "schema")
      model.schemaName = stringValue(attribute.find("map", true));
    else if (name == "ignore")
      model.ignored = true;
    else if (auto kind = blockIndexKind(name))
      readBlockIndex(attribute, *kind, model);
  }
}

} // namespace holdfast
