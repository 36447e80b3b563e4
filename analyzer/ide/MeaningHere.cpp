// What words come to with the schema's provider.
#include "ide/Meaning.h"

#include "catalog/LowerSchema.h"
#include "schema/Connector.h"
#include "schema/PreviewFeatures.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static const Connector *connectorOf(const Schema &schema) {
  std::optional<Provider> provider = schema.provider();
  return provider ? &connectorOf(*provider) : nullptr;
}

static std::string columnType(const Connector &connector, StringRef catalog,
                              ArrayRef<std::string> arguments) {
  ColumnType type;
  type.name = catalog.str();
  type.arguments.append(arguments.begin(), arguments.end());
  return spelling(type, connector.provider);
}

static std::string ofScalar(const Connector &connector, Scalar scalar) {
  const DefaultType &usual =
      connector.defaultTypes[static_cast<unsigned>(scalar)];
  const NativeType *native = connector.findNativeType(usual.native);
  StringRef catalog =
      native ? StringRef(native->catalog) : StringRef(usual.catalog);
  if (catalog.empty())
    return (connector.displayName + " has no such type.").str();
  std::vector<std::string> arguments;
  for (StringRef argument : split(usual.arguments, ','))
    if (!argument.empty())
      arguments.push_back(argument.str());
  StringRef condition =
      connector.nativeTypes.empty() ? ": `" : ", without `@db.…`: `";
  return ("On " + connector.displayName + condition +
          columnType(connector, catalog, arguments) + "`.")
      .str();
}

static std::string ofNativeType(const WordPlace &place,
                                const Connector &connector, StringRef name) {
  const NativeType *type = connector.findNativeType(name);
  if (!type)
    return (connector.displayName + " has no such type.").str();
  std::vector<std::string> arguments;
  if (place.field && place.field->nativeType)
    arguments = place.field->nativeType->arguments;
  return ("On " + connector.displayName + ": `" +
          columnType(connector, type->catalog, arguments) + "`.")
      .str();
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

/// The key or index that the attribute makes.
static const IndexAttribute *indexOf(const WordPlace &place) {
  if (place.model)
    for (const IndexAttribute &index : place.model->indexes)
      if (index.attribute == place.attribute)
        return &index;
  return nullptr;
}

/// The name that Prisma gives a key or index.
static std::string usualName(const IndexAttribute &index, const Model &model,
                             unsigned maxBytes) {
  if (index.kind == IndexAttribute::Kind::Id)
    return constraintName(model.tableName, {}, "_pkey", maxBytes);
  std::vector<std::string> columns;
  for (const IndexedField &part : index.fields)
    if (part.field)
      columns.push_back(part.field->columnName);
  bool isUnique = index.kind == IndexAttribute::Kind::Unique;
  return constraintName(model.tableName, columns, isUnique ? "_key" : "_idx",
                        maxBytes);
}

static std::string ofKey(const WordPlace &place, const Connector &connector) {
  const IndexAttribute *index = indexOf(place);
  if (!index || !place.model->isTable())
    return "";
  bool isId = index->kind == IndexAttribute::Kind::Id;
  if (isId && connector.storesDocuments)
    return "MongoDB calls it `_id`.";
  if (isId && !connector.namedPrimaryKeys)
    return "";
  std::string name = index->map;
  if (name.empty())
    name = usualName(*index, *place.model, connector.maxIdentifierBytes);
  return (isId ? "Constraint `" : "Index `") + name + "`.";
}

//===----------------------------------------------------------------------===//
// Relations
//===----------------------------------------------------------------------===//

static std::string ofAction(const WordPlace &place, const Connector &connector,
                            ReferentialAction action) {
  if (effectiveRelationMode(place.schema) == RelationMode::Prisma)
    return "Prisma Client does it, for its own queries alone: the database "
           "has no foreign key.";
  bool onDelete = place.argument == "onDelete";
  std::string text =
      ("On " + connector.displayName + ": `" +
       (onDelete ? "ON DELETE " : "ON UPDATE ") + sqlSpelling(action) + "`")
          .str();
  if (action == ReferentialAction::NoAction &&
      connector.provider == Provider::MySQL)
    text += ", which is the same as `RESTRICT` there";
  if (action == ReferentialAction::SetDefault && connector.refusesSetDefault)
    text += ", which InnoDB refuses";
  return text + ".";
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static std::string ofCounter(const Connector &connector) {
  switch (connector.provider) {
  case Provider::PostgreSQL:
    return "On PostgreSQL: a sequence, as of the type `SERIAL`.";
  case Provider::CockroachDB:
    return "On CockroachDB: `unique_rowid()`, which grows with gaps.";
  case Provider::MySQL:
    return "On MySQL: `AUTO_INCREMENT`.";
  case Provider::SQLite:
    return "On SQLite: `INTEGER PRIMARY KEY AUTOINCREMENT`.";
  case Provider::SQLServer:
    return "On SQL Server: `IDENTITY(1,1)`.";
  case Provider::MongoDB:
    return "MongoDB cannot count; use `auto()`.";
  }
  llvm_unreachable("covered switch");
}

static std::string ofFunction(const Connector &connector, StringRef name) {
  if (name == "autoincrement")
    return ofCounter(connector);
  if (name == "now")
    return connector.storesDocuments
               ? "MongoDB has no defaults: Prisma Client sets it."
               : ("On " + connector.displayName +
                  ": the column's default is `CURRENT_TIMESTAMP`.")
                     .str();
  return "";
}

//===----------------------------------------------------------------------===//
// Settings
//===----------------------------------------------------------------------===//

static std::string ofFeature(const WordPlace &place, StringRef name) {
  const PreviewFeature *feature = findPreviewFeature(name);
  if (!feature)
    return "";
  std::string version = place.prisma == PrismaVersion::V6 ? "6" : "7";
  switch (feature->state(place.prisma, place.schema.provider())) {
  case PreviewState::Unknown:
    return "Prisma " + version + " does not know it here.";
  case PreviewState::Leaving:
    return "Prisma warns of it: a later version will not have it.";
  default:
    return "";
  }
}

std::string meaningHere(const WordPlace &place, WordKind kind, StringRef word) {
  if (kind == WordKind::PreviewFeature)
    return ofFeature(place, word);
  const Connector *connector = connectorOf(place.schema);
  if (!connector)
    return "";
  switch (kind) {
  case WordKind::Scalar:
    if (std::optional<Scalar> scalar = parseScalar(word))
      return ofScalar(*connector, *scalar);
    return "";
  case WordKind::NativeType:
    return ofNativeType(place, *connector, word);
  case WordKind::FieldAttribute:
  case WordKind::BlockAttribute:
    return ofKey(place, *connector);
  case WordKind::Action:
    if (std::optional<ReferentialAction> action = parseReferentialAction(word))
      return ofAction(place, *connector, *action);
    return "";
  case WordKind::Function:
    return ofFunction(*connector, word);
  default:
    return "";
  }
}

} // namespace holdfast
