#include "cli/init/PrismaLint.h"

#include "cli/init/ScriptLiteral.h"
#include "cli/init/YamlValue.h"
#include "diagnostics/DidYouMean.h"
#include "project/Errors.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "rules/Registry.h"
#include "settings/RuleOptions.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::cli {

using Kind = JsonValue::Kind;

/// The names under which prisma-lint 0.13 looks, the preferred ones first.
static constexpr StringLiteral names[] = {
    "package.json",
    ".prismalintrc",
    ".prismalintrc.json",
    ".prismalintrc.yaml",
    ".prismalintrc.yml",
    ".prismalintrc.js",
    ".prismalintrc.ts",
    ".prismalintrc.mjs",
    ".prismalintrc.cjs",
    ".config/prismalintrc",
    ".config/prismalintrc.json",
    ".config/prismalintrc.yaml",
    ".config/prismalintrc.yml",
    ".config/prismalintrc.js",
    ".config/prismalintrc.ts",
    ".config/prismalintrc.mjs",
    ".config/prismalintrc.cjs",
    "prismalint.config.js",
    "prismalint.config.ts",
    "prismalint.config.mjs",
    "prismalint.config.cjs",
};

static Expected<JsonValue> readByName(const SourceFilePtr &file) {
  StringRef extension = sys::path::extension(file->path());
  bool isYaml = extension == ".yaml" || extension == ".yml";
  // Without an extension it may be either, and JSON is nearly YAML.
  if (extension.empty() || extension == ".prismalintrc")
    isYaml = !file->text().ltrim().starts_with("{");
  if (isYaml)
    return readYaml(file);
  return extension == ".json" ? parseJson(file, JsonComments::Allowed)
                              : readScriptLiteral(file);
}

/// Nothing where a package.json has no such key.
static Expected<std::optional<PrismaLintFile>>
readConfiguration(vfs::FileSystem &files, StringRef path) {
  auto file = readUtf8File(files, path);
  if (!file)
    return file.takeError();
  auto value = readByName(*file);
  if (!value)
    return value.takeError();
  bool isPackage = sys::path::filename(path) == "package.json";
  const JsonValue *root = isPackage ? value->find("prismalint") : &*value;
  if (!root)
    return std::nullopt;
  const JsonValue *rules = root->find("rules");
  if (!rules || !rules->isObject())
    return errorAt(*file, root->range,
                   "prisma-lint needs the key `rules` here, an object");
  return std::optional(PrismaLintFile{*file, *rules});
}

Expected<PrismaLintFile> findPrismaLint(vfs::FileSystem &files,
                                        StringRef folder) {
  for (const std::string &above : foldersUpwards(files, folder))
    for (StringRef name : names) {
      std::string path = joinPath(above, name);
      if (!isFile(files, path))
        continue;
      auto found = readConfiguration(files, path);
      if (!found)
        return found.takeError();
      if (*found)
        return std::move(**found);
    }
  return failure("no configuration of prisma-lint in " + folder +
                 " or above: .prismalintrc.json, prismalint in package.json, "
                 "prismalint.config.js and the like");
}

/// Options whose strings prisma-lint reads as regular expressions in any case.
static bool isAlwaysRegex(StringRef option) {
  return is_contained({"forbid", "forNames", "ifName"}, option);
}

/// Options whose strings it takes as they are.
static bool isNeverRegex(StringRef option) {
  return is_contained({"allowList", "trimPrefix", "ifListAllow"}, option);
}

/// Rewrites the patterns of an option's value.
static void convertPatterns(StringRef rule, StringRef option, JsonValue &value,
                            bool isScript, std::vector<std::string> &remarks) {
  for (JsonValue &item : value.items)
    convertPatterns(rule, option, item, isScript, remarks);
  for (JsonMember &member : value.members)
    convertPatterns(rule, member.key, member.value, isScript, remarks);
  if (!value.isString())
    return;
  if (isAlwaysRegex(option) && whyNoNamePattern(value.text) &&
      !looksLikeRegex(value.text))
    value.text = "/^" + value.text + "$/";
  if (isNeverRegex(option) && looksLikeRegex(value.text) && !isScript)
    remarks.push_back(("`" + value.text + "` in `" + option + "` of `" + rule +
                       "` is a regular expression here; prisma-lint takes it "
                       "for a name")
                          .str());
}

/// `off`, `error` or `["error", {…}]` as a severity or an object.
static Expected<JsonValue> convertRule(const PrismaLintFile &lint,
                                       const JsonMember &rule,
                                       std::vector<std::string> &remarks) {
  const JsonValue &value = rule.value;
  const JsonValue *level =
      value.isArray() && !value.items.empty() ? &value.items.front() : &value;
  if (!level->isString())
    return errorAt(lint.file, value.range,
                   "prisma-lint needs \"error\" or \"off\" here, or a list of "
                   "that and options");
  JsonValue severity = *level;
  if (severity.text != "off")
    severity.text = "error"; // prisma-lint knows no other
  if (value.items.size() < 2 || value.items[1].members.empty())
    return severity;
  JsonValue options = value.items[1];
  bool isScript = !is_contained({".json", ".yaml", ".yml", ""},
                                sys::path::extension(lint.file->path()));
  erase_if(options.members, [](const JsonMember &option) {
    return option.value.isString() && option.value.text.empty();
  });
  for (JsonMember &option : options.members)
    convertPatterns(rule.key, option.key, option.value, isScript, remarks);
  JsonMember first{setting::severity.str(), rule.keyRange, severity};
  options.members.insert(options.members.begin(), std::move(first));
  return options;
}

Expected<std::vector<JsonMember>>
convertRules(const PrismaLintFile &lint, std::vector<std::string> &remarks) {
  std::vector<JsonMember> rules;
  for (const JsonMember &member : lint.rules.members) {
    const Rule *rule = findRule(member.key);
    if (!rule || rule->category != Category::Convention) {
      remarks.push_back("`" + member.key +
                        "` is left out: there is no such rule here");
      continue;
    }
    auto value = convertRule(lint, member, remarks);
    if (!value)
      return value.takeError();
    if (Error error = checkShape(lint.file, *value, ruleShape(*rule),
                                 "`" + member.key + "`"))
      return error;
    rules.push_back({member.key, member.keyRange, std::move(*value)});
  }
  return rules;
}

std::string jsonText(const JsonValue &value) {
  std::string text;
  auto list = [&](auto &&elements, auto &&write, char open, char close) {
    text += open;
    for (const auto &element : elements) {
      if (&element != &elements.front())
        text += ", ";
      write(element);
    }
    text += close;
  };
  switch (value.kind) {
  case Kind::Null:
    return "null";
  case Kind::Boolean:
    return value.boolean ? "true" : "false";
  case Kind::Number:
    return value.text;
  case Kind::String:
    return formatv("{0}", json::Value(json::fixUTF8(value.text))).str();
  case Kind::Array:
    list(
        value.items, [&](const JsonValue &item) { text += jsonText(item); },
        '[', ']');
    return text;
  case Kind::Object:
    list(
        value.members,
        [&](const JsonMember &member) {
          JsonValue key;
          key.kind = Kind::String;
          key.text = member.key;
          text += jsonText(key) + ": " + jsonText(member.value);
        },
        '{', '}');
    return text;
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast::cli
