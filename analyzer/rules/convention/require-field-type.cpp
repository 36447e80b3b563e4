#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// `String @db.Uuid`, of a requirement or a field.
static std::string inWords(StringRef type, StringRef nativeType) {
  return (nativeType.empty() ? type : type + " @db." + nativeType).str();
}

static StringRef textOf(const JsonValue &requirement, StringRef name) {
  const JsonValue *value = requirement.find(name);
  return value ? StringRef(value->text) : "";
}

/// Whether no type could be what both ask for.
static bool contradict(const JsonValue &a, const JsonValue &b) {
  StringRef one = textOf(a, "nativeType"), other = textOf(b, "nativeType");
  return textOf(a, "type") != textOf(b, "type") ||
         (!one.empty() && !other.empty() && one != other);
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, requireFieldType.rule);
  if (!field.model->isTable() || !field.declaration->type)
    return;
  std::vector<const JsonValue *> requirements;
  for (const JsonValue &requirement : options.items("require"))
    if (options.matches(textOf(requirement, "ifName"), field.name))
      requirements.push_back(&requirement);
  if (requirements.empty())
    return;
  const JsonValue &first = *requirements.front();
  for (const JsonValue *other : drop_begin(requirements))
    if (contradict(first, *other)) {
      reporter.report(
          requireFieldType.rule, field.nameSpan(),
          "settings ask for two types of `" + nameOf(field) + "`: `" +
              inWords(textOf(first, "type"), textOf(first, "nativeType")) +
              "` and `" +
              inWords(textOf(*other, "type"), textOf(*other, "nativeType")) +
              "`");
      break;
    }
  StringRef type = textOf(first, "type"),
            nativeType = textOf(first, "nativeType");
  const Attribute *native = findNativeType(field);
  StringRef has = native ? native->name.text.split('.').second : "";
  if (typeName(field) == type && (nativeType.empty() || nativeType == has))
    return;
  StringRef shown = nativeType.empty() ? "" : has;
  auto finding = reporter.report(
      requireFieldType.rule, field.nameSpan(),
      "`" + nameOf(field) + "` is `" + inWords(typeName(field), shown) +
          "`; fields of this name are `" + inWords(type, nativeType) + "`");
  if (typeName(field) == type && !native)
    finding.fix(addFieldAttributeFix(
        field,
        "Add `@db." + nativeType.str() + "` to `" + field.name.str() +
            "`: another type in the database",
        Safety::Unsafe, ("@db." + nativeType).str()));
}

static JsonShape options() {
  JsonProperty require = wordsOption(
      "require",
      "Objects of `ifName`, a name or a regular expression, the `type` that "
      "such fields must have, and maybe the `nativeType`, without `@db.`.",
      "[{\"ifName\": \"/At$/\", \"type\": \"DateTime\"}]");
  require.shape.noun = "a list of objects";
  require.shape.element.front() = optionsShape(
      "", {required({"ifName", "The fields that it is about.", patternShape()}),
           required(textOption("type", "The type that they must have.",
                               "\"DateTime\"")),
           textOption("nativeType", "The native type that they must have.",
                      "\"Timestamptz\"")});
  return optionsShape(
      "{\"require\": [{\"ifName\": \"/At$/\", \"type\": \"DateTime\"}]}",
      {required(std::move(require))});
}

const RuleDefinition requireFieldType = {
    .rule = {.id = "require-field-type",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A field whose type is not the one that fields of its "
                        "name must have.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
