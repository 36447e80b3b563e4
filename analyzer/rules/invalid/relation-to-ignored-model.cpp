#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition relationToIgnoredModel;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (!field.type.model->ignored || field.ignored || field.model->ignored)
      return;
    reporter
        .report(relationToIgnoredModel.rule, lineSpan(field),
                "`" + field.name + "` refers to ignored model `" +
                    field.type.model->name + "`; add `@ignore` to it")
        .note(field.type.model->nameSpan(), "the ignored model")
        .fix(addFieldAttributeFix(
            field, ("Add `@ignore` to `" + field.name + "`").str(),
            Safety::Safe, "@ignore"));
  });
}

const RuleDefinition relationToIgnoredModel = {
    {"relation-to-ignored-model", Category::Invalid, Severity::Error,
     "A relation field that shows an ignored model to the client."},
    Stage::RelationFields,
    check};

} // namespace holdfast
