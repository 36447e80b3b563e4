#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What functions give that the code does not declare: those of arrays and
/// promises, and of frameworks.
namespace holdfast::usage {

namespace {
enum class ListMethod { None, Same, Element, Map, FlatMap, Visit, Reduce, Add };
enum class Known {
  None,
  First,       ///< what it is given
  FirstResult, ///< what the function gives that it is given
  State,       ///< `useState`
  Reference,   ///< `useRef`
  Data,        ///< `useSWR<T>`: its `data`
  Loader,      ///< `useLoaderData<typeof loader>`
  Values,
  Entries,
  Import,
  Validator,
};
} // namespace

static ListMethod listMethod(StringRef name) {
  return StringSwitch<ListMethod>(name)
      .Cases("filter", "slice", "sort", "reverse", "concat", "toSorted",
             "toReversed", "splice", "values", ListMethod::Same)
      .Cases("find", "findLast", "at", "pop", "shift", "get",
             ListMethod::Element)
      .Case("map", ListMethod::Map)
      .Case("flatMap", ListMethod::FlatMap)
      .Cases("forEach", "some", "every", "findIndex", "findLastIndex",
             ListMethod::Visit)
      .Cases("reduce", "reduceRight", ListMethod::Reduce)
      .Cases("push", "unshift", ListMethod::Add)
      .Default(ListMethod::None);
}

ValuePtr Evaluator::callList(const Node &call, StringRef name, ValuePtr list,
                             Scope &scope, bool &isDone) {
  ListMethod method = listMethod(name);
  isDone = method != ListMethod::None;
  if (!isDone)
    return nullptr;
  ValuePtr element = list->kind == Kind::Tuple ? makeEither(list->list)
                                               : elementOf(list);
  const Node *first = call.list.empty() ? nullptr : call.list.front();
  ArrayRef<Node *> others = call.list.drop_front(!call.list.empty());
  ValuePtr with[] = {element, name == "sort" || name == "toSorted" ? element
                                                                  : nullptr,
                     list};
  if (method == ListMethod::Add) {
    for (const Node *part : call.list)
      evaluate(part, scope, element);
    return nullptr;
  }
  if (method == ListMethod::Reduce) {
    ValuePtr start = nullptr;
    for (const Node *part : others)
      start = evaluate(part, scope);
    if (call.b && !call.b->list.empty())
      start = evaluateType(call.b->list.front(), scope);
    ValuePtr reducing[] = {others.empty() ? element : start, element};
    ValuePtr result = callCallback(first, reducing, scope);
    return start ? start : result;
  }
  ValuePtr result = callCallback(first, with, scope);
  for (const Node *part : others)
    evaluate(part, scope);
  switch (method) {
  case ListMethod::Same:
    return list->kind == Kind::Tuple ? makeList(element) : list;
  case ListMethod::Element:
    return element;
  case ListMethod::Map:
    return makeList(result);
  case ListMethod::FlatMap:
    return makeList(elementOf(result) ? elementOf(result) : result);
  default:
    return nullptr;
  }
}

static Known knownFunction(const Node &callee) {
  StringRef owner = callee.kind == Node::Kind::Member && callee.a
                        ? callee.a->name
                        : StringRef();
  if (owner == "Promise")
    return callee.name == "all" || callee.name == "resolve" ||
                   callee.name == "race"
               ? Known::First
               : Known::None;
  if (owner == "Object")
    return StringSwitch<Known>(callee.name)
        .Case("values", Known::Values)
        .Case("entries", Known::Entries)
        .Cases("assign", "freeze", Known::First)
        .Default(Known::None);
  if (owner == "Array")
    return callee.name == "from" ? Known::First : Known::None;
  return StringSwitch<Known>(callee.name)
      .Cases("useCallback", "memo", "cache", "unstable_cache", Known::First)
      .Cases("forwardRef", "structuredClone", "json", "defer", Known::First)
      .Case("useMemo", Known::FirstResult)
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
  ValuePtr value = evaluate(first, scope, type);
  for (const Node *other : call.list.drop_front(!call.list.empty()))
    evaluate(other, scope);
  ValuePtr best = type ? type : value;
  auto object = [&](StringRef name, ValuePtr inside) {
    std::pair<StringRef, ValuePtr> one{name, inside};
    Value made{Kind::Object};
    made.members = ArrayRef(one).copy(memory);
    return make(std::move(made));
  };
  switch (function) {
  case Known::FirstResult:
    return type ? type : resultOf(value);
  case Known::State: {
    ValuePtr pair[] = {best, makeReturns(nullptr, best)};
    Value tuple{Kind::Tuple};
    tuple.list = ArrayRef(pair).copy(memory);
    return make(std::move(tuple));
  }
  case Known::Reference:
    return object("current", best);
  case Known::Data: {
    Quietly quietly(*this);
    return object("data", type ? type
                               : resultOf(member(value, "queryFn", 0)));
  }
  case Known::Loader:
    return type && type->kind == Kind::Function ? resultOf(type) : type;
  case Known::Values:
    return value && value->kind == Kind::List ? value : nullptr;
  case Known::Entries: {
    ValuePtr pair[] = {nullptr, elementOf(value)};
    Value tuple{Kind::Tuple};
    tuple.list = ArrayRef(pair).copy(memory);
    return makeList(make(std::move(tuple)));
  }
  case Known::Validator:
    return makeReturns(type, type);
  default:
    return best;
  }
}

//===----------------------------------------------------------------------===//
// tRPC
//===----------------------------------------------------------------------===//

/// `procedure.query(async () => …)` declares one; `router({…})` is what it is
/// given, and so is `createTRPCReact<AppRouter>()`.
ValuePtr Evaluator::callApi(const Node &call, const Node &callee, Scope &scope,
                            bool &isDone) {
  const Node *first = call.list.empty() ? nullptr : call.list.front();
  bool isMember = callee.kind == NodeKind::Member;
  if (isMember && first && call.list.size() == 1 &&
      (callee.name == "query" || callee.name == "mutation") &&
      (first->kind == NodeKind::Function || first->kind == NodeKind::Name)) {
    isDone = true;
    Value procedure{Kind::Procedure};
    procedure.element = callCallback(first, {}, scope);
    return make(std::move(procedure));
  }
  if (first && first->kind == NodeKind::Object && call.list.size() == 1 &&
      (callee.name.ends_with_insensitive("router") ||
       callee.name == "mergeRouters")) {
    isDone = true;
    return evaluate(first, scope);
  }
  if (callee.name.starts_with("createTRPC") && call.b &&
      !call.b->list.empty()) {
    isDone = true;
    evaluateAll(call.list, scope);
    return evaluateType(call.b->list.front(), scope);
  }
  return nullptr;
}

/// What a client gets of a procedure: `trpc.user.byId.useQuery(…)`.
ValuePtr Evaluator::callProcedure(const Node &call, StringRef method,
                                  ValuePtr procedure, Scope &scope,
                                  bool &isDone) {
  enum class Way { None, Direct, Data, Pages };
  Way way = StringSwitch<Way>(method)
                .Cases("query", "mutate", "mutateAsync", "fetch", Way::Direct)
                .Cases("getData", "ensureData", "prefetch", Way::Direct)
                .Cases("useQuery", "useMutation", "queryOptions", Way::Data)
                .Case("useSuspenseQuery", Way::Data)
                .Cases("useInfiniteQuery", "useSuspenseInfiniteQuery",
                       Way::Pages)
                .Default(Way::None);
  isDone = way != Way::None;
  if (!isDone)
    return nullptr;
  evaluateAll(call.list, scope);
  auto object = [&](StringRef name, ValuePtr inside) {
    std::pair<StringRef, ValuePtr> members[] = {
        {name, inside}, {"mutateAsync", makeReturns(inside, {})}};
    Value made{Kind::Object};
    made.members = ArrayRef(members).copy(memory);
    return make(std::move(made));
  };
  ValuePtr result = procedure->element;
  if (way == Way::Direct)
    return result;
  return object("data", way == Way::Pages ? object("pages", makeList(result))
                                          : result);
}

} // namespace holdfast::usage
