#include "cli/SettingsSchema.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

static StringRef typeName(JsonShape::Kind kind) {
  switch (kind) {
  case JsonShape::Kind::Boolean:
    return "boolean";
  case JsonShape::Kind::Integer:
    return "integer";
  case JsonShape::Kind::String:
    return "string";
  case JsonShape::Kind::List:
    return "array";
  case JsonShape::Kind::Object:
    return "object";
  }
  llvm_unreachable("covered switch");
}

static json::Object schemaOf(const JsonShape &shape);

static json::Array choicesOf(const JsonShape &shape) {
  json::Array choices;
  for (StringRef choice : shape.choices) {
    int64_t number;
    if (shape.kind == JsonShape::Kind::Integer &&
        !choice.getAsInteger(10, number))
      choices.push_back(number);
    else
      choices.push_back(choice);
  }
  return choices;
}

static json::Object propertiesOf(const JsonShape &shape) {
  json::Object properties;
  for (const JsonProperty &property : shape.properties) {
    json::Object schema = schemaOf(property.shape);
    schema["description"] = property.purpose;
    properties[property.name] = std::move(schema);
  }
  return properties;
}

static json::Object schemaOf(const JsonShape &shape) {
  json::Object schema;
  schema["type"] = typeName(shape.kind);
  if (!shape.choices.empty())
    schema["enum"] = choicesOf(shape);
  else if (shape.kind == JsonShape::Kind::String)
    schema["minLength"] = 1;
  if (!shape.element.empty())
    schema["items"] = schemaOf(shape.element.front());
  if (shape.kind == JsonShape::Kind::Object) {
    if (shape.anyProperty.empty()) {
      schema["properties"] = propertiesOf(shape);
      schema["additionalProperties"] = false;
    } else {
      schema["additionalProperties"] = schemaOf(shape.anyProperty.front());
    }
  }
  if (shape.alternative.empty())
    return schema;
  json::Array all;
  all.push_back(std::move(schema));
  for (const JsonShape &other : shape.alternative)
    all.push_back(schemaOf(other));
  return json::Object{{"anyOf", std::move(all)}};
}

json::Value settingsSchema(const JsonShape &shape) {
  json::Object schema = schemaOf(shape);
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  schema["title"] = "Settings of Holdfast";
  // What editors of JSON with comments look at.
  schema["allowComments"] = true;
  schema["allowTrailingCommas"] = true;
  return schema;
}

} // namespace holdfast::cli
