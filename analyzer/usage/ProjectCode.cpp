#include "usage/ProjectCode.h"

#include "project/FileAccess.h"
#include "project/IgnoreRules.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::usage {

/// Nobody writes code in files of this size; programs do.
static constexpr uint64_t mostFileBytes = 2 << 20;

namespace {

/// File systems that no thread uses at the moment.
class IdleFiles {
public:
  explicit IdleFiles(MakeFiles make) : makeFiles(std::move(make)) {}

  SourceFilePtr read(StringRef path) {
    IntrusiveRefCntPtr<vfs::FileSystem> files = take();
    auto status = files->status(path);
    // One that cannot be read uses nothing.
    SourceFilePtr file = status && status->getSize() <= mostFileBytes
                             ? readIfThere(*files, path)
                             : nullptr;
    std::lock_guard lock(mutex);
    idle.push_back(std::move(files));
    return file;
  }

private:
  IntrusiveRefCntPtr<vfs::FileSystem> take() {
    std::lock_guard lock(mutex);
    if (idle.empty())
      return makeFiles();
    IntrusiveRefCntPtr<vfs::FileSystem> files = std::move(idle.back());
    idle.pop_back();
    return files;
  }

  MakeFiles makeFiles;
  std::mutex mutex;
  std::vector<IntrusiveRefCntPtr<vfs::FileSystem>> idle;
};

} // namespace

/// Whether git ignores one of the folders, each the parent of the one before.
static bool isIgnored(vfs::FileSystem &files, ArrayRef<std::string> folders) {
  for (size_t i = 0; i + 1 < folders.size(); ++i) {
    const std::string &parent = folders[i + 1];
    IgnoreRules rules = IgnoreRules::around(files, parent);
    auto own = readFile(files, joinPath(parent, ".gitignore"));
    if (own)
      rules.add((*own)->text(), "");
    else
      consumeError(own.takeError());
    std::string path = absolutePath(files, folders[i]);
    if (rules.ignores(sys::path::filename(path), /*isFolder=*/true))
      return true;
  }
  return false;
}

/// The top of the repository, or the project's root where there is none, or it
/// is not what the project belongs to.
static std::string rootOf(vfs::FileSystem &files, const Project &project) {
  std::vector<std::string> folders = foldersUpwards(files, project.root);
  bool isInside = files.exists(joinPath(folders.back(), ".git")) &&
                  !isIgnored(files, folders);
  return isInside ? folders.back() : project.root;
}

static std::vector<SourceFilePtr> sqlFilesOf(vfs::FileSystem &files,
                                             StringRef schemaFolder) {
  std::vector<SourceFilePtr> found;
  std::vector<std::string> paths;
  std::error_code error;
  for (vfs::directory_iterator
           it = files.dir_begin(joinPath(schemaFolder, "sql"), error),
           end;
       !error && it != end; it.increment(error))
    if (it->path().ends_with(".sql") &&
        it->type() == sys::fs::file_type::regular_file)
      paths.push_back(it->path().str());
  sort(paths);
  for (const std::string &path : paths) {
    auto file = readFile(files, path);
    if (file)
      found.push_back(*file);
    else
      consumeError(file.takeError());
  }
  return found;
}

/// Where clients are written, spelled as the code below the root is: from a
/// package `../../packages/api/src/client`.
static std::vector<std::string>
clientsBelow(vfs::FileSystem &files, StringRef root, const Schema &schema) {
  std::vector<std::string> clients = clientsOf(schema);
  std::string top = absolutePath(files, root);
  for (std::string &client : clients)
    if (std::string path = absolutePath(files, client); isWithin(path, top))
      client =
          joinPath(root, StringRef(path).drop_front(top.size()).ltrim('/'));
  return clients;
}

ProjectCode findProjectCode(const MakeFiles &makeFiles, const Project &project,
                            const Schema &schema) {
  IntrusiveRefCntPtr<vfs::FileSystem> files = makeFiles();
  std::string schemaFolder = project.folder.empty()
                                 ? folderOf(project.schemaFiles.front())
                                 : project.folder;
  std::string root = rootOf(*files, project);
  CodePlaces places =
      findCode(*files, root, schemaFolder, clientsBelow(*files, root, schema));
  auto idle = std::make_shared<IdleFiles>(makeFiles);
  ProjectCode found;
  found.code = std::make_unique<CodeBase>(
      std::move(places), [idle](StringRef path) { return idle->read(path); });
  found.sqlFiles = sqlFilesOf(*files, schemaFolder);
  return found;
}

std::vector<Use> findUses(const ProjectCode &code, const Schema &schema,
                          const Targets &targets, unsigned threads,
                          const IsSought &isSought) {
  std::vector<Use> uses =
      findUses(*code.code, schema, targets, threads, isSought);
  append_range(uses, findUsesInSql(schema, targets, code.sqlFiles));
  return uses;
}

} // namespace holdfast::usage
