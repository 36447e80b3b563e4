#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

/// `wanted` is what the caller wants to be given back, or null.
ValuePtr Evaluator::callCallback(const Node *callback, ArrayRef<ValuePtr> with,
                                 Scope &scope, ValuePtr wanted) {
  if (!callback)
    return nullptr;
  ValuePtr function = evaluate(callback, scope, makeReturns(wanted, with));
  return resultOf(function);
}

ValuePtr Evaluator::parameterOf(ValuePtr function, size_t index) {
  if (!function)
    return nullptr;
  if (function->kind == Kind::Returns)
    return index < function->list.size() ? function->list[index] : nullptr;
  if (function->kind == Kind::Either) {
    for (ValuePtr choice : function->list)
      if (ValuePtr found = parameterOf(choice, index))
        return found;
    return nullptr;
  }
  if (function->kind != Kind::Function)
    return nullptr;
  ArrayRef<Node *> parameters = function->node->list;
  if (index >= parameters.size() || !parameters[index]->b)
    return nullptr;
  Quietly quietly(*this);
  if (!function->node->c)
    return evaluateType(parameters[index]->b, *function->scope);
  Scope &scope = makeScope(*function->scope);
  bindTypes(*function->node, scope);
  return evaluateType(parameters[index]->b, scope);
}

/// Type parameters that nothing is known of are what they are bound to.
void Evaluator::bindTypes(const Node &function, Scope &scope) {
  if (!function.c)
    return;
  for (const Node *parameter : function.c->list)
    if (none_of(scope.types, [&](const auto &known) {
          return known.first == parameter->name;
        })) {
      ValuePtr bound =
          parameter->b ? evaluateType(parameter->b, scope) : nullptr;
      scope.types.push_back({parameter->name, bound});
    }
}

void Evaluator::bindParameters(const Node &function, ArrayRef<ValuePtr> with,
                               Scope &scope) {
  bindTypes(function, scope);
  for (auto [index, parameter] : enumerate(function.list)) {
    evaluateAll(parameter->list, scope);
    ValuePtr value = parameter->b          ? evaluateType(parameter->b, scope)
                     : index < with.size() ? with[index]
                                           : nullptr;
    ValuePtr byDefault = parameter->c ? evaluate(parameter->c, scope) : nullptr;
    bind(parameter->a, value ? value : byDefault, scope);
  }
}

ValuePtr Evaluator::resultOf(ValuePtr function) {
  Deeper deeper(*this);
  if (!function || deeper.isTooDeep() || !spend())
    return nullptr;
  if (function->kind == Kind::Returns)
    return function->element;
  if (function->kind == Kind::Query) {
    QueryResult result = resultOfQuery(function->name);
    ValuePtr row = makePart(Role::Row, function->model);
    switch (result) {
    case QueryResult::Rows:
    case QueryResult::Groups:
      return makeList(row);
    case QueryResult::Row:
    case QueryResult::Aggregate:
      return row;
    default:
      return nullptr;
    }
  }
  if (function->kind == Kind::Either) {
    SmallVector<ValuePtr, 4> results;
    for (ValuePtr choice : function->list)
      results.push_back(resultOf(choice));
    return makeEither(results);
  }
  if (function->kind != Kind::Function)
    return nullptr;
  if (!function->hasResult && !function->isRunning) {
    function->isRunning = true;
    function->result = resultOfBody(*function);
    function->isRunning = false;
    function->hasResult = true;
  }
  return function->result;
}

ValuePtr Evaluator::resultOfBody(const Value &function) {
  Quietly quietly(*this);
  const Node &node = *function.node;
  Scope &scope = makeScope(*function.scope);
  if (node.b) {
    if (node.c)
      for (const Node *parameter : node.c->list)
        scope.types.push_back({parameter->name, nullptr});
    return evaluateType(node.b, scope);
  }
  if (!node.a)
    return nullptr;
  bindParameters(node, {}, scope);
  std::vector<ValuePtr> results;
  std::vector<ValuePtr> *outer = std::exchange(returned, &results);
  if (node.a->kind == NodeKind::Block)
    walk(node.a, scope);
  else
    results.push_back(evaluate(node.a, scope));
  returned = outer;
  return makeEither(results);
}

/// Finds out what the type parameters of a scope are, from a value that has a
/// type with them.
void Evaluator::unify(const Node *type, ValuePtr value, Scope &scope,
                      unsigned level) {
  if (!type || !value || level > 8)
    return;
  switch (type->kind) {
  case NodeKind::TypeName:
    for (auto &[name, known] : scope.types)
      if (name == type->name && !known)
        known = value;
    if (type->list.size() == 1)
      unify(type->list.front(),
            type->name == "Array" ? elementOf(value) : value, scope, level + 1);
    return;
  case NodeKind::TypeArray:
    return unify(type->a, elementOf(value), scope, level + 1);
  case NodeKind::TypeFunction:
    return unify(type->b, resultOf(value), scope, level + 1);
  case NodeKind::TypeUnion:
    for (const Node *choice : type->list)
      unify(choice, value, scope, level + 1);
    return;
  case NodeKind::TypeObject:
    for (const Node *property : type->list) {
      Quietly quietly(*this);
      unify(property->b, member(value, property->name, 0), scope, level + 1);
    }
    return;
  default:
    return;
  }
}

ValuePtr Evaluator::callFunction(const Node &call, ValuePtr function,
                                 Scope &scope) {
  // `prisma.post.findUnique(…).author()` gives what the relation leads to.
  if (function->kind == Kind::Part || function->kind == Kind::List) {
    ValuePtr row = function->kind == Kind::List ? function->element : function;
    const Model *model = row ? row->model : nullptr;
    for (const Node *part : call.list)
      evaluate(part, scope, model ? makePart(Role::Args, model) : nullptr);
    return function;
  }
  SmallVector<ValuePtr, 4> given;
  for (auto [index, part] : enumerate(call.list))
    given.push_back(evaluate(part, scope, parameterOf(function, index)));
  bool isGeneric = function->kind == Kind::Function && function->node->c &&
                   function->node->b;
  if (!isGeneric)
    return resultOf(function);
  Quietly quietly(*this);
  const Node &node = *function->node;
  Scope &bound = makeScope(*function->scope);
  for (auto [index, parameter] : enumerate(node.c->list)) {
    ValuePtr type = call.b && index < call.b->list.size()
                        ? evaluateType(call.b->list[index], scope)
                        : nullptr;
    bound.types.push_back({parameter->name, type});
  }
  for (auto [index, value] : enumerate(given))
    if (index < node.list.size())
      unify(node.list[index]->b, value, bound);
  return evaluateType(node.b, bound);
}

} // namespace holdfast::usage
