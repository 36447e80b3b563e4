#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Values that have a name of their own, where they come to a place that wants
/// something of them.
namespace holdfast::usage {

/// Whether what is wanted is read by its keys or words, as a query is.
static bool asksForKeys(const Value &wanted) {
  return wanted.kind == Value::Kind::Part &&
         (wanted.enumeration || wanted.role != Role::Row);
}

/// Where an expression begins.
static const Node &firstOf(const Node &node) {
  const Node *first = &node;
  while (first->a &&
         (first->kind == Node::Kind::Member ||
          first->kind == Node::Kind::Index || first->kind == Node::Kind::Call))
    first = first->a;
  return *first;
}

/// What is marked of an expression: the name that it begins with.
Range Evaluator::placeOf(const Node &node) {
  const Node &first = firstOf(node);
  uint32_t length = std::max<uint32_t>(first.name.size(), 1);
  return {first.at, first.at + length};
}

ValuePtr Evaluator::handOver(ValuePtr value, ValuePtr wanted,
                             const Node &node) {
  if (value && wanted && !quiet && file)
    meet(value, wanted, placeOf(node));
  return value;
}

/// Reports what a value needs to have to be what a place wants.
void Evaluator::meet(ValuePtr value, ValuePtr wanted, Range place,
                     unsigned level) {
  Deeper deeper(*this);
  if (!value || !wanted || level > 6 || deeper.isTooDeep() || !spend())
    return;
  if (value->kind == Kind::Either) {
    for (ValuePtr choice : value->list)
      meet(choice, wanted, place, level + 1);
    return;
  }
  if (value->kind == Kind::Word) {
    auto outer = std::exchange(handedLength, uint32_t(place.size()));
    meetWord(value->name, wanted, place.begin);
    handedLength = outer;
    return;
  }
  if (value->kind == Kind::List || value->kind == Kind::Tuple) {
    ValuePtr element = wanted->kind == Kind::List ? wanted->element
                       : asksForKeys(*wanted)     ? wanted
                                                  : nullptr;
    if (value->kind == Kind::List)
      return meet(value->element, element, place, level + 1);
    for (ValuePtr item : value->list)
      meet(item, element, place, level + 1);
    return;
  }
  if (asksForKeys(*wanted))
    return meetKeys(*value, wanted, place);
  if (wanted->kind == Kind::Either) {
    // Of several types the value needs to be one only.
    for (ValuePtr choice : wanted->list)
      if (wanted->isAll || asksForKeys(*choice))
        meet(value, choice, place, level + 1);
    return;
  }
  bool hasFields = (value->kind == Kind::Part && value->role == Role::Row) ||
                   value->kind == Kind::Object ||
                   value->kind == Kind::Without || value->kind == Kind::Only;
  if (!hasFields)
    return;
  if (wanted->kind == Kind::ObjectType)
    meetType(value, *wanted, place, level + 1);
  else if (wanted->kind == Kind::Only && value->kind != Kind::Only)
    for (StringRef name : wanted->names)
      handMember(value, name, place);
}

/// Reports a field that a value needs where it is handed over.
ValuePtr Evaluator::handMember(ValuePtr value, StringRef name, Range place) {
  std::optional<uint32_t> outer =
      std::exchange(handedLength, static_cast<uint32_t>(place.size()));
  ValuePtr part = member(value, name, place.begin);
  handedLength = outer;
  return part;
}

/// A literal elsewhere in the file has the keys of what it is used as; of a
/// type that says which keys there are, they are used where the value is.
void Evaluator::meetKeys(const Value &value, ValuePtr wanted, Range place) {
  if (value.kind == Kind::ObjectType)
    for (const Node *key : membersOf(*value.node))
      if (!key->has(Node::IsComputed))
        handMember(wanted, key->name, place);
  if (value.kind != Kind::Object || !value.node || value.scope->file != file)
    return;
  if (met.insert({value.node, {wanted->model, unsigned(wanted->role)}}).second)
    evaluateObject(*value.node, *value.scope, wanted);
}

/// A row that is handed to who declares which fields it takes.
void Evaluator::meetType(ValuePtr value, const Value &type, Range place,
                         unsigned level) {
  auto typeOf = [&](const Node *node) {
    Quietly quietly(*this);
    return evaluateType(node, *type.scope);
  };
  for (const Node *member : membersOf(*type.node)) {
    if (member->has(Node::IsComputed) || member->has(Node::IsOptional))
      continue;
    if (ValuePtr part = handMember(value, member->name, place))
      meet(part, typeOf(member->b), place, level + 1);
  }
  if (type.node->kind == NodeKind::Interface)
    for (const Node *base : type.node->list)
      meet(value, typeOf(base), place, level + 1);
}

} // namespace holdfast::usage
