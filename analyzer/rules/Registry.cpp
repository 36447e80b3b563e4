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

namespace {
/// One run of the rules over one version of a schema.
class Run {
public:
  Run(RuleContext context, function_ref<bool(const Rule &)> enabled,
      CleanModels *clean)
      : context(context), enabled(enabled), clean(clean) {
    if (clean)
      clean->begin(context.schema, context.prisma);
    const Schema &schema = context.schema;
    for (const Model &model : schema.models())
      all.models.push_back(&model);
    for (const Enum &enumeration : schema.enums())
      all.enums.push_back(&enumeration);
    for (const DocumentPtr &document : schema.documents())
      for (const Block &block : document->blocks())
        all.blocks.push_back({document.get(), block});
  }

  void stage(Stage stage);

  Reporter reporter;

private:
  RuleContext context;
  function_ref<bool(const Rule &)> enabled;
  CleanModels *clean;
  CleanModels::ToCheck all;
};
} // namespace

void Run::stage(Stage stage) {
  // What becomes of a database depends on more than the schema.
  bool remember = clean && stage != Stage::Database;
  CleanModels::ToCheck unknown;
  if (remember)
    unknown = clean->unknown(stage);
  const CleanModels::ToCheck &toCheck = remember ? unknown : all;
  context.modelsToCheck = toCheck.models;
  context.enumsToCheck = toCheck.enums;
  context.blocksToCheck = toCheck.blocks;
  size_t before = reporter.found().size();
  for (const RuleDefinition *definition : rules) {
    const Rule &rule = definition->rule;
    if (definition->stage == stage &&
        (rule.category == Category::Invalid || enabled(rule)))
      definition->check(context, reporter);
  }
  if (remember)
    clean->learn(stage, reporter.found().drop_front(before));
}

std::vector<Diagnostic> runRules(RuleContext context,
                                 function_ref<bool(const Rule &)> enabled,
                                 CleanModels *clean) {
  Run run(context, enabled, clean);
  for (Stage stage : {Stage::Syntax, Stage::Names, Stage::Types,
                      Stage::Attributes, Stage::Configuration})
    run.stage(stage);
  for (Stage stage :
       {Stage::RelationNames, Stage::Validation, Stage::OneToOneRelations}) {
    if (run.reporter.hasErrors())
      break;
    run.stage(stage);
  }
  run.stage(Stage::Database);
  std::vector<Diagnostic> found = run.reporter.take();
  erase_if(found, [&](const Diagnostic &diagnostic) {
    return !enabled(*diagnostic.rule);
  });
  return found;
}

} // namespace holdfast
