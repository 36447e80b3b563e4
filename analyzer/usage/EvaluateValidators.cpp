#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What zod's schemas let through: values of the enums that they name.
namespace holdfast::usage {

namespace {
enum class Method {
  None,
  Same,
  Check,
  Parse,
  SafeParse,
  Array,
  Extend,
  Or,
  Map
};
enum class Maker { None, Object, Enum, Array, First, Second, Either, Record };
} // namespace

static Method methodOf(StringRef name) {
  return StringSwitch<Method>(name)
      .Cases("optional", "nullable", "nullish", "default", "catch",
             Method::Same)
      .Cases("prefault", "describe", "meta", "brand", "readonly", Method::Same)
      .Cases("strict", "passthrough", "strip", "partial", "required",
             Method::Same)
      .Cases("deepPartial", "pick", "omit", "min", "max", Method::Same)
      .Cases("nonempty", "length", "pipe", Method::Same)
      .Cases("refine", "superRefine", "check", Method::Check)
      .Cases("parse", "parseAsync", Method::Parse)
      .Cases("safeParse", "safeParseAsync", "spa", Method::SafeParse)
      .Case("array", Method::Array)
      .Cases("extend", "safeExtend", Method::Extend)
      .Cases("or", "and", "merge", Method::Or)
      .Case("transform", Method::Map)
      .Default(Method::None);
}

static Maker makerOf(StringRef name) {
  return StringSwitch<Maker>(name)
      .Cases("object", "strictObject", "looseObject", Maker::Object)
      .Cases("enum", "nativeEnum", Maker::Enum)
      .Cases("array", "set", Maker::Array)
      .Cases("optional", "nullable", "nullish", "promise", Maker::First)
      .Cases("discriminatedUnion", "preprocess", Maker::Second)
      .Cases("union", "intersection", Maker::Either)
      .Case("record", Maker::Record)
      .Default(Maker::None);
}

ValuePtr Evaluator::makeValidator(ValuePtr what) {
  if (!what)
    return nullptr;
  Value validator{Kind::Validator};
  validator.element = what;
  return make(std::move(validator));
}

/// What a validator lets through; of several, each of them.
static ValuePtr accepted(ValuePtr validator) {
  return validator && validator->kind == Value::Kind::Validator
             ? validator->element
             : nullptr;
}

/// The object whose members are what those of `shape` let through.
ValuePtr Evaluator::acceptedObject(ValuePtr shape) {
  if (!shape || shape->kind != Kind::Object)
    return nullptr;
  SmallVector<Member, 8> members;
  for (const auto &[name, validator] : shape->members)
    members.push_back({name, accepted(validator)});
  return makeObject(members);
}

ValuePtr Evaluator::acceptedChoices(ValuePtr validators) {
  SmallVector<ValuePtr, 4> choices;
  if (validators && validators->kind == Kind::Tuple)
    for (ValuePtr validator : validators->list)
      choices.push_back(accepted(validator));
  return makeEither(choices);
}

/// `z.object({…})` and its like.
ValuePtr Evaluator::makeValidator(const Node &call, const Node &callee,
                                  Scope &scope, bool &isDone) {
  bool isZod = callee.kind == NodeKind::Member &&
               (callee.a->name == "z" || callee.a->name == "zod");
  Maker maker = isZod ? makerOf(callee.name) : Maker::None;
  isDone = maker != Maker::None;
  if (!isDone)
    return nullptr;
  SmallVector<ValuePtr, 2> given;
  for (const Node *part : call.list)
    given.push_back(evaluate(part, scope));
  given.resize(std::max<size_t>(given.size(), 2));
  switch (maker) {
  case Maker::Object:
    return makeValidator(acceptedObject(given[0]));
  case Maker::Enum:
    return given[0] && given[0]->kind == Kind::EnumObject
               ? makeValidator(makeEnumPart(given[0]->enumeration))
               : nullptr;
  case Maker::Array: {
    ValuePtr element = accepted(given[0]);
    return element ? makeValidator(makeList(element)) : nullptr;
  }
  case Maker::First:
    return makeValidator(accepted(given[0]));
  case Maker::Second:
    return makeValidator(given[1] && given[1]->kind == Kind::Tuple
                             ? acceptedChoices(given[1])
                             : accepted(given[1]));
  case Maker::Either:
    return makeValidator(
        given[0] && given[0]->kind == Kind::Tuple
            ? acceptedChoices(given[0])
            : makeEither({accepted(given[0]), accepted(given[1])}));
  default: {
    Value map{Kind::List};
    map.name = "map";
    ValuePtr key = accepted(given[0]);
    map.enumeration = key ? key->enumeration : nullptr;
    map.element = accepted(given[1]);
    return makeValidator(make(std::move(map)));
  }
  }
}

ValuePtr Evaluator::callValidator(const Node &call, StringRef name,
                                  ValuePtr validator, Scope &scope,
                                  bool &isDone) {
  Method method = methodOf(name);
  isDone = method != Method::None;
  if (!isDone)
    return nullptr;
  ValuePtr element = validator->element;
  const Node *first = call.list.empty() ? nullptr : call.list.front();
  if (method == Method::Check) {
    callCallback(first, element, scope);
    return validator;
  }
  if (method == Method::Map)
    return makeValidator(callCallback(first, element, scope));
  // A default is one of what it lets through.
  ValuePtr value =
      evaluate(first, scope, name == "default" ? element : nullptr);
  switch (method) {
  case Method::Parse:
    return element;
  case Method::SafeParse:
    return makeObject(Member{"data", element});
  case Method::Array:
    return makeValidator(makeList(element));
  case Method::Extend: {
    ValuePtr added = acceptedObject(value);
    if (!added)
      return validator;
    Value object = *added;
    object.element = element;
    return makeValidator(make(std::move(object)));
  }
  case Method::Or:
    return makeValidator(makeEither({element, accepted(value)}));
  default:
    return validator;
  }
}

} // namespace holdfast::usage
