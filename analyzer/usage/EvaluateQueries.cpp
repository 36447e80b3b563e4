#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

static const Node *argument(const Node &call, size_t index) {
  return index < call.list.size() ? call.list[index] : nullptr;
}

/// `ctx.db.user.findMany(…)`, where nobody says what `ctx` is.
ValuePtr Evaluator::guessQuery(const Node &call, const Node &callee) {
  const Node &delegate = *callee.a;
  // `db.query.user` is Drizzle's.
  if (delegate.kind != NodeKind::Member || delegate.a->name == "query")
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
    bool isQuery =
        first && first->kind == NodeKind::Object &&
        any_of(first->list, [](const Node *property) {
          return property->name == "where" || property->name == "data";
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

/// Of one query, or of an Either of some.
ValuePtr Evaluator::callQuery(const Node &call, ValuePtr query, Scope &scope) {
  ArrayRef<ValuePtr> queries =
      query->kind == Kind::Either ? query->list : ArrayRef(query);
  SmallVector<ValuePtr, 2> arguments, results;
  for (ValuePtr one : queries) {
    arguments.push_back(makePart(Role::Args, one->model));
    results.push_back(resultOf(one));
  }
  for (auto [index, part] : enumerate(call.list))
    evaluate(part, scope, index == 0 ? makeEither(arguments) : nullptr);
  return makeEither(results);
}

/// A transaction has what its client has.
ValuePtr Evaluator::ofTransaction(ValuePtr client) {
  return client && client->kind == Kind::Client ? client : makeClient();
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
                 : callCallback(first, ofTransaction(client), scope);
  } else {
    if (first &&
        (first->kind == NodeKind::String || first->kind == NodeKind::Template))
      reportRawSql(*first);
    evaluate(first, scope);
    if (call.b && !call.b->list.empty())
      result = evaluateType(call.b->list.front(), scope);
  }
  for (const Node *other : call.list.drop_front(!call.list.empty()))
    evaluate(other, scope);
  return result;
}

/// The literal of an extension, also in `Prisma.defineExtension(…)`.
static const Node *extensionIn(const Node *value) {
  if (value && value->kind == Node::Kind::Call && value->a &&
      value->a->name == "defineExtension")
    value = argument(*value, 0);
  return value && value->kind == Node::Kind::Object ? value : nullptr;
}

/// Of an extension, models by their names and what Prisma hands to functions.
/// The client that comes out has the methods that are added to models.
ValuePtr Evaluator::extendClient(const Node &call, ValuePtr client,
                                 Scope &scope) {
  const Node *extension = extensionIn(argument(call, 0));
  if (!extension) {
    evaluate(argument(call, 0), scope);
    return client;
  }
  SmallVector<Member, 4> added;
  for (const Node *component : extension->list) {
    if (!component->a || component->a->kind != NodeKind::Object) {
      evaluate(component->a, scope);
      continue;
    }
    for (const Node *part : component->a->list)
      if (ValuePtr methods = extendModel(*part, component->name, scope))
        added.push_back({part->name, methods});
  }
  if (added.empty() || client->kind != Kind::Client)
    return client;
  Value all = *makeObject(added);
  all.element = client->element;
  Value extended = *client;
  extended.element = make(std::move(all));
  return make(std::move(extended));
}

/// A model in the `model`, `query` or `result` of an extension; gives the
/// methods that are added to it.
ValuePtr Evaluator::extendModel(const Node &part, StringRef component,
                                Scope &scope) {
  const Model *model = names.byAccessor(part.name);
  if (model)
    report({model}, UseKind::Call, part.at, part.name.size(), "$extends");
  if (!model || !part.a || part.a->kind != NodeKind::Object) {
    evaluate(part.a, scope);
    return nullptr;
  }
  if (component == "model") {
    Value delegate{Kind::Delegate};
    delegate.model = model;
    Scope &inner = makeScope(scope);
    inner.self = make(std::move(delegate));
    return evaluate(part.a, inner);
  }
  bool isResult = component == "result";
  ValuePtr row = makePart(Role::Row, model);
  ValuePtr expected =
      makeObject({{isResult ? "needs" : "args",
                   makePart(isResult ? Role::Select : Role::Args, model)},
                  {isResult ? "compute" : "query", makeReturns(row, row)}});
  for (const Node *inner : part.a->list)
    evaluate(inner->a, scope,
             isResult ? expected : makeReturns(nullptr, expected));
  return nullptr;
}

} // namespace holdfast::usage
