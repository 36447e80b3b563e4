#include "settings/SettingsShape.h"

#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace holdfast {

using Kind = JsonShape::Kind;

static JsonShape text(StringRef noun, StringRef example = "") {
  JsonShape shape;
  shape.noun = noun;
  shape.example = example;
  return shape;
}

static JsonShape list(StringRef noun, JsonShape element, StringRef example) {
  JsonShape shape = text(noun, example);
  shape.kind = Kind::List;
  shape.element.push_back(std::move(element));
  return shape;
}

static JsonShape choice(Kind kind, std::vector<std::string> choices) {
  JsonShape shape;
  shape.kind = kind;
  shape.choices = std::move(choices);
  return shape;
}

static JsonShape object(StringRef noun, StringRef example,
                        StringRef propertyNoun) {
  JsonShape shape = text(noun, example);
  shape.kind = Kind::Object;
  shape.propertyNoun = propertyNoun;
  return shape;
}

std::optional<std::string> whyNoGlob(StringRef pattern) {
  auto glob = GlobPattern::create(pattern);
  if (glob)
    return std::nullopt;
  return ("invalid pattern `" + pattern + "`: " + toString(glob.takeError()))
      .str();
}

JsonShape ruleShape(const Rule &rule) {
  JsonShape severity =
      choice(Kind::String, {"error", "warning", "info", "off"});
  if (!rule.options)
    return severity;
  JsonShape shape = rule.options();
  shape.properties.insert(
      shape.properties.begin(),
      {setting::severity.str(), "How severe its findings are.", severity});
  severity.alternative.push_back(std::move(shape));
  return severity;
}

static JsonShape rulesShape(ArrayRef<const Rule *> rules) {
  JsonShape shape =
      object("an object", "{\"unmapped-table\": \"warning\"}", "rule");
  shape.propertyList = "holdfast rules";
  for (const Rule *rule : rules)
    shape.properties.push_back(
        {rule->id.str(), rule->purpose.str(), ruleShape(*rule)});
  return shape;
}

static JsonShape externalShape() {
  constexpr StringLiteral example = "[\"audit.*\", \"*_backup\"]";
  JsonShape pattern = text("a pattern");
  pattern.whyNot = whyNoGlob;
  JsonShape patterns = list("a list of patterns", pattern, example);
  JsonShape shape =
      object("an object", "{\"tables\": [\"audit.*\"]}", "part of `external`");
  shape.properties = {
      {"tables", "Tables that nobody shall look at.", patterns},
      {"enums", "Enums that nobody shall look at.", patterns},
  };
  return shape;
}

JsonShape settingsShape(ArrayRef<const Rule *> rules) {
  JsonShape extends =
      text("a file, or a list of files", "\"../holdfast.base.json\"");
  extends.alternative.push_back(
      list("a list of files", text("a file"), "[\"../holdfast.base.json\"]"));
  JsonShape root;
  root.kind = Kind::Boolean;
  root.noun = "true or false";

  JsonShape shape = object("an object", "{\"rules\": {…}}", "setting");
  auto add = [&](StringRef name, StringRef purpose, JsonShape value) {
    shape.properties.push_back({name.str(), purpose.str(), std::move(value)});
  };
  add(setting::against,
      "What the schema is compared with: migrations, dumps, snapshots, "
      "schemas, "
      "revisions of git, databases. An empty list compares with nothing. "
      "Default: the project's migrations.",
      list("a list of sources", text("a source"), "[\"db/structure.sql\"]"));
  add(setting::base,
      "The git revision that findings are held against: only what is new since "
      "is reported.",
      text("a git revision", "\"origin/main\""));
  add(setting::baseline,
      "The file with the findings that are accepted, which `holdfast baseline` "
      "writes. Default: the nearest `holdfast-baseline.json`.",
      text("a file", "\"holdfast-baseline.json\""));
  add(setting::extends,
      "Settings that hold where this file says nothing else: paths from this "
      "file, or names of npm packages.",
      std::move(extends));
  add(setting::external,
      "Tables and enums that something else manages; `*` and `?` match any "
      "text and any character.",
      externalShape());
  add(setting::guard,
      "What `holdfast guard` lets Prisma's commands do, by kind of database.",
      guardShape());
  add(setting::prisma,
      "The major version of Prisma that the schema is for. Default: that of "
      "the "
      "nearest package.json, else 7.",
      choice(Kind::Integer, {"6", "7"}));
  add(setting::root, "Whether settings of folders above are left aside.",
      std::move(root));
  add(setting::rules,
      "Severities by rule, `off` to switch one off; or an object with options "
      "and "
      "`severity`.",
      rulesShape(rules));
  add("$schema", "For editors.", text("a URL"));
  return shape;
}

} // namespace holdfast
