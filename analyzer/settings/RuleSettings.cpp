#include "settings/RuleSettings.h"

#include "diagnostics/DidYouMean.h"
#include "project/Errors.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static const Rule *findRule(ArrayRef<const Rule *> rules, StringRef id) {
  auto found = find_if(rules, [&](const Rule *rule) { return rule->id == id; });
  return found == rules.end() ? nullptr : *found;
}

void applyRule(Settings &settings, const JsonMember &member,
               ArrayRef<const Rule *> rules) {
  const JsonValue &value = member.value;
  if (value.isString()) {
    settings.severities[member.key] = parseSeverity(value.text);
    return;
  }
  settings.ruleOptions[member.key] = RuleOptions(value);
  if (const JsonValue *severity = value.find(setting::severity))
    settings.severities[member.key] = parseSeverity(severity->text);
  else if (const Rule *rule = findRule(rules, member.key))
    settings.severities.try_emplace(member.key, rule->severity);
}

Expected<JsonMember> parseRuleSetting(StringRef text,
                                      ArrayRef<const Rule *> rules) {
  auto [id, value] = text.split('=');
  const Rule *rule = findRule(rules, id);
  if (!rule) {
    SmallVector<StringRef> ids;
    for (const Rule *known : rules)
      ids.push_back(known->id);
    std::string hint = didYouMean(id, ids);
    return failure("--rule: no rule `" + id + "`" +
                   (hint.empty() ? "; holdfast rules lists them" : hint));
  }
  std::string name = ("--rule " + id).str();
  JsonMember member{id.str(), {}, {}};
  SourceFilePtr file = std::make_shared<SourceFile>(name, value.str());
  if (value.starts_with("{")) {
    auto object = parseJson(file, JsonComments::Allowed);
    if (!object)
      return object.takeError();
    member.value = std::move(*object);
  } else {
    member.value.kind = JsonValue::Kind::String;
    member.value.text = value;
    member.value.range = {0, static_cast<uint32_t>(value.size())};
  }
  if (Error error = checkShape(file, member.value, ruleShape(*rule),
                               "`" + id.str() + "`"))
    return error;
  return member;
}

std::string whatLacks(const Settings &settings, const Rule &rule) {
  if (!rule.options)
    return "";
  JsonShape shape = rule.options();
  auto options = settings.ruleOptions.find(rule.id);
  for (const JsonProperty &property : shape.properties)
    if (property.isRequired && (options == settings.ruleOptions.end() ||
                                !options->second.find(property.name)))
      return ("`" + rule.id + "` needs the option `" + property.name +
              "`, such as " + shape.example)
          .str();
  return "";
}

} // namespace holdfast
