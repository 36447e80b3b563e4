#include "usage/Evaluator.h"
#include "usage/Routes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

ValuePtr Evaluator::evaluate(const Node *node, Scope &scope, ValuePtr expected,
                             StringRef followedBy) {
  Deeper deeper(*this);
  if (!node || deeper.isTooDeep() || !spend())
    return nullptr;
  switch (node->kind) {
  case NodeKind::Name:
    return lookUp(node->name, scope);
  case NodeKind::String:
    evaluateString(*node, expected);
    return nullptr;
  case NodeKind::Template:
    evaluateAll(node->list, scope);
    return nullptr;
  case NodeKind::Tagged:
    return evaluateTagged(*node, scope);
  case NodeKind::Member:
    return member(evaluate(node->a, scope, nullptr, node->name), node->name,
                  node->at, followedBy);
  case NodeKind::Index:
    return evaluateIndex(*node, scope);
  case NodeKind::Call:
    return evaluateCall(*node, scope, expected);
  case NodeKind::New:
    return evaluateNew(*node, scope);
  case NodeKind::Object:
    return evaluateObject(*node, scope, expected);
  case NodeKind::Array:
    return evaluateArray(*node, scope, expected);
  case NodeKind::Function:
    return evaluateFunction(*node, scope, expected);
  case NodeKind::Await:
  case NodeKind::Spread:
    return evaluate(node->a, scope, expected);
  case NodeKind::Binary:
    return evaluateBinary(*node, scope, expected);
  case NodeKind::Conditional: {
    evaluate(node->a, scope);
    ValuePtr yes = evaluate(node->b, scope, expected);
    return makeEither({yes, evaluate(node->c, scope, expected)});
  }
  case NodeKind::Assign:
    return evaluateAssign(*node, scope);
  case NodeKind::As:
    return evaluateCast(*node, scope, expected);
  case NodeKind::Class:
    return evaluateClass(*node, scope);
  case NodeKind::Element:
    return evaluateElement(*node, scope);
  case NodeKind::This:
    for (Scope *outer = &scope; outer; outer = outer->parent)
      if (outer->self)
        return outer->self;
    return nullptr;
  case NodeKind::Other:
    return evaluateAll(node->list, scope);
  case NodeKind::Variables:
  case NodeKind::Block:
  case NodeKind::Return:
  case NodeKind::Loop:
  case NodeKind::Switch:
    walk(node, scope);
    return nullptr;
  default:
    return nullptr;
  }
}

/// What `as` makes a row of needs not be one: a key more or less is no mistake.
/// A query is read by its keys when it runs.
ValuePtr Evaluator::evaluateCast(const Node &node, Scope &scope,
                                 ValuePtr expected) {
  if (!node.b) // `as const`
    return evaluate(node.a, scope, expected);
  auto isChecked = [&](ValuePtr wanted) {
    return node.has(Node::IsChecked) ||
           (wanted && wanted->kind == Kind::Part &&
            (wanted->enumeration || wanted->role != Role::Row));
  };
  ValuePtr type = evaluateType(node.b, scope);
  ValuePtr wanted = type ? type : expected;
  ValuePtr value =
      evaluate(node.a, scope, isChecked(wanted) ? wanted : nullptr);
  return type ? type : value;
}

ValuePtr Evaluator::evaluateAll(ArrayRef<Node *> list, Scope &scope) {
  for (const Node *part : list)
    evaluate(part, scope);
  return nullptr;
}

void Evaluator::evaluateString(const Node &node, ValuePtr expected) {
  if (!expected)
    return;
  if (expected->kind == Kind::Either) {
    for (ValuePtr choice : expected->list)
      evaluateString(node, choice);
    return;
  }
  if (expected->kind == Kind::List)
    return evaluateString(node, expected->element);
  if (expected->kind != Kind::Part)
    return;
  uint32_t at = node.at;
  if (expected->enumeration) {
    reportValue(*expected->enumeration, node.name, at);
  } else if (expected->role == Role::Fields && expected->model) {
    if (const Field *field = expected->model->findField(node.name))
      report({expected->model, field}, UseKind::Argument, at, node.name.size());
  }
}

ValuePtr Evaluator::evaluateObject(const Node &node, Scope &scope,
                                   ValuePtr expected) {
  SmallVector<std::pair<StringRef, ValuePtr>, 8> members;
  SmallVector<ValuePtr, 2> spreads;
  Scope *inner = &scope;
  for (const Node *part : node.list) {
    if (part->kind == NodeKind::Spread) {
      spreads.push_back(evaluate(part->a, scope, expected));
      continue;
    }
    if (part->has(Node::IsComputed)) {
      evaluate(part->c, scope);
      evaluate(part->a, scope);
      continue;
    }
    // An API's handler of a method: `{GET: …}`; and a row's key is used here.
    ValuePtr wanted =
        expected ? member(expected, part->name, part->at) : nullptr;
    ValuePtr value = evaluate(part->a, *inner, wanted);
    members.push_back({part->name, value ? value : wanted});
  }
  if (expected && expected->kind == Kind::Part)
    return expected;
  Value value{Kind::Object};
  value.members = ArrayRef(members).copy(memory);
  value.element = makeEither(spreads);
  return make(std::move(value));
}

ValuePtr Evaluator::evaluateArray(const Node &node, Scope &scope,
                                  ValuePtr expected) {
  SmallVector<ValuePtr, 8> items;
  bool hasSpread = false;
  for (auto [index, part] : enumerate(node.list)) {
    ValuePtr wanted = expected;
    if (expected && expected->kind == Kind::List)
      wanted = expected->element;
    else if (expected && expected->kind == Kind::Tuple)
      wanted = index < expected->list.size() ? expected->list[index] : nullptr;
    ValuePtr item = evaluate(part, scope, wanted);
    if (part && part->kind == NodeKind::Spread) {
      hasSpread = true;
      item = elementOf(item);
    }
    items.push_back(item);
  }
  if (hasSpread || items.size() > 64)
    return makeList(makeEither(items));
  Value value{Kind::Tuple};
  value.list = ArrayRef(items).copy(memory);
  return make(std::move(value));
}

/// A function where it is written: its body is walked once, with what is known
/// of its parameters.
ValuePtr Evaluator::evaluateFunction(const Node &node, Scope &scope,
                                     ValuePtr expected) {
  Value value{Kind::Function};
  value.node = &node;
  value.scope = &scope;
  ValuePtr function = make(std::move(value));
  if (!node.a) {
    if (node.b)
      evaluateType(node.b, scope);
    return function;
  }
  Scope &inner = makeScope(scope);
  SmallVector<ValuePtr, 4> with;
  for (size_t i = 0; i < node.list.size(); ++i)
    with.push_back(parameterOf(expected, i));
  bindParameters(node, with, inner);
  ValuePtr type = node.b ? evaluateType(node.b, inner) : nullptr;
  ValuePtr wanted = type;
  if (!wanted && expected &&
      (expected->kind == Kind::Function || expected->kind == Kind::Returns))
    wanted = resultOf(expected);
  inner.names.push_back({"return", wanted});
  std::vector<ValuePtr> results;
  std::vector<ValuePtr> *outer = std::exchange(returned, &results);
  if (node.a->kind == NodeKind::Block)
    walk(node.a, inner);
  else
    results.push_back(evaluate(node.a, inner, wanted));
  returned = outer;
  function->result = type ? type : makeEither(results);
  function->hasResult = true;
  return function;
}

ValuePtr Evaluator::evaluateBinary(const Node &node, Scope &scope,
                                   ValuePtr expected) {
  bool compares = node.operation == op("===") || node.operation == op("!==") ||
                  node.operation == op("==") || node.operation == op("!=");
  if (compares) {
    bool isFirst = node.a->kind == NodeKind::String;
    ValuePtr other = evaluate(isFirst ? node.b : node.a, scope);
    evaluate(isFirst ? node.a : node.b, scope, other);
    return nullptr;
  }
  bool chooses = node.operation == op("??") || node.operation == op("||") ||
                 node.operation == op("&&");
  ValuePtr left = evaluate(node.a, scope, chooses ? expected : nullptr);
  ValuePtr right = evaluate(node.b, scope, chooses ? expected : nullptr);
  if (node.operation == op("&&"))
    return right;
  return chooses ? makeEither({left, right}) : nullptr;
}

ValuePtr Evaluator::evaluateAssign(const Node &node, Scope &scope) {
  const Node *target = node.a;
  bool isPattern =
      target->kind == NodeKind::Object || target->kind == NodeKind::Array;
  ValuePtr wanted = isPattern ? nullptr : evaluate(target, scope);
  ValuePtr value = evaluate(node.b, scope, wanted);
  if (isPattern)
    bind(target, value, scope);
  else if (target->kind == NodeKind::Name && !wanted && value)
    // A variable that is declared without a value or type.
    for (Scope *outer = &scope; outer; outer = outer->parent)
      for (auto &[name, known] : outer->names)
        if (name == target->name) {
          known = value;
          return value;
        }
  return value;
}

ValuePtr Evaluator::evaluateIndex(const Node &node, Scope &scope) {
  ValuePtr object = evaluate(node.a, scope);
  if (node.b && node.b->kind == NodeKind::String)
    return member(object, node.b->name, node.b->at);
  evaluate(node.b, scope);
  if (object && object->kind == Kind::Tuple)
    return makeEither(object->list);
  return elementOf(object);
}

ValuePtr Evaluator::evaluateTagged(const Node &node, Scope &scope) {
  ValuePtr tag = evaluate(node.a, scope);
  evaluateAll(node.b->list, scope);
  StringRef name =
      node.a->kind == NodeKind::Member || node.a->kind == NodeKind::Name
          ? node.a->name
          : StringRef();
  (void)tag;
  if (name == "$queryRaw" || name == "$executeRaw" || name == "sql")
    reportRawSql(*node.b);
  return nullptr;
}

ValuePtr Evaluator::evaluateElement(const Node &node, Scope &scope) {
  ValuePtr component = node.a ? evaluate(node.a, scope) : nullptr;
  ValuePtr properties = nullptr;
  {
    Quietly quietly(*this);
    properties = parameterOf(component, 0);
  }
  for (const Node *part : node.list) {
    if (part->kind != NodeKind::Property) {
      evaluate(part, scope,
               part->kind == NodeKind::Function && properties
                   ? member(properties, "children", part->at)
                   : nullptr);
      continue;
    }
    ValuePtr wanted = nullptr;
    if (properties) {
      Quietly quietly(*this);
      wanted = member(properties, part->name, part->at);
    }
    evaluate(part->a, scope, wanted);
  }
  return nullptr;
}

ValuePtr Evaluator::evaluateClass(const Node &node, Scope &scope) {
  Value value{Kind::Class};
  value.node = &node;
  value.scope = &scope;
  ValuePtr type = make(std::move(value));
  Value instance{Kind::Instance};
  instance.element = type;
  Scope &inner = makeScope(scope);
  inner.self = make(std::move(instance));
  if (!node.name.empty())
    inner.names.push_back({node.name, type});
  evaluate(node.a, scope);
  std::string outerController = controller, outerRoute = route;
  if (node.c) {
    evaluateAll(node.c->list, scope);
    controller = controllerOf(*node.c);
  }
  for (const Node *member : node.list) {
    if (member->kind == NodeKind::Block) {
      walk(member, inner);
      continue;
    }
    evaluateAll(member->list, scope);
    route = outerRoute;
    if (std::string handled = routeOfMethod(controller, member->list);
        !handled.empty())
      route = handled;
    ValuePtr wanted = member->b ? evaluateType(member->b, inner) : nullptr;
    evaluate(member->a, inner, wanted);
  }
  controller = std::move(outerController);
  route = std::move(outerRoute);
  return type;
}

} // namespace holdfast::usage
