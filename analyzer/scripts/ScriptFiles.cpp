#include "scripts/ScriptFiles.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/Project.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Whether a name is that of a program which is read for what it starts.
static bool isProgram(StringRef name) {
  static constexpr StringLiteral endings[] = {".py",  ".rb", ".js", ".mjs",
                                              ".cjs", ".ts", ".mts"};
  return any_of(endings,
                [&](StringRef ending) { return name.ends_with(ending); });
}

TextReader textReaderOf(StringRef path) {
  StringRef name = sys::path::filename(path);
  if (name == "package.json")
    return textsOfPackageJson;
  if (name.starts_with_insensitive("dockerfile") ||
      name.ends_with_insensitive(".dockerfile") ||
      name.starts_with("Containerfile"))
    return textsOfDockerfile;
  if (name == "pnpm-lock.yaml")
    return nullptr;
  if (name.starts_with_insensitive("taskfile.") &&
      (name.ends_with(".yml") || name.ends_with(".yaml")))
    return textsOfTaskfile;
  if (name.starts_with("Jenkinsfile"))
    return textsOfJenkinsfile;
  if (name == "Makefile" || name == "makefile" || name == "GNUmakefile" ||
      name.ends_with(".mk"))
    return textsOfMakefile;
  if (name.ends_with(".yml") || name.ends_with(".yaml"))
    return textsOfYaml;
  if (name.starts_with("Procfile"))
    return textsOfProcfile;
  if (name.ends_with(".sh"))
    return textsOfShell;
  if (isProgram(name) && !name.ends_with(".d.ts"))
    return textsOfProgram;
  return StringSwitch<TextReader>(name)
      .Cases("fly.toml", "railway.toml", "nixpacks.toml", "netlify.toml",
             textsOfSettings)
      .Cases("railway.json", "vercel.json", "app.json", "devcontainer.json",
             textsOfJsonSettings)
      .Default(nullptr);
}

// --- Fixed places ------------------------------------------------------------

static void addFilesIn(vfs::FileSystem &files, FolderMemory *folders,
                       StringRef folder, std::vector<std::string> &paths) {
  for (const std::string &name :
       folders ? folders->filesIn(files, folder) : filesIn(files, folder))
    if (textReaderOf(name))
      paths.push_back(joinPath(folder, name));
}

/// The folders of the actions that a repository keeps for itself.
static std::vector<std::string> actionFolders(vfs::FileSystem &files,
                                              StringRef folder) {
  std::string actions = joinPath(folder, ".github/actions");
  std::error_code error;
  std::vector<std::string> found;
  for (vfs::directory_iterator it = files.dir_begin(actions, error), end;
       !error && it != end; it.increment(error))
    found.push_back(joinPath(actions, sys::path::filename(it->path())));
  sort(found);
  return found;
}

/// The folders to look into, the innermost first.
static std::vector<std::string> foldersOf(vfs::FileSystem &files,
                                          const Project &project) {
  std::vector<std::string> folders = foldersUpwards(files, project.root);
  if (!files.exists(joinPath(folders.back(), ".git")))
    folders.resize(1);
  if (project.schemaFiles.empty())
    return folders;
  // What lies between the schema and the root that names it.
  std::string root = absolutePath(files, project.root);
  std::vector<std::string> inner =
      foldersUpwards(files, folderOf(project.schemaFiles.front()));
  auto end = find_if(inner, [&](const std::string &folder) {
    return absolutePath(files, folder) == root;
  });
  if (end != inner.end())
    folders.insert(folders.begin(), inner.begin(), end);
  return folders;
}

std::vector<std::string> findScriptFiles(vfs::FileSystem &files,
                                         const Project &project,
                                         FolderMemory *folders) {
  std::vector<std::string> paths;
  for (const std::string &folder : foldersOf(files, project)) {
    std::vector<std::string> found;
    for (StringRef place :
         {".", "scripts", "docker", ".docker", "bin", "deploy", "k8s",
          ".github/workflows", ".circleci", ".woodpecker"})
      addFilesIn(files, folders, joinPath(folder, place), found);
    for (const std::string &actions : actionFolders(files, folder))
      addFilesIn(files, folders, actions, found);
    // A program counts where something calls it, and in a folder of scripts.
    erase_if(found, [&](const std::string &path) {
      return isProgram(path) && folderOf(path) == folder;
    });
    paths.insert(paths.end(), found.begin(), found.end());
  }
  return paths;
}

// --- Called files ------------------------------------------------------------

std::string repositoryRoot(vfs::FileSystem &files, StringRef folder) {
  std::vector<std::string> folders = foldersUpwards(files, folder);
  bool inRepository = files.exists(joinPath(folders.back(), ".git"));
  return inRepository ? folders.back() : folder.str();
}

std::string findCalledFile(vfs::FileSystem &files, StringRef word,
                           StringRef folder, StringRef top) {
  if (!word.ends_with(".sh") && !isProgram(word))
    return "";
  // A path from the root is one of an image; some of it is here.
  bool isOfImage = word.starts_with("/");
  StringRef path = word.ltrim('/');
  for (unsigned tries = 0; tries < 6 && !path.empty(); ++tries) {
    std::string candidate = joinPath(folder, path);
    if (isWithin(absolutePath(files, candidate), absolutePath(files, top)) &&
        isFile(files, candidate))
      return candidate;
    if (!isOfImage || !path.contains('/'))
      return "";
    path = path.split('/').second;
  }
  return "";
}

} // namespace holdfast
