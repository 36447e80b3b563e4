#include "rules/invalid/keys/KeyFields.h"

#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const Field *KeyOf::field() const {
  // The block's attributes are an array of their own.
  ArrayRef<Attribute> ofBlock = model.block->attributes;
  bool inBlock =
      index.attribute >= ofBlock.begin() && index.attribute < ofBlock.end();
  return inBlock ? nullptr : index.fields[0].field;
}

Span KeyOf::span() const {
  return attributeSpan(*model.document, *index.attribute);
}

Span KeyOf::argumentSpan(StringRef name) const {
  for (const Argument &argument : index.attribute->arguments)
    if (argument.name.text == name)
      return model.document->span(argument.range);
  return span();
}

std::string KeyOf::spelling() const {
  return ((field() ? "@" : "@@") + index.attribute->name.text).str();
}

std::string KeyOf::fieldNames() const {
  std::string names;
  for (const IndexedField &part : index.fields)
    names += ((names.empty() ? "" : ", ") + part.path).str();
  return names;
}

/// Whether `fields` is given once, by name or without.
static bool hasOneList(const Attribute &attribute) {
  return count_if(attribute.arguments, [](const Argument &argument) {
           return !argument.name || argument.name.text == "fields";
         }) == 1;
}

bool KeyOf::isVisited() const {
  const Field *field = this->field();
  if (field && (field->type.kind == FieldType::Kind::Unknown ||
                field->declaration->isMalformed()))
    return false;
  ArrayRef<Attribute> attributes =
      field ? field->declaration->attributes : model.block->attributes;
  bool repeatable = !field && index.kind != IndexAttribute::Kind::Id;
  if (!repeatable && count_if(attributes, [&](const Attribute &attribute) {
                       return attribute.name.text == index.attribute->name.text;
                     }) > 1)
    return false;
  if (!repeatable && !field && !hasOneList(*index.attribute))
    return false;
  return isUnderstood(*index.attribute);
}

void forEachKey(const Model &model, function_ref<void(const KeyOf &)> visit) {
  if (model.block->kind == BlockKind::CompositeType)
    return;
  for (const IndexAttribute &index : model.indexes) {
    KeyOf key{model, index};
    if (key.isVisited())
      visit(key);
  }
}

KeyPart lookUpKeyPart(const Model &model, StringRef path, bool followed) {
  const KeyPart unknown{KeyPart::Kind::Unknown, nullptr};
  if (path.contains('.') && !followed)
    return unknown;
  const Model *owner = &model;
  const Field *field = nullptr;
  while (!path.empty()) {
    auto [name, rest] = path.split('.');
    field = owner ? owner->findField(name) : nullptr;
    if (!field)
      return unknown;
    // Prisma takes a type that it does not know for a model.
    if (field->isRelation() || field->type.kind == FieldType::Kind::Unknown)
      return {KeyPart::Kind::Relation, field};
    owner = field->type.kind == FieldType::Kind::CompositeType
                ? field->type.model
                : nullptr;
    path = rest;
  }
  return {KeyPart::Kind::Column, field};
}

/// The name in an element of a list; nothing for a value that is none.
static std::optional<StringRef> nameIn(const Expression *element) {
  if (!element || (element->kind != ExpressionKind::Path &&
                   element->kind != ExpressionKind::Call))
    return std::nullopt;
  return element->text;
}

static void look(const Model &model, StringRef name, bool followed,
                 SmallVectorImpl<StringRef> &seen, KeyProblems &problems) {
  KeyPart part = lookUpKeyPart(model, name, followed);
  switch (part.kind) {
  case KeyPart::Kind::Unknown:
    problems.unknown.push_back(name);
    break;
  case KeyPart::Kind::Relation:
    problems.relations.push_back(part.field);
    break;
  case KeyPart::Kind::Column:
    if (is_contained(seen, name) && problems.repeated.empty())
      problems.repeated = name;
    seen.push_back(name);
    break;
  }
}

KeyProblems findKeyProblems(const Model &model, const Attribute &attribute,
                            bool followed) {
  KeyProblems problems;
  const Expression *fields = attribute.find("fields", true);
  if (!fields)
    return problems;
  SmallVector<StringRef, 8> seen;
  if (fields->kind != ExpressionKind::Array) {
    std::optional<StringRef> name = nameIn(fields);
    problems.unreadable = !name;
    if (name)
      look(model, *name, followed, seen, problems);
    return problems;
  }
  for (const Argument &item : fields->items) {
    std::optional<StringRef> name = nameIn(item.value);
    if (!name)
      return {{}, {}, {}, true};
    look(model, *name, followed, seen, problems);
  }
  if (!problems.repeated.empty()) {
    problems.unknown.clear();
    problems.relations.clear();
  }
  return problems;
}

KeyProblems findKeyProblems(const KeyOf &key) {
  if (!key.isBlockAttribute())
    return {};
  return findKeyProblems(key.model, *key.index.attribute,
                         key.index.kind != IndexAttribute::Kind::Id);
}

/// Whether the model has an id before this one.
static bool isSecondId(const KeyOf &key) {
  for (const IndexAttribute &index : key.model.indexes) {
    if (&index == &key.index)
      return false;
    KeyOf other{key.model, index};
    if (index.kind == IndexAttribute::Kind::Id && other.isVisited() &&
        !(other.field() && other.field()->isRelation()))
      return true;
  }
  return false;
}

bool isReadInFull(const KeyOf &key) {
  if (const Field *field = key.field())
    return !field->isRelation() &&
           !(key.index.kind == IndexAttribute::Kind::Id && isSecondId(key));
  return key.index.kind != IndexAttribute::Kind::Id ||
         !findKeyProblems(key).any();
}

void forEachKeyArgument(const Attribute &attribute,
                        function_ref<void(const Argument &)> visit) {
  const Expression *list = attribute.find("fields", true);
  if (!list)
    return;
  auto visitElement = [&](const Expression *element) {
    if (element && element->kind == ExpressionKind::Call)
      for (const Argument &argument : element->items)
        visit(argument);
  };
  visitElement(list);
  if (list->kind == ExpressionKind::Array)
    for (const Argument &item : list->items)
      visitElement(item.value);
}

Fix removeArgumentFix(const KeyOf &key, StringRef argument) {
  ArrayRef<Argument> arguments = key.index.attribute->arguments;
  const Argument *found = find_if(arguments, [&](const Argument &candidate) {
    return candidate.name.text == argument;
  });
  Range range = found->range;
  if (found != arguments.begin())
    range.begin = found[-1].range.end;
  else if (arguments.size() > 1)
    range.end = found[1].range.begin;
  return {("Remove `" + argument + "` from `" + key.spelling() + "`").str(),
          Safety::Unsafe,
          {{key.model.document->span(range), ""}}};
}

const KeyFacts &keyFacts(const BlockContext &context) {
  const Connector *connector = context.connector();
  return connector ? connector->keys : keyFactsWithoutProvider;
}

StringRef providerName(const BlockContext &context) {
  const Connector *connector = context.connector();
  return connector ? StringRef(connector->displayName)
                   : StringRef("a schema without a datasource");
}

} // namespace holdfast
