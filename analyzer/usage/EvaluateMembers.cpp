#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

//===----------------------------------------------------------------------===//
// Making values
//===----------------------------------------------------------------------===//

ValuePtr Evaluator::makePart(Role role, const Model *model) {
  Value part{Kind::Part};
  part.role = role;
  part.model = model;
  return make(std::move(part));
}

ValuePtr Evaluator::makeEnumPart(const Enum *enumeration) {
  Value part{Kind::Part};
  part.role = Role::EnumFilter;
  part.enumeration = enumeration;
  return make(std::move(part));
}

ValuePtr Evaluator::makeList(ValuePtr element) {
  Value list{Kind::List};
  list.element = element;
  return make(std::move(list));
}

ValuePtr Evaluator::makeTuple(ArrayRef<ValuePtr> items) {
  Value tuple{Kind::Tuple};
  tuple.list = items.copy(memory);
  return make(std::move(tuple));
}

ValuePtr Evaluator::makeObject(ArrayRef<Member> members) {
  Value object{Kind::Object};
  object.members = members.copy(memory);
  return make(std::move(object));
}

ValuePtr Evaluator::makeReturns(ValuePtr result,
                                ArrayRef<ValuePtr> parameters) {
  Value function{Kind::Returns};
  function.element = result;
  function.list = parameters.copy(memory);
  return make(std::move(function));
}

/// Whether two values are told apart by nothing that is known of them.
static bool isSame(ValuePtr a, ValuePtr b) {
  using Kind = Value::Kind;
  if (a == b)
    return true;
  if (a->kind != b->kind || a->node || b->node || a->element || b->element)
    return false;
  bool isFlat = a->kind == Kind::Client || a->kind == Kind::ClientType ||
                a->kind == Kind::Delegate || a->kind == Kind::Query ||
                a->kind == Kind::Part || a->kind == Kind::EnumObject;
  return isFlat && a->role == b->role && a->model == b->model &&
         a->enumeration == b->enumeration && a->name == b->name;
}

ValuePtr Evaluator::makeEither(ArrayRef<ValuePtr> values) {
  SmallVector<ValuePtr, 4> choices;
  auto add = [&](ValuePtr value) {
    if (value && choices.size() < 8 &&
        none_of(choices, [&](ValuePtr other) { return isSame(value, other); }))
      choices.push_back(value);
  };
  for (ValuePtr value : values) {
    if (value && value->kind == Kind::Either)
      for_each(value->list, add);
    else
      add(value);
  }
  if (choices.size() < 2)
    return choices.empty() ? nullptr : choices.front();
  Value either{Kind::Either};
  either.list = ArrayRef(choices).copy(memory);
  return make(std::move(either));
}

ValuePtr Evaluator::makeAll(ArrayRef<ValuePtr> parts) {
  ValuePtr all = makeEither(parts);
  if (!all || all->kind != Kind::Either)
    return all;
  Value value = *all;
  value.isAll = true;
  return make(std::move(value));
}

ValuePtr Evaluator::elementOf(ValuePtr list) const {
  if (!list)
    return nullptr;
  if (list->kind == Kind::List)
    return list->element;
  if (list->kind == Kind::Tuple || list->kind == Kind::Either)
    for (ValuePtr item : list->list) {
      ValuePtr element = list->kind == Kind::Tuple ? item : elementOf(item);
      if (element)
        return element;
    }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Members
//===----------------------------------------------------------------------===//

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
  case Kind::Either: {
    SmallVector<ValuePtr, 4> found;
    // What is written beside a row's type, `User & {nick: string}`, stays.
    bool isWritten = object->isAll && any_of(object->list, [&](ValuePtr part) {
                       return declares(part, name);
                     });
    for (ValuePtr choice : object->list)
      if (!isWritten || choice->kind != Kind::Part)
        found.push_back(member(choice, name, at, followedBy));
    return makeEither(found);
  }
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
    return make(std::move(delegate));
  }
  case Kind::Delegate: {
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

//===----------------------------------------------------------------------===//
// Parts of queries and their results
//===----------------------------------------------------------------------===//

ValuePtr Evaluator::memberOfPart(const Value &part, StringRef name,
                                 uint32_t at) {
  if (part.enumeration)
    return StringSwitch<bool>(name)
                   .Cases("equals", "in", "notIn", "not", "has", "set", true)
                   .Cases("hasSome", "hasEvery", "push", true)
                   .Default(false)
               ? &part
               : nullptr;
  if (!part.model)
    return nullptr;
  switch (part.role) {
  case Role::Args:
    return memberOfArgs(part, name, at);
  case Role::RelationWhere:
    if (name == "some" || name == "every" || name == "none" || name == "is" ||
        name == "isNot")
      return makePart(Role::Where, part.model);
    return memberOfFields(*makePart(Role::Where, part.model), name, at);
  case Role::Nested:
  case Role::NestedItem:
    return memberOfNested(part, name, at);
  case Role::CountSelect:
    return name == "select" ? makePart(Role::Select, part.model) : nullptr;
  case Role::Fields:
  case Role::EnumFilter:
    return nullptr;
  default:
    return memberOfFields(part, name, at);
  }
}

ValuePtr Evaluator::memberOfFields(const Value &part, StringRef name,
                                   uint32_t at) {
  if (const Field *field = part.model->findField(name)) {
    report({part.model, field},
           part.role == Role::Row ? UseKind::Read : UseKind::Argument, at,
           name.size());
    return fieldOf(*field, part.role, at);
  }
  bool isAggregate = name == "_count" || name == "_sum" || name == "_avg" ||
                     name == "_min" || name == "_max";
  switch (part.role) {
  case Role::Row:
    return isAggregate ? &part : nullptr;
  case Role::Where: {
    if (name == "AND" || name == "OR" || name == "NOT")
      return &part;
    const IndexAttribute *key = names.compoundKey(*part.model, name);
    if (!key)
      return nullptr;
    for (const IndexedField &indexed : key->fields)
      if (indexed.field)
        report({part.model, indexed.field}, UseKind::Argument, at, name.size());
    return makePart(Role::Compound, part.model);
  }
  case Role::Select:
    return name == "_count" ? makePart(Role::CountSelect, part.model) : nullptr;
  case Role::OrderBy:
    if (name == "_relevance")
      return makeObject(Member{"fields", makePart(Role::Fields, part.model)});
    return isAggregate ? &part : nullptr;
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::fieldOf(const Field &field, Role role, uint32_t at) {
  const Model *target = field.type.model;
  bool isComposite = field.type.kind == FieldType::Kind::CompositeType;
  auto list = [&](ValuePtr value) {
    return field.isList() ? makeList(value) : value;
  };
  if (field.type.kind == FieldType::Kind::Enum) {
    switch (role) {
    case Role::Row:
      return list(makeEnumPart(field.type.enumeration));
    case Role::Where:
    case Role::Data:
    case Role::Compound:
      return makeEnumPart(field.type.enumeration);
    default:
      return nullptr;
    }
  }
  if (!target)
    return nullptr;
  switch (role) {
  case Role::Row:
    return list(makePart(Role::Row, target));
  case Role::Where:
    return makePart(Role::RelationWhere, target);
  case Role::Data:
    return makePart(isComposite ? Role::NestedItem : Role::Nested, target);
  case Role::Select:
    return makePart(Role::Args, target);
  case Role::OrderBy:
    return makePart(Role::OrderBy, target);
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::memberOfArgs(const Value &part, StringRef name,
                                 uint32_t at) {
  (void)at;
  std::optional<Role> role =
      StringSwitch<std::optional<Role>>(name)
          .Cases("where", "cursor", "having", Role::Where)
          .Cases("data", "create", "update", Role::Data)
          .Cases("select", "include", "omit", Role::Select)
          .Case("orderBy", Role::OrderBy)
          .Cases("distinct", "by", Role::Fields)
          .Cases("_count", "_sum", "_avg", "_min", "_max", Role::Select)
          .Default(std::nullopt);
  return role ? makePart(*role, part.model) : nullptr;
}

ValuePtr Evaluator::memberOfNested(const Value &part, StringRef name,
                                   uint32_t at) {
  if (part.role == Role::NestedItem) {
    if (name == "where")
      return makePart(Role::Where, part.model);
    if (name == "data" || name == "create" || name == "update" ||
        name == "set" || name == "upsert" || name == "push")
      return makePart(Role::Data, part.model);
    return memberOfFields(*makePart(Role::Data, part.model), name, at);
  }
  bool creates = name == "create" || name == "createMany" ||
                 name == "connectOrCreate" || name == "upsert";
  if (creates && targets.wantsCreations)
    report({part.model}, UseKind::Argument, at, name.size(), name);
  if (name == "create")
    return makePart(Role::Data, part.model);
  if (creates || name == "update" || name == "updateMany")
    return makePart(Role::NestedItem, part.model);
  bool names = name == "connect" || name == "disconnect" || name == "set" ||
               name == "delete" || name == "deleteMany";
  return names ? makePart(Role::Where, part.model) : nullptr;
}

} // namespace holdfast::usage
