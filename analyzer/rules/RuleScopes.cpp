#include "rules/RuleScopes.h"

#include "rules/Changes.h"
#include "rules/Migrations.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/AttributeTable.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Hands what a visit comes to to the check.
template <typename Check, typename Context>
static auto to(Check check, const Context &context, Reporter &reporter) {
  return [check, &context, &reporter](const auto &subject) {
    check(subject, context, reporter);
  };
}

ArrayRef<KeyOf> RuleRunner::keys() {
  if (!listedKeys) {
    listedKeys.emplace();
    for (const Model *model : toCheck.models)
      forEachKey(*model, [&](const KeyOf &key) { listedKeys->push_back(key); });
  }
  return *listedKeys;
}

void RuleRunner::runOnModel(const RuleDefinition &rule, const Model &model) {
  auto handedTo = [&](auto check) { return to(check, blockContext, reporter); };
  if (rule.eachModel)
    rule.eachModel(model, blockContext, reporter);
  else if (rule.eachField)
    for_each(model.fields, handedTo(rule.eachField));
  else if (rule.eachRelationField)
    forEachRelationField(model, handedTo(rule.eachRelationField));
  else if (rule.eachRelation)
    forEachRelation(model, handedTo(rule.eachRelation));
  else if (rule.eachDefault)
    forEachDefault(model, handedTo(rule.eachDefault));
  else if (rule.eachNativeType)
    forEachNativeType(model, blockContext, handedTo(rule.eachNativeType));
  else if (rule.eachAttributeList)
    forEachAttributeList(model, handedTo(rule.eachAttributeList));
}

void RuleRunner::runOnEnum(const RuleDefinition &rule,
                           const Enum &enumeration) {
  if (rule.eachEnum)
    rule.eachEnum(enumeration, blockContext, reporter);
  else if (rule.eachAttributeList)
    forEachAttributeList(enumeration,
                         to(rule.eachAttributeList, blockContext, reporter));
}

void RuleRunner::runOnBlocks(const RuleDefinition &rule) {
  if (rule.eachBlock) {
    for_each(toCheck.blocks, to(rule.eachBlock, blockContext, reporter));
    return;
  }
  if (rule.eachKey) {
    for_each(keys(), to(rule.eachKey, blockContext, reporter));
    return;
  }
  for (const Model *model : toCheck.models)
    runOnModel(rule, *model);
  for (const Enum *enumeration : toCheck.enums)
    runOnEnum(rule, *enumeration);
}

void RuleRunner::runOnDatabase(const RuleDefinition &rule) {
  auto handedTo = [&](auto check) { return to(check, context, reporter); };
  if (rule.eachComparison)
    for_each(context.comparisons, handedTo(rule.eachComparison));
  else if (rule.eachChange)
    forChanges(context, handedTo(rule.eachChange));
  else if (rule.eachTable)
    forChangedTables(context, handedTo(rule.eachTable));
  else if (rule.eachStep)
    forSteps(context, handedTo(rule.eachStep));
  else if (rule.eachStepInUse)
    forStepsInUse(context, handedTo(rule.eachStepInUse));
  else if (rule.eachStepWithRows)
    forStepsWithRows(context, handedTo(rule.eachStepWithRows));
}

static unsigned countBlockScopes(const RuleDefinition &rule) {
  return !!rule.eachBlock + !!rule.eachModel + !!rule.eachEnum +
         !!rule.eachField + !!rule.eachRelationField + !!rule.eachRelation +
         !!rule.eachKey + !!rule.eachDefault + !!rule.eachNativeType +
         !!rule.eachAttributeList;
}

bool judgesBlocks(const RuleDefinition &definition) {
  return countBlockScopes(definition) != 0;
}

unsigned countScopes(const RuleDefinition &rule) {
  return countBlockScopes(rule) + !!rule.eachComparison + !!rule.eachChange +
         !!rule.eachTable + !!rule.eachStep + !!rule.eachStepInUse +
         !!rule.eachStepWithRows + !!rule.wholeSchema;
}

void RuleRunner::run(const RuleDefinition &rule) {
  if (rule.wholeSchema)
    rule.wholeSchema(context, reporter);
  else if (judgesBlocks(rule))
    runOnBlocks(rule);
  else
    runOnDatabase(rule);
}

} // namespace holdfast
