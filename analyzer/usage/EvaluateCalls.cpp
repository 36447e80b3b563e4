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

static bool isPattern(const Node &callee) {
  return callee.kind == Node::Kind::Member && callee.a->name == "P";
}

static bool isQuery(const Value &function) {
  return function.kind == Value::Kind::Query ||
         (function.kind == Value::Kind::Either &&
          all_of(function.list, [](ValuePtr choice) {
            return choice->kind == Value::Kind::Query;
          }));
}

ValuePtr Evaluator::evaluateCall(const Node &node, Scope &scope,
                                 ValuePtr expected) {
  const Node &callee = *node.a;
  std::string outer = route;
  if (!quiet)
    if (std::string handled = routeOfCall(node); !handled.empty())
      route = std::move(handled);
  ValuePtr object = nullptr, function = nullptr, result = nullptr;
  bool isDone = false;
  if (callee.kind == NodeKind::Member) {
    object = evaluate(callee.a, scope, nullptr, callee.name);
    result = callMethod(node, callee, object, scope, expected, isDone);
    if (!isDone)
      function = member(object, callee.name, callee.at);
  } else {
    function = evaluate(&callee, scope);
  }
  if (!isDone && !function)
    result = callWellKnown(node, callee, scope, isDone);
  if (!isDone && !function)
    result = makeValidator(node, callee, scope, isDone);
  if (!isDone && !function)
    result = callApi(node, callee, scope, isDone);
  if (!isDone && function)
    result = isQuery(*function) ? callQuery(node, function, scope)
                                : callFunction(node, function, scope);
  else if (!isDone)
    // ts-pattern's `P.union('A', 'B')` stands for what it is held against.
    for (const Node *part : node.list)
      evaluate(part, scope, isPattern(callee) ? expected : nullptr);
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

/// What comes out of an operator of RxJS is what it is given.
static bool isPassing(StringRef name) {
  return StringSwitch<bool>(name)
      .Cases("takeUntilDestroyed", "takeUntil", "take", "first", true)
      .Cases("filter", "tap", "finalize", "shareReplay", "delay", true)
      .Cases("debounceTime", "distinctUntilChanged", true)
      .Cases("catchError", "retry", "startWith", true)
      .Default(false);
}

/// It is what its callback gives.
static bool isMapping(StringRef name) {
  return StringSwitch<bool>(name)
      .Cases("map", "switchMap", "mergeMap", "concatMap", "exhaustMap", true)
      .Default(false);
}

/// `values.pipe(map(…), …)` of RxJS.
ValuePtr Evaluator::callPipe(const Node &call, ValuePtr values, Scope &scope) {
  for (const Node *step : call.list) {
    if (!step || step->kind != NodeKind::Call || !step->a) {
      evaluate(step, scope);
      values = nullptr;
      continue;
    }
    ValuePtr result = nullptr;
    for (const Node *part : step->list)
      result = callCallback(part, values, scope);
    if (!isPassing(step->a->name))
      values = isMapping(step->a->name) ? result : nullptr;
  }
  return values;
}

/// Methods of promises and of RxJS, of which each is what it comes to.
ValuePtr Evaluator::callLater(const Node &call, StringRef method,
                              ValuePtr object, Scope &scope, bool &isDone) {
  if (method == "then" || method == "subscribe") {
    isDone = true;
    ValuePtr taker = makeObject(Member{"next", makeReturns(nullptr, object)});
    const Node *first = argument(call, 0);
    bool isObserver = first && first->kind == NodeKind::Object;
    ValuePtr result = isObserver ? evaluate(first, scope, taker)
                                 : callCallback(first, object, scope);
    for (const Node *other : call.list.drop_front(!call.list.empty()))
      evaluate(other, scope);
    return result;
  }
  if (method == "catch" || method == "finally") {
    isDone = true;
    evaluateAll(call.list, scope);
    return object;
  }
  isDone = method == "pipe" && object->kind != Kind::Validator;
  return isDone ? callPipe(call, object, scope) : nullptr;
}

ValuePtr Evaluator::callMethod(const Node &call, const Node &callee,
                               ValuePtr object, Scope &scope, ValuePtr expected,
                               bool &isDone) {
  StringRef method = callee.name;
  if (method == "$transaction" || method == "$extends" ||
      method.starts_with("$queryRaw") || method.starts_with("$executeRaw"))
    return callClient(call, method, object, scope, isDone);
  if (!object)
    if (ValuePtr query = guessQuery(call, callee)) {
      isDone = true;
      return callQuery(call, query, scope);
    }
  if (!object)
    return nullptr;
  if (ValuePtr result = callLater(call, method, object, scope, isDone); isDone)
    return result;
  if (object->kind == Kind::Validator)
    return callValidator(call, method, object, scope, isDone);
  if (object->kind == Kind::Matcher)
    return callMatcher(call, method, object, scope, isDone);
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
    return callList(call, method, object, scope, expected, isDone);
  if (object->kind == Kind::Either)
    for (ValuePtr choice : object->list)
      if (choice->kind == Kind::List || choice->kind == Kind::Tuple)
        return callList(call, method, choice, scope, expected, isDone);
  return nullptr;
}

} // namespace holdfast::usage
