#include "project/WorkspaceSearch.h"

#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/Paths.h"
#include "project/ProjectFolder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <map>
#include <set>

using namespace llvm;

namespace holdfast {

namespace {

class WorkspaceSearch {
public:
  WorkspaceSearch(vfs::FileSystem &files, StringRef folder,
                  SearchOptions options)
      : files(files), root(joinPath(".", folder)),
        tree(searchTree(files, folder, options)) {
    for (const std::string &path : tree.schemaFiles)
      schemaFiles.insert(path);
  }

  WorkspaceFindings run();

private:
  void readFolder(const std::string &folder);
  StringRef nearestFolder(StringRef path) const;
  void noteProblem(const std::string &folder, Error error);
  void add(FoundSchema schema);
  bool hasSchemaAt(StringRef folder) const;
  void judgeDoubtful();
  void addLeftOver();
  void skip(StringRef path, SkipReason reason);
  bool isInOutput(StringRef path) const;
  bool isConventional(StringRef path) const;
  void finish();

  vfs::FileSystem &files;
  const std::string root;
  TreeContents tree;
  StringSet<> schemaFiles; ///< those of the tree
  std::vector<FoundSchema> schemas;
  /// Which of them has a file; of several, the first.
  std::map<sys::fs::UniqueID, size_t> schemaOfFile;
  StringSet<> taken;                ///< paths of schema files
  std::vector<std::string> outputs; ///< of generators
  WorkspaceFindings found;
};

} // namespace

static bool isBelow(StringRef path, StringRef folder) {
  return folder == "." || (path.consume_front(folder) && path.starts_with("/"));
}

/// What tells a file, whichever links lead to it.
static std::optional<sys::fs::UniqueID> idOf(vfs::FileSystem &files,
                                             StringRef path) {
  auto status = files.status(path);
  if (!status)
    return std::nullopt;
  return status->getUniqueID();
}

void WorkspaceSearch::skip(StringRef path, SkipReason reason) {
  found.skipped.push_back({path.str(), reason});
}

//===----------------------------------------------------------------------===//
// Packages
//===----------------------------------------------------------------------===//

/// The project folder that a file lies in; empty where there is none.
StringRef WorkspaceSearch::nearestFolder(StringRef path) const {
  StringRef nearest;
  for (StringRef folder : tree.projectFolders)
    if (isBelow(path, folder) &&
        (nearest.empty() || nearest == root || folder.size() > nearest.size()))
      nearest = folder;
  return nearest;
}

/// A folder whose configuration leads nowhere. Where it has no schema at all,
/// it is none of our business: packages of tools bring such files along.
void WorkspaceSearch::noteProblem(const std::string &folder, Error error) {
  if (error.isA<NoSchema>())
    return consumeError(std::move(error));
  bool hasPackage = isFile(files, joinPath(folder, "package.json"));
  bool hasSchema = any_of(
      tree.schemaFiles, [&](StringRef path) { return isBelow(path, folder); });
  std::string message = toString(std::move(error));
  // A configuration for another place, such as an image that it is copied to.
  if (!hasSchema && !hasPackage)
    return;
  if (!hasSchema && !StringRef(message).contains("prisma"))
    return;
  FoundProject problem;
  problem.id = folder == root ? "." : folder;
  if (root != ".")
    if (StringRef rest = folder;
        rest.consume_front(root) && rest.consume_front("/"))
      problem.id = rest.str();
  problem.project.root = folder;
  problem.problem = std::move(message);
  found.problems.push_back(std::move(problem));
  // It fails once, and is not checked by another name.
  for (const std::string &path : tree.schemaFiles)
    if (nearestFolder(path) == folder)
      taken.insert(path);
}

/// Which of two claims to a schema holds: the surer one, else that of the
/// folder that is nearer.
static bool isSurer(const FoundSchema &a, const FoundSchema &b) {
  if (a.claim != b.claim)
    return a.claim > b.claim;
  return a.project.root.size() > b.project.root.size();
}

void WorkspaceSearch::add(FoundSchema schema) {
  size_t place = schemas.size();
  std::vector<sys::fs::UniqueID> ids;
  for (const std::string &path : schema.project.schemaFiles) {
    auto id = idOf(files, path);
    if (!id)
      continue;
    ids.push_back(*id);
    if (auto other = schemaOfFile.find(*id); other != schemaOfFile.end())
      place = std::min(place, other->second);
  }
  if (place < schemas.size() && !isSurer(schema, schemas[place]))
    return;
  if (place < schemas.size())
    std::erase_if(schemaOfFile,
                  [&](const auto &entry) { return entry.second == place; });
  for (sys::fs::UniqueID id : ids)
    schemaOfFile.try_emplace(id, place);
  if (place == schemas.size())
    schemas.emplace_back();
  schemas[place] = std::move(schema);
}

void WorkspaceSearch::readFolder(const std::string &folder) {
  auto own = findSchemasOf(files, folder);
  if (!own)
    return noteProblem(folder, own.takeError());
  for (FoundSchema &schema : *own) {
    // What a configuration names is meant, wherever it lies; and so is what the
    // user asked for.
    bool isInTree = any_of(schema.project.schemaFiles, [&](StringRef path) {
      return schemaFiles.contains(path);
    });
    if (!isInTree && schema.claim != Claim::Config && folder != root)
      continue;
    for (const std::string &path : schema.project.schemaFiles)
      taken.insert(path);
    found.hasProjects |= folder != root;
    add(std::move(schema));
  }
}

//===----------------------------------------------------------------------===//
// Files that no package has
//===----------------------------------------------------------------------===//

/// Where a path would be without a folder of build output in it.
static std::vector<std::string> withoutOutputFolder(StringRef path) {
  std::vector<std::string> result;
  for (size_t at = path.find('/'); at != StringRef::npos;
       at = path.find('/', at + 1)) {
    size_t begin = path.rfind('/', at == 0 ? 0 : at - 1);
    StringRef before = begin == StringRef::npos || begin == at
                           ? ""
                           : path.take_front(begin + 1);
    result.push_back((before + path.drop_front(at + 1)).str());
  }
  return result;
}

/// Whether a package has a schema of its own; of the root, in the usual places
/// alone, as all other packages are below it.
bool WorkspaceSearch::hasSchemaAt(StringRef folder) const {
  return any_of(tree.schemaFiles, [&](StringRef path) {
    if (folder != root)
      return isBelow(path, folder);
    std::string place = folderOf(path);
    return place == root || isBelow(path, joinPath(root, "prisma"));
  });
}

/// Files in `dist` and the like are copies, if there is what they can be
/// copies of: the same path or text outside, or any schema of the package.
void WorkspaceSearch::judgeDoubtful() {
  std::set<std::string> texts;
  for (const std::string &path : tree.schemaFiles)
    if (auto file = readFile(files, path))
      texts.insert((*file)->text().str());
    else
      consumeError(file.takeError());
  for (const std::string &path : tree.doubtfulFiles) {
    bool isCopy = any_of(withoutOutputFolder(path), [&](StringRef twin) {
      return is_contained(tree.schemaFiles, twin);
    });
    if (auto file = readFile(files, path))
      isCopy |= texts.count((*file)->text().str()) > 0;
    else
      consumeError(file.takeError());
    for (const std::string &folder : tree.projectFolders)
      isCopy |= isBelow(path, folder) && hasSchemaAt(folder);
    if (isCopy)
      skip(path, SkipReason::BuildOutput);
    else
      tree.schemaFiles.push_back(path);
  }
}

bool WorkspaceSearch::isInOutput(StringRef path) const {
  return any_of(outputs,
                [&](StringRef output) { return isBelow(path, output); });
}

/// Whether a file that nothing names is where people keep a schema: it or its
/// folder is called so, or a history lies beside it.
bool WorkspaceSearch::isConventional(StringRef path) const {
  std::string folder = folderOf(path);
  StringRef inside = folder;
  if (root != ".")
    inside.consume_front(root);
  auto has = [](StringRef name, StringRef word) {
    return is_contained(wordsOf(name), word);
  };
  return has(sys::path::stem(path), "schema") || has(inside, "prisma") ||
         StringRef(sys::path::filename(inside)).rtrim('s') == "schema" ||
         hasMigrations(files, joinPath(folder, "migrations")) ||
         hasMigrations(files, joinPath(folder, "../migrations"));
}

void WorkspaceSearch::addLeftOver() {
  std::vector<std::string> paths;
  for (const std::string &path : tree.schemaFiles)
    if (!taken.contains(path))
      paths.push_back(path);
  if (paths.empty())
    return;
  for (const FoundSchema &schema : schemas)
    for (const std::string &path : schema.project.schemaFiles)
      append_range(outputs, readOutline(files, path).outputs);
  std::vector<SchemaOutline> outlines = readOutlines(files, paths);
  for (const SchemaOutline &outline : outlines)
    append_range(outputs, outline.outputs);
  StringSet<> folders;
  for (StringRef path : taken.keys())
    folders.insert(folderOf(path));
  erase_if(outlines, [&](const SchemaOutline &outline) {
    std::optional<SkipReason> reason;
    if (isInOutput(outline.path))
      reason = SkipReason::Generated;
    else if (outline.isTemplate)
      reason = SkipReason::Template;
    else if (isCopyName(outline.path) &&
             folders.contains(folderOf(outline.path)))
      reason = SkipReason::Backup;
    else if (outline.hasDatasource && !isConventional(outline.path))
      reason = SkipReason::Unnamed;
    if (reason)
      skip(outline.path, *reason);
    return reason.has_value();
  });
  for (FoundSchema &schema :
       makeSchemas(groupByDatasource(std::move(outlines))))
    add(std::move(schema));
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

/// The schemas of a folder share its histories among them.
void WorkspaceSearch::finish() {
  std::map<std::string, std::vector<FoundSchema>> byFolder;
  for (FoundSchema &schema : schemas) {
    StringRef place = schema.project.root;
    std::string folder = folderOf(schema.project.schemaFiles.front());
    byFolder[place.empty() ? folder : place.str()].push_back(std::move(schema));
  }
  for (auto &[folder, together] : byFolder)
    append_range(found.projects, finishProjects(files, std::move(together)));
}

WorkspaceFindings WorkspaceSearch::run() {
  judgeDoubtful();
  for (const std::string &folder : tree.projectFolders)
    readFolder(folder);
  addLeftOver();
  finish();
  append_range(found.skipped, tree.skipped);
  for (const std::string &folder : tree.projectFolders)
    if (folder != root)
      found.searchedFolders.push_back(folder);
  if (tree.isCut) {
    FoundProject problem;
    problem.id = ".";
    problem.project.root = root;
    problem.problem = root + " has more than a million files, and not all were "
                             "searched; pass the paths of its projects";
    found.problems.push_back(std::move(problem));
  }
  return std::move(found);
}

WorkspaceFindings searchWorkspace(vfs::FileSystem &files, StringRef folder,
                                  bool listsIgnored) {
  SearchOptions options;
  options.listsIgnored = listsIgnored;
  return WorkspaceSearch(files, folder, options).run();
}

} // namespace holdfast
