#include "usage/Evaluator.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// Types that TypeScript and frameworks make out of others.
namespace holdfast::usage {

namespace {
enum class Utility {
  None,
  Same,
  Pick,
  Omit,
  List,
  Map,
  Returns,
  Parameters,
  Component,
  Signal,
  Properties,
};
} // namespace

static Utility utilityOf(StringRef name) {
  return StringSwitch<Utility>(name)
      .Cases("Promise", "PromiseLike", "Awaited", "Partial", "Required",
             Utility::Same)
      .Cases("Readonly", "NonNullable", "Exclude", "Extract", Utility::Same)
      .Cases("DeepPartial", "SerializeFrom", "Jsonify", "Simplify", "Prettify",
             Utility::Same)
      .Cases("Observable", "Subject", "BehaviorSubject", Utility::Same)
      .Case("inferRouterOutputs", Utility::Same)
      .Cases("Signal", "WritableSignal", "InputSignal", Utility::Signal)
      .Case("Pick", Utility::Pick)
      .Case("Omit", Utility::Omit)
      .Cases("Array", "ReadonlyArray", "Set", "Iterable", "AsyncIterable",
             Utility::List)
      .Cases("Record", "Map", "ReadonlyMap", "WeakMap", Utility::Map)
      .Cases("ReturnType", "AsyncReturnType", Utility::Returns)
      .Case("Parameters", Utility::Parameters)
      .Cases("FC", "FunctionComponent", "VFC", "NextPage", Utility::Component)
      .Cases("InferGetServerSidePropsType", "InferGetStaticPropsType",
             Utility::Properties)
      .Default(Utility::None);
}

/// The names in `'a' | 'b'`.
static SmallVector<const Node *, 4> keysOf(const Node *type) {
  SmallVector<const Node *, 4> keys;
  ArrayRef<Node *> list =
      type->kind == Node::Kind::TypeUnion ? type->list : ArrayRef<Node *>();
  if (type->kind == Node::Kind::TypeString)
    keys.push_back(type);
  for (const Node *key : list)
    if (key->kind == Node::Kind::TypeString)
      keys.push_back(key);
  return keys;
}

ValuePtr Evaluator::evaluatePick(const Node &type, ValuePtr first, bool picks) {
  SmallVector<StringRef, 4> keys;
  for (const Node *key : keysOf(type.list.back())) {
    member(first, key->name, key->at);
    keys.push_back(key->name);
  }
  if (keys.empty())
    return first;
  Value part{picks ? Kind::Only : Kind::Without};
  part.element = first;
  part.names = ArrayRef(keys).copy(memory);
  return make(std::move(part));
}

/// Types that TypeScript or a framework has, of what stands in their brackets.
ValuePtr Evaluator::evaluateUtility(const Node &type, Scope &scope,
                                    bool &isDone) {
  Utility utility = utilityOf(type.name);
  isDone = utility != Utility::None && !type.list.empty();
  if (!isDone)
    return nullptr;
  ValuePtr first = evaluateType(type.list.front(), scope);
  for (const Node *other : type.list.drop_front())
    if (utility != Utility::Map)
      evaluateType(other, scope);
  switch (utility) {
  case Utility::Pick:
  case Utility::Omit:
    return evaluatePick(type, first, utility == Utility::Pick);
  case Utility::List:
    return makeList(first);
  case Utility::Map: {
    Value map{Kind::List};
    map.name = "map";
    map.enumeration = first ? first->enumeration : nullptr;
    map.element =
        type.list.size() > 1 ? evaluateType(type.list[1], scope) : nullptr;
    return make(std::move(map));
  }
  case Utility::Returns:
    return resultOf(first);
  case Utility::Parameters: {
    SmallVector<ValuePtr, 4> list;
    for (size_t i = 0; i < 4; ++i)
      list.push_back(parameterOf(first, i));
    return makeTuple(list);
  }
  case Utility::Signal:
    return makeReturns(first, {});
  case Utility::Component:
    return makeReturns(nullptr, first);
  case Utility::Properties: {
    Quietly quietly(*this);
    return member(resultOf(first), "props", 0);
  }
  default:
    return first;
  }
}

} // namespace holdfast::usage
