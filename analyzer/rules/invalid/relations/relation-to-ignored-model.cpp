#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  if (!field.type.model->ignored || field.ignored || field.model->ignored)
    return;
  reporter
      .report(relationToIgnoredModel.rule, lineSpan(field),
              "`" + field.name + "` refers to ignored model `" +
                  field.type.model->name + "`; add `@ignore` to it")
      .note(field.type.model->nameSpan(), "the ignored model")
      .fix(addFieldAttributeFix(field,
                                ("Add `@ignore` to `" + field.name + "`").str(),
                                Safety::Safe, "@ignore"));
}

const RuleDefinition relationToIgnoredModel = {
    .rule = {.id = "relation-to-ignored-model",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A relation field that shows an ignored model to the client."},
    .stage = Stage::RelationFields,
    .fixes = {Safety::Safe},
    .eachRelationField = check};

} // namespace holdfast
