#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/EditorSettings.h"

namespace holdfast::lsp {

/// A member, or null: also where this is no object.
inline Json memberOf(const Json &json, const char *name) {
  return json.is_object() && json.contains(name) ? json[name] : Json();
}

inline std::optional<bool> readSwitch(const Json &json, const char *name) {
  Json value = memberOf(json, name);
  return value.is_boolean() ? std::optional<bool>(value) : std::nullopt;
}

#define READ_SWITCH(member) value.member = readSwitch(json, #member);
#define READS_SWITCHES(Type, ...)                                              \
  inline void from_json(const Json &json, Type &value) {                       \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(READ_SWITCH, __VA_ARGS__))        \
  }

READS_SWITCHES(InlayHintSettings, tableNames, columnNames, constraintNames,
               nativeTypes, foreignKeys)
READS_SWITCHES(CodeLensSettings, tables, pendingSql)
READS_SWITCHES(ReferenceSettings, code)

/// Settings are written by people: nothing in them is an error.
inline void from_json(const Json &json, EditorSettings &value) {
  memberOf(json, "inlayHints").get_to(value.inlayHints);
  memberOf(json, "codeLens").get_to(value.codeLens);
  memberOf(json, "references").get_to(value.references);
  value.onlyLoss = readSwitch(json, "onlyLoss");
  value.status = readSwitch(json, "status");
  Json commands = memberOf(json, "commands");
  if (commands.is_array())
    for (const Json &command : commands)
      if (command.is_string())
        value.commands.push_back(command);
}

inline void from_json(const Json &json, DidChangeConfigurationParams &value) {
  Json section = memberOf(memberOf(json, "settings"), "holdfast");
  if (section.is_object())
    value.holdfast = section.get<EditorSettings>();
}

inline void to_json(Json &json, const ConfigurationParams &value) {
  Json item;
  item["section"] = value.section;
  json = Json::object();
  json["items"] = Json::array({std::move(item)});
}

inline void from_json(const Json &json, ConfigurationResult &value) {
  if (json.is_array() && !json.empty() && json[0].is_object())
    value.holdfast = json[0].get<EditorSettings>();
}

inline void to_json(Json &json, const ConfigurationRegistration &value) {
  Json options;
  options["section"] = value.section;
  Json registration;
  registration["id"] = value.id;
  registration["method"] = "workspace/didChangeConfiguration";
  registration["registerOptions"] = std::move(options);
  json = Json::object();
  json["registrations"] = Json::array({std::move(registration)});
}

} // namespace holdfast::lsp
