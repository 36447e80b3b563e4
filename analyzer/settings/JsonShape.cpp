#include "settings/JsonShape.h"

#include "diagnostics/DidYouMean.h"
#include "project/Errors.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

const JsonProperty *JsonShape::find(StringRef name) const {
  auto found = find_if(properties, [&](const JsonProperty &property) {
    return property.name == name;
  });
  return found == properties.end() ? nullptr : &*found;
}

namespace {

/// Holds one file against a shape.
class ShapeCheck {
public:
  explicit ShapeCheck(const SourceFilePtr &file) : file(file) {}

  Error check(const JsonValue &value, const JsonShape &shape, StringRef name);

private:
  Error checkText(const JsonValue &value, const JsonShape &shape,
                  StringRef name);
  Error checkObject(const JsonValue &value, const JsonShape &shape);
  Error unknown(const JsonMember &member, const JsonShape &shape);
  Error wrongShape(const JsonValue &value, const JsonShape &shape,
                   StringRef name);

  const SourceFilePtr &file;
};

} // namespace

static bool isOfKind(const JsonValue &value, JsonShape::Kind kind) {
  switch (kind) {
  case JsonShape::Kind::Boolean:
    return value.kind == JsonValue::Kind::Boolean;
  case JsonShape::Kind::Integer:
    return value.kind == JsonValue::Kind::Number &&
           all_of(value.text, [](char c) { return isDigit(c); });
  case JsonShape::Kind::String:
    return value.isString();
  case JsonShape::Kind::List:
    return value.isArray();
  case JsonShape::Kind::Object:
    return value.isObject();
  }
  llvm_unreachable("covered switch");
}

/// The shape or the alternative to it that is of the value's kind, or null.
static const JsonShape *fitting(const JsonValue &value,
                                const JsonShape &shape) {
  if (isOfKind(value, shape.kind))
    return &shape;
  for (const JsonShape &other : shape.alternative)
    if (isOfKind(value, other.kind))
      return &other;
  return nullptr;
}

/// What an object of a list lacks, which no other layer of settings gives it.
static const JsonProperty *missingIn(const JsonValue &value,
                                     const JsonShape &shape) {
  auto missing = find_if(shape.properties, [&](const JsonProperty &property) {
    return property.isRequired && !value.find(property.name);
  });
  return missing == shape.properties.end() ? nullptr : &*missing;
}

/// `a, b or c`, each as `quote` writes it.
static std::string alternatives(ArrayRef<std::string> words,
                                function_ref<std::string(StringRef)> quote) {
  std::string text;
  for (auto [index, word] : enumerate(words)) {
    if (index)
      text += index + 1 == words.size() ? " or " : ", ";
    text += quote(word);
  }
  return text;
}

static std::string inBackquotes(StringRef word) {
  return ("`" + word + "`").str();
}

static std::string asJson(StringRef word) { return ("\"" + word + "\"").str(); }

Error ShapeCheck::wrongShape(const JsonValue &value, const JsonShape &shape,
                             StringRef name) {
  std::string message = (name + " must be ").str();
  if (!shape.choices.empty())
    message += shape.kind == JsonShape::Kind::String
                   ? alternatives(shape.choices, asJson)
                   : alternatives(shape.choices,
                                  [](StringRef word) { return word.str(); });
  else
    message += shape.noun;
  if (!shape.example.empty())
    message += ", such as " + shape.example;
  return errorAt(file, value.range, message);
}

Error ShapeCheck::checkText(const JsonValue &value, const JsonShape &shape,
                            StringRef name) {
  bool isAllowed = shape.choices.empty()
                       ? !value.text.empty()
                       : is_contained(shape.choices, value.text);
  if (!isAllowed)
    return wrongShape(value, shape, name);
  if (shape.whyNot)
    if (std::optional<std::string> reason = shape.whyNot(value.text))
      return errorAt(file, value.range, *reason);
  return Error::success();
}

Error ShapeCheck::unknown(const JsonMember &member, const JsonShape &shape) {
  SmallVector<StringRef> names;
  std::vector<std::string> owned;
  for (const JsonProperty &property : shape.properties) {
    if (StringRef(property.name).starts_with("$"))
      continue; // for editors, which write it themselves
    names.push_back(property.name);
    owned.push_back(property.name);
  }
  std::string hint = didYouMean(member.key, names);
  if (hint.empty())
    hint = shape.propertyList.empty()
               ? "; use " + alternatives(owned, inBackquotes)
               : "; `" + shape.propertyList + "` lists them";
  return errorAt(file, member.keyRange,
                 "unknown " + shape.propertyNoun + " `" + member.key + "`" +
                     hint);
}

Error ShapeCheck::checkObject(const JsonValue &value, const JsonShape &shape) {
  // Of a key that is there twice, JSON's readers take this one or that.
  StringSet<> seen;
  for (const JsonMember &member : value.members) {
    if (!seen.insert(member.key).second)
      return errorAt(file, member.keyRange,
                     "duplicate " + shape.propertyNoun + " `" + member.key +
                         "`; remove one");
    const JsonProperty *property = shape.find(member.key);
    if (!property && shape.anyProperty.empty())
      return unknown(member, shape);
    const JsonShape &due =
        property ? property->shape : shape.anyProperty.front();
    if (Error error = check(member.value, due, inBackquotes(member.key)))
      return error;
  }
  return Error::success();
}

Error ShapeCheck::check(const JsonValue &value, const JsonShape &shape,
                        StringRef name) {
  const JsonShape *due = fitting(value, shape);
  if (!due)
    return wrongShape(value, shape, name);
  if (due != &shape)
    return check(value, *due, name);
  switch (shape.kind) {
  case JsonShape::Kind::Boolean:
    return Error::success();
  case JsonShape::Kind::Integer:
  case JsonShape::Kind::String:
    return checkText(value, shape, name);
  case JsonShape::Kind::List:
    for (const JsonValue &item : value.items) {
      // What is wrong with an element is said of the whole list.
      const JsonShape *element = fitting(item, shape.element.front());
      if (!element || (item.isString() && item.text.empty()))
        return wrongShape(item, shape, name);
      if (Error error = check(item, *element, "each of " + name.str()))
        return error;
      if (const JsonProperty *missing = missingIn(item, *element))
        return errorAt(file, item.range,
                       "each of " + name + " needs `" + missing->name + "`");
    }
    return Error::success();
  case JsonShape::Kind::Object:
    return checkObject(value, shape);
  }
  llvm_unreachable("covered switch");
}

Error checkShape(const SourceFilePtr &file, const JsonValue &value,
                 const JsonShape &shape, StringRef name) {
  return ShapeCheck(file).check(value, shape, name);
}

} // namespace holdfast
