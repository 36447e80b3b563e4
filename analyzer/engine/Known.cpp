#include "engine/Known.h"

#include "engine/Base.h"
#include "project/DatabaseUrl.h"
#include "project/Errors.h"
#include "project/MigrationsFolder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

Expected<std::vector<SourceFilePtr>> readMigrations(vfs::FileSystem &files,
                                                    const Project &project,
                                                    EvidenceCache &cache) {
  std::vector<SourceFilePtr> migrations;
  if (project.migrationsFolder.empty())
    return migrations;
  for (const std::string &path :
       findMigrations(files, project.migrationsFolder)) {
    auto file = cache.files().read(files, path, /*mustBeUtf8=*/false);
    if (!file)
      return file.takeError();
    migrations.push_back(std::move(*file));
  }
  return migrations;
}

// --- Evidence ----------------------------------------------------------------

static Error addEvidence(vfs::FileSystem &files, const Inputs &inputs,
                         StringRef source, EvidenceCache &cache, bool willGoOn,
                         Known &known) {
  Provider ours = *inputs.schema->provider();
  std::optional<introspect::ReadOptions> live = inputs.settings.live;
  if (const Datasource *datasource = inputs.schema->datasource();
      live && datasource)
    for (const auto &name : datasource->schemas)
      live->schemas.push_back(name);
  auto evidence = loadEvidence(
      files, source, {ours, &inputs.project, live ? &*live : nullptr, willGoOn},
      &cache);
  if (!evidence)
    return evidence.takeError();
  Provider theirs = (*evidence)->catalog.provider;
  if (theirs != ours)
    return make_error<NotComparable>(
        (*evidence)->label + " describes a " + spelling(theirs).str() +
        " database, but the schema's provider is " + spelling(ours).str());
  known.evidence.push_back(std::move(*evidence));
  return Error::success();
}

static Error addNamed(vfs::FileSystem &files, const Inputs &inputs,
                      EvidenceCache &cache, bool willGoOn, Known &known) {
  for (const NamedSource &named : *inputs.settings.against) {
    Error error =
        addEvidence(files, inputs, named.source, cache, willGoOn, known);
    if (error && named.file)
      return errorAt(named.file, named.range, toString(std::move(error)));
    if (error)
      return error;
  }
  return Error::success();
}

Expected<Known> gatherEvidence(vfs::FileSystem &files, const Inputs &inputs,
                               EvidenceCache &cache, bool willGoOn) {
  Known known;
  if (!inputs.schema->provider()) {
    known.remark = "not compared with a database, as no datasource names a "
                   "known provider";
    return known;
  }
  const Settings &settings = inputs.settings;
  if (settings.database) {
    auto url = findDatabaseUrl(files, inputs.project, *inputs.schema);
    if (!url)
      return url.takeError();
    if (Error error = addEvidence(files, inputs, *url, cache, willGoOn, known))
      return error;
  }
  if (settings.against) {
    if (Error error = addNamed(files, inputs, cache, willGoOn, known))
      return error;
  } else if (!settings.database && !inputs.project.migrationsFolder.empty()) {
    // Nobody asked for these, so they are left aside where they do not fit.
    Error error = handleErrors(
        addEvidence(files, inputs, inputs.project.migrationsFolder, cache,
                    willGoOn, known),
        [&](const NotComparable &reason) { known.remark = reason.message(); });
    if (error)
      return error;
  }
  return known;
}

// --- The base ----------------------------------------------------------------

/// Whether somebody said what exists now, so that it holds for the base as
/// well.
static bool namesEvidence(const Settings &settings) {
  return settings.database ||
         (settings.against && any_of(*settings.against, [](const auto &named) {
            return !named.file;
          }));
}

Expected<Known> gather(vfs::FileSystem &files, const Inputs &inputs,
                       EvidenceCache &cache, BaseMemory *bases) {
  Known known;
  std::shared_ptr<const Base> base;
  bool isGiven = namesEvidence(inputs.settings) ||
                 (inputs.settings.against && inputs.settings.against->empty());
  // Today's history goes on from that of the base, which therefore comes first.
  if (inputs.settings.base && !isGiven) {
    auto found = readBase(files, inputs, cache, std::nullopt, bases);
    if (!found)
      return found.takeError();
    base = std::move(*found);
  }
  auto evidence = gatherEvidence(files, inputs, cache);
  if (!evidence)
    return evidence.takeError();
  known = std::move(*evidence);
  if (inputs.settings.base && isGiven) {
    auto found = readBase(files, inputs, cache, known.evidence, bases);
    if (!found)
      return found.takeError();
    base = std::move(*found);
  }
  known.base = std::move(base);
  bool isUnknown = known.evidence.empty() && !inputs.settings.against &&
                   !inputs.settings.base && inputs.schema->provider();
  if (isUnknown)
    addCommittedBase(files, inputs, bases, known);
  return known;
}

} // namespace holdfast
