#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"
#include "rules/hygiene/CommentsOf.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, missingComment.rule);
  if (!hasComment(*model.document, model.block->range,
                  Comment::Documentation) &&
      !options.anyMatches("allow", model.name))
    reporter.report(missingComment.rule, model.nameSpan(),
                    "nothing says what `" + model.name +
                        "` is; write a `///` comment above it");
  if (!options.flag("fields"))
    return;
  for (const Field &field : model.fields)
    if (field.isColumn() &&
        !hasComment(*model.document, field.declaration->range,
                    Comment::Documentation) &&
        !options.anyMatches("allow", field.name))
      reporter.report(missingComment.rule, field.nameSpan(),
                      "nothing says what `" + nameOf(field) +
                          "` is; write a `///` comment above it");
}

static JsonShape options() {
  return optionsShape(
      "{\"fields\": true}",
      {flagOption("fields",
                  "Whether each field with a column must have a comment, too."),
       patternsOption("allow", "Models and fields that need none.",
                      "[\"id\", \"/At$/\"]")});
}

const RuleDefinition missingComment = {
    .rule = {.id = "missing-comment",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A model or view that no comment explains.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
