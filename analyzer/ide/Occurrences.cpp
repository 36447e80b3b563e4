#include "ide/Occurrences.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Role = Occurrence::Role;

namespace {

/// Visits the names of one block.
class BlockNames {
public:
  BlockNames(const Document &document, VisitOccurrence visit)
      : document(document), visit(visit) {}

  void ofModel(const Model &model);
  void ofEnum(const Enum &enumeration);

private:
  void found(Range range, const Symbol &symbol, Role role) {
    visit({&document, range, symbol, role});
  }
  void ofField(const Model &model, const Field &field);
  void ofRelation(const Field &field);
  void ofDefault(const Field &field, const Expression &value);
  void ofKey(const Model &model, const IndexAttribute &index);
  void ofCondition(const Model &model, const Expression &where);
  void ofPath(const Model &model, const Expression &path, Role role);
  void ofList(const Model &model, const Expression *list, Role role);

  const Document &document;
  VisitOccurrence visit;
};

} // namespace

/// `address.city` is a field of the model, then one of its composite type. A
/// call such as `name(sort: Desc)` begins with its path.
void BlockNames::ofPath(const Model &model, const Expression &path, Role role) {
  const Model *owner = &model;
  uint32_t begin = path.range.begin;
  for (StringRef rest = path.text; owner && !rest.empty();) {
    auto [name, after] = rest.split('.');
    const Field *field = owner->findField(name);
    if (!field)
      return;
    auto size = static_cast<uint32_t>(name.size());
    found({begin, begin + size}, {nullptr, field}, role);
    begin += size + 1;
    rest = after;
    owner = field->type.kind == FieldType::Kind::CompositeType
                ? field->type.model
                : nullptr;
  }
}

/// A list of fields, or a single one.
void BlockNames::ofList(const Model &model, const Expression *list, Role role) {
  if (!list)
    return;
  if (list->kind == ExpressionKind::Path || list->kind == ExpressionKind::Call)
    ofPath(model, *list, role);
  if (list->kind != ExpressionKind::Array)
    return;
  for (const Argument &item : list->items)
    if (item.value && (item.value->kind == ExpressionKind::Path ||
                       item.value->kind == ExpressionKind::Call))
      ofPath(model, *item.value, role);
}

/// The first field of the schema that belongs to the same named relation: of
/// the same two models, with the same name.
static const Field *firstOfRelation(const Field &field) {
  const Model *first = std::min(field.model, field.type.model);
  const Model *second = std::max(field.model, field.type.model);
  for (const Model *model : {first, second})
    for (const Field &candidate : model->fields)
      if (candidate.relation && candidate.isRelation() &&
          candidate.type.model == (model == first ? second : first) &&
          candidate.relation->name == field.relation->name)
        return &candidate;
  return &field;
}

/// The string that names the relation, or null.
static const Expression *relationNameOf(const RelationAttribute &relation) {
  const Expression *name =
      relation.name.empty() ? nullptr : relation.attribute->find("name", true);
  return name && name->kind == ExpressionKind::String ? name : nullptr;
}

void BlockNames::ofRelation(const Field &field) {
  const RelationAttribute &relation = *field.relation;
  if (const Expression *name = relationNameOf(relation))
    found({name->range.begin + 1, name->range.end - 1},
          {nullptr, nullptr, nullptr, nullptr, firstOfRelation(field)},
          Role::RelationName);
  ofList(*field.model, relation.attribute->find("fields", false),
         Role::RelationList);
  ofList(*field.type.model, relation.attribute->find("references", false),
         Role::RelationList);
}

void BlockNames::ofDefault(const Field &field, const Expression &value) {
  const Enum &enumeration = *field.type.enumeration;
  if (value.kind == ExpressionKind::Array)
    for (const Argument &item : value.items)
      if (item.value)
        ofDefault(field, *item.value);
  if (value.kind != ExpressionKind::Path)
    return;
  if (const EnumValue *known = enumeration.findValue(value.text))
    found(value.range, {nullptr, nullptr, &enumeration, known}, Role::Default);
}

void BlockNames::ofCondition(const Model &model, const Expression &where) {
  if (where.kind != ExpressionKind::Object)
    return;
  for (const Argument &entry : where.items)
    if (const Field *field = model.findField(entry.name.text))
      found(entry.name.range, {nullptr, field}, Role::Condition);
}

void BlockNames::ofKey(const Model &model, const IndexAttribute &index) {
  // Those of a field have no list of names.
  if (document.file().text(index.attribute->range).starts_with("@@"))
    ofList(model, index.attribute->find("fields", true), Role::Key);
  if (index.where)
    ofCondition(model, *index.where);
}

void BlockNames::ofField(const Model &model, const Field &field) {
  const FieldDeclaration &declaration = *field.declaration;
  found(declaration.name.range, {nullptr, &field}, Role::Declaration);
  Range type = declaration.type->name.range;
  if (field.type.model)
    found(type, {field.type.model}, Role::Type);
  else if (field.type.enumeration)
    found(type, {nullptr, nullptr, field.type.enumeration}, Role::Type);
  if (field.relation)
    ofRelation(field);
  if (field.defaultValue && field.type.enumeration)
    ofDefault(field, *field.defaultValue);
}

void BlockNames::ofModel(const Model &model) {
  if (model.block->name)
    found(model.block->name.range, {&model}, Role::Declaration);
  for (const Field &field : model.fields)
    ofField(model, field);
  for (const IndexAttribute &index : model.indexes)
    ofKey(model, index);
}

void BlockNames::ofEnum(const Enum &enumeration) {
  if (enumeration.block->name)
    found(enumeration.block->name.range, {nullptr, nullptr, &enumeration},
          Role::Declaration);
  for (const EnumValue &value : enumeration.values)
    found(value.declaration->name.range,
          {nullptr, nullptr, &enumeration, &value}, Role::Declaration);
}

void forEachOccurrence(const Schema &schema, VisitOccurrence visit) {
  for (const Model &model : schema.models())
    BlockNames(*model.document, visit).ofModel(model);
  for (const Enum &enumeration : schema.enums())
    BlockNames(*enumeration.document, visit).ofEnum(enumeration);
}

void forEachOccurrence(const Schema &schema, const Document &document,
                       VisitOccurrence visit) {
  for (const Model &model : schema.models())
    if (model.document == &document)
      BlockNames(document, visit).ofModel(model);
  for (const Enum &enumeration : schema.enums())
    if (enumeration.document == &document)
      BlockNames(document, visit).ofEnum(enumeration);
}

std::optional<Occurrence> findOccurrence(const Schema &schema,
                                         const Document &document,
                                         uint32_t offset) {
  std::optional<Occurrence> result;
  auto look = [&](const Occurrence &occurrence) {
    // Of two names side by side, the one that begins here.
    if (occurrence.range.begin <= offset && offset <= occurrence.range.end &&
        (!result || result->range.end == offset))
      result = occurrence;
  };
  auto isHere = [&](const Document *of, const Block &block) {
    return of == &document && block.range.begin <= offset &&
           offset <= block.range.end;
  };
  for (const Model &model : schema.models())
    if (isHere(model.document, *model.block))
      BlockNames(document, look).ofModel(model);
  for (const Enum &enumeration : schema.enums())
    if (isHere(enumeration.document, *enumeration.block))
      BlockNames(document, look).ofEnum(enumeration);
  return result;
}

std::vector<Occurrence> occurrencesOf(const Schema &schema,
                                      const Symbol &symbol) {
  std::vector<Occurrence> result;
  forEachOccurrence(schema, [&](const Occurrence &occurrence) {
    if (occurrence.symbol == symbol)
      result.push_back(occurrence);
  });
  auto placeOf = [&](const Document *document) {
    return find_if(schema.documents(),
                   [&](const DocumentPtr &other) {
                     return other.get() == document;
                   }) -
           schema.documents().begin();
  };
  llvm::sort(result, [&](const Occurrence &a, const Occurrence &b) {
    return a.document == b.document ? a.range < b.range
                                    : placeOf(a.document) < placeOf(b.document);
  });
  return result;
}

Span declarationOf(const Schema &schema, const Symbol &symbol) {
  if (symbol.model)
    return symbol.model->nameSpan();
  if (symbol.field)
    return symbol.field->nameSpan();
  if (symbol.value)
    return symbol.enumeration->document->span(
        symbol.value->declaration->name.range);
  if (symbol.enumeration)
    return symbol.enumeration->nameSpan();
  std::vector<Occurrence> names = occurrencesOf(schema, symbol);
  return names.empty() ? Span() : names[0].document->span(names[0].range);
}

StringRef nameOf(const Symbol &symbol) {
  if (symbol.model)
    return symbol.model->name;
  if (symbol.field)
    return symbol.field->name;
  if (symbol.value)
    return symbol.value->name;
  if (symbol.enumeration)
    return symbol.enumeration->name;
  return symbol.relation->relation->name;
}

} // namespace holdfast
