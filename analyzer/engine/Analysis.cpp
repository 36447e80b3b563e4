#include "engine/Analysis.h"

#include "catalog/LowerSchema.h"
#include "engine/FileAccess.h"
#include "rules/Registry.h"

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

/// Loads what the settings name, else the project's migrations.
static Error readEvidence(vfs::FileSystem &files, const Project &project,
                          const Settings &settings, EvidenceCache *cache,
                          Analysis &analysis) {
  if (!analysis.wanted)
    return Error::success();
  std::vector<std::string> sources;
  if (settings.against)
    sources = *settings.against;
  else if (!project.migrationsFolder.empty())
    sources.push_back(project.migrationsFolder);
  for (const std::string &source : sources) {
    auto evidence = loadEvidence(files, source,
                                 {analysis.wanted->provider, &project}, cache);
    if (!evidence)
      return evidence.takeError();
    Provider theirs = (*evidence)->catalog.provider;
    if (theirs != analysis.wanted->provider)
      return failure((*evidence)->label + " describes a " + spelling(theirs) +
                     " database, but the schema's provider is " +
                     spelling(analysis.wanted->provider) +
                     "; give evidence of the same kind behind --against, or "
                     "--against none");
    analysis.evidence.push_back(std::move(*evidence));
  }
  return Error::success();
}

static void runEnabledRules(const Project &project, const Settings &settings,
                            Analysis &analysis) {
  CompareOptions options{project.externalTables, project.externalEnums};
  std::vector<Comparison> comparisons;
  for (const auto &evidence : analysis.evidence)
    comparisons.push_back(Comparison::make(evidence->label, evidence->catalog,
                                           *analysis.wanted, options));
  Reporter reporter;
  runRules(
      {*analysis.schema, comparisons},
      [&](const Rule &rule) { return settings.enabled(rule); }, reporter);
  analysis.diagnostics = reporter.take();
  for (Diagnostic &diagnostic : analysis.diagnostics)
    diagnostic.severity =
        settings.severityOf(*diagnostic.rule, diagnostic.severity);
  sortForDisplay(analysis.diagnostics);
}

Expected<Analysis> analyze(vfs::FileSystem &files, const Project &project,
                           const Settings &settings, EvidenceCache *cache,
                           OpenDocuments open) {
  Analysis analysis;
  if (Error error = readDocuments(files, project, open, analysis))
    return error;
  analysis.schema = Schema::resolve(analysis.documents);
  if (auto provider = analysis.schema->provider())
    analysis.wanted = std::make_shared<const Catalog>(
        lowerSchema(*analysis.schema, *provider));
  if (Error error = readEvidence(files, project, settings, cache, analysis))
    return error;
  runEnabledRules(project, settings, analysis);
  return analysis;
}

} // namespace holdfast
