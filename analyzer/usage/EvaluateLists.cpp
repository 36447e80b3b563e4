#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What methods of arrays, maps and sets give.
namespace holdfast::usage {

namespace {
enum class ListMethod {
  None,
  Same,
  Element,
  Map,
  FlatMap,
  Visit,
  Reduce,
  Add,
  Has
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
      .Cases("includes", "indexOf", "lastIndexOf", "has", ListMethod::Has)
      .Default(ListMethod::None);
}

/// What each element has to be where a list is wanted; a query takes one or
/// many.
static ValuePtr wantedElement(ValuePtr expected) {
  if (!expected || expected->kind == Value::Kind::Part)
    return expected;
  return expected->kind == Value::Kind::List ? expected->element : nullptr;
}

ValuePtr Evaluator::callList(const Node &call, StringRef name, ValuePtr list,
                             Scope &scope, ValuePtr expected, bool &isDone) {
  ListMethod method = listMethod(name);
  isDone = method != ListMethod::None;
  if (!isDone)
    return nullptr;
  ValuePtr element =
      list->kind == Kind::Tuple ? makeEither(list->list) : elementOf(list);
  const Node *first = call.list.empty() ? nullptr : call.list.front();
  ArrayRef<Node *> others = call.list.drop_front(!call.list.empty());
  ValuePtr with[] = {
      element, name == "sort" || name == "toSorted" ? element : nullptr, list};
  if (method == ListMethod::Add || method == ListMethod::Has) {
    if (list->name == "map") // asks for a key
      element = nullptr;
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
  bool isMapping = method == ListMethod::Map || method == ListMethod::FlatMap;
  ValuePtr wanted = isMapping ? wantedElement(expected) : nullptr;
  ValuePtr result = callCallback(first, with, scope, wanted);
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

} // namespace holdfast::usage
