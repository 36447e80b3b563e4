#include "rules/AllRules.h"
#include "rules/invalid/settings/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (context.hasPreviewFeature("views"))
    return;
  if (model.block->kind != BlockKind::View)
    return;
  DiagnosticBuilder builder = reporter.report(
      viewWithoutPreview.rule, model.document->span(model.block->range),
      "views are a preview feature; add `views` to `previewFeatures` of the "
      "generator");
  if (std::optional<Fix> fix =
          addPreviewFeatureFix(context.schemaForWords(), "views"))
    builder.fix(std::move(*fix));
}

const RuleDefinition viewWithoutPreview = {
    .rule = {.id = "view-without-preview",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A view without the preview feature that it needs."},
    .stage = Stage::Models,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
