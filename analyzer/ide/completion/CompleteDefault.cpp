// In `@default(…)`.
#include "ide/completion/Items.h"

#include "rules/invalid/defaults/DefaultFunctions.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// The field whose default is written.
struct DefaultPlace {
  const CompletionPlace &place;
  const MemberText &member;
  FieldFacts field;

  bool inCompositeType() const {
    return place.at.block->kind == BlockKind::CompositeType;
  }
  bool hasNativeType(StringRef name) const {
    return any_of(member.attributes, [&](const AttributeText &attribute) {
      return attribute.name.split('.').second == name;
    });
  }
};
} // namespace

static void addFunction(StringRef name, StringRef arguments, Items &items) {
  CompletionItem item =
      makeItem(CompletionKind::Function, (name + "(" + arguments + ")").str(),
               documentationOf(WordKind::Function, name));
  // The label says it already.
  item.detail.clear();
  items.push_back(std::move(item));
}

static void addDbgenerated(const DefaultPlace &at, Items &items) {
  const Connector *connector = at.place.connector();
  if (at.inCompositeType() || (connector && connector->storesDocuments))
    return;
  addFunction("dbgenerated", "", items);
  items.back().label = "dbgenerated";
  items.back().detail = "dbgenerated(\"expression\")";
  writes(items.back(), "dbgenerated(\"\")", "dbgenerated(\"$1\")");
}

/// Whether the only column of the id is this one.
static bool isIdAlone(const DefaultPlace &at) {
  if (at.member.has("id"))
    return true;
  for (const AttributeText &attribute : at.place.at.block->attributes) {
    if (attribute.name != "id")
      continue;
    SmallVector<StringRef, 4> words;
    for (const Token &token : attribute.arguments)
      if (token.isWord())
        words.push_back(at.place.at.textOf(token));
    return words.size() == 1 && words[0] == at.member.name;
  }
  return false;
}

/// Whether some key or index begins with the field.
static bool isIndexed(const DefaultPlace &at) {
  if (at.member.has("id") || at.member.has("unique"))
    return true;
  return any_of(
      at.place.at.block->attributes, [&](const AttributeText &attribute) {
        auto first = find_if(attribute.arguments,
                             [](const Token &token) { return token.isWord(); });
        return first != attribute.arguments.end() &&
               at.place.at.textOf(*first) == at.member.name;
      });
}

static bool countsElsewhere(const DefaultPlace &at) {
  return any_of(at.place.at.block->members, [&](const MemberText &other) {
    return other.name != at.member.name &&
           any_of(other.tokens, [&](const Token &token) {
             return token.isWord() &&
                    at.place.at.textOf(token) == "autoincrement";
           });
  });
}

static bool mayCount(const DefaultPlace &at) {
  switch (at.place.types().autoincrement) {
  case Autoincrement::Nowhere:
    return false;
  case Autoincrement::OnlyId:
    return isIdAlone(at) && !countsElsewhere(at);
  case Autoincrement::OneIndexed:
    return isIndexed(at) && !countsElsewhere(at);
  case Autoincrement::BigIntFields:
    return at.field.scalar == Scalar::BigInt;
  case Autoincrement::Anywhere:
    return true;
  }
  llvm_unreachable("covered switch");
}

static void addFunctions(const DefaultPlace &at, Items &items) {
  if (!at.field.scalar)
    return;
  Scalar scalar = *at.field.scalar;
  if (at.place.types().autoFunction && isIdAlone(at) && !at.inCompositeType() &&
      (scalar == Scalar::String || scalar == Scalar::Bytes))
    addFunction("auto", "", items);
  for (StringRef name : defaultFunctionsFor(scalar)) {
    const DefaultFunction &function = *findDefaultFunction(name);
    bool isCounter = name == "autoincrement";
    if ((at.inCompositeType() && !function.inCompositeTypes) ||
        (isCounter && !mayCount(at)))
      continue;
    addFunction(name, "", items);
    if (name == "uuid")
      addFunction(name, "7", items);
    if (name == "cuid")
      addFunction(name, "2", items);
  }
  if (at.place.types().sequences && !at.inCompositeType() &&
      (scalar == Scalar::Int || scalar == Scalar::BigInt))
    addFunction("sequence", "", items);
}

/// Values, of which a list can have several.
static void addValues(const DefaultPlace &at, Items &items) {
  if (at.field.scalar == Scalar::Boolean)
    addBooleans(items);
  if (!at.field.enumeration)
    return;
  for (const EnumValue &value : at.field.enumeration->values) {
    items.push_back(makeItem(CompletionKind::EnumValue, value.name));
    if (value.databaseName != value.name)
      items.back().detail = "`" + value.databaseName + "`";
  }
}

/// Expressions that make a value of the native type on the server.
static void addUsualExpression(const DefaultPlace &at, Items &items) {
  const Connector *connector = at.place.connector();
  if (!connector || connector->provider != Provider::PostgreSQL ||
      !at.hasNativeType("Uuid") || at.inCompositeType())
    return;
  addDbgenerated(at, items);
  items.back().label = "dbgenerated(\"gen_random_uuid()\")";
  writes(items.back(), items.back().label);
}

static void addNumbers(ArrayRef<StringRef> numbers, Items &items) {
  for (StringRef number : numbers)
    items.push_back(makeItem(CompletionKind::Constant, number));
}

/// In the parentheses of a function.
static void completeCall(const DefaultPlace &at, const Frame &call,
                         Items &items) {
  StringRef name = call.callee;
  if (name == "uuid")
    return addNumbers({"7", "4"}, items);
  if (name == "cuid")
    return addNumbers({"2", "1"}, items);
  if (name == "nanoid")
    return addNumbers({"10", "21"}, items);
  if (name != "sequence" || call.here().isNamed())
    return;
  if (!hasWordInList(at.place.at, call, "virtual")) {
    items.push_back(makeItem(CompletionKind::Argument, "virtual",
                             documentationOfArgument("sequence", "virtual")));
  }
  for (StringRef argument :
       {"minValue", "maxValue", "cache", "increment", "start"})
    addArgument(call, "sequence", argument, "$", items);
}

void completeDefault(const CompletionPlace &place, Items &items) {
  const std::vector<Frame> &frames = place.at.frames;
  if (!place.at.member || place.at.isBlockAttribute)
    return;
  DefaultPlace at{place, *place.at.member,
                  factsOf(place.schema(), *place.at.member)};
  const Entry &entry = frames[0].here();
  if (entry.name == "map") {
    if (place.keys().namedDefaults)
      addConstraintNames(place, items);
    return;
  }
  if (place.at.inString)
    return;
  if (frames.size() == 2 && frames[1].bracket == '(')
    return completeCall(at, frames[1], items);
  if (frames.size() == 2 && frames[1].bracket == '[' && at.field.list)
    return addValues(at, items);
  if (frames.size() > 1 || frames[0].current > 0) {
    if (frames.size() == 1 && place.keys().namedDefaults &&
        !at.inCompositeType())
      addArgument(frames[0], "default", "map", "\"$\"", items);
    return;
  }
  if (at.field.list) {
    addList(items);
  } else {
    addUsualExpression(at, items);
    addFunctions(at, items);
    addValues(at, items);
  }
  addDbgenerated(at, items);
}

} // namespace holdfast
