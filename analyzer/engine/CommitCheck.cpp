#include "engine/CommitCheck.h"

#include "engine/Base.h"
#include "engine/ProjectAtCommit.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "project/Workspace.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// As many digits of a commit's id as git shows.
static constexpr size_t shortId = 7;

bool concernsPrisma(StringRef path) {
  StringRef name = sys::path::filename(path);
  bool isConfig =
      name.starts_with("prisma.config.") || path.contains(".config/prisma.");
  return (name.ends_with(".prisma") || name == "migration.sql" ||
          name == "migration_lock.toml" || isConfig) &&
         !path.contains("node_modules/");
}

CommitChecker::CommitChecker(std::shared_ptr<GitRepository> git,
                             IntrusiveRefCntPtr<vfs::FileSystem> today,
                             CommitQuestion question)
    : git(std::move(git)), today(std::move(today)),
      question(std::move(question)) {}

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

// --- What came and went ------------------------------------------------------

static std::string nameOfObject(StringRef project, StringRef schema,
                                StringRef table, StringRef column,
                                StringRef enumName) {
  std::string name;
  for (StringRef part : {project, schema, table, column, enumName})
    name += (part + Twine('\0')).str();
  return name;
}

/// Adds the objects of `to` that `from` lacks; all of them where it is null.
static void addMissing(StringRef project, const Catalog *from,
                       const Catalog &to, std::set<std::string> &names) {
  for (const Table &table : to.tables) {
    const Table *before =
        from ? from->findTable(table.schema, table.name) : nullptr;
    if (!before)
      names.insert(nameOfObject(project, table.schema, table.name, "", ""));
    for (const Column &column : table.columns)
      if (!before || !before->findColumn(column.name))
        names.insert(
            nameOfObject(project, table.schema, table.name, column.name, ""));
  }
  for (const EnumType &type : to.enums)
    if (!from || !from->findEnum(type.schema, type.name))
      names.insert(nameOfObject(project, type.schema, "", "", type.name));
}

static const Catalog *historyOf(ArrayRef<std::shared_ptr<const Evidence>> all) {
  return all.empty() ? nullptr : &all.front()->catalog;
}

static void addObjects(const Analysis &analysis, StringRef project,
                       ObjectChanges &objects) {
  const Base *base = analysis.known.base.get();
  if (!base)
    return;
  const Catalog *before = base->catalog.get();
  const Catalog *after = analysis.review.wanted.get();
  if (after && after != before)
    addMissing(project, before, *after, objects.appeared);
  if (before && after && after != before)
    addMissing(project, after, *before, objects.vanished);
  const Catalog *ranBefore =
      base->analysis ? historyOf(base->analysis->known.evidence) : nullptr;
  const Catalog *ran = historyOf(analysis.review.existing);
  if (ran && ranBefore && ran != ranBefore) {
    addMissing(project, ranBefore, *ran, objects.appeared);
    addMissing(project, ran, *ranBefore, objects.dropped);
  }
}

static std::string shownName(const Subject &subject) {
  if (!subject.enumName.empty())
    return subject.enumName;
  return subject.table + (subject.column.empty() ? "" : "." + subject.column);
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
    std::string name = nameOfObject(project, subject.schema, subject.table,
                                    subject.column, subject.enumName);
    if (objects.vanished.count(name) || objects.dropped.count(name)) {
      finding.lost = std::move(name);
      finding.lostName = shownName(subject);
    }
    result.errors.push_back(std::move(finding));
  }
  result.objects.appeared.merge(objects.appeared);
  result.objects.vanished.merge(objects.vanished);
  result.objects.dropped.merge(objects.dropped);
}

Error CommitChecker::checkProject(GitFileSystem &now, GitFileSystem &then,
                                  const Project &project, const GitStep &step,
                                  CommitCheck &result) {
  auto settings = settingsOf(now, project, step);
  if (!settings)
    return settings.takeError();
  auto inputs = load(now, project, std::move(*settings), cache.files(),
                     /*withHistory=*/true);
  if (!inputs)
    return inputs.takeError();
  auto base = readBaseAt(now, then, *inputs, cache);
  if (!base)
    return base.takeError();
  BaseMemory bases;
  bases.asked = std::move(*base);
  auto known = gather(now, *inputs, cache, &bases);
  if (!known)
    return known.takeError();
  add(conclude(now, std::move(*inputs), std::move(*known), cache, nullptr), now,
      result);
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

Expected<CommitCheck> CommitChecker::check(const GitStep &step) {
  constexpr size_t mostBytes = 64 << 20;
  memory->trim(mostBytes);
  auto now = filesOf(step.commit.id);
  if (!now)
    return now.takeError();
  auto then = filesOf(step.commit.parent);
  if (!then)
    return then.takeError();
  CommitCheck result;
  std::vector<FoundProject> projects = findAll(**now, question.paths);
  for (const FoundProject *found :
       touchedProjects(projects, **now, git->place(), step.changes)) {
    if (!found->problem.empty()) {
      result.failures.push_back(found->problem);
      continue;
    }
    if (Error error = checkProject(**now, **then, found->project, step, result))
      result.failures.push_back(toString(std::move(error)));
  }
  if (Error error = (*now)->failure())
    return error;
  if (Error error = (*then)->failure())
    return error;
  return result;
}

} // namespace holdfast
