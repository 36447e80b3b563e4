#include "catalog/RenderPrisma.h"

#include "catalog/Lowering.h"
#include "catalog/PrismaNames.h"
#include "catalog/RenderNames.h"
#include "catalog/RenderType.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

PrismaRenderer::PrismaRenderer(const Schema &schema, const Catalog &existing)
    : schema(schema), existing(existing), provider(existing.provider) {}

static std::string list(ArrayRef<std::string> names) {
  return "[" + join(names, ", ") + "]";
}

static void append(std::string &attributes, const Twine &attribute) {
  std::string text = attribute.str();
  if (!attributes.empty() && !text.empty())
    attributes += ' ';
  attributes += text;
}

const Model *PrismaRenderer::modelOf(StringRef schemaName,
                                     StringRef tableName) const {
  for (const Model *model : schema.modelsOfTable(tableName))
    if (schemaNameOr(model->schemaName, provider) == schemaName)
      return model;
  return nullptr;
}

const Enum *PrismaRenderer::enumOf(const ColumnType &type) const {
  if (connectorOf(provider).enumValues != EnumValues::InColumns) {
    for (const Enum *enumeration : schema.enumsOfType(type.name))
      if (schemaNameOr(enumeration->schemaName, provider) == type.schema)
        return enumeration;
    return nullptr;
  }
  if (type.values.empty())
    return nullptr;
  auto found = find_if(schema.enums(), [&](const Enum &enumeration) {
    return equal(enumeration.values, type.values,
                 [](const EnumValue &value, const std::string &name) {
                   return value.databaseName == name;
                 });
  });
  return found == schema.enums().end() ? nullptr : &*found;
}

std::string PrismaRenderer::schemaAttribute(StringRef schemaName) const {
  const Datasource *datasource = schema.datasource();
  if (!datasource || datasource->schemas.empty() || schemaName.empty())
    return "";
  return "@@schema(" + quoteString(schemaName) + ")";
}

std::string PrismaRenderer::freshModelName(StringRef tableName) const {
  std::string wanted = prismaIdentifier(tableName);
  if (isReservedBlockName(wanted))
    wanted += "_";
  return freeName(wanted, [&](StringRef name) {
    return reserved.contains(name) || schema.findModel(name) ||
           schema.findEnum(name);
  });
}

/// The one-column index that `@unique` can say, or null.
static const Index *simpleUnique(const Table &table, StringRef column) {
  auto found = find_if(table.indexes, [&](const Index &index) {
    return index.unique && index.parts.size() == 1 &&
           index.parts[0].column == column && !index.parts[0].descending &&
           !index.predicate && index.method == "btree";
  });
  return found == table.indexes.end() ? nullptr : &*found;
}

/// `map: "name"` in parentheses when the database's name is not Prisma's own.
static std::string mapArgument(StringRef name, StringRef usual) {
  if (name.empty() || name == usual)
    return "";
  return "map: " + quoteString(name);
}

static std::string inParentheses(StringRef argument) {
  return argument.empty() ? "" : ("(" + argument + ")").str();
}

/// `length: 10, sort: Desc`
static std::string partArguments(const IndexPart &part) {
  std::vector<std::string> arguments;
  if (part.length)
    arguments.push_back("length: " + std::to_string(*part.length));
  if (part.descending)
    arguments.push_back("sort: Desc");
  return join(arguments, ", ");
}

std::string PrismaRenderer::keyAttributes(const Table &table,
                                          const Column &column) const {
  const Connector &connector = connectorOf(provider);
  std::string out;
  if (table.primaryKey && table.primaryKey->columns.size() == 1 &&
      table.primaryKey->columns[0] == column.name) {
    std::string usual =
        constraintName(table.name, {}, "_pkey", connector.maxIdentifierBytes);
    std::string map = mapArgument(table.primaryKey->name, usual);
    std::string part = partArguments(table.primaryKey->parts()[0]);
    bool both = !map.empty() && !part.empty();
    append(out, "@id" + inParentheses(map + (both ? ", " : "") + part));
  }
  if (const Index *unique = simpleUnique(table, column.name)) {
    std::string usual = constraintName(table.name, {column.name}, "_key",
                                       connector.maxIdentifierBytes);
    append(out, "@unique" + inParentheses(mapArgument(unique->name, usual)));
  }
  return out;
}

/// SQLite alone lets a key hold NULL; Prisma's ids are required there, too.
static bool isInPrimaryKey(const Table &table, const Column &column) {
  return table.primaryKey &&
         is_contained(table.primaryKey->columns, column.name);
}

RenderedField PrismaRenderer::field(const Table &table, const Column &column,
                                    const StringSet<> &taken) const {
  const Datasource *datasource = schema.datasource();
  RenderedField result;
  result.name = freeName(prismaIdentifier(column.name), taken);
  const Enum *enumeration = enumOf(column.type);
  const EnumType *newEnum =
      enumeration ? nullptr
                  : existing.findEnum(column.type.schema, column.type.name);
  PrismaType type;
  if (enumeration)
    type.name = enumeration->name.str();
  else if (newEnum)
    type.name = freshModelName(newEnum->name);
  else
    type = prismaType(connectorOf(provider), column.type,
                      datasource ? datasource->block->name.text : "db");
  result.type = type.name;
  if (column.type.arrayDimensions)
    result.type += "[]";
  else if (column.nullable && !isInPrimaryKey(table, column))
    result.type += "?";
  append(result.attributes, keyAttributes(table, column));
  append(result.attributes,
         defaultAttribute(column, {type.name, enumeration, newEnum}, provider));
  if (result.name != column.name)
    append(result.attributes, "@map(" + quoteString(column.name) + ")");
  append(result.attributes, type.attribute);
  return result;
}

std::string PrismaRenderer::enumBlock(const EnumType &type) const {
  return enumType(type).text;
}

RenderedModel PrismaRenderer::enumType(const EnumType &type) const {
  RenderedModel result;
  const std::string &name = result.name = freshModelName(type.name);
  std::string text = "enum " + name + " {\n";
  StringSet<> taken;
  for (StringRef value : type.values) {
    std::string constant = freeName(prismaIdentifier(value), taken);
    taken.insert(constant);
    text += "  " + constant;
    if (constant != value)
      text += " @map(" + quoteString(value) + ")";
    text += "\n";
  }
  std::string attributes;
  if (name != type.name &&
      connectorOf(provider).enumValues != EnumValues::InColumns)
    attributes += "  @@map(" + quoteString(type.name) + ")\n";
  if (std::string schemaName = schemaAttribute(type.schema);
      !schemaName.empty())
    attributes += "  " + schemaName + "\n";
  if (!attributes.empty())
    text += "\n" + attributes;
  result.text = text + "}";
  return result;
}

std::optional<std::string>
PrismaRenderer::newEnumBlock(const ColumnType &type) const {
  if (enumOf(type))
    return std::nullopt;
  const EnumType *found = existing.findEnum(type.schema, type.name);
  return found ? std::optional(enumBlock(*found)) : std::nullopt;
}

void PrismaRenderer::addColumns(const Table &table, Names &names) const {
  for (const Column &column : table.columns) {
    RenderedField rendered = field(table, column, names.taken);
    names.taken.insert(rendered.name);
    names.fieldOf[column.name] = rendered.name;
    names.fields.push_back(std::move(rendered));
  }
}

/// An operator class by Prisma's name for it, or as raw text.
static std::string operatorClassArgument(StringRef name, StringRef method) {
  bool isBrin = method == "brin" &&
                (name.ends_with("_bloom_ops") || name.ends_with("_multi_ops"));
  bool isKnown = (method == "gin" && name == "jsonb_path_ops") ||
                 (method.ends_with("gist") && name == "inet_ops") || isBrin;
  if (!isKnown)
    return "raw(" + quoteString(name) + ")";
  std::string out;
  SmallVector<StringRef> words;
  name.split(words, '_');
  for (StringRef word : words)
    out += StringSwitch<std::string>(word)
               .Case("minmax", "MinMax")
               .Case("timestamptz", "TimestampTz")
               .Case("timetz", "TimeTz")
               .Default(word.take_front().upper() + word.drop_front().str());
  return out;
}

/// `a(sort: Desc, ops: JsonbPathOps)`; empty for an expression.
static std::string indexPart(const IndexPart &part, StringRef method,
                             const StringMap<std::string> &fieldOf) {
  if (part.column.empty())
    return "";
  std::string arguments = partArguments(part);
  // Prisma knows none of a B-tree.
  if (!part.operatorClass.empty() && method != "btree" && isIndexMethod(method))
    arguments += (arguments.empty() ? "ops: " : ", ops: ") +
                 operatorClassArgument(part.operatorClass, method);
  return fieldOf.lookup(part.column) + inParentheses(arguments);
}

static std::string methodArgument(StringRef method) {
  return StringSwitch<std::string>(method)
      .Case("hash", "type: Hash")
      .Case("gin", "type: Gin")
      .Case("gist", "type: Gist")
      .Case("spgist", "type: SpGist")
      .Case("brin", "type: Brin")
      .Default("");
}

/// `@@index(…)` or `@@unique(…)`; empty where Prisma's language cannot say it.
static std::string indexAttribute(const Table &table, const Index &index,
                                  const StringMap<std::string> &fieldOf,
                                  unsigned maxBytes) {
  std::vector<std::string> parts, columns;
  for (const IndexPart &part : index.parts) {
    parts.push_back(indexPart(part, index.method, fieldOf));
    columns.push_back(part.column);
    if (parts.back().empty())
      return "";
  }
  if (index.predicate || parts.empty())
    return "";
  // Prisma takes them for parts like the others.
  for (StringRef column : index.included) {
    parts.push_back(fieldOf.lookup(column));
    columns.push_back(column.str());
  }
  bool fulltext = index.method == "fulltext";
  std::string text = fulltext       ? "@@fulltext("
                     : index.unique ? "@@unique("
                                    : "@@index(";
  text += list(parts);
  std::string usual = constraintName(table.name, columns,
                                     index.unique ? "_key" : "_idx", maxBytes);
  if (std::string map = mapArgument(index.name, usual); !map.empty())
    text += ", " + map;
  if (std::string method = methodArgument(index.method); !method.empty())
    text += ", " + method;
  return text + ")";
}

std::string PrismaRenderer::indexAttribute(const Model &model,
                                           const Table &table,
                                           const Index &index) const {
  Names names = namesOf(model, {});
  for (const IndexPart &part : index.parts)
    if (!names.fieldOf.contains(part.column))
      return "";
  for (const std::string &column : index.included)
    if (!names.fieldOf.contains(column))
      return "";
  return holdfast::indexAttribute(table, index, names.fieldOf,
                                  connectorOf(provider).maxIdentifierBytes);
}

std::vector<std::string>
PrismaRenderer::blockAttributes(const Table &table, const Names &names) const {
  unsigned maxBytes = connectorOf(provider).maxIdentifierBytes;
  std::vector<std::string> out;
  if (table.primaryKey && table.primaryKey->columns.size() > 1) {
    std::vector<std::string> fields;
    for (const IndexPart &part : table.primaryKey->parts())
      fields.push_back(indexPart(part, "btree", names.fieldOf));
    std::string usual = constraintName(table.name, {}, "_pkey", maxBytes);
    std::string map = mapArgument(table.primaryKey->name, usual);
    out.push_back("@@id(" + list(fields) + (map.empty() ? "" : ", " + map) +
                  ")");
  }
  for (bool unique : {true, false})
    for (const Index &index : table.indexes) {
      bool onField = index.parts.size() == 1 &&
                     simpleUnique(table, index.parts[0].column) == &index;
      if (index.unique != unique || onField)
        continue;
      std::string text =
          holdfast::indexAttribute(table, index, names.fieldOf, maxBytes);
      if (!text.empty())
        out.push_back(std::move(text));
    }
  if (names.model != table.name)
    out.push_back("@@map(" + quoteString(table.name) + ")");
  if (!names.hasUniqueCriterion(table))
    out.push_back("@@ignore");
  if (std::string text = schemaAttribute(table.schema); !text.empty())
    out.push_back(std::move(text));
  return out;
}

RenderedModel PrismaRenderer::model(const Table &table) const {
  RenderedModel result;
  Names names;
  names.model = result.name = freshModelName(table.name);
  addColumns(table, names);
  addRelations(table, names, result, /*withOwn=*/true);
  for (const Column &column : table.columns)
    if (std::optional<std::string> block = newEnumBlock(column.type))
      if (!is_contained(result.enums, *block))
        result.enums.push_back(std::move(*block));
  result.text = "model " + result.name + " {\n" + alignFields(names.fields);
  std::vector<std::string> attributes = blockAttributes(table, names);
  if (!attributes.empty())
    result.text += "\n  " + join(attributes, "\n  ") + "\n";
  result.text += "}";
  return result;
}

std::string alignFields(ArrayRef<RenderedField> fields) {
  size_t nameWidth = 0, typeWidth = 0;
  for (const RenderedField &field : fields) {
    nameWidth = std::max(nameWidth, field.name.size());
    typeWidth = std::max(typeWidth, field.type.size());
  }
  std::string out;
  for (const RenderedField &field : fields) {
    out += "  " + field.name +
           std::string(nameWidth - field.name.size() + 1, ' ') + field.type;
    if (!field.attributes.empty())
      out += std::string(typeWidth - field.type.size() + 1, ' ') +
             field.attributes;
    out += '\n';
  }
  return out;
}

} // namespace holdfast
