#include "engine/CommitCheck.h"

#include "engine/Base.h"
#include "engine/ProjectAtCommit.h"
#include "project/Errors.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/Workspace.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

#include <set>

using namespace llvm;

namespace holdfast {

/// As many digits of a commit's id as git shows.
static constexpr size_t shortId = 7;

CommitChecker::CommitChecker(std::shared_ptr<GitRepository> git,
                             IntrusiveRefCntPtr<vfs::FileSystem> today,
                             CommitQuestion question)
    : git(std::move(git)), today(std::move(today)),
      question(std::move(question)) {
  cache.expectGrowth();
}

Expected<IntrusiveRefCntPtr<GitFileSystem>>
CommitChecker::filesOf(StringRef commit) {
  auto folder = today->getCurrentWorkingDirectory();
  static const FileMemory nothing;
  return GitFileSystem::create(git, commit, folder ? *folder : "/", nothing,
                               memory);
}

// --- Which projects ----------------------------------------------------------

/// A path as the repository has it.
static std::string fromTop(vfs::FileSystem &files, const GitDirectory &place,
                           StringRef path) {
  std::string absolute = absolutePath(files, path);
  StringRef rest = absolute;
  if (place.top != "/")
    rest.consume_front(place.top);
  return rest.ltrim('/').str();
}

namespace {

/// What of a repository is a project's.
struct ProjectFiles {
  std::set<std::string> files;
  std::string migrations; ///< with a `/` at its end; empty where there are none
  std::string root;       ///< likewise; empty for the top

  ProjectFiles(vfs::FileSystem &now, const GitDirectory &place,
               const Project &project) {
    auto folder = [&](StringRef path) {
      std::string result = fromTop(now, place, path);
      return result.empty() ? result : result + "/";
    };
    for (const std::string &path : project.schemaFiles)
      files.insert(fromTop(now, place, path));
    if (!project.configFile.empty())
      files.insert(fromTop(now, place, project.configFile));
    if (!project.migrationsFolder.empty())
      migrations = folder(project.migrationsFolder);
    root = folder(project.root);
  }

  bool owns(StringRef path) const {
    return files.count(path.str()) > 0 ||
           (!migrations.empty() && path.starts_with(migrations));
  }
};

} // namespace

/// The projects that changes are about: those that a file belongs to, and of
/// one that is nobody's, such as a schema that is gone, those around it.
static std::vector<const FoundProject *>
touchedProjects(ArrayRef<FoundProject> projects, vfs::FileSystem &now,
                const GitDirectory &place, ArrayRef<GitChange> changes) {
  std::vector<ProjectFiles> owned;
  for (const FoundProject &found : projects)
    owned.emplace_back(now, place, found.project);
  std::vector<const FoundProject *> result;
  std::set<size_t> touched;
  for (const GitChange &change : changes) {
    bool isOwned = any_of(
        owned, [&](const ProjectFiles &its) { return its.owns(change.path); });
    for (auto [index, its] : enumerate(owned))
      if (isOwned ? its.owns(change.path)
                  : StringRef(change.path).starts_with(its.root))
        touched.insert(index);
  }
  for (size_t index : touched)
    result.push_back(&projects[index]);
  return result;
}

// --- Checking ----------------------------------------------------------------

/// Settings of the commit; where it has none, those of today, but for what they
/// compare with.
Expected<Settings> CommitChecker::settingsOf(GitFileSystem &now,
                                             const Project &project,
                                             const GitStep &step) {
  auto settings = readSettings(now, project, ruleConstants());
  if (!settings)
    return settings.takeError();
  if (settings->origins.empty()) {
    settings = readSettings(*today, project, ruleConstants());
    if (!settings)
      return settings.takeError();
    settings->against.reset();
  }
  // Nobody asks a database about the past.
  if (settings->against &&
      any_of(*settings->against,
             [](const NamedSource &named) { return isDatabase(named.source); }))
    settings->against.reset();
  settings->base = step.commit.parent.substr(0, shortId);
  settings->latest.reset();
  settings->only = question.only;
  settings->skip = question.skip;
  settings->findsWaysBack = false;
  // What has not changed brings nothing new.
  settings->readsScripts = step.changesOthers;
  return settings;
}

void CommitChecker::add(const Analysis &analysis, GitFileSystem &now,
                        CommitCheck &result) {
  const GitDirectory &place = git->place();
  std::string project = fromTop(now, place, analysis.inputs.project.root);
  if (auto provider = analysis.inputs.meant().provider())
    project += (":" + spelling(*provider)).str();
  ObjectChanges objects;
  addObjects(analysis, project, objects);
  for (const Diagnostic &diagnostic : analysis.findings.diagnostics) {
    if (diagnostic.severity != Severity::Error)
      continue;
    CommitFinding finding{diagnostic.rule, diagnostic.message, "", "", ""};
    if (const SourceFile *file = diagnostic.span.file) {
      bool isEarlier = file->path().starts_with("git:");
      finding.place =
          (isEarlier ? file->path().str() : fromTop(now, place, file->path())) +
          ":" +
          std::to_string(file->lines().lineOf(diagnostic.span.range.begin) + 1);
    }
    const Subject &subject = diagnostic.subject;
    finding.lost = findLost(objects, project, subject);
    if (!finding.lost.empty())
      finding.lostName = shownName(subject);
    result.errors.push_back(std::move(finding));
  }
  result.objects.appeared.merge(objects.appeared);
  result.objects.vanished.merge(objects.vanished);
  result.objects.dropped.merge(objects.dropped);
}

/// Whether the last analysis is that of the commit before: it is of the same
/// project, and nothing has changed in between that it depends on.
static bool isOfParent(const Analysis &last, StringRef lastCommit,
                       const Inputs &inputs, const AuditStep &step) {
  const Project &before = last.inputs.project, &now = inputs.project;
  bool hasScripts =
      last.inputs.settings.readsScripts && step.commit.parent == lastCommit;
  return !step.isElsewhere && (!step.changesOthers || hasScripts) &&
         before.root == now.root && before.schemaFiles == now.schemaFiles &&
         before.migrationsFolder == now.migrationsFolder &&
         before.configFile == now.configFile &&
         last.inputs.meant().provider() == inputs.meant().provider();
}

Expected<std::shared_ptr<const Base>>
CommitChecker::baseOf(GitFileSystem &now, GitFileSystem &then,
                      const Inputs &inputs, const AuditStep &step) {
  const auto &before = analyses[inputs.project.schemaFiles.front()];
  if (before && isOfParent(*before, last, inputs, step))
    return makeBase(now, then, inputs, before);
  return readBaseAt(now, then, inputs, cache);
}

/// Hands out the last document of a path where its text is the same.
static DocumentPtr sameDocument(const Analysis *last, vfs::FileSystem &now,
                                StringRef path) {
  if (!last)
    return nullptr;
  for (const DocumentPtr &document : last->inputs.documents) {
    if (document->file().path() != path)
      continue;
    auto file = readUtf8File(now, path);
    if (file && (*file)->text() == document->file().text())
      return document;
    consumeError(file.takeError());
  }
  return nullptr;
}

Error CommitChecker::checkProject(GitFileSystem &now, GitFileSystem &then,
                                  const Project &project, const AuditStep &step,
                                  CommitCheck &result) {
  auto settings = settingsOf(now, project, step);
  if (!settings)
    return settings.takeError();
  std::shared_ptr<const Analysis> &before =
      analyses[project.schemaFiles.front()];
  auto history = readHistory(now, project, cache.files());
  if (!history)
    return history.takeError();
  auto inputs = load(
      now, project, std::move(*settings), std::move(*history),
      [&](StringRef path) { return sameDocument(before.get(), now, path); });
  if (!inputs)
    return inputs.takeError();
  readCommands(now, *inputs, cache.folders());
  auto base = baseOf(now, then, *inputs, step);
  before = nullptr;
  if (!base)
    return base.takeError();
  BaseMemory bases;
  bases.asked = std::move(*base);
  auto known = gather(now, *inputs, cache, &bases);
  if (!known)
    return known.takeError();
  auto analysis = std::make_shared<Analysis>(
      conclude(now, std::move(*inputs), std::move(*known), cache, nullptr));
  add(*analysis, now, result);
  forgetBase(*analysis);
  before = std::move(analysis);
  return Error::success();
}

/// The projects of all paths; a commit may have none of them.
static std::vector<FoundProject> findAll(vfs::FileSystem &now,
                                         ArrayRef<std::string> paths) {
  std::vector<FoundProject> result;
  for (const std::string &path : paths) {
    auto found = discover(now, path);
    if (found)
      append_range(result, std::move(found->projects));
    else
      consumeError(found.takeError());
  }
  return result;
}

/// Whether a change leaves the projects what they were: their own files have
/// other texts, or a history has another text or one more migration.
static bool staysWithin(ArrayRef<ProjectFiles> projects,
                        const GitChange &change) {
  bool isMigration = StringRef(change.path).ends_with("/migration.sql");
  return !change.after.empty() &&
         any_of(projects, [&](const ProjectFiles &project) {
           bool isFile = project.files.count(change.path) > 0;
           return isFile ? !change.before.empty()
                         : isMigration && project.owns(change.path);
         });
}

/// What of a text may decide which schemas there are: all but its models.
static std::string frameOf(StringRef text) {
  std::string frame;
  for (StringRef word : {"datasource", "generator"})
    for (size_t at = text.find(word); at != StringRef::npos;
         at = text.find(word, at + 1))
      frame += text.substr(at).take_until([](char c) { return c == '}'; });
  return frame;
}

/// Whether they are those of the last commit, so that nobody need look again.
bool CommitChecker::areLastProjects(GitFileSystem &now, const AuditStep &step) {
  if (step.isElsewhere || projects.empty())
    return false;
  std::vector<ProjectFiles> owned;
  for (const FoundProject &found : projects)
    owned.emplace_back(now, git->place(), found.project);
  return all_of(step.changes, [&](const GitChange &change) {
    if (!staysWithin(owned, change))
      return false;
    if (!StringRef(change.path).ends_with(".prisma"))
      return StringRef(change.path).ends_with("/migration.sql");
    auto texts = git->getAll({change.before, change.after});
    if (!texts) {
      consumeError(texts.takeError()); // who reads them tells
      return false;
    }
    return frameOf((*texts)[0].content) == frameOf((*texts)[1].content);
  });
}

Expected<CommitCheck> CommitChecker::check(const AuditStep &step) {
  constexpr size_t mostBytes = 32 << 20;
  memory->trim(mostBytes);
  auto now = filesOf(step.commit.id);
  if (!now)
    return now.takeError();
  auto then = filesOf(step.commit.parent);
  if (!then)
    return then.takeError();
  CommitCheck result;
  if (step.previous != last) {
    projects.clear();
    analyses.clear();
  }
  if (!areLastProjects(**now, step))
    projects = findAll(**now, question.paths);
  for (const FoundProject *found :
       touchedProjects(projects, **now, git->place(), step.changes)) {
    if (!found->problem.empty()) {
      result.failures.push_back(found->problem);
      continue;
    }
    if (Error error = checkProject(**now, **then, found->project, step, result))
      result.failures.push_back(toString(std::move(error)));
  }
  last = step.commit.id;
  if (step.commit.parents > 1)
    if (Error error = findSource(step, result))
      return error;
  if (Error error = (*now)->failure())
    return error;
  if (Error error = (*then)->failure())
    return error;
  return result;
}

/// Of each migration with an error, the last commit of the merge that wrote it.
Error CommitChecker::findSource(const AuditStep &merge, CommitCheck &result) {
  std::set<std::string> wanted;
  for (const CommitFinding &finding : result.errors)
    if (StringRef path = StringRef(finding.place).rsplit(':').first;
        path.ends_with("/migration.sql"))
      wanted.insert(path.str());
  if (wanted.empty())
    return Error::success();
  auto ids = git->commitsOf(merge.commit.id, merge.commit.parent);
  if (!ids)
    return ids.takeError();
  auto commits = readCommits(*git, *ids);
  if (!commits)
    return commits.takeError();
  auto changed = findChanges(*git, *commits, [&](StringRef path) {
    return wanted.count(path.str()) > 0;
  });
  if (!changed)
    return changed.takeError();
  for (GitStep &step : *changed) {
    size_t found = 0;
    for (const GitChange &change : step.changes)
      found += wanted.erase(change.path);
    if (found)
      result.broughtBy.push_back(std::move(step.commit));
  }
  return Error::success();
}

} // namespace holdfast
