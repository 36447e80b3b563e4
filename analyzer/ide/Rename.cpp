#include "ide/Rename.h"

#include "project/Errors.h"
#include "restore/RestoreMatch.h"
#include "rules/Fixes.h"
#include "rules/MapFixes.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Collects the edits of one renaming.
class Renaming {
public:
  Renaming(const Schema &schema, StringRef newName)
      : schema(schema), newName(newName) {}

  void replaceNames(const Symbol &symbol);
  /// Errors where no map can keep what the database has.
  Error keepDatabase(const Symbol &symbol);

  std::vector<Edit> edits;

private:
  void keepTable(const Model &model);
  void keepColumn(const Field &field);
  void keepType(const Enum &enumeration);
  void keepValue(const Enum &enumeration, const EnumValue &value);
  Error keepJoinTables(const Model &model);
  Error keepJoinColumns(const Field &field);
  /// A join table is called after its relation.
  Error checkRelation(const Field &field);

  void insert(const Document &document, uint32_t offset, const Twine &text) {
    edits.push_back({document.span({offset, offset}), text.str()});
  }
  /// Takes away the map that says what the name says; true where there is one,
  /// of whatever name.
  bool hasMap(const Document &document, ArrayRef<Attribute> attributes,
              StringRef databaseName);
  void mapBlock(const Document &document, const Block &block,
                StringRef databaseName);
  void nameRelation(const Field &field, StringRef name);
  bool isJoined(const Field &field) const;

  const Schema &schema;
  StringRef newName;
};

} // namespace

void Renaming::replaceNames(const Symbol &symbol) {
  std::string quoted = quoteString(newName);
  for (const Occurrence &place : occurrencesOf(schema, symbol)) {
    bool isText = place.role == Occurrence::Role::RelationName;
    edits.push_back({place.document->span(place.range),
                     isText ? StringRef(quoted).drop_front().drop_back().str()
                            : newName.str()});
  }
}

bool Renaming::hasMap(const Document &document, ArrayRef<Attribute> attributes,
                      StringRef databaseName) {
  for (const Attribute &attribute : attributes) {
    if (attribute.name.text != "map")
      continue;
    if (databaseName == newName)
      edits.push_back(removeAttributeEdit(document, attribute));
    return true;
  }
  return false;
}

void Renaming::mapBlock(const Document &document, const Block &block,
                        StringRef databaseName) {
  std::string attribute = "@@map(" + quoteString(databaseName) + ")";
  for (Edit &edit :
       addBlockAttributeFix(document, block, "", Safety::Safe, attribute).edits)
    edits.push_back(std::move(edit));
}

/// Of two with one name in the database, the renamed one leaves it to the
/// other.
template <typename Range, typename Name>
static bool isTwice(const Range &all, Name nameOf, StringRef name) {
  return count_if(all, [&](const auto &one) { return nameOf(one) == name; }) >
         1;
}

void Renaming::keepTable(const Model &model) {
  if (model.block->kind == BlockKind::CompositeType ||
      hasMap(*model.document, model.block->attributes, model.tableName) ||
      isTwice(
          schema.models(), [](const Model &one) { return one.name; },
          model.name))
    return;
  mapBlock(*model.document, *model.block, model.tableName);
}

void Renaming::keepColumn(const Field &field) {
  const FieldDeclaration &declaration = *field.declaration;
  const Document &document = *field.model->document;
  if (field.isRelation() ||
      hasMap(document, declaration.attributes, field.columnName) ||
      isTwice(
          field.model->fields, [](const Field &one) { return one.columnName; },
          field.columnName))
    return;
  insert(document, declaration.range.end,
         " @map(" + quoteString(field.columnName) + ")");
}

void Renaming::keepType(const Enum &enumeration) {
  // Where enums are no types, their names are Prisma's alone.
  std::optional<Provider> provider = schema.provider();
  bool isType =
      !provider || connectorOf(*provider).enumValues == EnumValues::InTypes;
  if (!hasMap(*enumeration.document, enumeration.block->attributes,
              enumeration.databaseName) &&
      isType &&
      !isTwice(
          schema.enums(), [](const Enum &one) { return one.name; },
          enumeration.name))
    mapBlock(*enumeration.document, *enumeration.block,
             enumeration.databaseName);
}

void Renaming::keepValue(const Enum &enumeration, const EnumValue &value) {
  const EnumValueDeclaration &declaration = *value.declaration;
  if (!hasMap(*enumeration.document, declaration.attributes,
              value.databaseName) &&
      !isTwice(
          enumeration.values,
          [](const EnumValue &one) { return one.databaseName; },
          value.databaseName))
    insert(*enumeration.document, declaration.range.end,
           " @map(" + quoteString(value.databaseName) + ")");
}

/// Whether Prisma keeps the relation in a table of its own, which it calls
/// after the relation or its models.
bool Renaming::isJoined(const Field &field) const {
  std::optional<Provider> provider = schema.provider();
  const Field *other = field.opposite;
  if (!field.isRelation() || !other || !field.isList() || !other->isList() ||
      (provider && connectorOf(*provider).embeddedManyToMany))
    return false;
  return !(field.relation && field.relation->hasFields) &&
         !(other->relation && other->relation->hasFields);
}

void Renaming::nameRelation(const Field &field, StringRef name) {
  const Document &document = *field.model->document;
  std::string quoted = quoteString(name);
  if (!field.relation)
    return insert(document, field.declaration->range.end,
                  " @relation(" + quoted + ")");
  const Attribute &relation = *field.relation->attribute;
  if (!relation.hasArgumentList)
    return insert(document, relation.range.end, "(" + quoted + ")");
  insert(document, relation.argumentsRange.begin + 1,
         quoted + (relation.arguments.empty() ? "" : ", "));
}

/// Prisma orders the columns of a join table by the names of both sides.
static Error swapsColumns(const Field &field, StringRef otherName) {
  return failure("the new name would swap the columns of join table `_" +
                 joinTableName(field) +
                 "`; choose one that sorts on the same side of `" + otherName +
                 "`");
}

Error Renaming::keepJoinTables(const Model &model) {
  for (const Field &field : model.fields) {
    if (!isJoined(field))
      continue;
    const Field &other = *field.opposite;
    if (other.model != &model &&
        (model.name < other.model->name) != (newName < other.model->name))
      return swapsColumns(field, other.model->name);
    if (field.relation && !field.relation->name.empty())
      continue;
    std::string name = joinTableName(field);
    nameRelation(field, name);
    if (other.model != &model)
      nameRelation(other, name);
  }
  return Error::success();
}

Error Renaming::keepJoinColumns(const Field &field) {
  if (!isJoined(field) || field.opposite->model != field.model)
    return Error::success();
  StringRef other = field.opposite->name;
  if ((field.name < other) != (newName < other))
    return swapsColumns(field, other);
  return Error::success();
}

Error Renaming::checkRelation(const Field &field) {
  if (!isJoined(field))
    return Error::success();
  return failure("Prisma would drop join table `_" + joinTableName(field) +
                 "`: it is called after the relation, and nothing maps it");
}

Error Renaming::keepDatabase(const Symbol &symbol) {
  if (symbol.model) {
    keepTable(*symbol.model);
    return keepJoinTables(*symbol.model);
  }
  if (symbol.field) {
    keepColumn(*symbol.field);
    return keepJoinColumns(*symbol.field);
  }
  if (symbol.value)
    keepValue(*symbol.enumeration, *symbol.value);
  else if (symbol.enumeration)
    keepType(*symbol.enumeration);
  else
    return checkRelation(*symbol.relation);
  return Error::success();
}

Expected<std::vector<Edit>> rename(const Schema &schema, const Symbol &symbol,
                                   StringRef newName) {
  if (nameOf(symbol) == newName)
    return std::vector<Edit>();
  if (Error error = checkNewName(schema, symbol, newName))
    return error;
  Renaming renaming(schema, newName);
  renaming.replaceNames(symbol);
  if (Error error = renaming.keepDatabase(symbol))
    return error;
  return std::move(renaming.edits);
}

} // namespace holdfast
