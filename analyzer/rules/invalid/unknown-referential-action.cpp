#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/Wording.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownReferentialAction;

static constexpr StringRef actions[] = {"Cascade", "Restrict", "NoAction",
                                        "SetNull", "SetDefault"};

static void checkAction(const Field &field, StringRef argument,
                        Reporter &reporter) {
  const Expression *value = field.relation->attribute->find(argument, false);
  if (!value || value->kind != ExpressionKind::Path ||
      parseReferentialAction(value->text))
    return;
  Span span = field.model->document->span(value->range);
  StringRef nearest = nearestName(value->text, actions);
  DiagnosticBuilder finding = reporter.report(
      unknownReferentialAction.rule, span,
      "unknown action `" + value->text + "`" +
          didYouMeanOr(nearest, "use `Cascade`, `Restrict`, `NoAction`, "
                                "`SetNull` or `SetDefault`"));
  if (!nearest.empty())
    finding.fix(
        replaceFix(("Change `" + argument + "` to `" + nearest + "`").str(),
                   Safety::Unsafe, span, nearest));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (!field.relation)
      return;
    checkAction(field, "onDelete", reporter);
    checkAction(field, "onUpdate", reporter);
  });
}

const RuleDefinition unknownReferentialAction = {
    {"unknown-referential-action", Category::Invalid, Severity::Error,
     "An unknown referential action in `onDelete` and `onUpdate`."},
    Stage::Attributes,
    check};

} // namespace holdfast
