#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

/// Whether a type says in so many words that its values have such a member.
static bool declares(ValuePtr type, StringRef name) {
  if (!type || type->kind != Value::Kind::ObjectType)
    return false;
  return any_of(membersOf(*type->node), [&](const Node *member) {
    return member->name == name && !member->has(Node::IsComputed);
  });
}

ValuePtr Evaluator::member(ValuePtr object, StringRef name, uint32_t at,
                           StringRef followedBy) {
  Deeper deeper(*this);
  if (!object || deeper.isTooDeep() || !spend())
    return nullptr;
  switch (object->kind) {
  case Kind::Either:
    return memberOfEach(*object, name, at, followedBy);
  case Kind::Client:
  case Kind::Delegate:
  case Kind::Namespace:
  case Kind::EnumObject:
  case Kind::ClientModule:
    return memberOfClient(*object, name, at, followedBy);
  case Kind::Part:
    return memberOfPart(*object, name, at);
  case Kind::List:
    if (const Enum *keys = object->enumeration)
      reportValue(*keys, name, at);
    return object->name == "map" ? object->element : nullptr;
  case Kind::Object:
    for (const auto &[known, value] : reverse(object->members))
      if (known == name)
        return value;
    return member(object->element, name, at, followedBy);
  case Kind::Without:
  case Kind::Only:
    return is_contained(object->names, name) == (object->kind == Kind::Only)
               ? member(object->element, name, at, followedBy)
               : nullptr;
  case Kind::ObjectType:
    return typeOfMember(*object->node, name, at, *object->scope);
  case Kind::Instance:
    return memberOfInstance(*object, name, at, followedBy);
  case Kind::Class:
    return memberOfClass(*object, name);
  case Kind::Module:
    return exportOf(*object->file, name);
  case Kind::Procedure:
    // `RouterOutputs['user']['byId']` is what it gives.
    return member(object->element, name, at);
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::memberOfEach(const Value &either, StringRef name,
                                 uint32_t at, StringRef followedBy) {
  SmallVector<ValuePtr, 4> found;
  // What is written beside a row's type, `User & {nick: string}`, stays.
  bool isWritten = either.isAll && any_of(either.list, [&](ValuePtr part) {
                     return declares(part, name);
                   });
  for (ValuePtr choice : either.list)
    if (!isWritten || choice->kind == Kind::ObjectType)
      found.push_back(member(choice, name, at, followedBy));
  return makeEither(found);
}

/// Of what the generated client has.
ValuePtr Evaluator::memberOfClient(const Value &object, StringRef name,
                                   uint32_t at, StringRef followedBy) {
  switch (object.kind) {
  case Kind::Client: {
    const Model *model = names.byAccessor(name);
    if (!model)
      return nullptr;
    report({model}, UseKind::Call, at, name.size(), followedBy);
    Value delegate{Kind::Delegate};
    delegate.model = model;
    delegate.element = member(object.element, name, at);
    return make(std::move(delegate));
  }
  case Kind::Delegate: {
    if (ValuePtr added = member(object.element, name, at))
      return added;
    if (name == "fields")
      return makePart(Role::Row, object.model);
    if (resultOfQuery(name) == QueryResult::None)
      return nullptr;
    Value query{Kind::Query};
    query.model = object.model;
    query.name = name;
    return make(std::move(query));
  }
  case Kind::EnumObject:
    reportValue(*object.enumeration, name, at);
    return makeEnumPart(object.enumeration);
  case Kind::ClientModule: {
    UsedObject used;
    used.model = names.model(name);
    used.enumeration = used.model ? nullptr : names.enumeration(name);
    if (used.model || used.enumeration)
      report(used, UseKind::Type, at, name.size());
    return exportOfClient(name);
  }
  default:
    return memberOfNamespace(object, name, at);
  }
}

ValuePtr Evaluator::memberOfClass(const Value &type, StringRef name) {
  Quietly quietly(*this);
  for (const Node *part : type.node->list)
    if (part->name == name)
      return part->b ? evaluateType(part->b, *type.scope)
                     : evaluate(part->a, *type.scope);
  return nullptr;
}

void Evaluator::reportValue(const Enum &enumeration, StringRef name,
                            uint32_t at) {
  UsedObject used;
  used.enumeration = &enumeration;
  used.value = enumeration.findValue(name);
  if (used.value)
    report(used, UseKind::Argument, at, name.size());
}

/// What the class itself declares; nullopt where it declares nothing so.
std::optional<ValuePtr> Evaluator::ownMemberOf(const Value &instance,
                                               StringRef name) {
  Quietly quietly(*this);
  Scope &outer = *instance.element->scope;
  for (const Node *part : instance.element->node->list) {
    if (part->kind != NodeKind::Property)
      continue;
    if (part->name == "constructor" && part->a)
      for (const Node *parameter : part->a->list)
        if (parameter->has(Node::IsMember) && parameter->a &&
            parameter->a->name == name)
          return evaluateType(parameter->b, outer);
    if (part->name != name)
      continue;
    if (part->b)
      return evaluateType(part->b, outer);
    Scope &scope = makeScope(outer);
    scope.self = &instance;
    if (!part->a || part->a->kind != NodeKind::Function)
      return part->a ? evaluate(part->a, scope) : nullptr;
    Value method{Kind::Function};
    method.node = part->a;
    method.scope = &scope;
    ValuePtr function = make(std::move(method));
    return part->has(Node::IsGetter) ? resultOf(function) : function;
  }
  return std::nullopt;
}

ValuePtr Evaluator::memberOfInstance(const Value &instance, StringRef name,
                                     uint32_t at, StringRef followedBy) {
  ValuePtr type = instance.element;
  if (!type || type->kind != Kind::Class)
    return nullptr;
  if (auto own = ownMemberOf(instance, name))
    return *own;
  if (!type->node->a)
    return nullptr;
  ValuePtr base = nullptr;
  {
    Quietly quietly(*this);
    base = evaluate(type->node->a, *type->scope);
  }
  // Nest's `class PrismaService extends PrismaClient`.
  if (base && base->kind == Kind::ClientType)
    return member(makeClient(), name, at, followedBy);
  if (!base || base->kind != Kind::Class)
    return nullptr;
  Value parent{Kind::Instance};
  parent.element = base;
  return member(make(std::move(parent)), name, at, followedBy);
}

ValuePtr Evaluator::memberOfNamespace(const Value &space, StringRef name,
                                      uint32_t at) {
  if (space.name == "$Enums" || space.name == "ModelName") {
    UsedObject used;
    if (space.name == "$Enums")
      used.enumeration = names.enumeration(name);
    else
      used.model = names.model(name);
    if (used.model || used.enumeration)
      report(used, UseKind::Type, at, name.size());
    return used.enumeration ? exportOfClient(name) : nullptr;
  }
  if (name == "ModelName" || name == "$Enums") {
    Value inner{Kind::Namespace};
    inner.name = name;
    return make(std::move(inner));
  }
  ClientNames::TypeMeaning meaning = names.type(name);
  if (!meaning.model || meaning.role != Role::Fields)
    return nullptr;
  report({meaning.model}, UseKind::Type, at, name.size());
  return makePart(Role::Row, meaning.model);
}

} // namespace holdfast::usage
