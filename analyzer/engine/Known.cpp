#include "engine/Known.h"

#include "engine/Analysis.h"
#include "engine/Base.h"
#include "engine/CommittedBase.h"
#include "evidence/UsualSchema.h"
#include "project/DatabaseUrl.h"
#include "project/Errors.h"
#include "sql/Dialect.h"
#include "sql/GuessProvider.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

// --- Evidence ----------------------------------------------------------------

namespace {

/// How the sources of a project are read.
struct Gathering {
  vfs::FileSystem &files;
  const Inputs &inputs;
  EvidenceCache &cache;
  bool willGoOn;
  Known known;

  Error add(StringRef source, NamedBy namedBy, StringRef hiddenAs = "");
  Error add(const SourceTexts &texts);

private:
  std::optional<introspect::ReadOptions> readOptions() const;
  Error add(Expected<std::shared_ptr<const Evidence>> evidence);
};

} // namespace

std::optional<introspect::ReadOptions> Gathering::readOptions() const {
  std::optional<introspect::ReadOptions> live = inputs.settings.live;
  if (const Datasource *datasource = inputs.meant().datasource();
      live && datasource)
    for (const auto &name : datasource->schemas)
      live->schemas.push_back(name);
  return live;
}

Error Gathering::add(Expected<std::shared_ptr<const Evidence>> evidence) {
  if (!evidence)
    return evidence.takeError();
  Provider ours = *inputs.meant().provider();
  Provider theirs = (*evidence)->catalog.provider;
  if (theirs != ours)
    return make_error<NotComparable>(
        (*evidence)->label + " describes a " + spelling(theirs).str() +
        " database, but the schema's provider is " + spelling(ours).str());
  known.evidence.push_back(
      inUsualSchema(std::move(*evidence), inputs.meant(), [&] {
        return schemaOfUrl(files, inputs.project, inputs.meant());
      }));
  return Error::success();
}

Error Gathering::add(StringRef source, NamedBy namedBy, StringRef hiddenAs) {
  std::optional<introspect::ReadOptions> live = readOptions();
  return add(loadEvidence(files, source,
                          {inputs.meant().provider(), &inputs.project,
                           live ? &*live : nullptr, willGoOn, namedBy,
                           inputs.settings.opensConfigured, hiddenAs.str(),
                           cache.gitPatience()},
                          &cache));
}

Error Gathering::add(const SourceTexts &texts) {
  return add(makeEvidence(
      texts, {inputs.meant().provider(), &inputs.project, nullptr, willGoOn},
      &cache));
}

static Error addNamed(Gathering &gathering) {
  for (const NamedSource &named : *gathering.inputs.settings.against) {
    Error error = gathering.add(named.source,
                                named.file ? NamedBy::Settings : NamedBy::User);
    if (error && named.file)
      return errorAt(named.file, named.range, toString(std::move(error)));
    if (error)
      return error;
  }
  return Error::success();
}

/// The database that a history is for, if it is not the schema's: by its lock,
/// or by its SQL, which no other database would run.
static std::optional<Provider> foreignProvider(const SourceTexts &history,
                                               Provider ours) {
  if (history.provider && *history.provider != ours)
    return history.provider;
  auto guess = [](ArrayRef<SourceFilePtr> migrations) {
    std::vector<StringRef> texts;
    for (const SourceFilePtr &migration : migrations)
      texts.push_back(migration->text());
    return sql::guessProvider(texts);
  };
  // The first ones create tables, which is enough to see that all is well.
  ArrayRef<SourceFilePtr> all = history.texts;
  auto first = guess(all.take_front(4));
  if (!first || !sql::isForeign(*first, ours))
    return std::nullopt;
  auto theirs = guess(all);
  return theirs && sql::isForeign(*theirs, ours) ? theirs : std::nullopt;
}

/// Adds the project's own history, or says why it is left aside: nobody asked
/// for it.
static Error addHistory(Gathering &gathering, const SourceTexts &history) {
  Known &known = gathering.known;
  Provider ours = *gathering.inputs.meant().provider();
  auto theirs = foreignProvider(history, ours);
  if (theirs && sql::dialectOf(ours)) {
    known.foreign = {history.label, *theirs};
    known.remark = history.label + " describes a " + spelling(*theirs).str() +
                   " database, but the schema's provider is " +
                   spelling(ours).str();
    return Error::success();
  }
  return handleErrors(gathering.add(history), [&](const NotComparable &reason) {
    known.remark = reason.message();
  });
}

Expected<Known> gatherEvidence(vfs::FileSystem &files, const Inputs &inputs,
                               EvidenceCache &cache, bool willGoOn) {
  Gathering gathering{files, inputs, cache, willGoOn, {}};
  Known &known = gathering.known;
  if (!inputs.meant().provider()) {
    known.remark = "losses not checked: no datasource names a known provider";
    return known;
  }
  const Settings &settings = inputs.settings;
  if (settings.database) {
    auto url = findDatabaseUrl(files, inputs.project, inputs.meant());
    if (!url)
      return url.takeError();
    if (Error error = gathering.add(url->url, NamedBy::Project, url->hiddenAs))
      return error;
  }
  if (settings.against) {
    if (Error error = addNamed(gathering))
      return error;
  } else if (!settings.database && inputs.history) {
    if (Error error = addHistory(gathering, *inputs.history))
      return error;
  }
  return known;
}

ProjectPlaces placesOf(const Inputs &inputs, const Known &known) {
  const Project &project = inputs.project;
  ProjectPlaces places{project.root, project.schemaFiles};
  if (!project.migrationsFolder.empty())
    places.names.push_back(project.migrationsFolder);
  for (const auto &evidence : known.evidence)
    places.names.push_back(evidence->label);
  return places;
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

/// That there may be a history which nobody can find. One in the usual place is
/// taken for it.
static Error refuseComputedHistory(const Inputs &inputs) {
  const Settings &settings = inputs.settings;
  if (settings.against || settings.database || inputs.history ||
      !inputs.project.computedMigrations || !inputs.configFile)
    return Error::success();
  return errorAt(inputs.configFile, *inputs.project.computedMigrations,
                 "the path of the migrations is computed when "
                 "the file runs; give it with --against");
}

/// Whether the schema asks for the evidence that it has asked for before.
static bool asksForTheSame(const Inputs &inputs, const Inputs &before) {
  auto schemas = [](const Inputs &inputs) -> std::vector<std::string> {
    const Datasource *datasource = inputs.meant().datasource();
    return datasource ? datasource->schemas : std::vector<std::string>();
  };
  return inputs.meant().provider() == before.meant().provider() &&
         schemas(inputs) == schemas(before);
}

static Expected<Known> evidenceFor(vfs::FileSystem &files, const Inputs &inputs,
                                   EvidenceCache &cache,
                                   const Analysis *previous) {
  if (!previous || !asksForTheSame(inputs, previous->inputs))
    return gatherEvidence(files, inputs, cache);
  Known known;
  known.evidence = previous->known.evidence;
  known.remark = previous->known.evidenceRemark;
  known.foreign = previous->known.foreign;
  return known;
}

Expected<Known> gather(vfs::FileSystem &files, const Inputs &inputs,
                       EvidenceCache &cache, BaseMemory *bases,
                       const Analysis *previous) {
  Known known;
  if (Error error = refuseComputedHistory(inputs))
    return error;
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
  auto evidence = evidenceFor(files, inputs, cache, previous);
  if (!evidence)
    return evidence.takeError();
  known = std::move(*evidence);
  known.evidenceRemark = known.remark;
  if (inputs.settings.base && isGiven) {
    auto found = readBase(files, inputs, cache, known.evidence, bases);
    if (!found)
      return found.takeError();
    base = std::move(*found);
  }
  known.base = std::move(base);
  bool isUnknown = known.evidence.empty() && !inputs.settings.against &&
                   !inputs.settings.base && inputs.meant().provider();
  if (isUnknown)
    if (Error error = addCommittedBase(files, inputs, cache, bases, known))
      return error;
  if (known.base && !known.base->leftOut.empty())
    known.remark += (known.remark.empty() ? "" : "; ") + known.base->leftOut;
  return known;
}

} // namespace holdfast
