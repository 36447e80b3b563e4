#include "engine/Analysis.h"

#include "catalog/LowerSchema.h"
#include "engine/DatabaseUrl.h"
#include "engine/ExternalTables.h"
#include "engine/FileAccess.h"
#include "rules/Comparison.h"
#include "rules/Registry.h"

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
    for (const auto &[index, source] : enumerate(*settings.against)) {
      Error error =
          addEvidence(files, project, settings, source, cache, analysis);
      if (error && index < settings.againstPlaces.size())
        return failure(settings.againstPlaces[index] + ": " +
                       toString(std::move(error)));
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

static void runEnabledRules(const Project &project, const Settings &settings,
                            CleanBlocks *cleanBlocks, Analysis &analysis) {
  CompareOptions options{project.externalTables, project.externalEnums};
  std::vector<Comparison> comparisons;
  for (const auto &evidence : analysis.evidence) {
    comparisons.push_back(Comparison::make(evidence->label, evidence->catalog,
                                           *analysis.wanted, *analysis.schema,
                                           options));
    comparisons.back().rows = evidence->rows;
  }
  PrismaVersion prisma =
      settings.prisma.value_or(project.prisma.value_or(PrismaVersion::V7));
  analysis.diagnostics = runRules(
      {*analysis.schema, prisma, comparisons},
      [&](const Rule &rule) { return settings.enabled(rule); }, cleanBlocks);
  for (Diagnostic &diagnostic : analysis.diagnostics)
    diagnostic.severity =
        settings.severityOf(*diagnostic.rule, diagnostic.severity);
  sortForDisplay(analysis.diagnostics);
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
  if (!analysis.evidence.empty())
    analysis.wanted = std::make_shared<const Catalog>(
        lowerSchema(*analysis.schema, *analysis.schema->provider()));
  runEnabledRules(project, settings, memory.cleanBlocks, analysis);
  analysis.configFile =
      offerExternalTables(files, project, analysis.diagnostics);
  return analysis;
}

} // namespace holdfast
