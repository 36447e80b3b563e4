#include "guard/Refusals.h"
#include "guard/StatementLosses.h"

#include "review/HistoryReview.h"
#include "rules/AllRules.h"
#include "rules/Registry.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

/// The folder of a migration; the path of another script.
static std::string nameOfScript(const SourceFilePtr &script) {
  return script->path().ends_with("migration.sql") ? nameOf(script).str()
                                                   : script->path().str();
}

/// `this drops table …` of a finding, without what follows as advice.
static std::string whatOf(StringRef message) {
  message = message.split(';').first;
  message.consume_front("this ");
  return message.str();
}

namespace {

/// Collects what scripts take as losses: what their steps do, and what rules
/// find about changes of types.
struct Judging {
  const ProjectFacts &project;
  const Catalog &existing;
  Plan &plan;
  StatementLosses losses;
  RefusedSteps refused;
  std::string migration;
  /// A statement is refused, so that none runs from there on.
  bool hasStopped = false;
  /// No statement so far bears on what the server refuses.
  bool rulesAreKnown = true;
  size_t firstRefused = 0;  ///< of the plan's losses
  size_t firstOfScript = 0; ///< of them, by the script at work

  void judge(const NewMigration &script, ArrayRef<const Diagnostic *> findings);
  void add(const Diagnostic &finding, const sql::Step *step);
  void addUnknown(const NewMigration &script);
  void stop(const NewMigration &script, const std::string &reason,
            size_t before);
};

} // namespace

/// Whether a server may take by this what it would refuse otherwise, or refuse
/// it for another reason: views, domains, casts.
static bool changesRules(const sql::Step &step) {
  return step.kind == sql::Step::Kind::CreateView ||
         step.kind == sql::Step::Kind::CreateDomain ||
         step.kind == sql::Step::Kind::CreateCast ||
         step.kind == sql::Step::Kind::AlterDomain ||
         step.kind == sql::Step::Kind::Unknown;
}

static bool isAbout(const Diagnostic &finding, const sql::Step &step) {
  Range place = finding.span.range, statement = step.statement.range;
  return finding.span.file == step.statement.file &&
         statement.begin <= place.begin && place.begin <= statement.end &&
         finding.subject.table == step.table &&
         finding.subject.schema == step.schema;
}

/// The step of a finding: the one that it marks, or one of its statement; of
/// what is marked elsewhere, such as the copy that lacks a column, any on its
/// table.
static const sql::Step *stepOf(const Diagnostic &finding,
                               ArrayRef<sql::Step> steps) {
  const sql::Step *inStatement = nullptr, *onTable = nullptr;
  for (const sql::Step &step : steps) {
    if (finding.subject.table == step.table &&
        finding.subject.schema == step.schema && !onTable)
      onTable = &step;
    if (!isAbout(finding, step))
      continue;
    if (step.span.range.begin == finding.span.range.begin &&
        step.span.range.end == finding.span.range.end)
      return &step;
    inStatement = inStatement ? inStatement : &step;
  }
  return inStatement ? inStatement : onTable;
}

/// Whether the step gives a name, which may be taken. SQLite is tried out.
static bool givesName(const sql::Step &step, Provider provider) {
  bool gives = step.kind == sql::Step::Kind::CreateTable ||
               step.kind == sql::Step::Kind::RenameTable ||
               step.kind == sql::Step::Kind::AddColumn ||
               step.kind == sql::Step::Kind::RenameColumn;
  return gives && provider != Provider::SQLite && !step.isInBlock;
}

/// Why the server refuses a step for the structure that is there.
static std::optional<std::string> whyRefused(const sql::Step &step,
                                             Provider provider) {
  bool takes = step.kind == sql::Step::Kind::DropTable ||
               step.kind == sql::Step::Kind::DropColumn ||
               step.kind == sql::Step::Kind::AlterColumn;
  if (!step.refusal || step.conditional ||
      !(takes || givesName(step, provider)))
    return std::nullopt;
  return StringRef(*step.refusal).rtrim('.').str();
}

/// Whether nothing is left of a script that fails: PostgreSQL runs it as one
/// transaction, unless it has its own.
static bool undoesAll(Provider provider, const NewMigration &script) {
  return provider == Provider::PostgreSQL &&
         none_of(script.steps, [](const sql::Step &step) {
           return step.kind == sql::Step::Kind::Begin ||
                  step.kind == sql::Step::Kind::Commit ||
                  step.kind == sql::Step::Kind::Rollback;
         });
}

void Judging::judge(const NewMigration &script,
                    ArrayRef<const Diagnostic *> findings) {
  migration = nameOfScript(script.file);
  SmallVector<const sql::Step *> places;
  for (const Diagnostic *finding : findings)
    places.push_back(finding->span.file == script.file.get()
                         ? stepOf(*finding, script.steps)
                         : nullptr);
  firstOfScript = plan.losses.size();
  losses.expect(script.steps);
  for (const sql::Step &step : script.steps) {
    size_t before = plan.losses.size();
    for (auto [finding, place] : zip_equal(findings, places))
      if (place == &step)
        add(*finding, place);
    losses.add(step, migration);
    auto reason = refused.whyRefused(step);
    if (auto ofStructure = whyRefused(step, project.provider))
      reason = ofStructure;
    rulesAreKnown &= !changesRules(step);
    if (reason && rulesAreKnown && !hasStopped)
      stop(script, *reason, before);
  }
  losses.finish();
  addUnknown(script);
  if (hasStopped)
    for (Loss &loss : MutableArrayRef(plan.losses).drop_front(firstRefused))
      loss.effect = PushEffect::Refuses;
}

/// What the server refuses for what is there, such as to drop what a view
/// reads.
void Judging::stop(const NewMigration &script, const std::string &reason,
                   size_t before) {
  hasStopped = true;
  bool isUndone = undoesAll(project.provider, script);
  firstRefused = isUndone ? firstOfScript : before;
  plan.refusals.push_back(
      "`" + nameOfScript(script.file) + "`: " + reason +
      (isUndone ? "" : "; what stands before that stays done"));
}

/// What a change of type does to values.
void Judging::add(const Diagnostic &finding, const sql::Step *step) {
  Loss loss;
  loss.kind = Loss::Kind::Values;
  loss.migration = migration;
  loss.what = whatOf(finding.message);
  loss.column = finding.subject.column;
  if (!loss.column.empty() && losses.resolve(*step, loss))
    losses.add(std::move(loss));
}

/// Whether a step that cannot be followed may be about a table: where its text
/// is known, only if it has the name.
static bool mayBeAbout(const sql::Step &step, const Table &table) {
  bool isKnown = step.unknown && !step.unknown->isOpen;
  return !isKnown || step.unknown->says(table.name);
}

/// What cannot be followed may drop or delete anything.
void Judging::addUnknown(const NewMigration &script) {
  Loss loss;
  loss.kind = Loss::Kind::Unknown;
  loss.name = loss.migration = migration;
  for (const StatementRemark &remark : script.remarks)
    if (remark.kind == StatementRemark::Kind::Opaque && loss.what.empty())
      loss.what = "has a statement that cannot be followed: " + remark.message;
  for (const sql::Step &step : script.steps)
    if (step.options.mayTakeRows && loss.what.empty())
      loss.what = "has a statement that cannot be followed: it deletes or "
                  "changes rows, and its text is put together when it runs";
  for (const sql::Step &step : script.steps)
    if (step.kind == sql::Step::Kind::Set && step.name == "writable_schema" &&
        loss.what.empty())
      loss.what = "writes the list of tables itself (PRAGMA writable_schema)";
  if (loss.what.empty())
    return;
  auto isUnknown = [](const sql::Step &step) {
    return step.kind == sql::Step::Kind::Unknown || step.options.mayTakeRows;
  };
  // A remark without a step is about a routine in another language.
  bool isAny = none_of(script.steps, isUnknown);
  for (const Table &table : existing.tables)
    if (isAny || any_of(script.steps, [&](const sql::Step &step) {
          return isUnknown(step) && mayBeAbout(step, table);
        }))
      loss.touches.push_back({table.schema, table.name});
  plan.losses.push_back(std::move(loss));
}

/// The scripts as new migrations of the database, step by step.
static HistoryReview reviewScripts(const ProjectFacts &project,
                                   const introspect::LiveDatabase &database,
                                   ArrayRef<SourceFilePtr> scripts) {
  HistoryReview history = reviewLatest(
      project.provider, scripts, scripts.size(), [&](ArrayRef<SourceFilePtr>) {
        sql::Replayer replayer(database.catalog);
        replayer.followCalls(database.routines);
        replayer.setViewUses(database.viewUses);
        if (project.provider == Provider::MySQL)
          replayer.setDatabaseName(project.database);
        replayer.setTriggers(database.triggers);
        if (!project.usualSchema.empty())
          replayer.setSearchPath({project.usualSchema});
        return replayer;
      });
  history.rows = database.rows;
  return history;
}

void addScripts(const ProjectFacts &project,
                const introspect::LiveDatabase &database,
                ArrayRef<SourceFilePtr> scripts, Plan &plan) {
  if (scripts.empty())
    return;
  for (const SourceFilePtr &script : scripts)
    plan.runs.push_back(nameOfScript(script));
  HistoryReview history = reviewScripts(project, database, scripts);
  std::unique_ptr<const Schema> none;
  if (!project.schema)
    none = Schema::resolve({});
  RuleContext context{
      project.schema ? *project.schema : *none, project.prisma, {}, &history};
  RuleFindings found = runRules(context, [](const Rule &rule) {
    // What statements destroy is told step by step, in the names of now.
    bool isOfTypes = rule.category == Category::DataLoss &&
                     &rule != &destructiveStatement.rule;
    return isOfTypes ? RuleUse::Report : RuleUse::Leave;
  });
  std::vector<const Diagnostic *> findings;
  for (const Diagnostic &finding : found.diagnostics)
    if (finding.severity != Severity::Info)
      findings.push_back(&finding);
  // A comment in a migration says that it may be merged, not that it may run
  // here and now.
  for (const AcceptedFinding &accepted : found.accepted)
    findings.push_back(&accepted.diagnostic);
  Judging judging{project,
                  database.catalog,
                  plan,
                  {project, database, plan},
                  {project, database, plan},
                  {}};
  for (const NewMigration &migration : history.migrations)
    judging.judge(migration, findings);
}

} // namespace holdfast::guard
