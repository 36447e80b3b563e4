#include "restore/RestoreNames.h"

#include "catalog/PrismaNames.h"
#include "restore/RestoreLines.h"
#include "restore/SharedNames.h"
#include "schema/Connector.h"
#include "syntax/StringLiteral.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

RestoredNames::RestoredNames(const Counterparts &counterparts)
    : counterparts(counterparts) {
  nameBlocks();
  for (const Model &model : counterparts.earlier.models())
    nameFields(model);
  nameRelations();
  nameIndexes();
}

StringRef RestoredNames::of(const Model &model) const {
  if (const Model *now = counterparts.of(model))
    return now->name;
  return names.find(&model)->second;
}

StringRef RestoredNames::of(const Enum &type) const {
  if (const Enum *now = counterparts.of(type))
    return now->name;
  return names.find(&type)->second;
}

StringRef RestoredNames::of(const Field &field) const {
  if (const Field *now = counterparts.of(field))
    return now->name;
  auto found = names.find(&field);
  return found == names.end() ? field.name : StringRef(found->second);
}

void RestoredNames::nameBlocks() {
  StringSet<> taken;
  for (const Model &model : counterparts.current.models())
    taken.insert(model.name);
  for (const Enum &type : counterparts.current.enums())
    taken.insert(type.name);
  auto name = [&](const auto &element) {
    if (counterparts.of(element))
      return;
    std::string free = freeName(element.name, taken);
    taken.insert(free);
    names[&element] = std::move(free);
  };
  for (const Model &model : counterparts.earlier.models())
    name(model);
  for (const Enum &type : counterparts.earlier.enums())
    name(type);
}

void RestoredNames::nameFields(const Model &model) {
  const Model *now = counterparts.of(model);
  if (!now)
    return;
  StringSet<> taken;
  for (const Field &field : now->fields)
    taken.insert(field.name);
  for (const Field &field : model.fields) {
    if (counterparts.of(field))
      continue;
    std::string free = freeName(field.name, taken);
    taken.insert(free);
    names[&field] = std::move(free);
  }
}

/// Whether the current schema has another relation without a name between the
/// two models, which Prisma could not tell from this one.
bool RestoredNames::needsName(const Field &field) const {
  const Model *model = counterparts.of(*field.model);
  const Model *target = counterparts.of(*field.type.model);
  if (!model || !target || (field.relation && !field.relation->name.empty()))
    return false;
  auto joins = [](const Model &from, const Model &to) {
    return any_of(from.fields, [&](const Field &other) {
      return other.isRelation() && other.type.model == &to && other.opposite &&
             (!other.relation || other.relation->name.empty());
    });
  };
  return joins(*model, *target) || joins(*target, *model);
}

void RestoredNames::nameRelations() {
  for (const Model &model : counterparts.earlier.models())
    for (const Field &field : model.fields) {
      const Field *other = field.opposite;
      if (!field.isRelation() || !other || counterparts.of(field) ||
          counterparts.of(*other) || relationNames.contains(&field) ||
          !needsName(field))
        continue;
      bool hasTable = field.isList() && other->isList();
      bool isFirst = field.model->name < other->model->name;
      const Field &owner =
          field.relation && field.relation->hasFields ? field : *other;
      // The table of a many-to-many relation is called after it.
      std::string name =
          hasTable ? (isFirst ? field.model->name + "To" + other->model->name
                              : other->model->name + "To" + field.model->name)
                         .str()
                   : (owner.model->name + "_" + owner.name).str();
      relationNames[&field] = relationNames[other] = name;
    }
}

static StringRef writtenName(const IndexAttribute &index) {
  return index.map.empty() && index.kind == IndexAttribute::Kind::Index
             ? index.name
             : index.map;
}

void RestoredNames::nameIndexes() {
  std::optional<Provider> provider = counterparts.current.provider();
  if (!provider || !sharesNames(*provider, ConstraintKind::Index))
    return;
  StringMap<const Model *> owners;
  StringSet<> taken;
  for (const Model &model : counterparts.current.models())
    for (const IndexAttribute &index : model.indexes)
      if (StringRef name = writtenName(index); !name.empty()) {
        owners.try_emplace(name, &model);
        taken.insert(name);
      }
  for (const Model &model : counterparts.earlier.models())
    for (const IndexAttribute &index : model.indexes) {
      auto owner = owners.find(writtenName(index));
      if (owner == owners.end() || owner->second == counterparts.of(model))
        continue;
      std::string free = freeName(writtenName(index), taken);
      taken.insert(free);
      indexNames[index.attribute] = std::move(free);
    }
}

// --- Declarations ------------------------------------------------------------

static void replaceName(const Document &document, StringRef text, StringRef now,
                        std::vector<Replacement> &out) {
  if (text == now)
    return;
  uint32_t begin = text.begin() - document.file().text().begin();
  out.push_back(
      {{begin, begin + static_cast<uint32_t>(text.size())}, now.str()});
}

static bool hasAttribute(ArrayRef<Attribute> attributes, StringRef name) {
  return any_of(attributes, [&](const Attribute &attribute) {
    return attribute.name.text == name;
  });
}

/// The names of a model's fields in `[a, b(sort: Desc)]`, or a lone one.
void RestoredNames::adjustList(const Model &model, const Document &document,
                               const Expression *list,
                               std::vector<Replacement> &out) const {
  if (!list)
    return;
  if (list->kind == ExpressionKind::Array) {
    for (const Argument &item : list->items)
      adjustList(model, document, item.value, out);
    return;
  }
  if (list->kind != ExpressionKind::Path && list->kind != ExpressionKind::Call)
    return;
  if (const Field *field = model.findField(list->text))
    replaceName(document, list->text, of(*field), out);
}

/// Whether a column that was required may be null by now, so that the relation
/// over it can only be optional.
bool RestoredNames::isOptionalNow(const Field &field) const {
  return field.relation && field.arity == Arity::Required &&
         any_of(field.relation->fields, [&](const Field *column) {
           const Field *now = counterparts.of(*column);
           return now && now->arity == Arity::Optional;
         });
}

void RestoredNames::adjustRelation(const Field &field,
                                   std::vector<Replacement> &out) const {
  const Document &document = *field.model->document;
  if (isOptionalNow(field)) {
    uint32_t end = field.declaration->type->range.end;
    out.push_back({{end, end}, "?"});
  }
  auto name = relationNames.find(&field);
  if (!field.relation) {
    uint32_t end = field.declaration->type->range.end;
    if (name != relationNames.end())
      out.push_back(
          {{end, end}, " @relation(" + quoteString(name->second) + ")"});
    return;
  }
  const Attribute &attribute = *field.relation->attribute;
  adjustList(*field.model, document, attribute.find("fields", false), out);
  adjustList(*field.type.model, document, attribute.find("references", false),
             out);
  if (name == relationNames.end())
    return;
  if (attribute.arguments.empty()) {
    out.push_back(
        {attribute.range, "@relation(" + quoteString(name->second) + ")"});
    return;
  }
  uint32_t begin = attribute.arguments.front().range.begin;
  out.push_back({{begin, begin}, quoteString(name->second) + ", "});
}

static Range withBlankBefore(const Document &document, Range range) {
  StringRef text = document.file().text();
  while (range.begin > 0 && text[range.begin - 1] == ' ')
    --range.begin;
  return range;
}

/// A model has one primary key: where it has another by now, what was one is
/// unique still.
void RestoredNames::adjustKey(const Field &field,
                              std::vector<Replacement> &out) const {
  const Model *now = counterparts.of(*field.model);
  if (!field.id || !now || !now->primaryKey())
    return;
  out.push_back({field.id->range, field.unique ? "" : "@unique"});
  // SQLite counts ids only.
  std::optional<Provider> provider = counterparts.current.provider();
  if (!provider ||
      connectorOf(*provider).types.autoincrement != Autoincrement::OnlyId)
    return;
  for (const Attribute &attribute : field.declaration->attributes) {
    const Expression *value = attribute.find("value", /*positional=*/true);
    if (attribute.name.text == "default" && value &&
        value->kind == ExpressionKind::Call && value->text == "autoincrement")
      out.push_back(
          {withBlankBefore(*field.model->document, attribute.range), ""});
  }
}

void RestoredNames::adjustIndexName(const Model &model,
                                    const IndexAttribute &index,
                                    std::vector<Replacement> &out) const {
  auto name = indexNames.find(index.attribute);
  if (name == indexNames.end())
    return;
  for (StringRef argument : {"map", "name"})
    if (const Expression *written = index.attribute->find(argument, false)) {
      out.push_back({written->range, quoteString(name->second)});
      return;
    }
}

/// Whether an attribute stands at the field itself.
static bool isAt(const FieldDeclaration &declaration,
                 const Attribute *attribute) {
  return declaration.attributes.begin() <= attribute &&
         attribute < declaration.attributes.end();
}

void RestoredNames::adjust(const Field &field,
                           std::vector<Replacement> &out) const {
  const Document &document = *field.model->document;
  const FieldDeclaration &declaration = *field.declaration;
  replaceName(document, declaration.name.text, of(field), out);
  if (declaration.type && field.type.model)
    replaceName(document, declaration.type->name.text, of(*field.type.model),
                out);
  if (declaration.type && field.type.enumeration)
    replaceName(document, declaration.type->name.text,
                of(*field.type.enumeration), out);
  if (field.isRelation())
    adjustRelation(field, out);
  adjustKey(field, out);
  for (const IndexAttribute &index : field.model->indexes)
    if (isAt(declaration, index.attribute))
      adjustIndexName(*field.model, index, out);
  if (field.isColumn() && of(field) != field.name &&
      !hasAttribute(declaration.attributes, "map")) {
    uint32_t end = declaration.range.end;
    out.push_back({{end, end}, " @map(" + quoteString(field.columnName) + ")"});
  }
}

void RestoredNames::adjust(const Model &model, const IndexAttribute &index,
                           std::vector<Replacement> &out) const {
  adjustList(model, *model.document, index.attribute->find("fields", true),
             out);
  adjustIndexName(model, index, out);
}

/// Keeps the name in the database of a block that has got another one.
static void addMap(const Block &block, StringRef name,
                   std::vector<Replacement> &out) {
  if (!hasAttribute(block.attributes, "map"))
    out.push_back({{block.range.end - 1, block.range.end - 1},
                   "\n  @@map(" + quoteString(name) + ")\n"});
}

void RestoredNames::adjust(const Model &model, std::vector<Replacement> &out,
                           function_ref<bool(const Field &)> comesBack) const {
  replaceName(*model.document, model.block->name.text, of(model), out);
  for (const Field &field : model.fields) {
    if (counterparts.isLost(field) && comesBack(field)) {
      adjust(field, out);
      continue;
    }
    StringRef text = model.document->file().text();
    Range range = field.declaration->range;
    out.push_back(
        {{startOfLine(text, range.begin), endOfLine(text, range.end)}, ""});
  }
  for (const IndexAttribute &index : model.indexes)
    if (model.block->attributes.begin() <= index.attribute &&
        index.attribute < model.block->attributes.end())
      adjust(model, index, out);
  if (of(model) != model.name && model.block->kind != BlockKind::CompositeType)
    addMap(*model.block, model.tableName, out);
}

void RestoredNames::adjust(const Enum &type,
                           std::vector<Replacement> &out) const {
  replaceName(*type.document, type.block->name.text, of(type), out);
  if (of(type) != type.name && type.databaseName == type.name)
    addMap(*type.block, type.databaseName, out);
}

} // namespace holdfast
