#include "engine/Review.h"

#include "catalog/LowerSchema.h"
#include "engine/Analysis.h"
#include "engine/WaysBack.h"
#include "evidence/UsualSchema.h"
#include "project/PackageJson.h"
#include "schema/ModelVersions.h"
#include "sql/Dialect.h"
#include "sql/Replay.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

// --- New migrations ----------------------------------------------------------

/// Finds out which migrations are new, and what they do.
static std::optional<HistoryReview> reviewMigrations(vfs::FileSystem &files,
                                                     const Inputs &inputs,
                                                     const Known &known,
                                                     EvidenceCache &cache) {
  const Settings &settings = inputs.settings;
  std::optional<Provider> provider = inputs.meant().provider();
  if ((!settings.base && !settings.latest) || !provider ||
      !sql::dialectOf(*provider))
    return std::nullopt;
  ArrayRef<SourceFilePtr> migrations;
  if (inputs.history)
    migrations = inputs.history->texts;
  ReplayMemory &replays =
      cache.replays(inputs.history ? inputs.history->label : "");
  auto stateAfter = [&](ArrayRef<SourceFilePtr> scripts) {
    return replays.stateAfter(*provider, scripts, cache.expectsGrowth());
  };
  HistoryReview result =
      known.base
          ? reviewHistory(*provider, known.base->reference,
                          known.base->migrations, migrations,
                          known.base->laterMigrations, stateAfter)
          : reviewLatest(*provider, migrations, *settings.latest, stateAfter);
  result.isOnD1 = *provider == Provider::SQLite &&
                  dependsOn(files, inputs.project.root, "@prisma/adapter-d1");
  for (const auto &evidence : known.evidence)
    if (!evidence->rows.empty())
      result.rows = evidence->rows;
  return result;
}

/// Lets the new migrations run on the evidence that does not have them, such as
/// a live database: what they do themselves is no difference from the schema.
static std::shared_ptr<const Evidence>
afterMigrations(const std::shared_ptr<const Evidence> &evidence,
                const HistoryReview &history) {
  StringRef first = history.migrations.front().file->path();
  const Catalog &before = evidence->catalog;
  bool hasRun = any_of(before.files, [&](const SourceFilePtr &file) {
    return file->path() == first;
  });
  if (hasRun)
    return evidence;
  sql::Replayer replayer(before);
  for (const NewMigration &migration : history.migrations)
    replayer.apply(migration.file);
  auto after = std::make_shared<Evidence>(*evidence);
  after->catalog = replayer.result();
  // Where some have run already, they are refused the second time.
  after->catalog.remarks = before.remarks;
  return after;
}

// --- Comparisons -------------------------------------------------------------

/// Whether the catalog holds what the change starts from.
static bool holds(const Catalog &catalog, const Change &change) {
  if (change.fromEnum)
    return catalog.findEnum(change.fromEnum->schema, change.fromEnum->name);
  if (!change.fromTable)
    return true;
  const Table *table =
      catalog.findTable(change.fromTable->schema, change.fromTable->name);
  return table &&
         (!change.fromColumn || table->findColumn(change.fromColumn->name));
}

namespace {
/// What the new migrations drop themselves.
class DroppedByMigrations {
public:
  explicit DroppedByMigrations(const std::optional<HistoryReview> &history) {
    if (!history)
      return;
    for (const NewMigration &migration : history->migrations)
      for (const sql::Step &step : migration.steps)
        if (step.kind == sql::Step::Kind::DropTable)
          tables.insert(step.table);
        else if (step.kind == sql::Step::Kind::DropColumn)
          columns.insert({step.table, step.name});
  }

  bool has(const Change &change) const {
    return change.fromTable &&
           (tables.contains(change.fromTable->name) ||
            (change.fromColumn && columns.contains({change.fromTable->name,
                                                    change.fromColumn->name})));
  }

private:
  DenseSet<StringRef> tables;
  DenseSet<std::pair<StringRef, StringRef>> columns; ///< with their tables
};
} // namespace

/// Adds what the schema lost since the base, where neither a database nor a
/// history tells.
static void compareWithBase(const Inputs &inputs, const Known &known,
                            const CompareOptions &options, Review &review) {
  const Base *base = known.base.get();
  const Settings &settings = inputs.settings;
  bool isSwitchedOff =
      settings.against && settings.against->empty() && !settings.database;
  if (!base || !base->catalog || isSwitchedOff ||
      base->catalog->provider != review.wanted->provider)
    return;
  std::vector<const Catalog *> judged;
  for (const auto &evidence : review.existing)
    judged.push_back(&evidence->catalog);
  if (base->analysis)
    for (const auto &evidence : base->analysis->known.evidence)
      judged.push_back(&evidence->catalog);
  DroppedByMigrations dropped(review.history);
  auto isJudged = [&](const Change &change) {
    return any_of(judged,
                  [&](const Catalog *catalog) {
                    return holds(*catalog, change);
                  }) ||
           dropped.has(change);
  };
  review.comparisons.push_back(Comparison::makeWithBase(
      "git:" + base->reference, *base->catalog, *review.wanted, inputs.meant(),
      options, isJudged));
}

/// What the schema describes. That of an unchanged base is the same.
static std::shared_ptr<const Catalog> wantedBy(const Inputs &inputs,
                                               const Known &known,
                                               ArrayRef<uint64_t> versions,
                                               Analysis *previous) {
  if (known.base && known.base->analysis) {
    const Analysis &before = *known.base->analysis;
    if (before.review.wanted && before.inputs.documents == inputs.documents)
      return before.review.wanted;
  }
  const Schema &schema = inputs.meant();
  Provider provider = *schema.provider();
  if (!previous || !previous->review.wanted ||
      previous->review.wanted.use_count() != 1)
    return std::make_shared<const Catalog>(lowerSchema(schema, provider));
  // Nobody else looks at it any longer.
  auto before = std::const_pointer_cast<Catalog>(previous->review.wanted);
  return std::make_shared<const Catalog>(lowerSchema(
      schema, provider, versions,
      {previous->inputs.meant(), previous->review.versions, *before}));
}

/// Calls `visit` with each table of a model that has a version.
static void eachTable(const Schema &schema, ArrayRef<uint64_t> versions,
                      const Catalog &catalog,
                      function_ref<void(uint64_t, const Table &)> visit) {
  size_t place = 0; // tables stand in the order of their models
  for (auto [model, version] : zip_equal(schema.models(), versions))
    if (model.isTable()) {
      const Table &table = catalog.tables[place++];
      if (version)
        visit(version, table);
    }
}

/// The tables that were what the evidence has when it was last asked.
static DenseSet<const Table *> knownToBeEqual(const Inputs &inputs,
                                              const Review &review,
                                              const Catalog &existing,
                                              const Analysis *previous) {
  DenseSet<const Table *> equal;
  if (!previous || !previous->review.wanted)
    return equal;
  const Review &before = previous->review;
  auto last = find_if(before.comparisons, [&](const Comparison &comparison) {
    return comparison.existing == &existing && !comparison.isBase;
  });
  if (last == before.comparisons.end())
    return equal;
  DenseSet<uint64_t> versions;
  eachTable(previous->inputs.meant(), before.versions, *before.wanted,
            [&](uint64_t version, const Table &table) {
              if (!last->changed.contains(&table))
                versions.insert(version);
            });
  eachTable(inputs.meant(), review.versions, *review.wanted,
            [&](uint64_t version, const Table &table) {
              if (versions.contains(version))
                equal.insert(&table);
            });
  return equal;
}

/// Holds the project's migrations against a database that has a history.
static void addApplied(vfs::FileSystem &files, const Inputs &inputs,
                       const Known &known, EvidenceCache &cache,
                       Review &review) {
  for (const auto &evidence : known.evidence) {
    if (!evidence->migrations || review.applied)
      continue;
    auto history = readHistory(files, inputs.project, cache.files());
    if (!history) {
      consumeError(history.takeError()); // told by who asks for it
      return;
    }
    std::vector<SourceFilePtr> migrations;
    if (*history)
      migrations = (*history)->texts;
    review.applied = holdAgainstFolder(*evidence->migrations, migrations);
    review.appliedTo = evidence->label;
  }
}

Review review(vfs::FileSystem &files, const Inputs &inputs, const Known &known,
              EvidenceCache &cache, Analysis *previous) {
  Review result;
  result.history = reviewMigrations(files, inputs, known, cache);
  addApplied(files, inputs, known, cache, result);
  bool hasNew = result.history && !result.history->migrations.empty();
  for (const auto &evidence : known.evidence)
    result.existing.push_back(
        hasNew ? afterMigrations(evidence, *result.history) : evidence);

  if (!inputs.meant().provider() || (known.evidence.empty() && !known.base))
    return result;
  result.versions = modelVersions(inputs.meant());
  result.wanted = wantedBy(inputs, known, result.versions, previous);
  CompareOptions options = compareOptionsOf(inputs.project, inputs.settings);
  for (const auto &evidence : result.existing) {
    result.comparisons.push_back(Comparison::make(
        evidence->label, evidence->catalog, *result.wanted, inputs.meant(),
        optionsSeen(*evidence, options),
        knownToBeEqual(inputs, result, evidence->catalog, previous)));
    result.comparisons.back().rows = evidence->rows;
  }
  compareWithBase(inputs, known, options, result);
  if (previous)
    result.committed = previous->review.committed;
  result.waysBack = findWaysBack(files, inputs, known, result, cache);
  return result;
}

} // namespace holdfast
