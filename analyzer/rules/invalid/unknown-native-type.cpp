#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"
#include "rules/invalid/Wording.h"

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
              "no datasource is named `" + prefix + "`; write `@" + name + "." +
                  use.written.name + "`")
      .note(datasource->nameSpan(), "the datasource")
      .fix(replaceFix(("Change `" + prefix + "` to `" + name + "`").str(),
                      Safety::Safe, use.field.model->document->span(range),
                      name));
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
  StringRef nearest = nearestName(use.written.name, names);
  DiagnosticBuilder finding = reporter.report(
      unknownNativeType.rule, use.span(),
      providerName(context) + " has no native type `" + use.written.name + "`" +
          didYouMeanOr(nearest, "remove it, or use another"));
  if (!nearest.empty())
    finding.fix(
        replaceFix(("Change the native type to `" + nearest + "`").str(),
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
