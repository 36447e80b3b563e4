#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = JsonShape::Kind;

static JsonProperty option(StringRef name, StringRef purpose, Kind kind,
                           StringRef noun, StringRef example) {
  JsonProperty result{name.str(), purpose.str(), {}};
  result.shape.kind = kind;
  result.shape.noun = noun;
  result.shape.example = example;
  return result;
}

JsonShape optionsShape(StringRef example, std::vector<JsonProperty> options) {
  JsonShape shape;
  shape.kind = Kind::Object;
  shape.noun = "an object";
  shape.example = example;
  shape.propertyNoun = "option";
  shape.properties = std::move(options);
  return shape;
}

JsonProperty flagOption(StringRef name, StringRef purpose) {
  return option(name, purpose, Kind::Boolean, "true or false", "");
}

JsonProperty choiceOption(StringRef name, StringRef purpose,
                          std::vector<std::string> choices) {
  JsonProperty result = option(name, purpose, Kind::String, "", "");
  result.shape.choices = std::move(choices);
  return result;
}

JsonProperty textOption(StringRef name, StringRef purpose, StringRef example) {
  return option(name, purpose, Kind::String, "a string", example);
}

JsonProperty wordsOption(StringRef name, StringRef purpose, StringRef example) {
  JsonProperty result =
      option(name, purpose, Kind::List, "a list of strings", example);
  result.shape.element.emplace_back();
  return result;
}

JsonShape patternShape() {
  JsonShape shape;
  shape.noun = "a name or a regular expression";
  shape.example = "\"/Id$/\"";
  shape.whyNot = whyNoNamePattern;
  return shape;
}

JsonProperty patternsOption(StringRef name, StringRef purpose,
                            StringRef example) {
  JsonProperty result{name.str(), purpose.str(), patternShape()};
  JsonShape list;
  list.kind = Kind::List;
  list.noun = "a list of names and regular expressions";
  list.example = example;
  list.element.push_back(patternShape());
  result.shape.noun = "a name, a regular expression, or a list of them";
  result.shape.example = example;
  result.shape.alternative.push_back(std::move(list));
  return result;
}

JsonProperty required(JsonProperty option) {
  option.isRequired = true;
  return option;
}

std::vector<JsonProperty> nameOptions() {
  return {patternsOption("allowList", "Names that may be as they are.",
                         "[\"legacy_name\", \"/^x_/\"]"),
          patternsOption("trimPrefix",
                         "What a name may begin with: only the rest is judged. "
                         "Of several, the first that fits.",
                         "\"_\"")};
}

JsonProperty compoundWordsOption() {
  return wordsOption(
      "compoundWords",
      "Words that count as one, in the letter case that names have.",
      "[\"GraphQL\"]");
}

bool Options::flag(StringRef name, bool fallback) const {
  const JsonValue *value = find(name);
  return value ? value->boolean : fallback;
}

StringRef Options::text(StringRef name, StringRef fallback) const {
  const JsonValue *value = find(name);
  return value ? StringRef(value->text) : fallback;
}

unsigned Options::number(StringRef name, unsigned fallback) const {
  const JsonValue *value = find(name);
  unsigned number;
  return value && !StringRef(value->text).getAsInteger(10, number) ? number
                                                                   : fallback;
}

ArrayRef<JsonValue> Options::items(StringRef name) const {
  const JsonValue *value = find(name);
  if (!value)
    return {};
  return value->isArray() ? ArrayRef(value->items) : ArrayRef(*value);
}

std::vector<StringRef> Options::texts(StringRef name) const {
  std::vector<StringRef> result;
  for (const JsonValue &item : items(name))
    result.push_back(item.text);
  return result;
}

bool Options::anyMatches(StringRef option, StringRef name) const {
  return any_of(items(option), [&](const JsonValue &pattern) {
    return matches(pattern.text, name);
  });
}

std::string Options::trimmed(StringRef option, StringRef name) const {
  for (const JsonValue &prefix : items(option))
    if (auto rest = options->without(prefix.text, name))
      return *rest;
  return name.str();
}

} // namespace holdfast
