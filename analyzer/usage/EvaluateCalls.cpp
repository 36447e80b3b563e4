#include "usage/Evaluator.h"
#include "usage/Routes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

static const Node *argument(const Node &call, size_t index) {
  return index < call.list.size() ? call.list[index] : nullptr;
}

ValuePtr Evaluator::evaluateCall(const Node &node, Scope &scope,
                                 ValuePtr expected) {
  (void)expected;
  const Node &callee = *node.a;
  std::string outer = route;
  if (!quiet)
    if (std::string handled = routeOfCall(node); !handled.empty())
      route = std::move(handled);
  ValuePtr object = nullptr, function = nullptr, result = nullptr;
  bool isDone = false;
  if (callee.kind == NodeKind::Member) {
    object = evaluate(callee.a, scope, nullptr, callee.name);
    result = callMethod(node, callee, object, scope, isDone);
    if (!isDone)
      function = member(object, callee.name, callee.at);
  } else {
    function = evaluate(&callee, scope);
  }
  if (!isDone && !function)
    result = callWellKnown(node, callee, scope, isDone);
  if (!isDone && !function)
    result = callApi(node, callee, scope, isDone);
  if (!isDone && function)
    result = function->kind == Kind::Query ? callQuery(node, function, scope)
                                           : callFunction(node, function, scope);
  else if (!isDone)
    evaluateAll(node.list, scope);
  route = std::move(outer);
  return result;
}

ValuePtr Evaluator::evaluateNew(const Node &node, Scope &scope) {
  ValuePtr type = node.a ? evaluate(node.a, scope) : nullptr;
  StringRef name = node.a ? node.a->name : StringRef();
  if (node.b)
    for (const Node *part : node.b->list)
      evaluateType(part, scope);
  bool isCollection = name == "Set" || name == "Map";
  ValuePtr first = nullptr;
  for (auto [index, part] : enumerate(node.list)) {
    ValuePtr value = evaluate(part, scope);
    if (index == 0)
      first = value;
  }
  if ((type && type->kind == Kind::ClientType) ||
      (!type && name == "PrismaClient"))
    return makeClient();
  if (type && type->kind == Kind::Class) {
    Value instance{Kind::Instance};
    instance.element = type;
    return make(std::move(instance));
  }
  if (!type && name == "Promise")
    return node.b && !node.b->list.empty()
               ? evaluateType(node.b->list.front(), scope)
               : nullptr;
  if (type || !isCollection)
    return nullptr;
  if (node.b && !node.b->list.empty())
    first = makeList(evaluateType(node.b->list.back(), scope));
  Value all{Kind::List};
  ValuePtr element = elementOf(first);
  bool isPairs = name == "Map" && element && element->kind == Kind::Tuple &&
                 element->list.size() > 1;
  all.element = isPairs ? element->list[1] : element;
  return make(std::move(all));
}

ValuePtr Evaluator::callMethod(const Node &call, const Node &callee,
                               ValuePtr object, Scope &scope, bool &isDone) {
  StringRef method = callee.name;
  if (method == "$transaction" || method == "$extends" ||
      method.starts_with("$queryRaw") || method.starts_with("$executeRaw"))
    return callClient(call, method, object, scope, isDone);
  if (!object)
    if (ValuePtr query = guessQuery(call, callee, object, scope)) {
      isDone = true;
      return callQuery(call, query, scope);
    }
  if (!object)
    return nullptr;
  if (method == "then") {
    isDone = true;
    ValuePtr result = callCallback(argument(call, 0), object, scope);
    for (const Node *other : call.list.drop_front(!call.list.empty()))
      evaluate(other, scope);
    return result;
  }
  if (method == "catch" || method == "finally") {
    isDone = true;
    evaluateAll(call.list, scope);
    return object;
  }
  if (object->kind == Kind::Procedure)
    return callProcedure(call, method, object, scope, isDone);
  // The same procedures, of `trpc.useUtils()`.
  if (object->kind == Kind::Object &&
      (method == "useUtils" || method == "useContext" ||
       method == "createCaller")) {
    isDone = true;
    evaluateAll(call.list, scope);
    return object;
  }
  if (object->kind == Kind::List || object->kind == Kind::Tuple)
    return callList(call, method, object, scope, isDone);
  if (object->kind == Kind::Either)
    for (ValuePtr choice : object->list)
      if (choice->kind == Kind::List || choice->kind == Kind::Tuple)
        return callList(call, method, choice, scope, isDone);
  return nullptr;
}

/// `ctx.db.user.findMany(…)`, where nobody says what `ctx` is.
ValuePtr Evaluator::guessQuery(const Node &call, const Node &callee,
                               ValuePtr object, Scope &scope) {
  (void)object;
  (void)scope;
  const Node &delegate = *callee.a;
  if (delegate.kind != NodeKind::Member)
    return nullptr;
  const Model *model = names.byAccessor(delegate.name);
  if (!model || resultOfQuery(callee.name) == QueryResult::None)
    return nullptr;
  // Many things create and delete.
  bool isCommon = StringSwitch<bool>(callee.name)
                      .Cases("create", "update", "delete", "count", true)
                      .Case("aggregate", true)
                      .Default(false);
  if (isCommon) {
    std::string owner = delegate.a->name.lower();
    StringRef word = owner;
    bool isClient = word.contains("prisma") || word == "db" || word == "tx" ||
                    word == "trx" || word == "database" || word == "client" ||
                    word == "orm";
    const Node *first = argument(call, 0);
    bool isQuery = first && first->kind == NodeKind::Object &&
                   any_of(first->list, [](const Node *property) {
                     return property->name == "where" ||
                            property->name == "data";
                   });
    if (!isClient && !isQuery)
      return nullptr;
  }
  report({model}, UseKind::Call, delegate.at, delegate.name.size(),
         callee.name);
  Value query{Kind::Query};
  query.model = model;
  query.name = callee.name;
  return make(std::move(query));
}

ValuePtr Evaluator::callQuery(const Node &call, ValuePtr query, Scope &scope) {
  ValuePtr arguments = makePart(Role::Args, query->model);
  for (auto [index, part] : enumerate(call.list))
    evaluate(part, scope, index == 0 ? arguments : nullptr);
  ValuePtr row = makePart(Role::Row, query->model);
  switch (resultOfQuery(query->name)) {
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

ValuePtr Evaluator::callClient(const Node &call, StringRef method,
                               ValuePtr client, Scope &scope, bool &isDone) {
  isDone = true;
  if (method == "$extends")
    return extendClient(call, client ? client : makeClient(), scope);
  const Node *first = argument(call, 0);
  ValuePtr result = nullptr;
  if (method == "$transaction") {
    result = first && first->kind == NodeKind::Array
                 ? evaluate(first, scope)
                 : callCallback(first, makeClient(), scope);
  } else {
    if (first && (first->kind == NodeKind::String ||
                  first->kind == NodeKind::Template))
      reportRawSql(*first);
    evaluate(first, scope);
    if (call.b && !call.b->list.empty())
      result = evaluateType(call.b->list.front(), scope);
  }
  for (const Node *other : call.list.drop_front(!call.list.empty()))
    evaluate(other, scope);
  return result;
}

/// Of an extension, models by their names and what Prisma hands to functions.
ValuePtr Evaluator::extendClient(const Node &call, ValuePtr client,
                                 Scope &scope) {
  const Node *extension = argument(call, 0);
  if (!extension || extension->kind != NodeKind::Object) {
    evaluate(extension, scope);
    return client;
  }
  for (const Node *component : extension->list) {
    bool isResult = component->name == "result";
    if (!component->a || component->a->kind != NodeKind::Object) {
      evaluate(component->a, scope);
      continue;
    }
    for (const Node *part : component->a->list) {
      const Model *model = names.byAccessor(part->name);
      if (model)
        report({model}, UseKind::Call, part->at, part->name.size(),
               "$extends");
      if (!model || !part->a || part->a->kind != NodeKind::Object) {
        evaluate(part->a, scope);
        continue;
      }
      for (const Node *inner : part->a->list) {
        ValuePtr expected = nullptr;
        ValuePtr row = makePart(Role::Row, model);
        std::pair<StringRef, ValuePtr> members[] = {
            {isResult ? "needs" : "args",
             makePart(isResult ? Role::Select : Role::Args, model)},
            {isResult ? "compute" : "query", makeReturns(row, row)}};
        Value object{Kind::Object};
        object.members = ArrayRef(members).copy(memory);
        expected = make(std::move(object));
        evaluate(inner->a, scope,
                 isResult ? expected : makeReturns(nullptr, expected));
      }
    }
  }
  return client;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

ValuePtr Evaluator::callCallback(const Node *callback, ArrayRef<ValuePtr> with,
                                 Scope &scope) {
  if (!callback)
    return nullptr;
  ValuePtr function = evaluate(callback, scope, makeReturns(nullptr, with));
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
  return evaluateType(parameters[index]->b, *function->scope);
}

void Evaluator::bindParameters(const Node &function, ArrayRef<ValuePtr> with,
                               Scope &scope) {
  if (function.c)
    for (const Node *parameter : function.c->list)
      if (none_of(scope.types, [&](const auto &known) {
            return known.first == parameter->name;
          })) {
        ValuePtr bound =
            parameter->b ? evaluateType(parameter->b, scope) : nullptr;
        scope.types.push_back({parameter->name, bound});
      }
  for (auto [index, parameter] : enumerate(function.list)) {
    evaluateAll(parameter->list, scope);
    ValuePtr value = parameter->b ? evaluateType(parameter->b, scope)
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
    return result == QueryResult::Rows  ? makeList(row)
           : result == QueryResult::Row ? row
                                        : nullptr;
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
