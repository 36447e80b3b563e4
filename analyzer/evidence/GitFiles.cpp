#include "evidence/GitFiles.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using sys::fs::file_type;

namespace holdfast {

// --- What git would open -----------------------------------------------------

namespace {

/// Goes through the folders of a repository. Asks for nothing but their
/// listings, which mostly tell what each entry is.
class Walk {
public:
  explicit Walk(const GitDirectory &place) {
    for (StringRef folder :
         {StringRef(place.directory), StringRef(place.common)}) {
      SmallString<256> real;
      if (!sys::fs::real_path(folder, real))
        homes.push_back(real.str().str());
    }
  }

  /// `depth` is how many folders further down it goes.
  Error visit(const Twine &folder, unsigned depth) {
    std::error_code error;
    sys::fs::directory_iterator end;
    for (sys::fs::directory_iterator it(folder, error, /*follow=*/false);
         !error && it != end; it.increment(error))
      if (Error refused = visitEntry(it->path(), it->type(), depth))
        return refused;
    return Error::success(); // git says why it cannot list it
  }

  Error visitFile(const Twine &path, unsigned depth) {
    sys::fs::file_status status;
    if (sys::fs::status(path, status, /*follow=*/false))
      return Error::success();
    return visitEntry(path.str(), status.type(), depth);
  }

private:
  Error visitEntry(StringRef path, file_type type, unsigned depth) {
    if (type == file_type::type_unknown) {
      sys::fs::file_status status;
      if (!sys::fs::status(path, status, /*follow=*/false))
        type = status.type();
    }
    if (type == file_type::symlink_file)
      return visitLink(path);
    if (type == file_type::directory_file)
      return depth ? visit(path, depth - 1) : Error::success();
    if (type == file_type::regular_file)
      return Error::success();
    return failure(path + " is not a regular file; git is not asked there");
  }

  Error visitLink(StringRef path) {
    SmallString<256> real;
    if (sys::fs::real_path(path, real))
      return Error::success(); // leads nowhere
    if (none_of(homes, [&](StringRef home) { return isWithin(real, home); }))
      return failure(path + " is a link to " + real +
                     ", outside its repository; git is not asked there");
    return sys::fs::is_regular_file(real) || sys::fs::is_directory(real)
               ? Error::success()
               : failure(path + " leads to no regular file; git is not asked "
                                "there");
  }

  std::vector<std::string> homes;
};

} // namespace

/// The folders of objects that a repository borrows from.
static Error visitAlternates(Walk &walk, StringRef objects) {
  std::string path = joinPath(objects, "info/alternates");
  auto disk = vfs::getRealFileSystem();
  if (!disk->exists(path))
    return Error::success();
  auto file = readFile(*disk, path);
  if (!file)
    return file.takeError();
  SmallVector<StringRef> lines;
  (*file)->text().split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef line : lines)
    if (!line.starts_with("#"))
      if (Error error = walk.visit(joinPath(objects, line), 2))
        return error;
  return Error::success();
}

Error checkGitFiles(const GitDirectory &place) {
  constexpr unsigned deepest = 64; // names of branches are paths
  Walk walk(place);
  SmallVector<StringRef, 2> folders{place.common};
  if (place.directory != place.common)
    folders.push_back(place.directory);
  for (StringRef folder : folders) {
    // Not all that lies there: hooks and the like may lead elsewhere.
    for (StringRef name :
         {"HEAD", "config", "config.worktree", "commondir", "packed-refs",
          "shallow", "index", "FETCH_HEAD", "ORIG_HEAD", "MERGE_HEAD", "refs",
          "logs", "info/grafts", "objects", "reftable"})
      if (Error error = walk.visitFile(folder + Twine("/") + name, deepest))
        return error;
  }
  return visitAlternates(walk, place.common + "/objects");
}

// --- The stand-in ------------------------------------------------------------

static Error writeText(const Twine &path, StringRef text) {
  std::error_code error;
  raw_fd_ostream out(path.str(), error, sys::fs::CD_CreateNew);
  if (error)
    return failure("cannot write " + path + ": " + error.message());
  out << text;
  return Error::success();
}

static constexpr StringRef ownFiles[] = {"HEAD", "config"};
static constexpr StringRef linkedParts[] = {
    "objects",  "refs", "packed-refs", "shallow",  "index",
    "reftable", "logs", "FETCH_HEAD",  "ORIG_HEAD"};

/// All that git has to know of the format.
static std::string configOf(const GitConfig &config) {
  bool isPlain = config.objectFormat == "sha1" && config.refStorage == "files";
  std::string text = std::string("[core]\n\trepositoryformatversion = ") +
                     (isPlain ? "0" : "1") + "\n\tbare = true\n";
  if (isPlain)
    return text;
  // Words, or git would not have made such a repository.
  auto isWord = [](StringRef value) { return all_of(value, isAlnum); };
  text += "[extensions]\n";
  if (config.objectFormat != "sha1" && isWord(config.objectFormat))
    text += "\tobjectFormat = " + config.objectFormat + "\n";
  if (config.refStorage != "files" && isWord(config.refStorage))
    text += "\trefStorage = " + config.refStorage + "\n";
  return text;
}

Expected<std::shared_ptr<const GitStandIn>>
GitStandIn::make(const GitDirectory &place, const GitConfig &config) {
  auto head = readFile(*vfs::getRealFileSystem(), place.directory + "/HEAD");
  if (!head)
    return head.takeError();
  SmallString<128> folder;
  if (std::error_code error =
          sys::fs::createUniqueDirectory("holdfast-git", folder))
    return failure("cannot create a folder for git: " + error.message());
  std::shared_ptr<const GitStandIn> made(new GitStandIn(folder.str().str()));
  if (Error error = writeText(folder + "/HEAD", (*head)->text()))
    return error;
  if (Error error = writeText(folder + "/config", configOf(config)))
    return error;
  for (StringRef part : linkedParts) {
    // What a worktree has of its own comes before what it shares.
    std::string target = place.directory + "/" + part.str();
    if (part == "refs" || !sys::fs::exists(target))
      target = place.common + "/" + part.str();
    if (!sys::fs::exists(target))
      continue;
    if (std::error_code error =
            sys::fs::create_link(target, folder + "/" + part))
      return failure("cannot create a link for git: " + error.message());
  }
  return made;
}

GitStandIn::~GitStandIn() {
  // One by one, so that nothing is followed.
  for (StringRef name : concat<const StringRef>(ownFiles, linkedParts))
    sys::fs::remove(path + Twine("/") + name);
  sys::fs::remove(path);
}

} // namespace holdfast
