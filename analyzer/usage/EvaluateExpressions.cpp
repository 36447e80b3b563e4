#include "usage/Evaluator.h"

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
    return handOver(lookUp(node->name, scope), expected, *node);
  case NodeKind::Member:
    return handOver(member(evaluate(node->a, scope, nullptr, node->name),
                           node->name, node->at, followedBy),
                    expected, *node);
  case NodeKind::Index:
    return handOver(evaluateIndex(*node, scope), expected, *node);
  case NodeKind::Call:
    return handOver(evaluateCall(*node, scope, expected), expected, *node);
  case NodeKind::This:
    return selfOf(scope);
  case NodeKind::Await:
  case NodeKind::Spread:
    return evaluate(node->a, scope, expected);
  case NodeKind::Template:
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
    return evaluateMade(*node, scope, expected);
  }
}

/// An expression that makes a value out of others.
ValuePtr Evaluator::evaluateMade(const Node &node, Scope &scope,
                                 ValuePtr expected) {
  switch (node.kind) {
  case NodeKind::String:
    evaluateString(node, expected);
    return nullptr;
  case NodeKind::Tagged:
    return evaluateTagged(node, scope);
  case NodeKind::New:
    return evaluateNew(node, scope);
  case NodeKind::Object:
    return evaluateObject(node, scope, expected);
  case NodeKind::Array:
    return evaluateArray(node, scope, expected);
  case NodeKind::Function:
    return evaluateFunction(node, scope, expected);
  case NodeKind::Binary:
    return evaluateBinary(node, scope, expected);
  case NodeKind::Conditional: {
    evaluate(node.a, scope);
    ValuePtr yes = evaluate(node.b, scope, expected);
    return makeEither({yes, evaluate(node.c, scope, expected)});
  }
  case NodeKind::Assign:
    return evaluateAssign(node, scope);
  case NodeKind::As:
    return evaluateCast(node, scope, expected);
  case NodeKind::Class:
    return evaluateClass(node, scope);
  case NodeKind::Element:
    return evaluateElement(node, scope);
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::selfOf(const Scope &scope) {
  for (const Scope *outer = &scope; outer; outer = outer->parent)
    if (outer->self)
      return outer->self;
  return nullptr;
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
  meetWord(node.name, expected, node.at);
}

/// Reports a word where the name of a field or enum's value is wanted.
void Evaluator::meetWord(StringRef word, ValuePtr wanted, uint32_t at) {
  if (!wanted)
    return;
  if (wanted->kind == Kind::Either) {
    for (ValuePtr choice : wanted->list)
      meetWord(word, choice, at);
    return;
  }
  if (wanted->kind == Kind::List)
    return meetWord(word, wanted->element, at);
  if (wanted->kind != Kind::Part)
    return;
  if (wanted->enumeration) {
    reportValue(*wanted->enumeration, word, at);
  } else if (wanted->role == Role::Fields && wanted->model) {
    if (const Field *field = wanted->model->findField(word))
      report({wanted->model, field}, UseKind::Argument, at, word.size());
  }
}

/// What an object has by a key that is an expression; null where it is not
/// known which that is.
ValuePtr Evaluator::memberByKey(ValuePtr object, const Node &key,
                                Scope &scope) {
  if (key.kind == NodeKind::String)
    return member(object, key.name, key.at);
  ValuePtr word = evaluate(&key, scope);
  if (!word || !object)
    return nullptr;
  ArrayRef<ValuePtr> words =
      word->kind == Kind::Either ? word->list : ArrayRef(word);
  SmallVector<ValuePtr, 4> found;
  for (ValuePtr each : words)
    if (each->kind == Kind::Word)
      found.push_back(handMember(object, each->name, placeOf(key)));
  return makeEither(found);
}

ValuePtr Evaluator::evaluateObject(const Node &node, Scope &scope,
                                   ValuePtr expected) {
  SmallVector<Member, 8> members, given;
  SmallVector<ValuePtr, 2> spreads;
  bool isQuery = expected && expected->kind == Kind::Part;
  for (const Node *part : node.list) {
    if (part->kind == NodeKind::Spread) {
      spreads.push_back(evaluate(part->a, scope, isQuery ? expected : nullptr));
      continue;
    }
    if (part->has(Node::IsComputed)) {
      ValuePtr wanted =
          part->c ? memberByKey(expected, *part->c, scope) : nullptr;
      evaluate(part->a, scope, wanted);
      continue;
    }
    ValuePtr wanted =
        expected ? member(expected, part->name, part->at) : nullptr;
    ValuePtr value = evaluate(part->a, scope, wanted);
    if (part->has(Node::IsGetter))
      value = resultOf(value);
    members.push_back({part->name, value ? value : wanted});
    given.push_back({part->name, nullptr});
  }
  if (isQuery)
    return expected;
  ValuePtr spread = makeEither(spreads);
  if (spread && expected && !quiet) {
    // What the literal does not name has to come out of what it spreads.
    Value rest = *makeObject(given);
    rest.element = spread;
    meet(make(std::move(rest)), expected, {node.at, node.at + 1});
  }
  Value value{Kind::Object};
  value.members = ArrayRef(members).copy(memory);
  value.element = spread;
  value.node = &node;
  value.scope = &scope;
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
  return hasSpread || items.size() > 64 ? makeList(makeEither(items))
                                        : makeTuple(items);
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
    bool isWord = other && other->kind != Kind::ObjectType;
    evaluate(isFirst ? node.a : node.b, scope, isWord ? other : nullptr);
    return nullptr;
  }
  // `'nick' in user`; the two words are no punctuation.
  if (!node.operation && node.a->kind == NodeKind::String) {
    member(evaluate(node.b, scope), node.a->name, node.a->at);
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
  if (target->kind == NodeKind::Object || target->kind == NodeKind::Array) {
    ValuePtr value = evaluate(node.b, scope);
    bind(target, value, scope);
    return value;
  }
  Scope *owner =
      target->kind == NodeKind::Name ? scopeOf(target->name, scope) : nullptr;
  bool isOpen = owner && is_contained(owner->open, target->name);
  ValuePtr before = evaluate(target, scope);
  ValuePtr value = evaluate(node.b, scope, isOpen ? nullptr : before);
  // Such a variable is what it was given last; in a block of its own, that may
  // not have happened.
  if (isOpen)
    owner->names.push_back(
        {target->name, owner == &scope ? value : makeEither({before, value})});
  return value;
}

/// The scope that has a name; null for those at the top of other files.
Scope *Evaluator::scopeOf(StringRef name, Scope &scope) {
  for (Scope *here = &scope; here; here = here->parent)
    if (any_of(here->names,
               [&](const auto &known) { return known.first == name; }))
      return here;
  return nullptr;
}

ValuePtr Evaluator::evaluateIndex(const Node &node, Scope &scope) {
  ValuePtr object = evaluate(node.a, scope);
  if (node.b && node.b->kind == NodeKind::String)
    return member(object, node.b->name, node.b->at);
  if (ValuePtr found = node.b ? memberByKey(object, *node.b, scope) : nullptr)
    return found;
  if (object && object->kind == Kind::Tuple)
    return makeEither(object->list);
  return elementOf(object);
}

} // namespace holdfast::usage
