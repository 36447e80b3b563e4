#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// Parts of queries and their results.
namespace holdfast::usage {

ValuePtr Evaluator::memberOfPart(const Value &part, StringRef name,
                                 uint32_t at) {
  if (part.enumeration)
    return StringSwitch<bool>(name)
                   .Cases("equals", "in", "notIn", "not", "has", "set", true)
                   .Cases("hasSome", "hasEvery", "push", true)
                   .Default(false)
               ? &part
               : nullptr;
  if (!part.model)
    return nullptr;
  switch (part.role) {
  case Role::Args:
    return memberOfArgs(part, name, at);
  case Role::RelationWhere:
    if (name == "some" || name == "every" || name == "none" || name == "is" ||
        name == "isNot")
      return makePart(Role::Where, part.model);
    return memberOfFields(*makePart(Role::Where, part.model), name, at);
  case Role::Nested:
  case Role::NestedItem:
    return memberOfNested(part, name, at);
  case Role::CountSelect:
    return name == "select" ? makePart(Role::Select, part.model) : nullptr;
  case Role::Fields:
  case Role::EnumFilter:
    return nullptr;
  default:
    return memberOfFields(part, name, at);
  }
}

ValuePtr Evaluator::memberOfFields(const Value &part, StringRef name,
                                   uint32_t at) {
  if (const Field *field = part.model->findField(name)) {
    report({part.model, field},
           part.role == Role::Row ? UseKind::Read : UseKind::Argument, at,
           name.size());
    return fieldOf(*field, part.role, at);
  }
  bool isAggregate = name == "_count" || name == "_sum" || name == "_avg" ||
                     name == "_min" || name == "_max";
  switch (part.role) {
  case Role::Row:
    return isAggregate ? &part : nullptr;
  case Role::Where: {
    if (name == "AND" || name == "OR" || name == "NOT")
      return &part;
    const IndexAttribute *key = names.compoundKey(*part.model, name);
    if (!key)
      return nullptr;
    for (const IndexedField &indexed : key->fields)
      if (indexed.field)
        report({part.model, indexed.field}, UseKind::Argument, at, name.size());
    return makePart(Role::Compound, part.model);
  }
  case Role::Select:
    return name == "_count" ? makePart(Role::CountSelect, part.model) : nullptr;
  case Role::OrderBy:
    if (name == "_relevance")
      return makeObject(Member{"fields", makePart(Role::Fields, part.model)});
    return isAggregate ? &part : nullptr;
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::fieldOf(const Field &field, Role role, uint32_t at) {
  const Model *target = field.type.model;
  bool isComposite = field.type.kind == FieldType::Kind::CompositeType;
  auto list = [&](ValuePtr value) {
    return field.isList() ? makeList(value) : value;
  };
  if (field.type.kind == FieldType::Kind::Enum) {
    switch (role) {
    case Role::Row:
      return list(makeEnumPart(field.type.enumeration));
    case Role::Where:
    case Role::Data:
    case Role::Compound:
      return makeEnumPart(field.type.enumeration);
    default:
      return nullptr;
    }
  }
  if (!target)
    return nullptr;
  switch (role) {
  case Role::Row:
    return list(makePart(Role::Row, target));
  case Role::Where:
    return makePart(Role::RelationWhere, target);
  case Role::Data:
    return makePart(isComposite ? Role::NestedItem : Role::Nested, target);
  case Role::Select:
    return makePart(Role::Args, target);
  case Role::OrderBy:
    return makePart(Role::OrderBy, target);
  default:
    return nullptr;
  }
}

ValuePtr Evaluator::memberOfArgs(const Value &part, StringRef name,
                                 uint32_t at) {
  (void)at;
  std::optional<Role> role =
      StringSwitch<std::optional<Role>>(name)
          .Cases("where", "cursor", "having", Role::Where)
          .Cases("data", "create", "update", Role::Data)
          .Cases("select", "include", "omit", Role::Select)
          .Case("orderBy", Role::OrderBy)
          .Cases("distinct", "by", Role::Fields)
          .Cases("_count", "_sum", "_avg", "_min", "_max", Role::Select)
          .Default(std::nullopt);
  return role ? makePart(*role, part.model) : nullptr;
}

ValuePtr Evaluator::memberOfNested(const Value &part, StringRef name,
                                   uint32_t at) {
  if (part.role == Role::NestedItem) {
    if (name == "where")
      return makePart(Role::Where, part.model);
    if (name == "data" || name == "create" || name == "update" ||
        name == "set" || name == "upsert" || name == "push")
      return makePart(Role::Data, part.model);
    return memberOfFields(*makePart(Role::Data, part.model), name, at);
  }
  bool creates = name == "create" || name == "createMany" ||
                 name == "connectOrCreate" || name == "upsert";
  if (creates && targets.wantsCreations)
    report({part.model}, UseKind::Argument, at, name.size(), name);
  if (name == "create")
    return makePart(Role::Data, part.model);
  if (creates || name == "update" || name == "updateMany")
    return makePart(Role::NestedItem, part.model);
  bool names = name == "connect" || name == "disconnect" || name == "set" ||
               name == "delete" || name == "deleteMany";
  return names ? makePart(Role::Where, part.model) : nullptr;
}

} // namespace holdfast::usage
