#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownNativeType;

/// `VarChar` in `@db.VarChar(80)`.
static Span nameSpan(const NativeTypeUse &use) {
  Range range = use.written.attribute->name.range;
  range.begin = range.end - use.written.name.size();
  return use.field.model->document->span(range);
}

static void checkPrefix(const RuleContext &context, const NativeTypeUse &use,
                        Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  const Name &written = use.written.attribute->name;
  StringRef prefix = written.text.split('.').first;
  if (!datasource || datasource->block->name.text == prefix)
    return;
  StringRef name = datasource->block->name.text;
  Range range = {written.range.begin,
                 static_cast<uint32_t>(written.range.begin + prefix.size())};
  reporter
      .report(unknownNativeType.rule, use.span(),
              "no datasource is called `" + prefix +
                  "`, so Prisma refuses the schema: write `@" + name + "." +
                  use.written.name + "`")
      .note(datasource->nameSpan(), "the datasource")
      .fix(replaceFix(("Change to `" + name + "`").str(), Safety::Safe,
                      use.field.model->document->span(range), name));
}

static void checkName(const RuleContext &context, const NativeTypeUse &use,
                      Reporter &reporter) {
  if (use.type)
    return;
  const Connector *connector = context.connector();
  std::vector<StringRef> names;
  if (connector)
    for (const NativeType &type : connector->nativeTypes)
      names.push_back(type.name);
  DiagnosticBuilder finding = reporter.report(
      unknownNativeType.rule, use.span(),
      providerName(context) +
          (names.empty() ? " has no native types" : " has no such type") +
          ", so Prisma refuses `" + use.written.attribute->name.text +
          "` on `" + use.field.name +
          "`: " + (names.empty() ? "remove it" : "correct it, or remove it"));
  StringRef nearest = nearestName(use.written.name, names);
  if (!nearest.empty())
    finding.fix(replaceFix(("Change to `" + nearest + "`").str(),
                           Safety::Unsafe, nameSpan(use), nearest));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachNativeType(context, [&](const NativeTypeUse &use) {
    checkPrefix(context, use, reporter);
    checkName(context, use, reporter);
  });
}

const RuleDefinition unknownNativeType = {
    {"unknown-native-type", Category::Invalid, Severity::Error,
     "Finds native types that the database does not have."},
    Stage::Models,
    check};

} // namespace holdfast
