#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/settings/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral feature = "postgresqlExtensions";

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || !connector->extensions ||
      context.schema.hasPreviewFeature(feature))
    return;
  const Datasource &datasource = *context.schema.datasource();
  const Property *extensions = datasource.block->findProperty("extensions");
  if (!extensions)
    return;
  DiagnosticBuilder finding =
      reporter.report(extensionsWithoutPreview.rule,
                      settingSpan(*datasource.document, *extensions),
                      "`extensions` is a preview feature; add `" + feature +
                          "` to `previewFeatures` of the generator");
  if (std::optional<Fix> fix = addPreviewFeatureFix(context.schema, feature))
    finding.fix(std::move(*fix));
}

const RuleDefinition extensionsWithoutPreview = {
    .rule = {.id = "extensions-without-preview",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "`extensions` without the preview feature that it needs."},
    .stage = Stage::Schema,
    .databases = {Provider::PostgreSQL},
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
