#include "evidence/EarlierProject.h"

#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/Paths.h"
#include "project/Workspace.h"
#include "syntax/Document.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

SourceFilePtr labelledWith(const Twine &revision, const GitDirectory &place,
                           vfs::FileSystem &files, const SourceFile &file) {
  std::string absolute = absolutePath(files, file.path());
  StringRef path = absolute;
  if (path.starts_with(place.top) && place.top != "/")
    path = path.drop_front(place.top.size()).ltrim('/');
  return std::make_shared<SourceFile>((revision + ":" + path).str(),
                                      file.text().str());
}

/// Whether one of several projects is today's: the same folder, and a schema
/// file that both have.
static bool isAtSamePlace(vfs::FileSystem &then, const Project &earlier,
                          const Project &today) {
  return absolutePath(then, earlier.root) == absolutePath(then, today.root) &&
         any_of(earlier.schemaFiles, [&](StringRef path) {
           return is_contained(today.schemaFiles, path);
         });
}

/// The project of a path. Of a folder of projects, it is the one that is
/// today's: what else lies below is another.
static std::optional<Project> findAt(vfs::FileSystem &then, StringRef place,
                                     const Project &today) {
  auto found = discover(then, place);
  if (!found) {
    consumeError(found.takeError());
    return std::nullopt;
  }
  for (FoundProject &each : found->projects)
    if (each.problem.empty() &&
        (!found->isTree || isAtSamePlace(then, each.project, today)))
      return std::move(each.project);
  return std::nullopt;
}

/// The project at today's place: by its folder, which holds what configures it,
/// else by the path of the schema.
static std::optional<Project> findInPlace(vfs::FileSystem &then,
                                          const Project &today) {
  std::optional<Project> byRoot = findAt(then, today.root, today);
  bool hadSchema = any_of(today.schemaFiles, [&](const std::string &file) {
    return then.exists(file);
  });
  if (byRoot && (!hadSchema || byRoot->schemaFiles == today.schemaFiles))
    return byRoot;
  if (today.schemaFiles.size() == 1)
    if (auto bySchema = findAt(then, today.schemaFiles.front(), today))
      return bySchema;
  if (byRoot)
    return byRoot;
  for (const std::string &file : today.schemaFiles)
    if (auto byFolder = findAt(then, folderOf(file), today))
      return byFolder;
  return std::nullopt;
}

namespace {

/// By what a project is known again.
struct Traits {
  StringSet<> models;
  StringSet<> migrations;
};

} // namespace

static Traits traitsOf(vfs::FileSystem &files, const Project &project) {
  Traits traits;
  for (const std::string &path : project.schemaFiles) {
    auto file = readUtf8File(files, path);
    if (!file) {
      consumeError(file.takeError());
      continue;
    }
    DocumentPtr document = Document::parse(std::move(*file));
    for (const Block &block : document->blocks())
      if (block.kind == BlockKind::Model)
        traits.models.insert(block.name.text);
  }
  if (!project.migrationsFolder.empty())
    for (const std::string &path :
         findMigrations(files, project.migrationsFolder))
      traits.migrations.insert(
          sys::path::filename(sys::path::parent_path(path)));
  return traits;
}

/// How much of two sets is in both, from 0 to 1.
static double likeness(const StringSet<> &a, const StringSet<> &b) {
  size_t common = count_if(
      a, [&](const auto &entry) { return b.contains(entry.getKey()); });
  size_t all = a.size() + b.size() - common;
  return all ? static_cast<double>(common) / static_cast<double>(all) : 0;
}

/// The top of the repository, or the highest folder that there is.
static std::string topOf(vfs::FileSystem &then, StringRef folder) {
  return foldersUpwards(then, absolutePath(then, folder)).back();
}

Expected<std::optional<Project>> findEarlierProject(vfs::FileSystem &today,
                                                    vfs::FileSystem &then,
                                                    const Project &project) {
  if (auto inPlace = findInPlace(then, project))
    return inPlace;
  // It moved, or it is new.
  std::string top = topOf(today, project.root);
  auto schemas = findSchemaFiles(then, top);
  if (!schemas)
    return schemas.takeError();
  Traits wanted = traitsOf(today, project);
  constexpr double enough = 0.5;
  double best = enough;
  std::optional<Project> result;
  StringSet<> seen;
  for (const std::string &path : *schemas) {
    // What still is where it was has not moved.
    if (today.exists(path) || seen.contains(path))
      continue;
    auto candidate = findProjectOf(then, path);
    if (!candidate) {
      consumeError(candidate.takeError());
      continue;
    }
    for (const std::string &file : candidate->schemaFiles)
      seen.insert(file);
    Traits traits = traitsOf(then, *candidate);
    double alike = std::max(likeness(wanted.models, traits.models),
                            likeness(wanted.migrations, traits.migrations));
    if (alike < best || (result && alike == best))
      continue;
    best = alike;
    result = std::move(*candidate);
  }
  return result;
}

} // namespace holdfast
