#include "rules/invalid/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition viewWithoutPreview;

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.schema.hasPreviewFeature("views"))
    return;
  for (const Model &model : context.models()) {
    if (model.block->kind != BlockKind::View)
      continue;
    DiagnosticBuilder builder = reporter.report(
        viewWithoutPreview.rule, model.document->span(model.block->range),
        "views are a preview feature; add `views` to `previewFeatures` of the "
        "generator");
    if (std::optional<Fix> fix = addPreviewFeatureFix(context.schema, "views"))
      builder.fix(std::move(*fix));
  }
}

const RuleDefinition viewWithoutPreview = {
    {"view-without-preview", Category::Invalid, Severity::Error,
     "A view without the preview feature that it needs."},
    Stage::Models,
    check};

} // namespace holdfast
