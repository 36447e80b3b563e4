#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

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

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  if (!field.relation)
    return;
  checkAction(field, "onDelete", reporter);
  checkAction(field, "onUpdate", reporter);
}

const RuleDefinition unknownReferentialAction = {
    .rule = {.id = "unknown-referential-action",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An unknown referential action in `onDelete` and `onUpdate`."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
