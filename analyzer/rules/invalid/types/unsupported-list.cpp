#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (typeFacts(context).scalarLists)
    return;
  for (const Field &field : model.fields)
    if (field.isList() && !field.isRelation() &&
        model.block->kind != BlockKind::CompositeType)
      reporter.report(unsupportedList.rule, lineSpan(field),
                      providerName(context) + " has no list columns; move `" +
                          field.name +
                          "` to a model of its own, or store it as a string");
}

const RuleDefinition unsupportedList = {
    .rule = {.id = "unsupported-list",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A list of values where the database has no list columns."},
    .stage = Stage::Models,
    .databases = {Provider::MySQL, Provider::SQLite, Provider::SQLServer},
    .eachModel = check};

} // namespace holdfast
