#include "settings/GuardReader.h"

#include "project/Paths.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

using Kind = JsonShape::Kind;

// --- What may stand there
// -----------------------------------------------------

static JsonShape text(StringRef noun, StringRef example) {
  JsonShape shape;
  shape.noun = noun;
  shape.example = example;
  return shape;
}

static JsonShape object(StringRef noun, StringRef example,
                        StringRef propertyNoun) {
  JsonShape shape = text(noun, example);
  shape.kind = Kind::Object;
  shape.propertyNoun = propertyNoun;
  return shape;
}

static JsonShape list(StringRef noun, JsonShape element, StringRef example) {
  JsonShape shape = text(noun, example);
  shape.kind = Kind::List;
  shape.element.push_back(std::move(element));
  return shape;
}

static JsonShape patterns(StringRef example) {
  JsonShape pattern = text("a pattern", "\"*\"");
  pattern.whyNot = whyNoGlob;
  return list("a list of patterns", pattern, example);
}

static JsonShape choice(std::vector<std::string> choices) {
  JsonShape shape;
  shape.choices = std::move(choices);
  return shape;
}

static std::optional<std::string> whyNoAssignment(StringRef text) {
  if (text.find('=') != StringRef::npos && !text.starts_with("="))
    return std::nullopt;
  return ("`" + text + "` is no variable with its value; write NAME=VALUE")
      .str();
}

/// Rows are written nowhere on the word of a repository but in it.
static std::optional<std::string> whyNoFolderHere(StringRef text) {
  SmallString<128> path(text);
  sys::path::remove_dots(path, /*remove_dot_dot=*/true);
  if (!sys::path::is_absolute(text) && !path.empty() && path != "." &&
      !StringRef(path).starts_with(".."))
    return std::nullopt;
  return ("`" + text +
          "` is no folder of its own below that of this file; name other "
          "places with `--folder`")
      .str();
}

static JsonShape labelShape() {
  JsonShape shape =
      object("an object",
             "{\"table\": \"environment\", \"column\": \"name\", \"value\": "
             "\"production\"}",
             "part of `label`");
  shape.properties = {
      {"table", "The table that has the row.",
       text("a table", "\"environment\""), true},
      {"column", "The column that tells.", text("a column", "\"name\""), true},
      {"value", "What it says there.", text("a value", "\"production\""),
       true}};
  return shape;
}

static JsonShape environmentShape() {
  JsonShape variable = text("a variable", "\"APP_ENV=production\"");
  variable.whyNot = whyNoAssignment;
  JsonShape commands =
      list("a list of commands",
           choice({"db push", "db execute", "migrate dev", "migrate deploy",
                   "migrate reset", "migrate resolve"}),
           "[\"migrate deploy\"]");
  JsonShape shape =
      object("an object", "{\"hosts\": [\"*.rds.amazonaws.com\"]}",
             "part of an environment");
  shape.properties = {
      {"hosts", "Servers that are of this kind.",
       patterns("[\"*.rds.amazonaws.com\"]")},
      {"databases", "Names of databases that are of this kind.",
       patterns("[\"shop_production\"]")},
      {"variable",
       "A variable of the environment, with the value that says so.", variable},
      {"label", "A row of the database that says so.", labelShape()},
      {"commands", "Which of Prisma's commands may run. Default: all of them.",
       commands},
      {"loss",
       "Whether anything may be lost: `ask` (default) before it goes, or "
       "`never`.",
       choice({"ask", "never"})},
      {"protected", "Tables of which nothing may be lost, whoever says so.",
       patterns("[\"users\", \"billing.*\"]")},
      {"copy",
       "Whether what goes is copied first: `required` (default) or `off`.",
       choice({"required", "off"})}};
  return shape;
}

JsonShape guardShape() {
  JsonShape environments = object(
      "an object", "{\"production\": {\"loss\": \"never\"}}", "environment");
  environments.anyProperty.push_back(environmentShape());
  JsonShape kept = text("a folder", "\".holdfast/kept\"");
  kept.whyNot = whyNoFolderHere;
  JsonShape shape =
      object("an object", "{\"environments\": {…}}", "part of `guard`");
  shape.properties = {
      {"environments",
       "Kinds of databases by name; the first whose conditions all hold. "
       "Besides, `local` is what runs on this machine, and `production` all "
       "else.",
       environments},
      {"kept",
       "The folder for copies of what is lost, below that of this file. "
       "Default: `.holdfast/kept`.",
       kept}};
  return shape;
}

// --- What stands there
// --------------------------------------------------------

static std::vector<std::string> textsOf(const JsonValue &list) {
  std::vector<std::string> result;
  for (const JsonValue &item : list.items)
    result.push_back(item.text);
  return result;
}

static GuardEnvironment environmentOf(const JsonMember &member) {
  GuardEnvironment result;
  result.name = member.key;
  const JsonValue &value = member.value;
  if (const JsonValue *hosts = value.find("hosts"))
    result.hosts = textsOf(*hosts);
  if (const JsonValue *databases = value.find("databases"))
    result.databases = textsOf(*databases);
  if (const JsonValue *variable = value.find("variable"))
    result.variable = variable->text;
  if (const JsonValue *label = value.find("label")) {
    auto part = [&](StringRef name) {
      const JsonValue *found = label->find(name);
      return found ? found->text : std::string();
    };
    result.labelTable = part("table");
    result.labelColumn = part("column");
    result.labelValue = part("value");
  }
  if (const JsonValue *commands = value.find("commands"))
    result.commands = textsOf(*commands);
  if (const JsonValue *loss = value.find("loss"))
    result.mayLose = loss->text != "never";
  if (const JsonValue *tables = value.find("protected"))
    result.protectedTables = textsOf(*tables);
  if (const JsonValue *copy = value.find("copy"))
    result.copies = copy->text != "off";
  return result;
}

void applyGuard(const JsonValue &value, StringRef folder,
                GuardSettings &guard) {
  if (const JsonValue *kept = value.find("kept"))
    guard.kept = joinPath(folder, kept->text);
  const JsonValue *environments = value.find("environments");
  if (!environments)
    return;
  for (const JsonMember &member : environments->members) {
    auto known = find_if(guard.environments, [&](const auto &environment) {
      return environment.name == member.key;
    });
    if (known == guard.environments.end())
      guard.environments.push_back(environmentOf(member));
    else
      *known = environmentOf(member);
  }
}

} // namespace holdfast
