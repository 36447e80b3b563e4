#include "project/Confinement.h"

#include "introspect/ConnectionUrl.h"
#include "platform/Files.h"
#include "platform/Program.h"
#include "project/ConfinedFileSystem.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <optional>

using namespace llvm;

namespace holdfast {

// --- The folder to stay in ---------------------------------------------------

static std::string inFolder(StringRef folder, const Twine &name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

static bool isThere(StringRef folder, const Twine &name) {
  return sys::fs::exists(inFolder(folder, name));
}

/// Whether what lies in `folder` may say something about `start` in it. In
/// /tmp anybody can leave a file; a tree that is open to everybody as a whole,
/// as some containers and mounts make it, is no worse above than below.
static bool mayVouch(StringRef folder, StringRef start, StringRef file = "") {
  sys::fs::file_status status, own;
  if (folder == start || sys::fs::status(folder, status) ||
      !(status.permissions() & sys::fs::others_write))
    return true;
  if (status.permissions() & sys::fs::sticky_bit)
    return false;
  if (!sys::fs::status(start, own) &&
      (own.permissions() & sys::fs::others_write))
    return true;
  return !file.empty() && !sys::fs::status(file, own, /*Follow=*/false) &&
         platform::isMineOrTheSystems(own);
}

/// The folders here are without links.
static std::optional<std::string> repositoryAround(StringRef start) {
  for (StringRef folder = start; !folder.empty();
       folder = sys::path::parent_path(folder))
    if (std::string git = inFolder(folder, ".git");
        sys::fs::exists(git) && mayVouch(folder, start, git))
      return folder.str();
  return std::nullopt;
}

static bool isProjectFolder(StringRef folder) {
  if (isThere(folder, "package.json") || isThere(folder, "holdfast.json"))
    return true;
  return !findPrismaConfig(folder, [](StringRef path) {
            return sys::fs::exists(path);
          }).empty();
}

/// Without a repository: the topmost folder that looks like a project, as the
/// root of a workspace does. Neither the home nor the root of the system is
/// one, whatever somebody has left there.
static std::string projectAround(StringRef start) {
  SmallString<256> home;
  if (std::string path = platform::homeFolder(); !path.empty())
    sys::fs::real_path(path, home);
  std::string top = start.str();
  for (StringRef folder = sys::path::parent_path(start);
       !folder.empty() && folder != home &&
       folder != sys::path::root_path(folder) && mayVouch(folder, start);
       folder = sys::path::parent_path(folder)) {
    // A `prisma` folder belongs to the project that it lies in.
    bool isOwner = top == start && sys::path::filename(start) == "prisma" &&
                   folder == sys::path::parent_path(start);
    if (isOwner || isProjectFolder(folder))
      top = folder.str();
  }
  return top;
}

// --- What the user names -----------------------------------------------------

namespace {

/// A path of the command line.
struct NamedPath {
  std::string spelled; ///< absolute, as given
  std::string real;    ///< without links; as spelled where nothing is there
  /// The repository that a link on the way lies in and leads out of, and the
  /// folder of that link as spelled.
  std::optional<std::string> leftRepository;
  std::string leftFolder;

  bool isFolder() const { return sys::fs::is_directory(spelled); }
};

} // namespace

static std::string realPath(StringRef path) {
  SmallString<256> real;
  if (!sys::fs::real_path(path, real))
    return real.str().str();
  StringRef parent = sys::path::parent_path(path);
  if (parent.empty() || parent == path)
    return path.str();
  real = realPath(parent);
  sys::path::append(real, sys::path::filename(path));
  sys::path::remove_dots(real, /*remove_dot_dot=*/true);
  return real.str().str();
}

static NamedPath resolveNamed(StringRef path) {
  // The way to the current folder is nobody's word.
  SmallString<256> way;
  if (!sys::path::is_absolute(path))
    way = realPath(".");
  NamedPath named;
  for (auto part = sys::path::begin(path), end = sys::path::end(path);
       part != end; ++part) {
    std::string folder = way.str().str();
    sys::path::append(way, *part);
    if (named.leftRepository || folder.empty() ||
        !sys::fs::is_symlink_file(way))
      continue;
    auto repository = repositoryAround(realPath(folder));
    if (!repository || isWithin(realPath(way), *repository))
      continue;
    named.leftRepository = std::move(repository);
    named.leftFolder = std::move(folder);
  }
  named.spelled = way.str().str();
  named.real = realPath(way);
  return named;
}

/// Whether a SOURCE is meant to be a path.
static bool isPath(StringRef source) {
  return !source.empty() && source != "empty" && !source.starts_with("git:") &&
         !source.starts_with("env:") &&
         !introspect::ConnectionUrl::looksLikeOne(source);
}

/// Lets the spelling of a folder, and of the folders above it, lead where it
/// does.
static void spellFolders(StringRef folder, ConfinedFileSystem &files) {
  // Not the root itself: `C:` alone is the current folder of that drive.
  for (; sys::path::has_relative_path(folder);
       folder = sys::path::parent_path(folder)) {
    std::string real = realPath(folder);
    if (real != folder)
      files.spell(folder, std::move(real));
  }
}

IntrusiveRefCntPtr<vfs::FileSystem> confinedDisk(StringRef path,
                                                 ArrayRef<std::string> named) {
  NamedPath project = resolveNamed(isPath(path) ? path : ".");
  std::string folder = project.leftRepository ? project.leftFolder
                       : project.isFolder()
                           ? project.spelled
                           : sys::path::parent_path(project.spelled).str();
  std::string start = realPath(folder);
  std::optional<std::string> repository = repositoryAround(start);
  std::string top = repository ? *repository : projectAround(start);
  auto files = makeIntrusiveRefCnt<ConfinedFileSystem>(
      vfs::getRealFileSystem(),
      (repository ? "the repository " : "the project's folder ") + top);
  std::vector<NamedPath> alone;
  for (StringRef other : named)
    if (isPath(other))
      alone.push_back(resolveNamed(other));
  alone.push_back(std::move(project));
  erase_if(alone, [](const NamedPath &other) {
    return other.leftRepository.has_value();
  });

  files->allow(std::move(top));
  for (const NamedPath &other : alone)
    files->allow(other.real);
  spellFolders(folder, *files);
  if (auto current = files->getCurrentWorkingDirectory())
    spellFolders(*current, *files);
  for (const NamedPath &other : alone)
    files->spell(other.spelled, other.real);
  return files;
}

std::optional<std::string> whyNotRead(StringRef path) {
  return whyRefused(*confinedDisk(path), path);
}

std::optional<std::string> whyNotWritten(StringRef path) {
  if (auto reason = whyNotRead(path))
    return reason;
  StringRef folder = sys::path::parent_path(path);
  // Also one that leads nowhere yet.
  if (sys::fs::is_symlink_file(path) &&
      repositoryAround(realPath(folder.empty() ? "." : folder)))
    return "it is a link, and Holdfast does not write through links";
  return std::nullopt;
}

} // namespace holdfast
