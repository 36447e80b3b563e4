#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What functions give that the code does not declare: those of promises and of
/// frameworks.
namespace holdfast::usage {

enum class Evaluator::Known {
  None,
  First,       ///< what it is given
  FirstResult, ///< what the function gives that it is given
  State,       ///< `useState`
  Reference,   ///< `useRef`
  Data,        ///< `useSWR<T>`: its `data`
  Loader,      ///< `useLoaderData<typeof loader>`
  Values,
  Entries,
  Groups,  ///< `Object.groupBy`
  Settled, ///< `Promise.allSettled`
  Import,
  Validator, ///< Prisma's
  Match,     ///< ts-pattern's
  Form,      ///< `useForm<T>`
  Signal,    ///< Angular's `signal<T>`: a function that gives it
  Typed,     ///< Angular's `http.get<T>`
  Computed,  ///< Angular's `computed`: what the function gives, as one
};

Evaluator::Known Evaluator::knownFunction(const Node &callee) {
  StringRef owner = callee.kind == Node::Kind::Member && callee.a
                        ? callee.a->name
                        : StringRef();
  if (owner == "Promise")
    return StringSwitch<Known>(callee.name)
        .Cases("all", "resolve", "race", Known::First)
        .Case("allSettled", Known::Settled)
        .Default(Known::None);
  if (owner == "Object")
    return StringSwitch<Known>(callee.name)
        .Case("values", Known::Values)
        .Case("entries", Known::Entries)
        .Case("groupBy", Known::Groups)
        .Cases("assign", "freeze", Known::First)
        .Default(Known::None);
  if (owner == "Array")
    return callee.name == "from" ? Known::First : Known::None;
  if (owner == "input" || owner == "model")
    return callee.name == "required" ? Known::Signal : Known::None;
  if (owner == "http" || owner == "httpClient")
    return StringSwitch<Known>(callee.name)
        .Cases("get", "post", "put", "patch", "delete", Known::Typed)
        .Default(Known::None);
  return StringSwitch<Known>(callee.name)
      .Cases("createContext", "useContext", "use", Known::First)
      .Cases("defineProps", "withDefaults", Known::First) // Vue's
      .Case("getExtensionContext", Known::First)          // Prisma's
      .Case("match", Known::Match)
      .Case("useForm", Known::Form)
      .Cases("useCallback", "memo", "cache", "unstable_cache", Known::First)
      .Cases("forwardRef", "structuredClone", "json", "defer", Known::First)
      .Case("useMemo", Known::FirstResult)
      .Cases("signal", "input", "model", Known::Signal)
      .Case("computed", Known::Computed)
      .Case("useState", Known::State)
      .Case("useRef", Known::Reference)
      .Cases("useSWR", "useSWRImmutable", "useQuery", "useMutation",
             Known::Data)
      .Cases("useLoaderData", "useActionData", Known::Loader)
      .Cases("import", "require", Known::Import)
      .Case("validator", Known::Validator)
      .Default(Known::None);
}

ValuePtr Evaluator::callWellKnown(const Node &call, const Node &callee,
                                  Scope &scope, bool &isDone) {
  Known function = knownFunction(callee);
  isDone = function != Known::None;
  if (!isDone)
    return nullptr;
  const Node *first = call.list.empty() ? nullptr : call.list.front();
  ValuePtr type = call.b && !call.b->list.empty()
                      ? evaluateType(call.b->list.front(), scope)
                      : nullptr;
  if (function == Known::Import)
    return first && first->kind == NodeKind::String && scope.file
               ? imported(*scope.file, {first->name, "*"})
               : nullptr;
  if (function == Known::Form)
    return makeForm(call, type, scope);
  ValuePtr value = evaluate(first, scope, type);
  for (const Node *other : call.list.drop_front(!call.list.empty()))
    evaluate(other, scope,
             function == Known::Groups ? makeReturns(nullptr, elementOf(value))
                                       : nullptr);
  return resultOfWellKnown(function, value, type);
}

ValuePtr Evaluator::resultOfWellKnown(Known function, ValuePtr value,
                                      ValuePtr type) {
  ValuePtr best = type ? type : value;
  switch (function) {
  case Known::FirstResult:
    return type ? type : resultOf(value);
  case Known::State:
    return makeTuple({best, makeReturns(nullptr, best)});
  case Known::Typed:
    return type;
  case Known::Signal:
    return makeReturns(best, {});
  case Known::Computed:
    return makeReturns(type ? type : resultOf(value), {});
  case Known::Reference:
    return makeObject(Member{"current", best});
  case Known::Data: {
    Quietly quietly(*this);
    return makeObject(
        Member{"data", type ? type : resultOf(member(value, "queryFn", 0))});
  }
  case Known::Loader:
    return type && type->kind == Kind::Function ? resultOf(type) : type;
  case Known::Values:
    return value && value->kind == Kind::List ? value : nullptr;
  case Known::Entries:
    return makeList(makeTuple({nullptr, elementOf(value)}));
  case Known::Groups: {
    Value map{Kind::List};
    map.name = "map";
    map.element = makeList(elementOf(value));
    return make(std::move(map));
  }
  case Known::Settled:
    return settled(value);
  case Known::Validator:
    return makeReturns(type, type);
  case Known::Match: {
    Value matcher{Kind::Matcher};
    matcher.element = best;
    return make(std::move(matcher));
  }
  default:
    return best;
  }
}

/// Of values, each as the `value` of an object.
ValuePtr Evaluator::settled(ValuePtr values) {
  if (!values || values->kind != Kind::Tuple)
    return makeList(makeObject(Member{"value", elementOf(values)}));
  SmallVector<ValuePtr, 4> items;
  for (ValuePtr item : values->list)
    items.push_back(makeObject(Member{"value", item}));
  return makeTuple(items);
}

/// What react-hook-form gives for a form with values of a type.
ValuePtr Evaluator::makeForm(const Node &call, ValuePtr values, Scope &scope) {
  ValuePtr options =
      makeObject({{"defaultValues", values}, {"values", values}});
  for (const Node *part : call.list)
    evaluate(part, scope, options);
  ValuePtr submit = makeReturns(nullptr, values);
  return makeObject({{"getValues", makeReturns(values, {})},
                     {"watch", makeReturns(values, {})},
                     {"reset", makeReturns(nullptr, values)},
                     {"handleSubmit", makeReturns(nullptr, submit)}});
}

/// `match(value).with(pattern, …, (value) => …)` of ts-pattern.
ValuePtr Evaluator::callMatcher(const Node &call, StringRef method,
                                ValuePtr matcher, Scope &scope, bool &isDone) {
  isDone = method == "with" || method == "when";
  if (!isDone)
    return nullptr;
  for (auto [index, part] : enumerate(call.list)) {
    bool isLast = index + 1 == call.list.size();
    if (isLast || (part && part->kind == NodeKind::Function))
      callCallback(part, {matcher->element, matcher->element}, scope);
    else
      evaluate(part, scope, matcher->element);
  }
  return matcher;
}

} // namespace holdfast::usage
