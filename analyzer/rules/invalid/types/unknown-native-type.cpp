#include "catalog/PrismaNames.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// `VarChar` in `@db.VarChar(80)`.
static Span nameSpan(const NativeTypeUse &use) {
  Range range = use.written.attribute->name.range;
  range.begin = range.end - use.written.name.size();
  return use.field.model->document->span(range);
}

/// The name and its arguments: `VarChar(80)` in `@db.VarChar(80)`.
static Span fromName(const NativeTypeUse &use) {
  Span span = nameSpan(use);
  span.range.end = use.written.attribute->range.end;
  return span;
}

/// The nearest native type that the field and the arguments allow, or empty.
static StringRef nearestFit(const BlockContext &context,
                            const NativeTypeUse &use,
                            ArrayRef<std::string> arguments) {
  std::vector<StringRef> names;
  if (const Connector *connector = context.connector())
    for (const NativeType &type : connector->nativeTypes)
      if (judge(type, use.field.type.scalar, arguments) ==
          NativeTypeProblem::None)
        names.push_back(type.name);
  return nearestName(use.written.name, names);
}

static void checkPrefix(const BlockContext &context, const NativeTypeUse &use,
                        Reporter &reporter) {
  const Datasource *datasource = context.datasource();
  const Name &written = use.written.attribute->name;
  StringRef prefix = written.text.split('.').first;
  if (!datasource || datasource->block->name.text == prefix)
    return;
  StringRef name = datasource->block->name.text;
  if (!isPrismaIdentifier(name)) {
    reporter
        .report(unknownNativeType.rule, use.span(),
                "no datasource is named `" + prefix + "`; rename `" + name +
                    "` to `" + prefix + "`")
        .fix(replaceFix(("Rename the datasource to `" + prefix + "`").str(),
                        Safety::Safe, datasource->nameSpan(), prefix));
    return;
  }
  Range range = {written.range.begin,
                 static_cast<uint32_t>(written.range.begin + prefix.size())};
  reporter
      .report(unknownNativeType.rule, use.span(),
              "no datasource is named `" + prefix + "`; write `@" + name + "." +
                  use.written.name + "`")
      .note(datasource->nameSpan(), "the datasource")
      .fix(replaceFix(("Change `" + prefix + "` to `" + name + "`").str(),
                      Safety::Safe, use.field.model->document->span(range),
                      name));
}

static void checkName(const BlockContext &context, const NativeTypeUse &use,
                      Reporter &reporter) {
  if (use.type)
    return;
  std::vector<StringRef> names;
  if (const Connector *connector = context.connector())
    for (const NativeType &type : connector->nativeTypes)
      names.push_back(type.name);
  StringRef fit = nearestFit(context, use, use.written.arguments);
  StringRef bare = fit.empty() ? nearestFit(context, use, {}) : "";
  StringRef nearest = fit.empty() ? bare : fit;
  if (nearest.empty())
    nearest = nearestName(use.written.name, names);
  DiagnosticBuilder finding = reporter.report(
      unknownNativeType.rule, use.span(),
      providerName(context) + " has no native type `" + use.written.name + "`" +
          didYouMeanOr(nearest, "remove it, or use another"));
  if (!fit.empty())
    finding.fix(replaceFix(("Change the native type to `" + fit + "`").str(),
                           Safety::Unsafe, nameSpan(use), fit));
  else if (!bare.empty())
    finding.fix(replaceFix(
        ("Change the native type to `" + bare + "`, without arguments").str(),
        Safety::Unsafe, fromName(use), bare));
}

static void check(const NativeTypeUse &use, const BlockContext &context,
                  Reporter &reporter) {
  checkPrefix(context, use, reporter);
  checkName(context, use, reporter);
}

const RuleDefinition unknownNativeType = {
    .rule = {.id = "unknown-native-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A native type that the database does not have."},
    .stage = Stage::Models,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .eachNativeType = check};

} // namespace holdfast
