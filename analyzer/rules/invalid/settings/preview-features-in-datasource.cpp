#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/settings/PreviewFeatureFix.h"
#include "rules/invalid/settings/SettingLists.h"
#include "schema/Resolver.h"

using namespace llvm;

namespace holdfast {

static void report(const RuleContext &context, const Datasource &datasource,
                   const Property &property, Reporter &reporter) {
  const Document &document = *datasource.document;
  DiagnosticBuilder finding = reporter.report(
      previewFeaturesInDatasource.rule, settingSpan(document, property),
      "`previewFeatures` is not allowed in a datasource; move it to the "
      "generator");
  std::optional<Edit> added =
      addPreviewFeatures(context.schema, stringList(property.value));
  if (added)
    finding.fix({"Move `previewFeatures` to the generator",
                 Safety::Unsafe,
                 {removeSetting(document, property), std::move(*added)}});
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources())
    if (context.isRead(datasource))
      if (const Property *property =
              datasource.block->findProperty("previewFeatures"))
        report(context, datasource, *property, reporter);
}

const RuleDefinition previewFeaturesInDatasource = {
    .rule = {.id = "preview-features-in-datasource",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "`previewFeatures` in a datasource."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
