#include "review/Uncertainty.h"

#include "catalog/RenderPrisma.h"
#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

// --- What is half typed ------------------------------------------------------

/// Whether a map is being typed, so that nobody knows the name: `@ma`, `@map`.
static bool isHalfMap(const Attribute &attribute) {
  StringRef name = attribute.name.text;
  return name == "map" ? !attribute.find("name", /*positional=*/true)
                       : StringRef("map").starts_with(name);
}

static bool isEmptyMap(const Attribute &attribute) {
  if (attribute.name.text != "map")
    return false;
  const Expression *value = attribute.find("name", /*positional=*/true);
  return value && value->text == "\"\"";
}

static bool isUnfinishedMap(const Attribute &attribute) {
  return isHalfMap(attribute) || isEmptyMap(attribute);
}

static bool isUnknown(AttributePlace place, const Attribute &attribute) {
  return !attribute.name.text.contains('.') &&
         !findAttribute(place, attribute.name.text);
}

Uncertainty::Uncertainty(const Schema &schema) {
  for (const DocumentPtr &document : schema.documents())
    readBetweenBlocks(*document);
  for (const Model &model : schema.models())
    readModel(model);
  for (const Enum &type : schema.enums())
    readEnum(type);
}

/// Whatever stands between two blocks may be another one, or, after a brace
/// too early, the rest of the first.
void Uncertainty::readBetweenBlocks(const Document &document) {
  ArrayRef<Block> blocks = document.blocks();
  for (const SyntaxError &error : document.syntaxErrors()) {
    if (error.where != SyntaxError::Where::TopLevel)
      continue;
    blocksUnreadable = true;
    auto next = partition_point(blocks, [&](const Block &block) {
      return block.range.begin < error.range.begin;
    });
    if (next != blocks.begin())
      continued.insert(std::prev(next));
  }
  blocksUnreadable |= any_of(blocks, [](const Block &block) {
    return block.kind == BlockKind::Unknown;
  });
}

/// What its lines leave open.
Uncertainty::Doubt Uncertainty::readLines(const Document &document,
                                          const Block &block) const {
  Doubt doubt;
  doubt.all = !block.closed;
  doubt.members = doubt.all || continued.contains(&block);
  for (const SyntaxError &error : document.syntaxErrors()) {
    if (!block.range.contains(error.range.begin))
      continue;
    doubt.members = true;
    doubt.name |= document.file().text(error.range).starts_with("@@");
  }
  return doubt;
}

void Uncertainty::readModel(const Model &model) {
  models[placeOf(model.nameSpan())] = &model;
  Doubt doubt = readLines(*model.document, *model.block);
  // A field without a type may become any.
  doubt.members |=
      any_of(model.block->fields,
             [](const FieldDeclaration &field) { return !field.type; });
  tablesUnnamed |= doubt.name;
  for (const Attribute &attribute : model.block->attributes) {
    // An empty name is complete: it is none of a table.
    tablesUnnamed |= isHalfMap(attribute);
    doubt.name |= isUnfinishedMap(attribute);
    doubt.members |= isUnknown(AttributePlace::Model, attribute);
  }
  for (const Field &field : model.fields)
    readField(field, doubt);
  keysUnknown |= doubt.name;
  if (doubt.members || doubt.name)
    doubts[&model] = doubt;
}

/// Whether one of the names in the list is none of a field.
static bool hasUnknownName(const Attribute &attribute, StringRef argument,
                           ArrayRef<const Field *> found) {
  const Expression *list = attribute.find(argument, /*positional=*/false);
  return list && list->items.size() != found.size();
}

static bool isBrokenRelation(const Field &field) {
  const RelationAttribute *relation = field.relation.get();
  return relation &&
         (any_of(relation->fields,
                 [](const Field *column) { return column->isRelation(); }) ||
          hasUnknownName(*relation->attribute, "fields", relation->fields) ||
          hasUnknownName(*relation->attribute, "references",
                         relation->references));
}

void Uncertainty::readField(const Field &field, Doubt &doubt) {
  const FieldDeclaration &declaration = *field.declaration;
  if (field.type.kind == FieldType::Kind::Unknown ||
      declaration.isMalformed() || isBrokenRelation(field))
    doubtful.insert(&field);
  for (const Attribute &attribute : declaration.attributes) {
    if (isUnknown(AttributePlace::ScalarField, attribute) &&
        isUnknown(AttributePlace::RelationField, attribute))
      doubtful.insert(&field);
    if (isUnfinishedMap(attribute))
      unnamed.insert(&field);
  }
  // The rest of its line may say more of it.
  for (const SyntaxError &error : field.model->document->syntaxErrors())
    if (error.range.contains(declaration.range.begin)) {
      doubtful.insert(&field);
      unnamed.insert(&field);
    }
}

void Uncertainty::readEnum(const Enum &type) {
  Doubt doubt = readLines(*type.document, *type.block);
  for (const Attribute &attribute : type.block->attributes)
    doubt.name |= isUnfinishedMap(attribute);
  for (const EnumValue &value : type.values)
    doubt.members |= any_of(value.declaration->attributes, isUnfinishedMap);
  enumsUnnamed |= doubt.name;
  if (doubt.members || doubt.name)
    enumDoubts[placeOf(type.nameSpan())] = doubt;
}

// --- What rests on it --------------------------------------------------------

const Model *Uncertainty::modelOf(const Table *table) const {
  return table ? models.lookup(placeOf(table->origin.span)) : nullptr;
}

Uncertainty::Doubt Uncertainty::doubtOf(const Table *table) const {
  return doubts.lookup(modelOf(table));
}

bool Uncertainty::isDoubtful(const Model &model, StringRef column) const {
  return any_of(model.fields, [&](const Field &field) {
    return field.columnName == column && doubtful.contains(&field);
  });
}

/// Whether the table may be that of a many-to-many relation whose lists are
/// half typed.
bool Uncertainty::mayBeJoined(const Table &table) const {
  if ((doubtful.empty() && doubts.empty()) || !hasShapeOfJoinTable(table))
    return false;
  auto isOf = [&](const Model &model) {
    return any_of(table.foreignKeys, [&](const ForeignKey &key) {
      return key.referencedTable == model.tableName;
    });
  };
  return any_of(doubtful,
                [&](const Field *field) {
                  return field->isList() && isOf(*field->model);
                }) ||
         any_of(doubts, [&](const auto &entry) {
           return entry.second.members && isOf(*entry.first);
         });
}

bool Uncertainty::coversTable(const Change &change) const {
  if (change.kind == Kind::CreateTable)
    return false; // what is left is what the doubts of the model say
  return blocksUnreadable || tablesUnnamed || mayBeJoined(*change.fromTable);
}

bool Uncertainty::coversColumn(const Change &change) const {
  const Model *model = modelOf(change.toTable);
  if (!model)
    return false;
  auto isUnnamed = [&](const Field &field) { return unnamed.contains(&field); };
  const Column &column =
      change.fromColumn ? *change.fromColumn : *change.toColumn;
  bool isDropped = change.kind == Kind::DropColumn;
  if (isDropped &&
      (doubts.lookup(model).members || any_of(model->fields, isUnnamed)))
    return true;
  return isDoubtful(*model, column.name) ||
         any_of(model->fields, [&](const Field &field) {
           return isUnnamed(field) && field.columnName == column.name;
         });
}

bool Uncertainty::coversIndex(const Change &change) const {
  const Model *model = modelOf(change.toTable);
  if (!model)
    return false;
  bool isDropped = is_contained(
      {Kind::DropIndex, Kind::DropPrimaryKey, Kind::ChangePrimaryKey},
      change.kind);
  if (isDropped && doubts.lookup(model).members)
    return true;
  auto rests = [&](StringRef column) { return isDoubtful(*model, column); };
  for (const Index *index : {change.fromIndex, change.toIndex})
    if (index && any_of(index->parts, [&](const IndexPart &part) {
          return rests(part.column);
        }))
      return true;
  for (const Table *table : {change.fromTable, change.toTable})
    if (isDropped && change.kind != Kind::DropIndex && table &&
        table->primaryKey && any_of(table->primaryKey->columns, rests))
      return true;
  return false;
}

/// A relation whose type is half typed may be the key's, as may any one that
/// refers to a model of which nobody knows the table.
bool Uncertainty::coversForeignKey(const Change &change) const {
  const Model *model = modelOf(change.toTable);
  if (!model)
    return false;
  if (doubts.lookup(model).members || keysUnknown)
    return true;
  const ForeignKey *key =
      change.fromForeignKey ? change.fromForeignKey : change.toForeignKey;
  return key && any_of(model->fields, [&](const Field &field) {
           if (!doubtful.contains(&field))
             return false;
           if (!field.relation || field.relation->fields.empty() ||
               isBrokenRelation(field))
             return field.isRelation() ||
                    field.type.kind == FieldType::Kind::Unknown;
           return equal(field.relation->fields, key->columns,
                        [](const Field *column, const std::string &name) {
                          return column->columnName == name;
                        });
         });
}

bool Uncertainty::coversEnum(const Change &change) const {
  if (change.kind == Kind::DropEnum)
    return blocksUnreadable || enumsUnnamed;
  Doubt doubt = enumDoubts.lookup(placeOf(change.toEnum->origin.span));
  return doubt.all || doubt.name ||
         (change.kind == Kind::AlterEnum && doubt.members);
}

bool Uncertainty::isAnythingDoubtful(const Table *table) const {
  const Model *model = modelOf(table);
  return model && (doubts.contains(model) ||
                   any_of(model->fields, [&](const Field &field) {
                     return doubtful.contains(&field) ||
                            unnamed.contains(&field);
                   }));
}

bool Uncertainty::covers(const Change &change) const {
  if (Doubt doubt = doubtOf(change.toTable); doubt.all || doubt.name)
    return true;
  switch (change.kind) {
  case Kind::CreateTable:
  case Kind::DropTable:
    return coversTable(change);
  case Kind::AddColumn:
  case Kind::DropColumn:
  case Kind::AlterColumn:
  case Kind::RecreateColumn:
    return coversColumn(change);
  case Kind::AddPrimaryKey:
  case Kind::DropPrimaryKey:
  case Kind::ChangePrimaryKey:
  case Kind::CreateIndex:
  case Kind::DropIndex:
    return coversIndex(change);
  case Kind::AddForeignKey:
  case Kind::DropForeignKey:
    return coversForeignKey(change);
  case Kind::RedefineTable:
    return isAnythingDoubtful(change.toTable);
  case Kind::CreateEnum:
  case Kind::AlterEnum:
  case Kind::DropEnum:
    return coversEnum(change);
  default:
    return false;
  }
}

} // namespace holdfast
