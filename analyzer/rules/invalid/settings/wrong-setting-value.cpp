#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/settings/SettingLists.h"
#include "schema/PreviewFeatures.h"
#include "schema/SettingValue.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Reads the values of one block in Prisma's order, which gives up on the block
/// at some of them.
class ValueCheck {
public:
  ValueCheck(const Document &document, const Block &block, Reporter &reporter)
      : document(document), block(block), reporter(reporter) {}

  void checkDatasource(PrismaVersion version);
  void checkGenerator();

private:
  void report(const Expression &value, StringRef key);
  void reportEnv(const Expression &call, StringRef key);
  void checkEnvNames(const Expression &value);
  bool checkText(StringRef key, const Expression &value);
  bool checkOptionalText(StringRef key);
  void checkPlainTexts(StringRef key);
  bool checkAny(StringRef key, const Expression &value);

  const Document &document;
  const Block &block;
  Reporter &reporter;
};

} // namespace

static StringRef describe(const Expression &value) {
  switch (value.kind) {
  case ExpressionKind::String:
    return "a string";
  case ExpressionKind::Number:
    return "a number";
  case ExpressionKind::Path:
    return "a word without quotes";
  case ExpressionKind::Call:
    return "a function";
  case ExpressionKind::Array:
    return "a list";
  case ExpressionKind::Object:
    return "an object";
  }
  llvm_unreachable("covered switch");
}

void ValueCheck::report(const Expression &value, StringRef key) {
  bool isWord = (value.kind == ExpressionKind::Path ||
                 value.kind == ExpressionKind::Number) &&
                (key != "previewFeatures" || findPreviewFeature(value.text));
  Span place = document.span(value.range);
  DiagnosticBuilder finding =
      reporter.report(wrongSettingValue.rule, place,
                      "`" + key + "` takes a string, not " + describe(value) +
                          (isWord ? "; put it in double quotes"
                                  : "; write one in double quotes"));
  if (isWord)
    finding.fix(replaceFix(("Put `" + value.text + "` in quotes").str(),
                           Safety::Unsafe, place, quoteString(value.text)));
}

void ValueCheck::reportEnv(const Expression &call, StringRef key) {
  reporter.report(wrongSettingValue.rule, document.span(call.range),
                  "`env` in `" + key +
                      "` takes one name, as in `env(\"NAME\")`");
}

/// A name of `env`'s argument is only worth a warning.
void ValueCheck::checkEnvNames(const Expression &value) {
  for (const Argument &argument : value.items)
    if (argument.name && argument.value)
      reporter
          .report(wrongSettingValue.rule, document.span(argument.range),
                  "the argument of `env` needs no name; remove `" +
                      argument.name.text + ":`")
          .severity(Severity::Warning)
          .fix(replaceFix(
              ("Remove `" + argument.name.text + ":` from `env`").str(),
              Safety::Safe,
              document.span(
                  {argument.range.begin, argument.value->range.begin}),
              ""));
}

bool ValueCheck::checkText(StringRef key, const Expression &value) {
  if (isEnvCall(value))
    checkEnvNames(value);
  const Expression *part = unreadablePart(value);
  if (!part)
    return true;
  if (part == &value && isEnvCall(value))
    reportEnv(value, key);
  else
    report(*part, key);
  return false;
}

bool ValueCheck::checkOptionalText(StringRef key) {
  const Property *property = block.findProperty(key);
  return !property || checkText(key, *property->value);
}

/// A list of texts, where `env` is none.
void ValueCheck::checkPlainTexts(StringRef key) {
  const Property *property = block.findProperty(key);
  if (!property)
    return;
  const Expression &value = *property->value;
  if (value.kind != ExpressionKind::Array) {
    if (value.kind != ExpressionKind::String)
      report(value, key);
    return;
  }
  for (const Argument &item : value.items)
    if (item.value && item.value->kind != ExpressionKind::String)
      report(*item.value, key);
}

/// A setting that only the generator itself knows.
bool ValueCheck::checkAny(StringRef key, const Expression &value) {
  if (isEnvCall(value))
    return checkText(key, value);
  if (value.kind != ExpressionKind::Array)
    return value.kind != ExpressionKind::Object;
  return all_of(value.items, [&](const Argument &item) {
    return !item.value || checkAny(key, *item.value);
  });
}

void ValueCheck::checkDatasource(PrismaVersion version) {
  bool renamed = block.findProperty("referentialIntegrity");
  if (!renamed || !block.findProperty("relationMode"))
    checkPlainTexts(renamed ? "referentialIntegrity" : "relationMode");
  if (version == PrismaVersion::V6) {
    if (!checkOptionalText("url"))
      return;
    checkOptionalText("shadowDatabaseUrl");
    checkOptionalText("directUrl");
  }
  checkPlainTexts("schemas");
}

void ValueCheck::checkGenerator() {
  if (const Property *engine = block.findProperty("engineType"))
    if (engine->value->kind != ExpressionKind::String)
      report(*engine->value, "engineType");
  if (!block.findProperty("provider") || !checkOptionalText("provider"))
    return;
  checkOptionalText("output");
  if (const Property *targets = block.findProperty("binaryTargets")) {
    if (targets->value->kind != ExpressionKind::Array)
      checkText("binaryTargets", *targets->value);
    else
      for (const Argument &item : targets->value->items)
        if (item.value)
          checkText("binaryTargets", *item.value);
  }
  checkPlainTexts("previewFeatures");
  static constexpr StringRef known[] = {"provider", "output", "binaryTargets",
                                        "previewFeatures"};
  for (const Property &property : block.properties)
    if (!is_contained(known, property.key.text) &&
        !checkAny(property.key.text, *property.value))
      return;
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources())
    if (datasource.provider)
      ValueCheck(*datasource.document, *datasource.block, reporter)
          .checkDatasource(context.prisma);
  for (const Generator &generator : context.schema.generators())
    if (hasAllValues(*generator.block))
      ValueCheck(*generator.document, *generator.block, reporter)
          .checkGenerator();
}

const RuleDefinition wrongSettingValue = {
    .rule =
        {.id = "wrong-setting-value",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A setting whose value is not a string, or a misuse of `env`."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
