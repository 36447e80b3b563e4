#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

SmallVector<ValuePtr, 4> Evaluator::evaluateTypes(ArrayRef<Node *> types,
                                                  Scope &scope) {
  SmallVector<ValuePtr, 4> values;
  for (const Node *type : types)
    values.push_back(evaluateType(type, scope));
  return values;
}

ValuePtr Evaluator::evaluateType(const Node *type, Scope &scope) {
  Deeper deeper(*this);
  if (!type || deeper.isTooDeep() || !spend())
    return nullptr;
  switch (type->kind) {
  case NodeKind::TypeName:
    return evaluateTypeName(*type, scope);
  case NodeKind::TypeObject:
  case NodeKind::TypeFunction:
    return evaluateWrittenType(*type, scope);
  case NodeKind::TypeArray:
    return makeList(evaluateType(type->a, scope));
  case NodeKind::TypeTuple:
    return makeTuple(evaluateTypes(type->list, scope));
  case NodeKind::TypeString:
    return makeWord(type->name);
  case NodeKind::TypeUnion:
    return makeEither(evaluateTypes(type->list, scope));
  case NodeKind::TypeBoth:
    return makeAll(evaluateTypes(type->list, scope));
  case NodeKind::TypeIndex: {
    ValuePtr object = evaluateType(type->a, scope);
    if (type->b && type->b->kind == NodeKind::TypeString)
      return member(object, type->b->name, type->b->at);
    evaluateType(type->b, scope);
    // `(typeof Role)[keyof typeof Role]`
    return object && object->kind == Kind::EnumObject
               ? makeEnumPart(object->enumeration)
               : elementOf(object);
  }
  case NodeKind::TypeOf:
    return evaluate(type->a, scope);
  case NodeKind::TypeKeys: {
    ValuePtr object = evaluateType(type->a, scope);
    bool isRow = object && object->kind == Kind::Part &&
                 object->role == Role::Row && object->model;
    return isRow ? makePart(Role::Fields, object->model) : nullptr;
  }
  case NodeKind::TypeOther:
    if (!quiet)
      for (const Node *part : type->list)
        evaluateType(part, scope);
    return nullptr;
  default:
    return nullptr;
  }
}

/// `{a: A}` or `(a: A) => B`.
ValuePtr Evaluator::evaluateWrittenType(const Node &type, Scope &scope) {
  if (!quiet) {
    for (const Node *part : type.list)
      evaluateType(part->b, scope);
    evaluateType(type.b, scope);
  }
  Value value{type.kind == NodeKind::TypeObject ? Kind::ObjectType
                                                : Kind::Function};
  value.node = &type;
  value.scope = &scope;
  return make(std::move(value));
}

/// `User`, `UserWhereInput`, `UserGetPayload`: what a generated type is.
ValuePtr Evaluator::partOfType(StringRef name) {
  ClientNames::TypeMeaning meaning = names.type(name);
  if (!meaning.model)
    return nullptr;
  if (name.ends_with("Delegate")) {
    Value delegate{Kind::Delegate};
    delegate.model = meaning.model;
    return make(std::move(delegate));
  }
  return makePart(meaning.role, meaning.model);
}

/// `Prisma.UserWhereInput`.
ValuePtr Evaluator::evaluateClientType(const Node &type, Scope &scope) {
  StringRef name = type.name;
  if (name == "TransactionClient" || name == "PrismaClient")
    return makeClient();
  if (name == "PromiseReturnType" && !type.list.empty())
    return resultOf(evaluateType(type.list.front(), scope));
  // One or a list of it, and one or another.
  if ((name == "Enumerable" || name == "XOR") && !type.list.empty()) {
    ValuePtr first = evaluateType(type.list.front(), scope);
    for (const Node *other : type.list.drop_front())
      evaluateType(other, scope);
    return first;
  }
  if (name == "Result" || name == "Args") {
    for (const Node *argument : type.list)
      evaluateType(argument, scope);
    return nullptr;
  }
  ClientNames::TypeMeaning meaning = names.type(name);
  if (!meaning.model)
    return nullptr;
  report({meaning.model}, UseKind::Type, type.at, name.size());
  if (meaning.without)
    report({meaning.without->model, meaning.without}, UseKind::Type, type.at,
           name.size());
  if (name.ends_with("GetPayload") && !type.list.empty() && !quiet)
    checkType(type.list.front(), makePart(Role::Args, meaning.model), scope);
  return partOfType(name);
}

/// Reports what a literal type names of a query's arguments.
void Evaluator::checkType(const Node *type, ValuePtr expected, Scope &scope) {
  Deeper deeper(*this);
  if (!type || !expected || deeper.isTooDeep())
    return;
  if (type->kind != NodeKind::TypeObject) {
    evaluateType(type, scope);
    return;
  }
  for (const Node *property : type->list)
    checkType(property->b, member(expected, property->name, property->at),
              scope);
}

ValuePtr Evaluator::evaluateTypeName(const Node &type, Scope &scope) {
  if (type.a)
    return evaluateTypePath(type, scope);
  bool isDone = false;
  ValuePtr utility = evaluateUtility(type, scope, isDone);
  if (isDone)
    return utility;
  return lookUpType(type.name, scope, evaluateTypes(type.list, scope));
}

/// `Prisma.UserWhereInput`, `z.infer<…>`, `import('x').Y`.
ValuePtr Evaluator::evaluateTypePath(const Node &type, Scope &scope) {
  bool isOfZod =
      type.a->name == "z" && !type.list.empty() &&
      (type.name == "infer" || type.name == "output" || type.name == "input");
  if (isOfZod) {
    ValuePtr validator = evaluateType(type.list.front(), scope);
    return validator && validator->kind == Kind::Validator ? validator->element
                                                           : nullptr;
  }
  ValuePtr space = nullptr;
  if (type.a->kind == NodeKind::TypeImport) {
    Quietly quietly(*this);
    space = imported(*scope.file, {type.a->name, "*"});
  } else if (type.a->a) {
    // `P.Prisma.User…`
    ValuePtr outer = lookUp(type.a->a->name, scope);
    space = member(outer, type.a->name, type.a->at);
  } else {
    space = lookUp(type.a->name, scope);
  }
  // Who exports the namespace may lie outside of what is read.
  bool isClient = space ? space->kind == Kind::Namespace && space->name.empty()
                        : type.a->kind == NodeKind::TypeName && !type.a->a &&
                              type.a->name == "Prisma";
  if (isClient)
    return evaluateClientType(type, scope);
  if (!space) {
    // `React.FC<Props>`.
    bool isDone = false;
    return evaluateUtility(type, scope, isDone);
  }
  if (space->kind == Kind::Namespace || space->kind == Kind::ClientModule) {
    member(space, type.name, type.at);
    return typeOfClient(type.name);
  }
  return space->kind == Kind::Module
             ? exportedType(*space->file, type.name, {}, 0)
             : nullptr;
}

/// Of `[key in Role]`, what follows the `in`; else null.
static const Node *mappedKeys(const Node &member) {
  const Node *key = member.c;
  bool isMapped = key && key->kind == Node::Kind::Binary && !key->operation &&
                  key->b->kind == Node::Kind::Name;
  return isMapped ? key->b : nullptr;
}

ValuePtr Evaluator::typeOfMember(const Node &object, StringRef name,
                                 uint32_t at, Scope &scope) {
  Deeper deeper(*this);
  if (deeper.isTooDeep() || !spend())
    return nullptr;
  ArrayRef<Node *> members = membersOf(object);
  auto typeOf = [&](const Node *type) {
    Quietly quietly(*this);
    return evaluateType(type, scope);
  };
  for (const Node *member : members)
    if (member->name == name && !member->has(Node::IsComputed))
      return typeOf(member->b);
  if (object.kind == NodeKind::Interface)
    for (const Node *base : object.list)
      if (ValuePtr found = member(typeOf(base), name, at))
        return found;
  for (const Node *member : members) {
    if (!member->has(Node::IsComputed))
      continue;
    const Node *keys = mappedKeys(*member);
    ValuePtr key = keys ? lookUpType(keys->name, scope, {}) : nullptr;
    if (key && key->enumeration)
      reportValue(*key->enumeration, name, at);
    return typeOf(member->b);
  }
  return nullptr;
}

} // namespace holdfast::usage
