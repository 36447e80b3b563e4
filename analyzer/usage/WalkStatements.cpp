#include "usage/Evaluator.h"
#include "usage/Routes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

std::vector<Use> Evaluator::findUses(std::shared_ptr<const CodeFile> asked) {
  const CodeFile &wanted = *asked;
  hold(std::move(asked));
  file = &wanted;
  uses.clear();
  met.clear();
  steps = 0;
  route = routeOfFile(wanted.source->path());
  controller.clear();
  Scope &top = topOf(wanted);
  walkAll(wanted.tree->statements, top);
  file = nullptr;
  llvm::stable_sort(uses, [](const Use &a, const Use &b) {
    return a.range.begin < b.range.begin;
  });
  // What is evaluated twice is said once; the one that knows its method stays.
  std::vector<Use> single;
  for (Use &use : uses) {
    auto same = find_if(single, [&](const Use &other) {
      return other.range == use.range && other.object == use.object;
    });
    if (same == single.end())
      single.push_back(std::move(use));
    else if (same->method.empty())
      same->method = std::move(use.method);
  }
  return single;
}

void Evaluator::report(const UsedObject &object, UseKind kind, uint32_t at,
                       size_t length, StringRef method) {
  if (quiet || !file || !targets.want(object))
    return;
  Use use;
  use.object = object;
  use.kind = kind;
  use.file = file->source;
  // A key in quotes begins with one.
  StringRef text = use.file->text();
  length = handedLength.value_or(length);
  if (!handedLength && at < text.size() &&
      (text[at] == '"' || text[at] == '\'' ||
       (text[at] == '`' && kind != UseKind::RawSql)))
    ++at;
  use.range = {at, static_cast<uint32_t>(at + length)};
  use.method = method.str();
  use.route = route;
  uses.push_back(std::move(use));
}

/// Functions, classes and types of a block are there before their line.
void Evaluator::declareAhead(const Node &node, Scope &scope) {
  if (node.name.empty())
    return;
  if (node.kind == NodeKind::Function || node.kind == NodeKind::Class) {
    Value value{node.kind == NodeKind::Function ? Kind::Function : Kind::Class};
    value.node = &node;
    value.scope = &scope;
    scope.names.push_back({node.name, make(std::move(value))});
  } else if (node.kind == NodeKind::TypeAlias) {
    Quietly quietly(*this);
    scope.types.push_back({node.name, evaluateType(node.a, scope)});
  } else if (node.kind == NodeKind::Interface) {
    Value value{Kind::ObjectType};
    value.node = &node;
    value.scope = &scope;
    scope.types.push_back({node.name, make(std::move(value))});
  }
}

void Evaluator::walkAll(ArrayRef<Node *> statements, Scope &scope) {
  if (scope.parent)
    for (const Node *node : statements)
      declareAhead(*node, scope);
  for (const Node *node : statements)
    walk(node, scope);
}

void Evaluator::walkReturn(const Node &node, Scope &scope) {
  ValuePtr expected = nullptr;
  for (Scope *outer = &scope; outer && !expected; outer = outer->parent)
    for (const auto &[name, value] : outer->names)
      if (name == "return")
        expected = value;
  ValuePtr value = evaluate(node.a, scope, expected);
  if (returned)
    returned->push_back(value);
}

void Evaluator::walk(const Node *node, Scope &scope) {
  Deeper deeper(*this);
  if (!node || deeper.isTooDeep() || !spend())
    return;
  switch (node->kind) {
  case NodeKind::Variables:
    return walkVariables(*node, scope);
  case NodeKind::Block:
    return walkAll(node->list, node->has(Node::IsStatement) && !scope.parent
                                   ? scope
                                   : makeScope(scope));
  case NodeKind::Return:
    return walkReturn(*node, scope);
  case NodeKind::Loop:
    return walkLoop(*node, scope);
  case NodeKind::Switch:
    return walkSwitch(*node, scope);
  case NodeKind::Import:
    return walkImport(*node);
  case NodeKind::Reexport:
    return walkReexport(*node);
  case NodeKind::TypeAlias:
  case NodeKind::Interface:
    return walkType(*node, scope);
  case NodeKind::Export:
    evaluate(node->a, scope);
    return;
  case NodeKind::Function: {
    std::string outer = route;
    if (node->has(Node::IsExported) && !quiet)
      route = routeOfExport(route, node->name);
    evaluateFunction(*node, scope, nullptr);
    route = std::move(outer);
    return;
  }
  case NodeKind::Other:
    // The branches of `if` and `try` are statements.
    for (const Node *part : node->list)
      walk(part, scope);
    return;
  default:
    evaluate(node, scope);
  }
}

//===----------------------------------------------------------------------===//
// Imports
//===----------------------------------------------------------------------===//

void Evaluator::reportImport(const Node &binding) {
  StringRef name = binding.name;
  UsedObject object;
  object.model = names.model(name);
  if (!object.model)
    object.enumeration = names.enumeration(name);
  if (!object.model && !object.enumeration)
    object.model = names.type(name).model;
  if (object.model || object.enumeration)
    report(object, UseKind::Import, binding.at, name.size());
}

/// Whether a module hands on what the generated client exports by a name.
bool Evaluator::leadsToClient(const CodeFile &from, const OtherName &name,
                              unsigned hops) {
  CodeModule module = resolve(from, name.module);
  if (module.isClient)
    return true;
  const CodeFile *other = module.file ? open(*module.file) : nullptr;
  if (!other || hops > 8 || other->exported.count(name.name))
    return false;
  if (auto it = other->reexported.find(name.name);
      it != other->reexported.end()) {
    OtherName next = it->second;
    if (next.module.empty()) {
      auto inner = other->imported.find(next.name);
      if (inner == other->imported.end())
        return false;
      next = inner->second;
    }
    return leadsToClient(*other, next, hops + 1);
  }
  return any_of(other->reexportedAll, [&](StringRef all) {
    return leadsToClient(*other, {all, name.name}, hops + 1);
  });
}

void Evaluator::walkImport(const Node &import) {
  for (const Node *binding : import.list)
    if (binding->name != "*" && binding->name != "default" &&
        leadsToClient(*file, {import.name, binding->name}, 0))
      reportImport(*binding);
}

void Evaluator::walkReexport(const Node &node) {
  if (node.name.empty())
    return;
  for (const Node *binding : node.list)
    if (binding->name != "*" &&
        leadsToClient(*file, {node.name, binding->name}, 0))
      reportImport(*binding);
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

void Evaluator::walkVariables(const Node &node, Scope &scope) {
  for (const Node *variable : node.list) {
    ValuePtr type = variable->b ? evaluateType(variable->b, scope) : nullptr;
    std::string outer = route;
    if (node.has(Node::IsExported) && !quiet &&
        variable->a->kind == NodeKind::Name)
      route = routeOfExport(route, variable->a->name);
    ValuePtr value = evaluate(variable->c, scope, type);
    route = std::move(outer);
    value = value ? value : wordOf(*variable, *scope.file);
    bind(variable->a, type ? type : value, scope);
    if (!variable->b && !variable->c)
      scope.open.push_back(variable->a->name);
  }
}

void Evaluator::bind(const Node *pattern, ValuePtr value, Scope &scope) {
  Deeper deeper(*this);
  if (!pattern || deeper.isTooDeep())
    return;
  switch (pattern->kind) {
  case NodeKind::Name:
    scope.names.push_back({pattern->name, value});
    return;
  case NodeKind::Assign:
    // A default.
    evaluate(pattern->b, scope);
    return bind(pattern->a, value, scope);
  case NodeKind::Object:
    return bindObject(*pattern, value, scope);
  case NodeKind::Array:
    for (auto [index, part] : enumerate(pattern->list)) {
      if (!part)
        continue;
      ValuePtr item = nullptr;
      if (value && value->kind == Kind::Tuple)
        item = index < value->list.size() ? value->list[index] : nullptr;
      else
        item = elementOf(value);
      bind(part->kind == NodeKind::Spread ? part->a : part,
           part->kind == NodeKind::Spread ? value : item, scope);
    }
    return;
  default:
    return;
  }
}

void Evaluator::bindObject(const Node &pattern, ValuePtr value, Scope &scope) {
  for (const Node *part : pattern.list) {
    if (part->kind == NodeKind::Spread) {
      bind(part->a, value, scope);
      continue;
    }
    ValuePtr item = part->has(Node::IsComputed)
                        ? nullptr
                        : member(value, part->name, part->at);
    if (part->c && !part->has(Node::IsComputed)) {
      ValuePtr byDefault = evaluate(part->c, scope);
      item = item ? item : byDefault;
    }
    bind(part->a, item, scope);
  }
}

void Evaluator::walkLoop(const Node &node, Scope &scope) {
  Scope &inner = makeScope(scope);
  ValuePtr over = node.b ? evaluate(node.b, scope) : nullptr;
  for (const Node *part : node.list)
    walk(part, inner);
  if (node.a)
    bind(node.a, elementOf(over), inner);
  walk(node.c, inner);
}

void Evaluator::walkSwitch(const Node &node, Scope &scope) {
  ValuePtr value = evaluate(node.a, scope);
  Scope &inner = makeScope(scope);
  for (const Node *branch : node.list) {
    if (branch->a)
      evaluate(branch->a, inner, value);
    walkAll(branch->list, inner);
  }
}

/// Names in a type are used where it stands.
void Evaluator::walkType(const Node &node, Scope &scope) {
  Scope &inner = makeScope(scope);
  if (node.c)
    for (const Node *parameter : node.c->list)
      inner.types.push_back({parameter->name, nullptr});
  if (node.kind == NodeKind::TypeAlias) {
    evaluateType(node.a, inner);
    return;
  }
  for (const Node *base : node.list)
    evaluateType(base, inner);
  evaluateType(node.a, inner);
}

} // namespace holdfast::usage
