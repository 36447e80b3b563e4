#include "usage/Evaluator.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// tRPC, which hands what a procedure gives to its clients.
namespace holdfast::usage {

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
  Way way =
      StringSwitch<Way>(method)
          .Cases("query", "mutate", "mutateAsync", "fetch", Way::Direct)
          .Cases("getData", "ensureData", "prefetch", Way::Direct)
          .Cases("useQuery", "useMutation", "queryOptions", Way::Data)
          .Case("useSuspenseQuery", Way::Data)
          .Cases("useInfiniteQuery", "useSuspenseInfiniteQuery", Way::Pages)
          .Default(Way::None);
  isDone = way != Way::None;
  if (!isDone)
    return nullptr;
  evaluateAll(call.list, scope);
  ValuePtr result = procedure->element;
  if (way == Way::Direct)
    return result;
  if (way == Way::Pages)
    result = makeObject(Member{"pages", makeList(result)});
  return makeObject(
      {{"data", result}, {"mutateAsync", makeReturns(result, {})}});
}

} // namespace holdfast::usage
