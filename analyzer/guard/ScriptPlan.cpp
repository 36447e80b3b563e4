#include "guard/PushPlan.h"

#include "review/HistoryReview.h"
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

static std::string scriptOf(ArrayRef<SourceFilePtr> scripts,
                            const SourceFile *file) {
  for (const SourceFilePtr &script : scripts)
    if (script.get() == file)
      return nameOfScript(script);
  return "";
}

/// `this drops table …` of a finding, without what follows as advice.
static std::string whatOf(StringRef message) {
  message = message.split(';').first;
  message.consume_front("this ");
  return message.str();
}

/// The number of rows or values that a finding is about.
static std::optional<uint64_t> countOf(const Catalog &existing,
                                       const RowCounts &rows,
                                       const Subject &subject) {
  const Table *table = existing.findTable(subject.schema, subject.table);
  if (!table)
    return std::nullopt;
  auto count = rows.of(*table);
  if (!count || count->kind != RowCount::Kind::Exact)
    return std::nullopt;
  if (subject.column.empty() || count->rows == 0)
    return count->rows;
  return rows.valuesIn(*table, subject.column);
}

namespace {

/// Collects the findings about scripts as losses.
struct Judging {
  const ProjectFacts &project;
  const Catalog &existing;
  ArrayRef<SourceFilePtr> scripts;
  const RowCounts &rows;
  Plan &plan;

  void add(const Diagnostic &finding);
  void addUnknown(const NewMigration &migration);
};

} // namespace

void Judging::add(const Diagnostic &finding) {
  const Subject &subject = finding.subject;
  Loss loss;
  loss.migration = scriptOf(scripts, finding.span.file);
  loss.what = whatOf(finding.message);
  loss.schema = subject.schema;
  loss.table = subject.table;
  loss.column = subject.column;
  if (subject.table.empty()) {
    loss.kind = Loss::Kind::Database;
    loss.name = project.database + ".*";
  } else {
    loss.kind = subject.column.empty() ? Loss::Kind::Table : Loss::Kind::Column;
    loss.name = nameOfObject(existing.provider, subject.schema, subject.table,
                             subject.column);
    loss.rows = countOf(existing, rows, subject);
    loss.referrers =
        referrersOf(existing, subject.schema, subject.table, subject.column);
  }
  bool isKnown = any_of(plan.losses, [&](const Loss &other) {
    return other.name == loss.name && other.migration == loss.migration;
  });
  if (!isKnown)
    plan.losses.push_back(std::move(loss));
}

/// What cannot be followed may drop anything.
void Judging::addUnknown(const NewMigration &migration) {
  for (const StatementRemark &remark : migration.remarks) {
    if (remark.kind != StatementRemark::Kind::Opaque)
      continue;
    Loss loss;
    loss.kind = Loss::Kind::Unknown;
    loss.name = loss.migration = nameOfScript(migration.file);
    loss.what = "has a statement that cannot be followed: " + remark.message;
    plan.losses.push_back(std::move(loss));
    return;
  }
}

void addScripts(const ProjectFacts &project, const Catalog &existing,
                ArrayRef<SourceFilePtr> scripts, const RowCounts &rows,
                Plan &plan) {
  if (scripts.empty())
    return;
  for (const SourceFilePtr &script : scripts)
    plan.runs.push_back(nameOfScript(script));
  HistoryReview history = reviewLatest(
      project.provider, scripts, scripts.size(),
      [&](ArrayRef<SourceFilePtr>) { return sql::Replayer(existing); });
  history.rows = rows;
  std::unique_ptr<const Schema> none;
  if (!project.schema)
    none = Schema::resolve({});
  RuleContext context{
      project.schema ? *project.schema : *none, project.prisma, {}, &history};
  RuleFindings found = runRules(context, [](const Rule &rule) {
    return rule.category == Category::DataLoss ? RuleUse::Report
                                               : RuleUse::Leave;
  });
  Judging judging{project, existing, scripts, rows, plan};
  for (const Diagnostic &finding : found.diagnostics)
    if (finding.severity != Severity::Info)
      judging.add(finding);
  // A comment in a migration says that it may be merged, not that it may run
  // here and now.
  for (const AcceptedFinding &accepted : found.accepted)
    judging.add(accepted.diagnostic);
  for (const NewMigration &migration : history.migrations)
    judging.addUnknown(migration);
}

} // namespace holdfast::guard
