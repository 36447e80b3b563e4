#include "review/Uncertainty.h"

#include "catalog/RenderPrisma.h"
#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

// --- What is half typed ------------------------------------------------------

/// Whether a line opens a block: inside of another one, that lacks its brace.
static bool isHeader(StringRef line) {
  StringRef rest = line.ltrim();
  StringRef word = rest.take_while([](char c) { return isAlpha(c); });
  bool opens = StringSwitch<bool>(word)
                   .Cases("model", "view", "enum", "type", true)
                   .Cases("datasource", "generator", true)
                   .Default(false);
  return opens && rest.contains('{');
}

/// Whether an attribute is, or is about to become, a map whose name nobody
/// knows yet: `@ma`, `@map`, `@map("")`.
static bool isUnfinishedMap(const Attribute &attribute) {
  StringRef name = attribute.name.text;
  if (name != "map")
    return StringRef("map").starts_with(name);
  const Expression *value = attribute.find("name", /*positional=*/true);
  return !value || value->text == "\"\"";
}

static bool isUnknown(AttributePlace place, const Attribute &attribute) {
  return !attribute.name.text.contains('.') &&
         !findAttribute(place, attribute.name.text);
}

/// The lines of a block that cannot be read.
template <typename Object>
static std::vector<StringRef> badLinesOf(const Object &object) {
  std::vector<StringRef> lines;
  for (const SyntaxError &error : object.document->syntaxErrors())
    if (object.block->range.contains(error.range.begin))
      lines.push_back(object.document->file().text(error.range));
  return lines;
}

Uncertainty::Uncertainty(const Schema &schema) {
  for (const DocumentPtr &document : schema.documents())
    for (const SyntaxError &error : document->syntaxErrors())
      blocksUnreadable |= error.where == SyntaxError::Where::TopLevel;
  for (const Model &model : schema.models())
    readModel(model);
  for (const Enum &type : schema.enums())
    readEnum(type);
}

void Uncertainty::readModel(const Model &model) {
  models[placeOf(model.nameSpan())] = &model;
  Doubt doubt;
  for (StringRef line : badLinesOf(model)) {
    doubt.members = true;
    doubt.all |= isHeader(line);
    doubt.name |= line.starts_with("@@");
  }
  for (const Attribute &attribute : model.block->attributes) {
    doubt.name |= isUnfinishedMap(attribute);
    doubt.members |= isUnknown(AttributePlace::Model, attribute);
  }
  for (const Field &field : model.fields)
    readField(field, doubt);
  blocksUnreadable |= doubt.all;
  tablesUnnamed |= doubt.name;
  if (doubt.all || doubt.members || doubt.name)
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
         (hasUnknownName(*relation->attribute, "fields", relation->fields) ||
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
  Doubt doubt;
  for (StringRef line : badLinesOf(type)) {
    doubt.members = true;
    doubt.all |= isHeader(line);
    doubt.name |= line.starts_with("@@");
  }
  for (const Attribute &attribute : type.block->attributes)
    doubt.name |= isUnfinishedMap(attribute);
  for (const EnumValue &value : type.values)
    doubt.members |= any_of(value.declaration->attributes, isUnfinishedMap);
  blocksUnreadable |= doubt.all;
  enumsUnnamed |= doubt.name;
  if (doubt.all || doubt.members || doubt.name)
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
  return !doubtful.empty() && hasShapeOfJoinTable(table) &&
         any_of(doubtful, [&](const Field *field) {
           return field->isList() &&
                  any_of(table.foreignKeys, [&](const ForeignKey &key) {
                    return key.referencedTable == field->model->tableName;
                  });
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
  if (doubts.lookup(model).members || tablesUnnamed)
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
