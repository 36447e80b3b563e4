#include "project/Settings.h"

#include "diagnostics/DidYouMean.h"
#include "introspect/ConnectionUrl.h"
#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace holdfast {

static bool names(ArrayRef<std::string> list, const Rule &rule) {
  return any_of(list, [&](StringRef word) {
    return word == rule.id || word == spelling(rule.category);
  });
}

bool Settings::enabled(const Rule &rule) const {
  if (names(skip, rule) || (!only.empty() && !names(only, rule)))
    return false;
  auto configured = severities.find(rule.id);
  bool isOn = configured != severities.end() ? configured->second.has_value()
                                             : !rule.isOptIn;
  // Asking for a rule by its own name is asking for it.
  return isOn || is_contained(only, rule.id);
}

bool Settings::isSwitchedOff(const Rule &rule) const {
  bool isAskedFor = only.empty() || names(only, rule);
  bool isOffAnyway = rule.isOptIn && !names(skip, rule);
  return isAskedFor && !isOffAnyway && !enabled(rule);
}

Severity Settings::severityOf(const Rule &rule, Severity reported) const {
  auto configured = severities.find(rule.id);
  return configured != severities.end() ? configured->second.value_or(reported)
                                        : reported;
}

/// A SOURCE of `settingsFile` as seen from where the program runs: its paths
/// are relative to that file.
static std::string sourceSeenFrom(StringRef settingsFile, StringRef source) {
  if (source == "empty" || source.starts_with("git:") ||
      source.starts_with("env:") ||
      introspect::ConnectionUrl::looksLikeOne(source))
    return source.str();
  return joinPath(folderOf(settingsFile), source);
}

namespace {

/// Reads a holdfast.json; every mistake is an error at its place.
class SettingsReader {
public:
  SettingsReader(SourceFilePtr file, ArrayRef<StringRef> ruleIds)
      : file(std::move(file)), ruleIds(ruleIds) {}

  Expected<Settings> read() {
    auto root = parseJson(file);
    if (!root)
      return root.takeError();
    if (!root->isObject())
      return mistake(root->range,
                     "settings must be an object, such as {\"rules\": {…}}");
    if (Error error = refuseRepeated(*root))
      return error;
    for (const JsonMember &member : root->members)
      if (Error error = readMember(member))
        return error;
    return std::move(settings);
  }

private:
  Error mistake(Range range, const Twine &message) const {
    return errorAt(file, range, message);
  }

  /// Of a key that is there twice, JSON's readers take this one or that.
  Error refuseRepeated(const JsonValue &value) const {
    StringSet<> seen;
    for (const JsonMember &member : value.members) {
      if (!seen.insert(member.key).second)
        return mistake(member.keyRange,
                       "duplicate setting `" + member.key + "`; remove one");
      if (Error error = refuseRepeated(member.value))
        return error;
    }
    return Error::success();
  }

  Error readMember(const JsonMember &member) {
    if (member.key == "against")
      return readAgainst(member.value);
    if (member.key == "rules")
      return readRules(member.value);
    if (member.key == "prisma")
      return readVersion(member.value);
    if (member.key == "external")
      return readExternal(member.value);
    if (member.key == "$schema") // for editors
      return Error::success();
    std::string hint =
        didYouMean(member.key, {"against", "rules", "prisma", "external"});
    return mistake(member.keyRange,
                   "unknown setting `" + member.key + "`" +
                       (hint.empty()
                            ? "; use `against`, `external`, `prisma` or `rules`"
                            : hint));
  }

  Error readAgainst(const JsonValue &value) {
    StringRef shape =
        "`against` must be a list of sources, such as [\"db/structure.sql\"]";
    if (!value.isArray())
      return mistake(value.range, shape);
    settings.against.emplace();
    for (const JsonValue &item : value.items) {
      if (!item.isString() || item.text.empty())
        return mistake(item.range, shape);
      settings.against->push_back(
          {sourceSeenFrom(file->path(), item.text), file, item.range});
    }
    return Error::success();
  }

  Error readRules(const JsonValue &value) {
    if (!value.isObject())
      return mistake(value.range, "`rules` must be an object, such as "
                                  "{\"unmapped-table\": \"warning\"}");
    for (const JsonMember &member : value.members) {
      if (!is_contained(ruleIds, member.key))
        return mistake(member.keyRange, unknownRule(member.key));
      std::optional<Severity> severity = parseSeverity(member.value.text);
      if (!member.value.isString() || (!severity && member.value.text != "off"))
        return mistake(member.value.range,
                       "the severity of a rule must be \"error\", \"warning\", "
                       "\"info\" or \"off\"");
      settings.severities[member.key] = severity;
    }
    return Error::success();
  }

  Error readExternal(const JsonValue &value) {
    StringRef shape = "`external` must hold lists of patterns, such as "
                      "{\"tables\": [\"audit.*\"]}";
    if (!value.isObject())
      return mistake(value.range, shape);
    for (const JsonMember &member : value.members) {
      bool isTables = member.key == "tables";
      if (!isTables && member.key != "enums")
        return mistake(member.keyRange,
                       "`external` takes only `tables` and `enums`");
      if (!member.value.isArray())
        return mistake(member.value.range, shape);
      for (const JsonValue &item : member.value.items) {
        if (!item.isString() || item.text.empty())
          return mistake(item.range, shape);
        if (auto pattern = GlobPattern::create(item.text); !pattern)
          return mistake(item.range, "invalid pattern `" + item.text +
                                         "`: " + toString(pattern.takeError()));
        (isTables ? settings.externalTables : settings.externalEnums)
            .push_back(item.text);
      }
    }
    return Error::success();
  }

  std::string unknownRule(StringRef word) const {
    std::string hint = didYouMean(word, ruleIds);
    return ("unknown rule `" + word + "`" +
            (hint.empty() ? "; `holdfast rules` lists them" : hint))
        .str();
  }

  Error readVersion(const JsonValue &value) {
    bool isNumber = value.kind == JsonValue::Kind::Number;
    if (isNumber && value.text == "6")
      settings.prisma = PrismaVersion::V6;
    else if (isNumber && value.text == "7")
      settings.prisma = PrismaVersion::V7;
    else
      return mistake(value.range, "`prisma` must be 6 or 7");
    return Error::success();
  }

  const SourceFilePtr file;
  const ArrayRef<StringRef> ruleIds;
  Settings settings;
};

} // namespace

CompareOptions compareOptionsOf(const Project &project,
                                const Settings &settings) {
  return {{project.externalTables, settings.externalTables},
          {project.externalEnums, settings.externalEnums}};
}

Expected<Settings> readSettings(vfs::FileSystem &files, const Project &project,
                                ArrayRef<StringRef> ruleIds) {
  if (project.settingsFile.empty())
    return Settings();
  auto file = readUtf8File(files, project.settingsFile);
  if (!file)
    return file.takeError();
  return SettingsReader(std::move(*file), ruleIds).read();
}

} // namespace holdfast
