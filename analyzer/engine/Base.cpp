#include "engine/Base.h"

#include "engine/Analysis.h"
#include "engine/BaseRevision.h"
#include "engine/ProjectAtCommit.h"
#include "evidence/EarlierProject.h"
#include "project/Errors.h"
#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "review/HistoryReview.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// The migrations that were merged at the reference after the branch left it.
static Expected<std::vector<SourceFilePtr>>
readLaterMigrations(vfs::FileSystem &today,
                    const std::shared_ptr<GitRepository> &git, StringRef tip,
                    const Project &project, ArrayRef<SourceFilePtr> known,
                    const FileMemory &memory) {
  StringSet<> names;
  for (const SourceFilePtr &migration : known)
    names.insert(nameOf(migration));
  std::vector<SourceFilePtr> later;
  auto files = filesAt(today, git, tip, memory);
  if (!files)
    return files.takeError();
  for (const std::string &path :
       findMigrations(**files, project.migrationsFolder)) {
    if (names.contains(sys::path::filename(sys::path::parent_path(path))))
      continue;
    auto file = readFile(**files, path);
    if (!file)
      return file.takeError();
    later.push_back(std::move(*file));
  }
  if (Error error = (*files)->failure())
    return error;
  return later;
}

/// Takes today's file for a migration that has not changed since.
static void addMigrations(const Inputs &today, const Inputs &earlier,
                          GitFileSystem &then, Base &base) {
  if (!earlier.history)
    return;
  StringMap<SourceFilePtr> byPath;
  if (today.history)
    for (const SourceFilePtr &file : today.history->texts)
      byPath[file->path()] = file;
  for (const SourceFilePtr &file : earlier.history->texts) {
    SourceFilePtr same = byPath.lookup(file->path());
    bool isSame = same && same->text() == file->text();
    base.migrations.push_back(isSame ? same
                                     : labelledWith("git:" + base.reference,
                                                    then.repository().place(),
                                                    then, *file));
  }
}

/// The settings that the earlier project is checked with: today's, but for the
/// evidence that its own name.
static Settings settingsThen(const Settings &today, const Settings &earlier) {
  Settings settings = today;
  settings.base.reset();
  settings.latest.reset();
  bool isOfFile = !today.against ||
                  any_of(*today.against,
                         [](const NamedSource &named) { return named.file; });
  if (isOfFile)
    settings.against = earlier.against;
  return settings;
}

/// Settings that cannot be read then were mended since.
static Settings readSettingsThen(vfs::FileSystem &then,
                                 const Project &project) {
  auto settings = readSettings(then, project, ruleConstants());
  if (settings)
    return std::move(*settings);
  consumeError(settings.takeError());
  return Settings();
}

static Expected<std::shared_ptr<const Analysis>>
analyzeThen(GitFileSystem &then, const Project &project,
            const Settings &settings, const Inputs &today, EvidenceCache &cache,
            std::optional<ArrayRef<std::shared_ptr<const Evidence>>> evidence) {
  auto open = [&](StringRef path) { return openAsToday(then, today, path); };
  auto history = readHistory(then, project, cache.files());
  if (!history)
    return history.takeError();
  auto inputs = load(then, project, settings, *history, open);
  if (!inputs && inputs.errorIsA<PlacedError>()) {
    // A baseline that could not be read then was mended since.
    consumeError(inputs.takeError());
    Settings without = settings;
    without.baseline.emplace();
    inputs = load(then, project, std::move(without), *history, open);
  }
  if (!inputs)
    return inputs.takeError();
  readCommands(then, *inputs, cache.folders());
  Known known;
  if (evidence) {
    if (inputs->schema->provider())
      known.evidence = evidence->vec();
  } else {
    auto own = gatherEvidence(then, *inputs, cache, /*willGoOn=*/true);
    if (own)
      known = std::move(*own);
    else // settings of today may be of files that were not there yet
      consumeError(own.takeError());
  }
  return std::make_shared<const Analysis>(
      conclude(then, std::move(*inputs), std::move(known), cache, nullptr));
}

/// Fills in what an analysis of the project then tells.
static void addAnalysis(vfs::FileSystem &files, GitFileSystem &then,
                        const Inputs &inputs,
                        std::shared_ptr<const Analysis> analysis, Base &base) {
  base.analysis = std::move(analysis);
  lowerBase(inputs, base.analysis->inputs.documents, then, files, base);
  if (!leavesOutMigrations(then, files, inputs.project))
    addMigrations(inputs, base.analysis->inputs, then, base);
}

/// Fills in the project as it was then.
static Expected<std::shared_ptr<Base>> readProjectThen(
    vfs::FileSystem &files, GitFileSystem &then, const Inputs &inputs,
    EvidenceCache &cache,
    std::optional<ArrayRef<std::shared_ptr<const Evidence>>> evidence,
    std::optional<Project> &project) {
  auto base = std::make_shared<Base>();
  base->reference = *inputs.settings.base;
  base->isAsked = true;
  base->leftOut = describeLeftOut(then, files, inputs.project);
  auto earlier = findEarlierProject(files, then, inputs.project);
  if (!earlier)
    return earlier.takeError();
  project = std::move(*earlier);
  if (!project)
    return base;
  base->settings =
      std::make_shared<const Settings>(readSettingsThen(then, *project));
  auto analysis = analyzeThen(then, *project,
                              settingsThen(inputs.settings, *base->settings),
                              inputs, cache, evidence);
  if (!analysis)
    return analysis.takeError();
  addAnalysis(files, then, inputs, std::move(*analysis), *base);
  return base;
}

Expected<std::shared_ptr<const Base>> readBaseAt(vfs::FileSystem &files,
                                                 GitFileSystem &then,
                                                 const Inputs &inputs,
                                                 EvidenceCache &cache) {
  std::optional<Project> project;
  return unlessGitFailed(
      then, readProjectThen(files, then, inputs, cache, std::nullopt, project));
}

std::shared_ptr<const Base> makeBase(vfs::FileSystem &files,
                                     GitFileSystem &then, const Inputs &inputs,
                                     std::shared_ptr<const Analysis> analysis) {
  auto base = std::make_shared<Base>();
  base->reference = *inputs.settings.base;
  base->isAsked = true;
  base->settings = std::make_shared<const Settings>(analysis->inputs.settings);
  addAnalysis(files, then, inputs, std::move(analysis), *base);
  return base;
}

void forgetBase(Analysis &analysis) {
  analysis.inputs.settings.base.reset();
  analysis.known.base.reset();
  analysis.review.history.reset();
  erase_if(analysis.review.comparisons,
           [](const Comparison &comparison) { return comparison.isBase; });
  analysis.findings = judge(analysis.inputs, analysis.known, analysis.review);
}

static StringRef askerOfBase(const Settings &settings) {
  if (settings.origins.contains(setting::base))
    return setting::base;
  return "--base";
}

/// The error at the setting that it comes from, if it is that of a file.
static Error whereAsked(const Settings &settings, Error error) {
  auto origin = settings.origins.find(setting::base);
  if (origin == settings.origins.end())
    return error;
  return errorAt(origin->second.file, origin->second.range,
                 toString(std::move(error)));
}

Expected<std::shared_ptr<const Base>>
readBase(vfs::FileSystem &files, const Inputs &inputs, EvidenceCache &cache,
         std::optional<ArrayRef<std::shared_ptr<const Evidence>>> evidence,
         BaseMemory *memory) {
  if (memory && memory->asked)
    return memory->asked;
  auto revision =
      findBaseRevision(files, inputs.project.root, *inputs.settings.base,
                       askerOfBase(inputs.settings), cache);
  if (!revision)
    return whereAsked(inputs.settings, revision.takeError());
  const auto &[git, tip, commit] = *revision;
  auto then = filesAt(files, git, commit, cache.files());
  if (!then)
    return then.takeError();
  std::optional<Project> project;
  auto base = unlessGitFailed(
      **then, readProjectThen(files, **then, inputs, cache, evidence, project));
  if (!base)
    return base.takeError();
  if (project && tip != commit) {
    auto later = readLaterMigrations(files, git, tip, *project,
                                     (*base)->migrations, cache.files());
    if (!later)
      return later.takeError();
    (*base)->laterMigrations = std::move(*later);
  }
  if (memory)
    memory->asked = *base;
  return std::move(*base);
}

} // namespace holdfast
