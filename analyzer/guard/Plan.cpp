#include "guard/Plan.h"

#include "guard/PushPlan.h"
#include "guard/UsualSchema.h"
#include "review/UnknownChanges.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Operation::Kind;
using introspect::CountQuestion;
using introspect::LiveDatabase;

StringRef spelling(Kind kind) {
  switch (kind) {
  case Kind::Push:
    return "prisma db push";
  case Kind::Dev:
    return "prisma migrate dev";
  case Kind::Deploy:
    return "prisma migrate deploy";
  case Kind::Reset:
    return "prisma migrate reset";
  case Kind::Resolve:
    return "prisma migrate resolve";
  case Kind::Execute:
    return "prisma db execute";
  }
  llvm_unreachable("covered switch");
}

Catalog ownPart(const ProjectFacts &project, const Catalog &catalog) {
  std::vector<std::string> names = project.schemas;
  if (names.empty())
    names.push_back(project.usualSchema.empty()
                        ? defaultSchema(catalog.provider).str()
                        : project.usualSchema);
  Catalog own = catalog;
  auto isOther = [&](const auto &object) {
    return !object.schema.empty() && !is_contained(names, object.schema);
  };
  erase_if(own.schemas,
           [&](const std::string &name) { return !is_contained(names, name); });
  erase_if(own.tables, isOther);
  erase_if(own.views, isOther);
  erase_if(own.enums, isOther);
  erase_if(own.domains, isOther);
  erase_if(own.sequences, isOther);
  own.indexNames();
  return own;
}

/// A reset drops what no schema knows as well.
static std::vector<Loss> everythingIn(const ProjectFacts &project,
                                      const LiveDatabase &database, bool asks) {
  std::vector<Loss> losses;
  Catalog own = ownPart(project, database.catalog);
  for (const Table &table : own.tables) {
    if (isMigrationsTable(table.name) || table.isPlainPartition())
      continue;
    Loss loss;
    loss.schema = table.schema;
    loss.table = table.name;
    loss.name = nameOfObject(project.provider, table.schema, table.name, "");
    loss.what = "drops the table";
    loss.effect = asks ? PushEffect::Warns : PushEffect::Silent;
    auto count = database.rows.of(table);
    if (count && count->kind == RowCount::Kind::Exact)
      loss.rows = count->rows;
    loss.referrers =
        referrersOf(own, database.viewUses, table.schema, table.name, "");
    losses.push_back(std::move(loss));
  }
  return losses;
}

static bool hasTables(const ProjectFacts &project,
                      const LiveDatabase &database) {
  return any_of(
      ownPart(project, database.catalog).tables,
      [](const Table &table) { return !isMigrationsTable(table.name); });
}

static AppliedHistory historyOf(const ProjectFacts &project,
                                const LiveDatabase &database) {
  return holdAgainstFolder(database.migrations.value_or(AppliedMigrations()),
                           project.migrations);
}

std::vector<SourceFilePtr> scriptsOf(const Operation &operation,
                                     const ProjectFacts &project,
                                     const LiveDatabase &database) {
  if (operation.onlyPrints)
    return {};
  if (operation.kind == Kind::Execute && operation.script)
    return {operation.script};
  if (operation.kind == Kind::Deploy || operation.kind == Kind::Dev)
    return historyOf(project, database).pending;
  return {};
}

/// Deploying where the database has tables and no history (P3005), or one that
/// stopped half way (P3009).
static void addDeployment(const ProjectFacts &project,
                          const LiveDatabase &database, Plan &plan) {
  bool isUnmanaged = !database.migrations;
  AppliedHistory history = historyOf(project, database);
  if (isUnmanaged && hasTables(project, database) &&
      !project.migrations.empty())
    plan.refusals.push_back("the database has tables and no history of "
                            "migrations (P3005)");
  for (const MigrationFact &fact : history.facts)
    if (fact.kind == MigrationFact::Kind::Failed)
      plan.refusals.push_back("migration `" + fact.name +
                              "` failed and is not resolved (P3009)");
  addScripts(project, database, history.pending, plan);
}

/// Why `migrate dev` stops and wants a reset, each a sentence.
static std::vector<std::string> whyReset(const ProjectFacts &project,
                                         const LiveDatabase &database,
                                         const AppliedHistory &history) {
  std::vector<std::string> reasons;
  for (const MigrationFact &fact : history.facts)
    if (fact.kind == MigrationFact::Kind::Edited)
      reasons.push_back("migration `" + fact.name +
                        "` was edited after it ran");
    else if (fact.kind == MigrationFact::Kind::Missing)
      reasons.push_back("migration `" + fact.name +
                        "` ran, and the folder lacks it");
  if (reasons.empty() && history.hasDiverged())
    reasons.push_back("the history of the database is not that of the folder");
  if (!database.migrations && hasTables(project, database))
    reasons.push_back("the database has tables that no migration made");
  std::string unknown;
  append_range(reasons, findDrift(project, database, unknown));
  return reasons;
}

/// `migrate dev` runs what is pending, and then a migration of its own. Where
/// the database is not what its history made, it does neither.
static void addDevelopment(const Operation &operation,
                           const ProjectFacts &project,
                           const LiveDatabase &database, Plan &plan) {
  AppliedHistory history = historyOf(project, database);
  std::vector<std::string> reasons = whyReset(project, database, history);
  if (!reasons.empty()) {
    std::string others =
        reasons.size() == 1
            ? ""
            : " (and " + std::to_string(reasons.size() - 1) + " more)";
    plan.refusals.push_back(reasons.front() + others);
    plan.reset = everythingIn(project, database, /*asks=*/true);
    plan.offersReset = project.devOffersReset;
    if (plan.offersReset) {
      plan.losses = plan.reset;
      return;
    }
  }
  addScripts(project, database, history.pending, plan);
  if (operation.createOnly)
    return;
  if (history.pending.empty()) {
    addSchemaChanges(project, ownPart(project, database.catalog), database,
                     Running::AsScript, plan);
    return;
  }
  sql::Replayer replayer(database.catalog);
  if (!project.usualSchema.empty())
    replayer.setSearchPath({project.usualSchema});
  for (const SourceFilePtr &migration : history.pending)
    replayer.apply(migration);
  Catalog after = ownPart(project, replayer.result());
  addSchemaChanges(project, after, database, Running::AsScript, plan);
}

/// The partitions and heirs of a table, which it takes along.
static void addHeirs(const Catalog &catalog, Loss &loss) {
  std::vector<std::pair<std::string, std::string>> family{
      {loss.schema, loss.table}};
  for (size_t i = 0; i < family.size(); ++i)
    for (const Table &table : catalog.tables) {
      std::pair place(table.schema, table.name);
      bool isHeir = any_of(table.parents, [&](const ParentTable &parent) {
        return std::pair(parent.schema, parent.name) == family[i];
      });
      if (isHeir && !is_contained(family, place))
        family.push_back(std::move(place));
    }
  loss.touches.assign(family.begin() + 1, family.end());
}

static Plan planOf(const Operation &operation, const ProjectFacts &project,
                   const LiveDatabase &database) {
  Plan plan;
  if (operation.onlyPrints || operation.kind == Kind::Resolve)
    return plan;
  if (dropsAll(operation)) {
    bool asks = operation.kind == Kind::Reset && !operation.isForced;
    plan.losses = everythingIn(project, database, asks);
    return plan;
  }
  switch (operation.kind) {
  case Kind::Push:
    addSchemaChanges(project, ownPart(project, database.catalog), database,
                     Running::StepByStep, plan);
    break;
  case Kind::Dev:
    addDevelopment(operation, project, database, plan);
    break;
  case Kind::Deploy:
    addDeployment(project, database, plan);
    break;
  case Kind::Execute:
    if (operation.script)
      addScripts(project, database, operation.script, plan);
    break;
  case Kind::Reset:
  case Kind::Resolve:
    break;
  }
  // Prisma's own push is warned of nothing where it was told to go on.
  if (operation.acceptsLoss)
    for (Loss &loss : plan.losses)
      if (loss.effect == PushEffect::Warns)
        loss.effect = PushEffect::Silent;
  return plan;
}

Plan makePlan(const Operation &operation, const ProjectFacts &project,
              const LiveDatabase &database) {
  Plan plan = planOf(operation, project, database);
  for (Loss &loss : plan.losses)
    if (!loss.table.empty())
      addHeirs(database.catalog, loss);
  return plan;
}

std::vector<CountQuestion> questionsOf(const Operation &operation,
                                       const ProjectFacts &project,
                                       const LiveDatabase &database) {
  std::vector<CountQuestion> questions;
  auto ask = [&](StringRef schema, StringRef table, StringRef column,
                 ArrayRef<std::string> conditions = {}) {
    if (!database.catalog.findTable(schema, table))
      return; // a pending migration makes it
    auto found = find_if(questions, [&](const CountQuestion &question) {
      return question.schema == schema && question.table == table;
    });
    if (found == questions.end()) {
      questions.push_back({schema.str(), table.str(), {}});
      found = std::prev(questions.end());
    }
    const Table *known = database.catalog.findTable(schema, table);
    if (!column.empty() && known && known->findColumn(column) &&
        !is_contained(found->columns, column.str()))
      found->columns.push_back(column.str());
    for (const std::string &condition : conditions)
      if (!is_contained(found->conditions, condition))
        found->conditions.push_back(condition);
  };
  Plan plan = makePlan(operation, project, database);
  for (ArrayRef<Loss> losses : {ArrayRef(plan.losses), ArrayRef(plan.reset)})
    for (const Loss &loss : losses)
      if (!loss.table.empty()) {
        ask(loss.schema, loss.table, loss.column, loss.countedWhere);
        for (const std::string &column : loss.countedBy)
          ask(loss.schema, loss.table, column);
      }
  if (!plan.losesNothing())
    for (const introspect::FitQuestion &fit : plan.fits)
      ask(fit.schema, fit.table, "");
  // Whether rows are in the way of what Prisma refuses.
  if (operation.kind == Kind::Push && project.schema && !dropsAll(operation))
    for (const CountQuestion &question :
         questionsOfRefusals(project, ownPart(project, database.catalog)))
      ask(question.schema, question.table,
          question.columns.empty() ? "" : question.columns.front());
  return questions;
}

/// Beyond that a table is large, and what it holds takes long to tell.
static constexpr uint64_t mostRows = 5'000'000;

std::vector<introspect::FitQuestion> fitsOf(const Operation &operation,
                                            const ProjectFacts &project,
                                            const LiveDatabase &database) {
  Plan plan = makePlan(operation, project, database);
  if (plan.losesNothing())
    return {};
  erase_if(plan.fits, [&](const introspect::FitQuestion &question) {
    const Table *table =
        database.catalog.findTable(question.schema, question.table);
    auto count = table ? database.rows.of(*table) : std::nullopt;
    return !count || count->kind != RowCount::Kind::Exact ||
           count->rows > mostRows;
  });
  return std::move(plan.fits);
}

std::vector<std::string> findDrift(const ProjectFacts &project,
                                   const LiveDatabase &database,
                                   std::string &unknown) {
  if (!database.migrations)
    return {};
  AppliedHistory history =
      holdAgainstFolder(*database.migrations, project.migrations);
  if (history.has(MigrationFact::Kind::Missing)) {
    unknown = "migrations that ran are missing in the folder";
    return {};
  }
  if (history.has(MigrationFact::Kind::Failed)) {
    unknown = "a migration failed half way";
    return {};
  }
  Catalog made =
      inUsualSchema(project, sql::replay(project.provider, history.applied));
  made.indexNames();
  Catalog own = ownPart(project, database.catalog);
  std::vector<std::string> drift;
  StringSet<> seen;
  for (const Change &change : compare(made, own, project.external)) {
    if (restsOnUnknown(change, made.unknown))
      continue;
    std::string sentence = describeDrift(change);
    if (seen.insert(sentence).second)
      drift.push_back(std::move(sentence));
  }
  return drift;
}

} // namespace holdfast::guard
