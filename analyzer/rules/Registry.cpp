#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

#define RULE(category, stem, constant) extern const RuleDefinition constant;
#include "rules/Rules.def"
#undef RULE

static const RuleDefinition *const rules[] = {
#define RULE(category, stem, constant) &constant,
#include "rules/Rules.def"
#undef RULE
};

static constexpr StringLiteral pages[] = {
#include "RulePages.inc"
};
static_assert(std::size(rules) == std::size(pages), "a page for every rule");

ArrayRef<const RuleDefinition *> allRules() { return rules; }

const Rule *findRule(StringRef id) {
  for (const RuleDefinition *definition : rules)
    if (definition->rule.id == id)
      return &definition->rule;
  return nullptr;
}

StringRef rulePage(const Rule &rule) {
  for (auto [definition, page] : zip_equal(rules, pages))
    if (&definition->rule == &rule)
      return page;
  return "";
}

static void runStage(Stage stage, const RuleContext &context,
                     function_ref<bool(const Rule &)> enabled,
                     Reporter &reporter) {
  for (const RuleDefinition *definition : rules) {
    const Rule &rule = definition->rule;
    if (definition->stage == stage &&
        (rule.category == Category::Invalid || enabled(rule)))
      definition->check(context, reporter);
  }
}

std::vector<Diagnostic> runRules(const RuleContext &context,
                                 function_ref<bool(const Rule &)> enabled) {
  Reporter reporter;
  for (Stage stage : {Stage::Syntax, Stage::Names, Stage::Types,
                      Stage::Attributes, Stage::Configuration})
    runStage(stage, context, enabled, reporter);
  for (Stage stage :
       {Stage::RelationNames, Stage::Validation, Stage::OneToOneRelations}) {
    if (reporter.hasErrors())
      break;
    runStage(stage, context, enabled, reporter);
  }
  runStage(Stage::Database, context, enabled, reporter);
  std::vector<Diagnostic> found = reporter.take();
  erase_if(found, [&](const Diagnostic &diagnostic) {
    return !enabled(*diagnostic.rule);
  });
  return found;
}

} // namespace holdfast
