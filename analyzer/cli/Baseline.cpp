#include "cli/CheckOptions.h"
#include "cli/CheckProject.h"
#include "cli/Commands.h"
#include "cli/printers/UnreportedText.h"

#include "engine/Analysis.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/ReplaceFile.h"
#include "review/Allowances.h"
#include "review/Baseline.h"
#include "rules/Registry.h"
#include "settings/SettingsFiles.h"
#include "source/Counted.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <set>

using namespace llvm;

namespace holdfast::cli {

namespace {

/// What is written into entries.
struct Words {
  std::string reason, author, expires;
};

/// A baseline file as a run of the command leaves it.
struct Update {
  IntrusiveRefCntPtr<vfs::FileSystem> files;
  std::shared_ptr<const Baseline> before; ///< null for a new one
  /// What the entries of before become, by where they begin.
  std::map<uint32_t, BaselineEntry> kept;
  std::set<uint32_t> matched, unused;
  std::vector<BaselineEntry> added;
  size_t renewed = 0, expired = 0;

  std::vector<BaselineEntry> entries(bool prunes) const;
  size_t pruned() const {
    return count_if(kept, [&](const auto &entry) { return isPruned(entry); });
  }

private:
  bool isPruned(const std::pair<const uint32_t, BaselineEntry> &entry) const {
    return !matched.count(entry.first) &&
           (entry.second.isMoved || unused.count(entry.first));
  }
};

} // namespace

std::vector<BaselineEntry> Update::entries(bool prunes) const {
  std::vector<BaselineEntry> result = added;
  for (const auto &entry : kept)
    if (!prunes || !isPruned(entry))
      result.push_back(entry.second);
  return result;
}

static Error parseWords(const Arguments &arguments, Words &words) {
  words.reason = arguments.value("--reason");
  words.author = arguments.value("--author");
  words.expires = arguments.value("--expires");
  if (!arguments.has("--expires"))
    return Error::success();
  if (auto reason = whyNoDate(words.expires))
    return failure("--expires: " + *reason);
  if (words.expires < today())
    return failure("--expires " + words.expires + " is over already");
  return Error::success();
}

/// Where a project's baseline is, or is to be: beside the nearest settings,
/// else in the folder that was given.
static std::string pathFor(vfs::FileSystem &files, const Project &project,
                           const Settings &settings, StringRef given) {
  std::string path = baselineOf(files, project, settings);
  if (!path.empty())
    return path;
  for (const std::string &above : foldersUpwards(files, project.folder)) {
    auto found = findSettingsIn(files, above);
    if (found && *found)
      return joinPath(above, baselineName);
    consumeError(found.takeError()); // readSettings() tells
  }
  return joinPath(isFolder(files, given) ? given : StringRef(project.root),
                  baselineName);
}

static void addEntries(Update &update, StringRef path, const Analysis &analysis,
                       const Words &words, bool adds) {
  vfs::FileSystem &files = *update.files;
  const Inputs &inputs = analysis.inputs;
  std::string place = placeInBaseline(files, path, inputs.project);
  const Unreported &unreported = analysis.findings.unreported;
  for (const AcceptedFinding &accepted : unreported.accepted) {
    if (!accepted.isByBaseline)
      continue;
    uint32_t begin = accepted.comment.range.begin;
    update.matched.insert(begin);
    // What it is about may have another name or place by now.
    BaselineEntry now = makeEntry(files, path, place, accepted.diagnostic);
    BaselineEntry &entry = update.kept[begin];
    entry.message = now.message;
    entry.schema = now.schema;
    entry.file = now.file;
  }
  for (const Span &span : unreported.unusedEntries)
    update.unused.insert(span.range.begin);
  for (const Diagnostic &finding : analysis.findings.diagnostics) {
    if (finding.rule->category == Category::Invalid)
      continue;
    const Note *expired = find_if(finding.notes, [&](const Note &note) {
      return update.before && note.span.file == inputs.baseline->file.get();
    });
    BaselineEntry entry = makeEntry(files, path, place, finding);
    entry.reason = words.reason;
    entry.author = words.author;
    entry.date = today();
    entry.expires = words.expires;
    if (expired != finding.notes.end()) {
      uint32_t begin = expired->span.range.begin;
      update.matched.insert(begin);
      if (!adds || words.expires.empty()) {
        ++update.expired;
        continue;
      }
      if (entry.reason.empty())
        entry.reason = update.kept[begin].reason;
      update.kept[begin] = std::move(entry);
      ++update.renewed;
    } else if (adds) {
      update.added.push_back(std::move(entry));
    }
  }
}

static Update startUpdate(IntrusiveRefCntPtr<vfs::FileSystem> files,
                          std::shared_ptr<const Baseline> before) {
  Update update{std::move(files), std::move(before), {}, {}, {}, {}};
  if (update.before)
    for (const BaselineEntry &entry : update.before->entries)
      update.kept[entry.range.begin] = entry;
  return update;
}

static Error write(const std::string &path, const Update &update, bool prunes) {
  std::vector<BaselineEntry> entries = update.entries(prunes);
  size_t total = entries.size();
  std::string text = printBaseline(std::move(entries));
  if (update.before) {
    StringRef old = update.before->file->text();
    if (Error error = old == text ? Error::success()
                                  : replaceFile(*update.files, path, old, text))
      return error;
  } else if (Error error = createFile(*update.files, path, text)) {
    return error;
  }
  std::string said = path + ": " + std::to_string(total) +
                     (total == 1 ? " entry" : " entries");
  auto add = [&](size_t number, StringRef what) {
    if (number)
      said += (", " + Twine(number) + " " + what).str();
  };
  add(update.added.size(), "new");
  add(update.renewed, "renewed");
  if (prunes)
    add(update.pruned(), "removed");
  else if (update.pruned())
    said += "; " + std::to_string(update.pruned()) +
            " no longer needed (remove with --prune)";
  if (update.expired)
    said += "; " + std::to_string(update.expired) +
            " expired (renew with --expires DATE)";
  outs() << printable(said) << '\n';
  return Error::success();
}

/// Checks a project and takes its findings into the update of its baseline.
static Error take(const ProjectToCheck &job, const CheckOptions &options,
                  const Words &words, bool adds,
                  std::map<std::string, Update> &updates, size_t &invalid) {
  if (!job.found.problem.empty())
    return failure(job.found.problem);
  auto files = confinedDisk(job.path, options.namedFiles());
  const Project &project = job.found.project;
  auto settings = options.settingsOf(*files, project);
  if (!settings)
    return settings.takeError();
  if (Error error = options.applyTo(*settings))
    return error;
  settings->findsWaysBack = false;
  std::string path = pathFor(*files, project, *settings, job.path);
  // The one that is to be made is not there yet.
  if (!files->exists(path))
    settings->baseline.emplace();
  auto analysis = analyze(*files, project, *settings);
  if (!analysis)
    return analysis.takeError();
  invalid += count_if(analysis->findings.diagnostics, [](const auto &finding) {
    return finding.rule->category == Category::Invalid;
  });
  auto update = updates.find(path);
  if (update == updates.end())
    update =
        updates.emplace(path, startUpdate(files, analysis->inputs.baseline))
            .first;
  addEntries(update->second, path, *analysis, words, adds);
  return Error::success();
}

static Expected<int> runBaseline(const Arguments &arguments) {
  auto options = parseCheckOptions(arguments);
  if (!options)
    return options.takeError();
  if (options->baseline == "none")
    return failure("--baseline none leaves no file to write; name one");
  Words words;
  if (Error error = parseWords(arguments, words))
    return error;
  bool prunes = arguments.has("--prune");
  bool hasWords = arguments.has("--reason") || arguments.has("--author") ||
                  arguments.has("--expires");
  if (prunes && hasWords)
    return failure("--prune adds no entries that --reason, --author or "
                   "--expires could be about; run the command twice");
  std::map<std::string, Update> updates;
  size_t invalid = 0;
  std::vector<ProjectToCheck> projects;
  for (const std::string &path : options->paths)
    append_range(projects, findProjectsToCheck(path, *options).projects);
  dropRepeatedProjects(projects);
  for (const ProjectToCheck &job : projects)
    if (Error error = take(job, *options, words, !prunes, updates, invalid))
      return error;
  for (const auto &[path, update] : updates)
    if (Error error = write(path, update, prunes))
      return error;
  if (invalid)
    outs() << counted(invalid, "finding")
           << " left out, because Prisma itself rejects the schema there\n";
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--prune", "", "remove entries that match nothing, and add none"},
    {"--reason", "TEXT", "why the new entries are accepted"},
    {"--author", "NAME", "who accepts them"},
    {"--expires", "DATE",
     "their last day, 2026-01-31; also renews those that have expired"},
    {"--baseline", "FILE",
     "the file to write. Default: the nearest holdfast-baseline.json, else one "
     "beside holdfast.json"},
    {"--base", "REV", "accept what is new since this git revision"},
    {"--latest", "N", "treat the latest N migrations as new"},
    {"--against", "SOURCE", "what exists now, as in `holdfast check`"},
    {"--database", "", "compare with the project's database"},
    {"--allow-configured-databases", "",
     "connect to the databases that holdfast.json names in `against`"},
    {"--settings", "FILE",
     "take the settings from this file alone, as in `holdfast check`"},
    {"--rule", "ID=VALUE", "set a rule as holdfast.json does"},
    {"--only", "LIST",
     "accept findings of these rules or categories (comma separated)"},
    {"--skip", "LIST", "leave out these rules or categories"},
    {"--prisma", "6|7",
     "Prisma version to check against (default: package.json, else 7)"},
};

const Command baselineCommand = {
    "baseline",
    "[PATH...]",
    "accept what is found today, so that only new findings count",
    "Writes what `holdfast check` finds now into a file to commit, "
    "holdfast-baseline.json: check then reports only what is not in it, and "
    "counts the rest. An entry names a rule, a table, column or enum, and the "
    "facts of the finding, so that moving, reordering or renaming files brings "
    "nothing back. Running it again adds new findings and keeps what was "
    "written about the others. What Prisma itself rejects cannot be accepted. "
    "PATH is as in `holdfast check`.",
    options,
    runBaseline};

} // namespace holdfast::cli
