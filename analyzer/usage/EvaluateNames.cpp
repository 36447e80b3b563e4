#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

/// Files may export what they import from each other, round in a circle.
static constexpr unsigned mostHops = 12;

Scope &Evaluator::makeScope(Scope &parent) {
  scopes.push_back(std::make_unique<Scope>());
  scopes.back()->parent = &parent;
  scopes.back()->file = parent.file;
  return *scopes.back();
}

Scope &Evaluator::topOf(const CodeFile &of) {
  Scope *&top = tops[&of];
  if (!top) {
    scopes.push_back(std::make_unique<Scope>());
    top = scopes.back().get();
    top->file = &of;
  }
  return *top;
}

const CodeFile *Evaluator::open(size_t index) {
  std::shared_ptr<const CodeFile> opened = code.file(index);
  const CodeFile *result = opened.get();
  if (opened)
    hold(std::move(opened));
  return result;
}

void Evaluator::hold(std::shared_ptr<const CodeFile> opened) {
  const CodeFile *key = opened.get();
  if (held.try_emplace(key, std::move(opened)).second)
    heldBytes += key->sizeInBytes();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

ValuePtr Evaluator::lookUp(StringRef name, Scope &scope) {
  for (Scope *here = &scope; here; here = here->parent) {
    for (const auto &[known, value] : reverse(here->names))
      if (known == name)
        return value;
    if (!here->parent)
      return lookUpTop(*here->file, name);
  }
  return nullptr;
}

ValuePtr Evaluator::lookUpTop(const CodeFile &of, StringRef name) {
  if (auto it = of.declared.find(name); it != of.declared.end())
    return evaluateDeclared(of, name, *it->second);
  if (auto it = of.imported.find(name); it != of.imported.end())
    return imported(of, it->second);
  return nullptr;
}

ValuePtr Evaluator::evaluateDeclared(const CodeFile &of, StringRef name,
                                     const Node &node) {
  auto [it, isNew] = known.try_emplace({&of, &node}, nullptr);
  ValuePtr value = it->second;
  if (isNew) {
    Quietly quietly(*this);
    Scope &top = topOf(of);
    if (node.kind == NodeKind::Function || node.kind == NodeKind::Class) {
      Value declared{node.kind == NodeKind::Function ? Kind::Function
                                                     : Kind::Class};
      declared.node = &node;
      declared.scope = &top;
      value = make(std::move(declared));
    } else if (node.kind == NodeKind::Variable) {
      ValuePtr type = node.b ? evaluateType(node.b, top) : nullptr;
      value = type ? type : evaluate(node.c, top);
      value = value ? value : wordOf(node, of);
    } else if (node.kind != NodeKind::TypeAlias &&
               node.kind != NodeKind::Interface) {
      value = evaluate(&node, top);
    }
    known[{&of, &node}] = value;
  }
  if (node.kind != NodeKind::Variable || node.a->kind == NodeKind::Name)
    return value;
  Quietly quietly(*this);
  Scope &parts = makeScope(topOf(of));
  bind(node.a, value, parts);
  for (const auto &[part, partValue] : parts.names)
    if (part == name)
      return partValue;
  return nullptr;
}

/// Each import is looked up once: the same name is asked for again and again.
CodeModule Evaluator::resolve(const CodeFile &from, StringRef module) {
  auto [it, isNew] = modules.try_emplace({&from, module});
  if (isNew)
    it->second = code.resolve(from.source->path(), module);
  return it->second;
}

ValuePtr Evaluator::imported(const CodeFile &from, const OtherName &name) {
  Deeper deeper(*this);
  if (deeper.isTooDeep())
    return nullptr;
  CodeModule module = resolve(from, name.module);
  if (module.isClient)
    return name.name == "*" || name.name == "default"
               ? make({Kind::ClientModule})
               : exportOfClient(name.name);
  const CodeFile *other = module.file ? open(*module.file) : nullptr;
  if (!other)
    return nullptr;
  if (name.name == "*") {
    Value whole{Kind::Module};
    whole.file = other;
    return make(std::move(whole));
  }
  return exportOf(*other, name.name);
}

ValuePtr Evaluator::exportOf(const CodeFile &of, StringRef name,
                             unsigned hops) {
  if (hops > mostHops)
    return nullptr;
  if (auto it = of.exported.find(name); it != of.exported.end())
    return evaluateDeclared(of, name, *it->second);
  if (auto it = of.reexported.find(name); it != of.reexported.end())
    return it->second.module.empty() ? lookUpTop(of, it->second.name)
                                     : imported(of, it->second);
  for (StringRef module : of.reexportedAll) {
    CodeModule other = resolve(of, module);
    ValuePtr value = nullptr;
    if (other.isClient)
      value = exportOfClient(name);
    else if (const CodeFile *next = other.file ? open(*other.file) : nullptr)
      value = exportOf(*next, name, hops + 1);
    if (value)
      return value;
  }
  return nullptr;
}

ValuePtr Evaluator::exportOfClient(StringRef name) {
  if (name == "PrismaClient")
    return make({Kind::ClientType});
  if (name == "Prisma")
    return make({Kind::Namespace});
  if (name == "$Enums") {
    Value space{Kind::Namespace};
    space.name = "$Enums";
    return make(std::move(space));
  }
  if (const Enum *enumeration = names.enumeration(name)) {
    Value object{Kind::EnumObject};
    object.enumeration = enumeration;
    return make(std::move(object));
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

ValuePtr Evaluator::lookUpType(StringRef name, Scope &scope,
                               ArrayRef<ValuePtr> arguments) {
  for (Scope *here = &scope; here; here = here->parent) {
    for (const auto &[known, value] : reverse(here->types))
      if (known == name)
        return value;
    // A class in a block.
    for (const auto &[known, value] : reverse(here->names))
      if (known == name && value && value->kind == Kind::Class) {
        Value instance{Kind::Instance};
        instance.element = value;
        return make(std::move(instance));
      }
    if (!here->parent)
      return typeIn(*here->file, name, arguments, 0);
  }
  return nullptr;
}

ValuePtr Evaluator::typeIn(const CodeFile &of, StringRef name,
                           ArrayRef<ValuePtr> arguments, unsigned hops) {
  if (hops > mostHops)
    return nullptr;
  if (auto it = of.declared.find(name); it != of.declared.end())
    return declaredType(of, *it->second, arguments);
  if (auto it = of.imported.find(name); it != of.imported.end())
    return importedType(of, it->second, arguments, hops + 1);
  return nullptr;
}

ValuePtr Evaluator::importedType(const CodeFile &from, const OtherName &name,
                                 ArrayRef<ValuePtr> arguments, unsigned hops) {
  CodeModule module = resolve(from, name.module);
  if (module.isClient)
    return typeOfClient(name.name);
  const CodeFile *other = module.file ? open(*module.file) : nullptr;
  return other ? exportedType(*other, name.name, arguments, hops) : nullptr;
}

ValuePtr Evaluator::exportedType(const CodeFile &of, StringRef name,
                                 ArrayRef<ValuePtr> arguments, unsigned hops) {
  if (hops > mostHops)
    return nullptr;
  if (auto it = of.exported.find(name); it != of.exported.end())
    return declaredType(of, *it->second, arguments);
  if (auto it = of.reexported.find(name); it != of.reexported.end())
    return it->second.module.empty()
               ? typeIn(of, it->second.name, arguments, hops + 1)
               : importedType(of, it->second, arguments, hops + 1);
  for (StringRef module : of.reexportedAll)
    if (ValuePtr type = importedType(of, {module, name}, arguments, hops + 1))
      return type;
  // In a file of declarations, all is exported.
  if (of.source->path().ends_with(".d.ts"))
    return typeIn(of, name, arguments, hops + 1);
  return nullptr;
}

ValuePtr Evaluator::declaredType(const CodeFile &of, const Node &node,
                                 ArrayRef<ValuePtr> arguments) {
  Deeper deeper(*this);
  if (deeper.isTooDeep() || !spend())
    return nullptr;
  if (node.kind == NodeKind::Class) {
    Value instance{Kind::Instance};
    instance.element = evaluateDeclared(of, node.name, node);
    return make(std::move(instance));
  }
  if (node.kind != NodeKind::TypeAlias && node.kind != NodeKind::Interface)
    return nullptr;
  bool isGeneric = node.c && !node.c->list.empty();
  if (!isGeneric) {
    auto [it, isNew] = known.try_emplace({&of, &node}, nullptr);
    if (!isNew)
      return it->second;
  }
  Quietly quietly(*this);
  Scope &scope = isGeneric ? makeScope(topOf(of)) : topOf(of);
  if (isGeneric)
    for (auto [index, parameter] : enumerate(node.c->list)) {
      ValuePtr given = index < arguments.size() ? arguments[index] : nullptr;
      if (!given && parameter->a)
        given = evaluateType(parameter->a, scope);
      scope.types.push_back({parameter->name, given});
    }
  ValuePtr type = nullptr;
  if (node.kind == NodeKind::TypeAlias) {
    type = evaluateType(node.a, scope);
  } else {
    Value object{Kind::ObjectType};
    object.node = &node;
    object.scope = &scope;
    type = make(std::move(object));
  }
  if (!isGeneric)
    known[{&of, &node}] = type;
  return type;
}

ValuePtr Evaluator::typeOfClient(StringRef name) {
  if (name == "PrismaClient")
    return makeClient();
  if (const Enum *enumeration = names.enumeration(name))
    return makeEnumPart(enumeration);
  return partOfType(name);
}

} // namespace holdfast::usage
