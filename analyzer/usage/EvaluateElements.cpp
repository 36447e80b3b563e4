#include "usage/Evaluator.h"
#include "usage/Routes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Elements of JSX, classes, and templates with a tag.
namespace holdfast::usage {

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
  auto wanted = [&](StringRef name) {
    Quietly quietly(*this);
    return member(properties, name, node.at);
  };
  SmallVector<Member, 8> given;
  SmallVector<ValuePtr, 1> spreads;
  for (const Node *part : node.list) {
    if (part->kind == NodeKind::Property) {
      given.push_back({part->name, nullptr});
      evaluate(part->a, scope, wanted(part->name));
    } else if (part->kind == NodeKind::Spread) {
      spreads.push_back(evaluate(part->a, scope));
    } else {
      given.push_back({"children", nullptr});
      evaluate(part, scope,
               part->kind == NodeKind::Function ? wanted("children") : nullptr);
    }
  }
  if (!spreads.empty() && properties && !quiet) {
    Value rest = *makeObject(given);
    rest.element = makeEither(spreads);
    uint32_t end = node.at + node.name.size();
    meet(make(std::move(rest)), properties, {node.at, end});
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
