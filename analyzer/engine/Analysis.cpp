#include "engine/Analysis.h"

#include "catalog/LowerSchema.h"
#include "engine/Baseline.h"
#include "project/DatabaseUrl.h"
#include "project/FileAccess.h"
#include "review/HistoryReview.h"
#include "project/MigrationsFolder.h"
#include "scripts/ProjectCommands.h"
#include "review/Comparison.h"
#include "rules/Registry.h"
#include "sql/Dialect.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static Error readDocuments(vfs::FileSystem &files, const Project &project,
                           OpenDocuments open, Analysis &analysis) {
  for (const std::string &path : project.schemaFiles) {
    DocumentPtr document = open ? open(path) : nullptr;
    if (!document) {
      auto file = readUtf8File(files, path);
      if (!file)
        return file.takeError();
      document = Document::parse(std::move(*file));
    }
    analysis.documents.push_back(std::move(document));
  }
  return Error::success();
}

static Error addEvidence(vfs::FileSystem &files, const Project &project,
                         const Settings &settings, StringRef source,
                         EvidenceCache *cache, Analysis &analysis) {
  Provider ours = *analysis.schema->provider();
  std::optional<introspect::ReadOptions> live = settings.live;
  if (const Datasource *datasource = analysis.schema->datasource();
      live && datasource)
    for (const auto &name : datasource->schemas)
      live->schemas.push_back(name);
  auto evidence = loadEvidence(
      files, source, {ours, &project, live ? &*live : nullptr}, cache);
  if (!evidence)
    return evidence.takeError();
  Provider theirs = (*evidence)->catalog.provider;
  if (theirs != ours)
    return make_error<NotComparable>(
        (*evidence)->label + " describes a " + spelling(theirs).str() +
        " database, but the schema's provider is " + spelling(ours).str());
  analysis.evidence.push_back(std::move(*evidence));
  return Error::success();
}

/// Loads what the settings name, else the project's migrations. Those nobody
/// asked for, so that they are left aside where they do not fit.
static Error readEvidence(vfs::FileSystem &files, const Project &project,
                          const Settings &settings, EvidenceCache *cache,
                          Analysis &analysis) {
  if (!analysis.schema->provider()) {
    analysis.leftAside = "not compared with a database, as no datasource names "
                         "a known provider";
    return Error::success();
  }
  if (settings.database) {
    auto url = findDatabaseUrl(files, project, *analysis.schema);
    if (!url)
      return url.takeError();
    if (Error error =
            addEvidence(files, project, settings, *url, cache, analysis))
      return error;
    if (!settings.against)
      return Error::success();
  }
  if (settings.against) {
    for (const NamedSource &named : *settings.against) {
      Error error =
          addEvidence(files, project, settings, named.source, cache, analysis);
      if (error && named.file)
        return errorAt(named.file, named.range, toString(std::move(error)));
      if (error)
        return error;
    }
    return Error::success();
  }
  if (project.migrationsFolder.empty())
    return Error::success();
  return handleErrors(addEvidence(files, project, settings,
                                  project.migrationsFolder, cache, analysis),
                      [&](const NotComparable &reason) {
                        analysis.leftAside = reason.message();
                      });
}

// --- The base ----------------------------------------------------------------

static Error readBase(vfs::FileSystem &files, const Project &project,
                      const Settings &settings, AnalysisMemory memory,
                      Analysis &analysis) {
  if (!settings.base)
    return Error::success();
  if (memory.baseline && *memory.baseline) {
    analysis.baseline = *memory.baseline;
    return Error::success();
  }
  auto baseline = readBaseline(files, project, settings, analysis.evidence);
  if (!baseline)
    return baseline.takeError();
  analysis.baseline = std::move(*baseline);
  if (memory.baseline)
    *memory.baseline = analysis.baseline;
  return Error::success();
}

/// Finds out which migrations are new, and what they do.
static Error reviewMigrations(vfs::FileSystem &files, const Project &project,
                              const Settings &settings, Analysis &analysis) {
  std::optional<Provider> provider = analysis.schema->provider();
  if ((!settings.base && !settings.latest) || !provider ||
      !sql::dialectOf(*provider))
    return Error::success();
  std::vector<SourceFilePtr> migrations;
  if (!project.migrationsFolder.empty())
    for (const std::string &path :
         findMigrations(files, project.migrationsFolder)) {
      auto file = readFile(files, path);
      if (!file)
        return file.takeError();
      migrations.push_back(std::move(*file));
    }
  if (const Baseline *baseline = analysis.baseline.get())
    analysis.history =
        reviewHistory(*provider, baseline->reference, baseline->migrations,
                      migrations, baseline->laterMigrations);
  else
    analysis.history = reviewLatest(*provider, migrations, *settings.latest);
  for (const auto &evidence : analysis.evidence)
    if (!evidence->rows.empty())
      analysis.history->rows = evidence->rows;
  return Error::success();
}

/// Lets the new migrations run on the evidence that does not have them, such as
/// a live database: what they do themselves is no difference from the schema.
static void runOnEvidence(Analysis &analysis) {
  if (!analysis.history || analysis.history->migrations.empty())
    return;
  StringRef first = analysis.history->migrations.front().file->path();
  for (std::shared_ptr<const Evidence> &evidence : analysis.evidence) {
    const Catalog &before = evidence->catalog;
    bool hasRun = any_of(before.files, [&](const SourceFilePtr &file) {
      return file->path() == first;
    });
    if (hasRun)
      continue;
    sql::Replayer replayer(before);
    for (const NewMigration &migration : analysis.history->migrations)
      replayer.apply(migration.file);
    auto after = std::make_shared<Evidence>(*evidence);
    after->catalog = replayer.result();
    // Where some have run already, they are refused the second time.
    after->catalog.remarks = before.remarks;
    evidence = std::move(after);
  }
}

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

/// Whether a new migration drops the change's table or column itself.
static bool isDropped(const HistoryReview &review, const Change &change) {
  return any_of(review.migrations, [&](const NewMigration &migration) {
    return any_of(migration.steps, [&](const sql::Step &step) {
      return change.fromTable && step.table == change.fromTable->name &&
             (step.kind == sql::Step::Kind::DropTable ||
              (step.kind == sql::Step::Kind::DropColumn && change.fromColumn &&
               step.name == change.fromColumn->name));
    });
  });
}

/// Adds what the schema lost since the base, where neither a database nor a
/// history tells.
static void compareWithBase(const Settings &settings,
                            const CompareOptions &options,
                            const Analysis &analysis,
                            std::vector<Comparison> &comparisons) {
  const Baseline *baseline = analysis.baseline.get();
  bool isSwitchedOff =
      settings.against && settings.against->empty() && !settings.database;
  if (!baseline || !baseline->catalog || !analysis.wanted || isSwitchedOff ||
      baseline->catalog->provider != analysis.wanted->provider)
    return;
  std::vector<const Catalog *> known;
  for (const auto *list : {&analysis.evidence, &baseline->evidence})
    for (const auto &evidence : *list)
      known.push_back(&evidence->catalog);
  auto isJudged = [&](const Change &change) {
    return any_of(known,
                  [&](const Catalog *catalog) {
                    return holds(*catalog, change);
                  }) ||
           (analysis.history && isDropped(*analysis.history, change));
  };
  comparisons.push_back(Comparison::makeWithBase(
      "git:" + baseline->reference, *baseline->catalog, *analysis.wanted,
      *analysis.schema, options, isJudged));
}

// --- The rules ---------------------------------------------------------------

static void runEnabledRules(const Project &project, const Settings &settings,
                            CleanBlocks *cleanBlocks, Analysis &analysis) {
  CompareOptions options = compareOptionsOf(project, settings);
  std::vector<Comparison> comparisons;
  for (const auto &evidence : analysis.evidence) {
    comparisons.push_back(Comparison::make(evidence->label, evidence->catalog,
                                           *analysis.wanted, *analysis.schema,
                                           options));
    comparisons.back().rows = evidence->rows;
  }
  compareWithBase(settings, options, analysis, comparisons);
  PrismaVersion prisma =
      settings.prisma.value_or(project.prisma.value_or(PrismaVersion::V7));
  analysis.diagnostics = runRules(
      {*analysis.schema, prisma, comparisons,
       analysis.history ? &*analysis.history : nullptr,
       !project.migrationsFolder.empty(), analysis.configFile.get(),
       analysis.commands},
      [&](const Rule &rule) { return settings.enabled(rule); }, cleanBlocks);
  for (Diagnostic &diagnostic : analysis.diagnostics)
    diagnostic.severity =
        settings.severityOf(*diagnostic.rule, diagnostic.severity);
  if (analysis.baseline) {
    keepNew(analysis.diagnostics, project.root, *analysis.baseline);
    if (analysis.wanted)
      noteBase(analysis.diagnostics, *analysis.wanted, *analysis.baseline);
  }
  sortForDisplay(analysis.diagnostics);
}

/// What is left to do once the evidence is there.
static Error judge(vfs::FileSystem &files, const Project &project,
                   const Settings &settings, AnalysisMemory memory,
                   Analysis &analysis) {
  if (Error error = readBase(files, project, settings, memory, analysis))
    return error;
  if (Error error = reviewMigrations(files, project, settings, analysis))
    return error;
  runOnEvidence(analysis);
  if (analysis.schema->provider() &&
      (!analysis.evidence.empty() || analysis.baseline))
    analysis.wanted = std::make_shared<const Catalog>(
        lowerSchema(*analysis.schema, *analysis.schema->provider()));
  if (settings.readsScripts)
    analysis.commands = findPrismaCommands(files, project);
  if (!project.configFile.empty()) {
    auto config = readUtf8File(files, project.configFile);
    if (!config)
      return config.takeError();
    analysis.configFile = std::move(*config);
  }
  runEnabledRules(project, settings, memory.cleanBlocks, analysis);
  return Error::success();
}

Expected<Analysis> analyze(vfs::FileSystem &files, const Project &project,
                           const Settings &settings, AnalysisMemory memory,
                           OpenDocuments open) {
  Analysis analysis;
  if (Error error = readDocuments(files, project, open, analysis))
    return error;
  analysis.schema = Schema::resolve(analysis.documents);
  if (Error error =
          readEvidence(files, project, settings, memory.evidence, analysis))
    return error;
  if (Error error = judge(files, project, settings, memory, analysis))
    return error;
  return analysis;
}

Expected<Analysis>
analyzeAgainst(vfs::FileSystem &files, const Project &project,
               const Settings &settings,
               ArrayRef<std::shared_ptr<const Evidence>> evidence) {
  Analysis analysis;
  if (Error error = readDocuments(files, project, {}, analysis))
    return error;
  analysis.schema = Schema::resolve(analysis.documents);
  if (analysis.schema->provider())
    analysis.evidence = evidence.vec();
  if (Error error = judge(files, project, settings, {}, analysis))
    return error;
  return analysis;
}

} // namespace holdfast
