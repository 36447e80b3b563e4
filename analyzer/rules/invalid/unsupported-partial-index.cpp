#include "rules/invalid/KeyFields.h"
#include "rules/invalid/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedPartialIndex;

static void reportPreview(const RuleContext &context, Span span,
                          Reporter &reporter) {
  DiagnosticBuilder builder =
      reporter.report(unsupportedPartialIndex.rule, span,
                      "partial indexes are a preview feature; add "
                      "`partialIndexes` to `previewFeatures` of the generator");
  if (std::optional<Fix> fix =
          addPreviewFeatureFix(context.schema, "partialIndexes"))
    builder.fix(std::move(*fix));
}

static void check(const RuleContext &context, Reporter &reporter) {
  bool enabled = context.schema.hasPreviewFeature("partialIndexes");
  if ((enabled && keyFacts(context).conditions) ||
      context.prisma == PrismaVersion::V6)
    return;
  forEachKey(context, [&](const KeyOf &key) {
    if (!key.index.where || !key.model.isTable())
      return;
    Span span = key.argumentSpan("where");
    if (!enabled) {
      reportPreview(context, span, reporter);
      return;
    }
    reporter
        .report(unsupportedPartialIndex.rule, span,
                "partial indexes are not supported on " +
                    providerName(context) + "; remove `where`")
        .fix(removeArgumentFix(key, "where"));
  });
}

const RuleDefinition unsupportedPartialIndex = {
    {"unsupported-partial-index", Category::Invalid, Severity::Error,
     "A partial index that the provider or Prisma's settings do not allow."},
    Stage::Indexes,
    check};

} // namespace holdfast
