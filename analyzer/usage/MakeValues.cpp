#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

ValuePtr Evaluator::makePart(Role role, const Model *model) {
  Value part{Kind::Part};
  part.role = role;
  part.model = model;
  return make(std::move(part));
}

ValuePtr Evaluator::makeEnumPart(const Enum *enumeration) {
  Value part{Kind::Part};
  part.role = Role::EnumFilter;
  part.enumeration = enumeration;
  return make(std::move(part));
}

ValuePtr Evaluator::makeList(ValuePtr element) {
  Value list{Kind::List};
  list.element = element;
  return make(std::move(list));
}

ValuePtr Evaluator::makeTuple(ArrayRef<ValuePtr> items) {
  Value tuple{Kind::Tuple};
  tuple.list = items.copy(memory);
  return make(std::move(tuple));
}

ValuePtr Evaluator::makeObject(ArrayRef<Member> members) {
  Value object{Kind::Object};
  object.members = members.copy(memory);
  return make(std::move(object));
}

ValuePtr Evaluator::makeWord(StringRef text) {
  Value word{Kind::Word};
  word.name = text;
  return make(std::move(word));
}

/// What a constant says that is nothing but a text. Of several that one `const`
/// declares it is the first.
ValuePtr Evaluator::wordOf(const Node &variable, const CodeFile &of) {
  const Node *value = variable.c;
  if (value && value->kind == NodeKind::As && !value->b) // `as const`
    value = value->a;
  if (!value || value->kind != NodeKind::String)
    return nullptr;
  StringRef before = of.source->text().take_front(variable.at).rtrim();
  return before.ends_with("const") ? makeWord(value->name) : nullptr;
}

ValuePtr Evaluator::makeReturns(ValuePtr result,
                                ArrayRef<ValuePtr> parameters) {
  Value function{Kind::Returns};
  function.element = result;
  function.list = parameters.copy(memory);
  return make(std::move(function));
}

/// Whether two values are told apart by nothing that is known of them.
static bool isSame(ValuePtr a, ValuePtr b) {
  using Kind = Value::Kind;
  if (a == b)
    return true;
  if (a->kind != b->kind || a->node || b->node || a->element || b->element)
    return false;
  bool isFlat = a->kind == Kind::Client || a->kind == Kind::ClientType ||
                a->kind == Kind::Delegate || a->kind == Kind::Query ||
                a->kind == Kind::Part || a->kind == Kind::EnumObject ||
                a->kind == Kind::Word;
  return isFlat && a->role == b->role && a->model == b->model &&
         a->enumeration == b->enumeration && a->name == b->name;
}

ValuePtr Evaluator::makeEither(ArrayRef<ValuePtr> values) {
  SmallVector<ValuePtr, 4> choices;
  // `User | 'none'` is of use as a row only.
  for (bool isOfWords : {false, true}) {
    auto add = [&](ValuePtr value) {
      if (value && choices.size() < 8 &&
          (value->kind == Kind::Word) == isOfWords &&
          none_of(choices,
                  [&](ValuePtr other) { return isSame(value, other); }))
        choices.push_back(value);
    };
    for (ValuePtr value : values) {
      if (value && value->kind == Kind::Either && !value->isAll)
        for_each(value->list, add);
      else
        add(value);
    }
    if (!choices.empty())
      break;
  }
  if (choices.size() < 2)
    return choices.empty() ? nullptr : choices.front();
  Value either{Kind::Either};
  either.list = ArrayRef(choices).copy(memory);
  return make(std::move(either));
}

ValuePtr Evaluator::makeAll(ArrayRef<ValuePtr> parts) {
  SmallVector<ValuePtr, 4> flat;
  for (ValuePtr part : parts)
    if (part && part->kind == Kind::Either && part->isAll)
      append_range(flat, part->list);
    else
      flat.push_back(part);
  ValuePtr all = makeEither(flat);
  if (!all || all->kind != Kind::Either)
    return all;
  Value value = *all;
  value.isAll = true;
  return make(std::move(value));
}

ValuePtr Evaluator::elementOf(ValuePtr list) const {
  if (!list)
    return nullptr;
  if (list->kind == Kind::List)
    return list->element;
  if (list->kind == Kind::Tuple || list->kind == Kind::Either)
    for (ValuePtr item : list->list) {
      ValuePtr element = list->kind == Kind::Tuple ? item : elementOf(item);
      if (element)
        return element;
    }
  return nullptr;
}

} // namespace holdfast::usage
