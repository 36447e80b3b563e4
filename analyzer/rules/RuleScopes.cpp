#include "rules/RuleScopes.h"

#include "rules/Changes.h"
#include "rules/Migrations.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/AttributeTable.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Visits the blocks to check for one rule.
class BlockVisit {
public:
  BlockVisit(const RuleContext &context, const CleanBlocks::ToCheck &toCheck,
             Reporter &reporter)
      : context(context), toCheck(toCheck), reporter(reporter) {}

  void run(const RuleDefinition &rule);

private:
  void runModels(const RuleDefinition &rule, const Model &model);
  void runEnums(const RuleDefinition &rule, const Enum &enumeration);

  /// Hands what a visit comes to to the check.
  template <typename Subject> auto to(BlockCheck<Subject> check) {
    return [this, check](const Subject &subject) {
      check(subject, context, reporter);
    };
  }

  const BlockContext context;
  const CleanBlocks::ToCheck &toCheck;
  Reporter &reporter;
};
} // namespace

void BlockVisit::runModels(const RuleDefinition &rule, const Model &model) {
  if (rule.eachModel)
    rule.eachModel(model, context, reporter);
  else if (rule.eachField)
    for_each(model.fields, to(rule.eachField));
  else if (rule.eachRelationField)
    forEachRelationField(model, to(rule.eachRelationField));
  else if (rule.eachRelation)
    forEachRelation(model, to(rule.eachRelation));
  else if (rule.eachKey)
    forEachKey(model, to(rule.eachKey));
  else if (rule.eachDefault)
    forEachDefault(model, to(rule.eachDefault));
  else if (rule.eachNativeType)
    forEachNativeType(model, context, to(rule.eachNativeType));
  else if (rule.eachAttributeList)
    forEachAttributeList(model, to(rule.eachAttributeList));
}

void BlockVisit::runEnums(const RuleDefinition &rule, const Enum &enumeration) {
  if (rule.eachEnum)
    rule.eachEnum(enumeration, context, reporter);
  else if (rule.eachAttributeList)
    forEachAttributeList(enumeration, to(rule.eachAttributeList));
}

void BlockVisit::run(const RuleDefinition &rule) {
  if (rule.eachBlock) {
    for_each(toCheck.blocks, to(rule.eachBlock));
    return;
  }
  for (const Model *model : toCheck.models)
    runModels(rule, *model);
  for (const Enum *enumeration : toCheck.enums)
    runEnums(rule, *enumeration);
}

static void runOnDatabase(const RuleDefinition &rule,
                          const RuleContext &context, Reporter &reporter) {
  auto to = [&](auto check) {
    return [&context, &reporter, check](const auto &subject) {
      check(subject, context, reporter);
    };
  };
  if (rule.eachComparison)
    for_each(context.comparisons, to(rule.eachComparison));
  else if (rule.eachChange)
    forChanges(context, to(rule.eachChange));
  else if (rule.eachTable)
    forChangedTables(context, to(rule.eachTable));
  else if (rule.eachStep)
    forSteps(context, to(rule.eachStep));
  else if (rule.eachStepInUse)
    forStepsInUse(context, to(rule.eachStepInUse));
  else if (rule.eachStepWithRows)
    forStepsWithRows(context, to(rule.eachStepWithRows));
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

void runRule(const RuleDefinition &definition, const RuleContext &context,
             const CleanBlocks::ToCheck &toCheck, Reporter &reporter) {
  if (definition.wholeSchema)
    definition.wholeSchema(context, reporter);
  else if (judgesBlocks(definition))
    BlockVisit(context, toCheck, reporter).run(definition);
  else
    runOnDatabase(definition, context, reporter);
}

} // namespace holdfast
