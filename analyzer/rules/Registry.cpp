#include "rules/Registry.h"

#include "diagnostics/Causes.h"
#include "review/Allowances.h"
#include "review/Comparison.h"
#include "review/HistoryReview.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/RuleScopes.h"
#include "rules/SeveralSources.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static const RuleDefinition *const rules[] = {
#define RULE(category, stem, constant) &constant,
#include "rules/Rules.def"
#undef RULE
};

ArrayRef<const RuleDefinition *> allRules() { return rules; }

ArrayRef<StringRef> ruleIds() {
  static const std::vector<StringRef> ids = [] {
    std::vector<StringRef> result;
    for (const RuleDefinition *definition : rules)
      result.push_back(definition->rule.id);
    return result;
  }();
  return ids;
}

ArrayRef<const Rule *> ruleConstants() {
  static const std::vector<const Rule *> constants = [] {
    std::vector<const Rule *> result;
    for (const RuleDefinition *definition : rules)
      result.push_back(&definition->rule);
    return result;
  }();
  return constants;
}

const Rule *findRule(StringRef id) {
  for (const RuleDefinition *definition : rules)
    if (definition->rule.id == id)
      return &definition->rule;
  return nullptr;
}

static constexpr StringLiteral folders[] = {
#define RULE(folder, stem, constant) #folder,
#include "rules/Rules.def"
#undef RULE
};

StringRef ruleFolder(const Rule &rule) {
  for (auto [definition, folder] : zip_equal(rules, folders))
    if (&definition->rule == &rule)
      return folder;
  return "";
}

std::string rulePageUrl(const Rule &rule) {
  constexpr StringLiteral root = "https://github.com/holdfast-prisma/holdfast/"
                                 "blob/main/analyzer/rules/";
  return (root + ruleFolder(rule) + "/" + rule.id + ".md").str();
}

namespace {
/// One run of the rules over one version of a schema.
class Run {
public:
  Run(RuleContext context, function_ref<RuleUse(const Rule &)> use,
      CleanBlocks *clean, Reporter found = {})
      : reporter(std::move(found)), context(context), use(use), clean(clean) {
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
  /// What becomes of a database, by all that is known of it.
  void database();
  /// Stages that the ambiguous relation ends, which is the newest finding.
  void stagesUpToAmbiguity();
  /// Takes out what comments accept, and judges the comments.
  void accept();
  RuleFindings findings();

  Reporter reporter;

private:
  void runRulesOf(Stage stage, const CleanBlocks::ToCheck &toCheck);
  bool isApart(const RuleDefinition &definition) const;
  bool couldFind(StringRef id) const;
  Span placeToAccept(const Diagnostic &finding) const;
  bool isReported(const Rule &rule) const {
    return use(rule) == RuleUse::Report;
  }

  RuleContext context;
  function_ref<RuleUse(const Rule &)> use;
  std::vector<AcceptedFinding> accepted;
  CleanBlocks *clean;
  CleanBlocks::ToCheck all;
};
} // namespace

static bool sameSubject(const Subject &a, const Subject &b) {
  return a.schema == b.schema && a.table == b.table && a.column == b.column &&
         a.enumName == b.enumName;
}

/// Whether the rule is about another sort of database than the schema's.
bool Run::isApart(const RuleDefinition &definition) const {
  std::optional<Provider> provider = context.schema.provider();
  bool hasDocuments = provider && connectorOf(*provider).storesDocuments;
  return definition.stage == Stage::Database &&
         (hasDocuments ? !definition.databases.has(Provider::MongoDB)
                       : definition.databases == Databases{Provider::MongoDB});
}

#ifndef NDEBUG
static bool isDeclared(const Diagnostic &found,
                       const RuleDefinition &definition) {
  return found.rule == &definition.rule &&
         all_of(found.fixes, [&](const Fix &fix) {
           return definition.fixes.has(fix.safety);
         });
}
#endif

void Run::runRulesOf(Stage stage, const CleanBlocks::ToCheck &toCheck) {
  RuleRunner runner(context, toCheck, reporter);
  for (const RuleDefinition *definition : rules) {
    const Rule &rule = definition->rule;
    if (definition->stage == stage && !isApart(*definition) &&
        (rule.category == Category::Invalid || use(rule) != RuleUse::Leave)) {
      [[maybe_unused]] size_t before = reporter.found().size();
      runner.run(*definition);
      // Of this rule, and with fixes that it declares.
      assert(all_of(reporter.found().drop_front(before),
                    [&](const Diagnostic &found) {
                      return isDeclared(found, *definition);
                    }));
    }
  }
}

void Run::stage(Stage stage) {
  // What becomes of a database depends on more than the schema.
  bool remember =
      clean && (stage < Stage::Database || stage == Stage::Convention);
  CleanBlocks::ToCheck unknown;
  if (remember)
    unknown = clean->unknown(stage);
  size_t before = reporter.found().size();
  runRulesOf(stage, remember ? unknown : all);
  if (remember)
    clean->learn(stage, reporter.found().drop_front(before));
}

void Run::database() {
  size_t before = reporter.found().size();
  stage(Stage::Database);
  std::vector<Diagnostic> findings = reporter.take();
  std::vector<Diagnostic> added(
      std::make_move_iterator(findings.begin() + before),
      std::make_move_iterator(findings.end()));
  findings.erase(findings.begin() + before, findings.end());
  joinSources(added, context.comparisons);
  for (auto *list : {&findings, &added})
    for (Diagnostic &finding : *list)
      reporter.add(std::move(finding));
}

static const Model *modelAt(ArrayRef<const Model *> models, Span span) {
  auto found = find_if(models, [&](const Model *model) {
    return &model->document->file() == span.file &&
           model->block->range.contains(span.range.begin);
  });
  return found == models.end() ? nullptr : *found;
}

void Run::stagesUpToAmbiguity() {
  Span stop = reporter.found().back().span;
  const Model *last = modelAt(all.models, stop);
  if (!last)
    return;
  // Prisma looks at views behind all models.
  auto place = [](const Model *model) {
    return std::make_pair(model->block->kind == BlockKind::View, model);
  };
  std::vector<const Model *> before;
  copy_if(all.models, std::back_inserter(before),
          [&](const Model *model) { return place(model) < place(last); });
  std::vector<const Model *> upTo = before;
  upTo.push_back(last);

  // Enums come after all models.
  auto only = [](const std::vector<const Model *> &reached) {
    CleanBlocks::ToCheck toCheck{reached, {}, {}};
    for (const Model *model : reached)
      toCheck.blocks.push_back({model->document, *model->block});
    return toCheck;
  };
  auto run = [&](Stage stage, const std::vector<const Model *> &reached) {
    size_t first = reporter.found().size();
    runRulesOf(stage, only(reached));
    reporter.removeSince(first, [&](const Diagnostic &found) {
      const Model *model = modelAt(reached, found.span);
      return !model || (stage == Stage::RelationFields && model == last &&
                        found.span.range.begin >= stop.range.begin);
    });
  };
  runRulesOf(Stage::Schema, only(all.models));
  run(Stage::Models, upTo);
  run(Stage::RelationFields, upTo);
  run(Stage::Indexes, before);
}

/// Whether a rule of that name had its chance; there may be none of the name.
bool Run::couldFind(StringRef id) const {
  auto found = find_if(rules, [&](const RuleDefinition *definition) {
    return definition->rule.id == id;
  });
  if (found == std::end(rules))
    return true;
  bool hasDatabase = !context.comparisons.empty() || context.history;
  return isReported((*found)->rule) && !isApart(**found) &&
         ((*found)->stage < Stage::Database || hasDatabase);
}

/// Where a comment accepts the finding. A migration that has run cannot get
/// one, nor can a dump; their findings are accepted at the datasource.
Span Run::placeToAccept(const Diagnostic &finding) const {
  const SourceFile *file = finding.span.file;
  if (!file)
    return finding.span;
  bool isNew =
      context.history &&
      any_of(context.history->migrations, [&](const NewMigration &migration) {
        return migration.file->path() == file->path();
      });
  // A base that has not changed is made of the same files.
  bool isOfSchema =
      any_of(context.schema.documents(), [&](const DocumentPtr &document) {
        return &document->file() == file;
      });
  bool isOfEvidence =
      !isNew && !isOfSchema &&
      any_of(context.comparisons, [&](const Comparison &comparison) {
        return any_of(
            comparison.existing->files,
            [&](const SourceFilePtr &known) { return known.get() == file; });
      });
  return isOfEvidence ? schemaAnchor(context.schema) : finding.span;
}

void Run::accept() {
  std::vector<Allowance> allowances = findAllowances(context.schema);
  if (context.history)
    append_range(allowances, findAllowances(*context.history));
  if (allowances.empty())
    return;
  std::string now = today();
  DenseMap<const Diagnostic *, const Allowance *> acceptedBy;
  std::vector<const Allowance *> unused;
  ArrayRef<Diagnostic> found = reporter.found();
  for (const Allowance &allowance : allowances) {
    if (!allowance.counts(now))
      continue;
    auto covered = [&](const Diagnostic &finding) {
      return finding.rule->id == allowance.rule &&
             !acceptedBy.contains(&finding) && isReported(*finding.rule) &&
             allowance.covers(finding, placeToAccept(finding));
    };
    const Diagnostic *first = find_if(found, covered);
    if (first == found.end()) {
      if (couldFind(allowance.rule))
        unused.push_back(&allowance);
      continue;
    }
    // Several sources of evidence may tell the same, and what stands for a
    // cause is accepted with all its places.
    bool isMain = &mainOf(found, *first) == first;
    for (const Diagnostic &finding : found)
      if ((covered(finding) &&
           placeToAccept(finding) == placeToAccept(*first) &&
           sameSubject(finding.subject, first->subject)) ||
          (isMain && haveOneCause(finding, *first)))
        acceptedBy[&finding] = &allowance;
  }
  std::vector<Diagnostic> before = reporter.take();
  for (Diagnostic &finding : before) {
    const Allowance *allowance = acceptedBy.lookup(&finding);
    bool isTold = allowance && any_of(accepted, [&](const auto &other) {
                    return haveOneCause(other.diagnostic, finding);
                  });
    if (allowance && !isTold)
      accepted.push_back(
          {std::move(finding), allowance->span(), allowance->reason.str()});
    else if (!allowance)
      reporter.add(std::move(finding));
  }
  context.allowances = allowances;
  context.unusedAllowances = unused;
  runRulesOf(Stage::Acceptance, all);
  context.allowances = {};
  context.unusedAllowances = {};
}

RuleFindings Run::findings() {
  RuleFindings result;
  result.accepted = std::move(accepted);
  for (Diagnostic &diagnostic : joinCauses(reporter.take())) {
    RuleUse what = use(*diagnostic.rule);
    if (what == RuleUse::Report)
      result.diagnostics.push_back(std::move(diagnostic));
    else if (what == RuleUse::Count)
      result.switchedOff.push_back(std::move(diagnostic));
  }
  return result;
}

/// The stages after the validation.
static RuleFindings finish(Run &run) {
  run.database();
  run.stage(Stage::Scripts);
  run.stage(Stage::Convention);
  run.accept();
  return run.findings();
}

RuleFindings runRules(RuleContext context,
                      function_ref<RuleUse(const Rule &)> use,
                      CleanBlocks *clean) {
  Run run(context, use, clean);
  run.stage(Stage::Dialect);
  if (!run.reporter.found().empty())
    return run.findings();
  for (Stage stage : {Stage::Syntax, Stage::Names, Stage::Types,
                      Stage::Attributes, Stage::Configuration})
    run.stage(stage);
  if (!run.reporter.hasErrors()) {
    run.stage(Stage::RelationNames);
    if (run.reporter.hasErrors()) {
      run.stagesUpToAmbiguity();
    } else {
      for (Stage stage : {Stage::Schema, Stage::Models, Stage::RelationFields,
                          Stage::Indexes, Stage::Relations})
        run.stage(stage);
      if (!run.reporter.hasErrors())
        run.stage(Stage::OneToOneRelations);
    }
  }
  if (!context.closedSchema)
    return finish(run);
  // What Prisma says of a block that swallowed the next one is true, but no
  // edit shall rest on it.
  Reporter found;
  for (Diagnostic &diagnostic : run.reporter.take()) {
    diagnostic.fixes.clear();
    found.add(std::move(diagnostic));
  }
  Run closed(context.closed(), use, nullptr, std::move(found));
  return finish(closed);
}

} // namespace holdfast
