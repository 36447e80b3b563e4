#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedList;

static void check(const RuleContext &context, Reporter &reporter) {
  if (typeFacts(context).scalarLists)
    return;
  for (const Model &model : context.models())
    for (const Field &field : model.fields)
      if (field.isList() && !field.isRelation() &&
          model.block->kind != BlockKind::CompositeType)
        reporter.report(unsupportedList.rule, lineSpan(field),
                        providerName(context) + " has no list columns; move `" +
                            field.name +
                            "` to a model of its own, or store it as a string");
}

const RuleDefinition unsupportedList = {
    {"unsupported-list", Category::Invalid, Severity::Error,
     "A list of values where the database has no list columns."},
    Stage::Models,
    check};

} // namespace holdfast
