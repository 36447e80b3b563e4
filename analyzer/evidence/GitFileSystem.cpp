#include "evidence/GitFileSystem.h"

#include "project/Errors.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA1.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using sys::fs::file_type;

namespace holdfast {

static std::error_code notThere() {
  return std::make_error_code(std::errc::no_such_file_or_directory);
}

Expected<IntrusiveRefCntPtr<GitFileSystem>>
GitFileSystem::create(std::shared_ptr<GitRepository> repository,
                      StringRef commit, StringRef workingDirectory,
                      const FileMemory &today,
                      std::shared_ptr<GitMemory> memory) {
  if (!memory)
    memory = repository->memory();
  IntrusiveRefCntPtr<GitFileSystem> files(new GitFileSystem(
      std::move(repository), workingDirectory.str(), today, std::move(memory)));
  auto root = files->git->get((commit + "^{tree}").str());
  if (!root)
    return root.takeError();
  files->root = {root->id, file_type::directory_file};
  files->memory->addTree(root->id,
                         parseTree(*root, files->git->config().hasLinks));
  return files;
}

Error GitFileSystem::hideLeftOut() {
  if (!git->config().isSparse)
    return Error::success();
  auto files = git->leftOutFiles();
  if (!files)
    return files.takeError();
  leftOutFiles = std::move(*files);
  llvm::sort(leftOutFiles);
  for (StringRef path : leftOutFiles) {
    leftOutPaths.insert(path);
    // A folder that is not there has nothing of what it held earlier either.
    for (StringRef folder = sys::path::parent_path(path);
         !folder.empty() && !leftOutPaths.contains(folder);
         folder = sys::path::parent_path(folder)) {
      if (sys::fs::exists(joinPath(git->place().top, folder)))
        break;
      leftOutPaths.insert(folder);
    }
  }
  return Error::success();
}

bool GitFileSystem::isLeftOut(StringRef fromTop) const {
  return !leftOutPaths.empty() && leftOutPaths.contains(fromTop);
}

void GitFileSystem::fail(Error error) {
  std::string message = toString(std::move(error));
  if (firstFailure.empty())
    firstFailure = std::move(message);
}

Error GitFileSystem::failure() const {
  return firstFailure.empty() ? Error::success()
                              : holdfast::failure(firstFailure);
}

const GitTree *GitFileSystem::tree(StringRef id) {
  if (const GitTree *known = memory->tree(id))
    return known;
  // A submodule's folder has no tree here.
  if (id.empty())
    return &memory->addTree(id, {});
  auto object = git->get(id);
  if (object)
    return &memory->addTree(id, parseTree(*object, git->config().hasLinks));
  fail(object.takeError());
  return nullptr;
}

/// Who lists a folder mostly looks into all of its folders, as in those of
/// migrations; one by one that would take git long.
void GitFileSystem::fetchSubfolders(const GitTree &folder) {
  std::vector<std::string> wanted;
  for (const auto &[name, entry] : folder)
    if (entry.type == file_type::directory_file)
      wanted.push_back(entry.id);
  if (Error error = fetchTrees(*git, *memory, wanted))
    fail(std::move(error));
}

/// The id that git gives a blob of that content, of as many digits as `like`.
static std::string idOfBlob(StringRef content, StringRef like) {
  std::string header = "blob " + std::to_string(content.size()) + '\0';
  auto digest = [&](auto hash) {
    hash.update(header);
    hash.update(content);
    auto bytes = hash.final();
    return toHex(ArrayRef<uint8_t>(bytes), /*LowerCase=*/true);
  };
  constexpr size_t digitsOfSha1 = 40;
  return like.size() == digitsOfSha1 ? digest(SHA1()) : digest(SHA256());
}

/// A file's content where git need not be asked; else null. `path` is how the
/// file is asked for, by which it may be known.
const std::string *GitFileSystem::knownBlob(StringRef id, const Twine &path) {
  if (const std::string *known = memory->blob(id))
    return known;
  SourceFilePtr now = today.known(path.str());
  if (now && idOfBlob(now->text(), id) == id)
    return &memory->addBlob(id, now->text().str());
  return nullptr;
}

const std::string *GitFileSystem::blob(StringRef id, const Twine &path) {
  if (const std::string *known = knownBlob(id, path))
    return known;
  auto object = git->get(id);
  if (object)
    return &memory->addBlob(id, std::move(object->content));
  fail(object.takeError());
  return nullptr;
}

void GitFileSystem::fetchFiles(ArrayRef<std::string> paths) {
  std::vector<std::string> wanted;
  for (const std::string &path : paths)
    if (auto place = find(path); place &&
                                 place->entry.type == file_type::regular_file &&
                                 !knownBlob(place->entry.id, path))
      wanted.push_back(place->entry.id);
  llvm::sort(wanted);
  wanted.erase(llvm::unique(wanted), wanted.end());
  auto objects = git->getAll(wanted);
  if (!objects)
    return fail(objects.takeError());
  for (auto [id, object] : zip_equal(wanted, *objects))
    memory->addBlob(id, std::move(object.content));
}

/// Goes down from the top, through links.
ErrorOr<GitFileSystem::Place> GitFileSystem::walk(StringRef fromTop,
                                                  unsigned links) {
  Place place{root, ""};
  SmallVector<StringRef> names;
  fromTop.split(names, '/', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (auto [index, name] : enumerate(names)) {
    if (place.entry.type != file_type::directory_file)
      return std::make_error_code(std::errc::not_a_directory);
    const GitTree *folder = tree(place.entry.id);
    if (!folder)
      return std::make_error_code(std::errc::io_error);
    auto found = lower_bound(*folder, name, [](const auto &entry, StringRef n) {
      return entry.first < n;
    });
    if (found == folder->end() || found->first != name)
      return notThere();
    std::string above = place.path;
    place = {found->second,
             above.empty() ? name.str() : above + "/" + name.str()};
    if (isLeftOut(place.path))
      return notThere();
    if (place.entry.type != file_type::symlink_file)
      continue;
    const std::string *target = links ? blob(place.entry.id, "") : nullptr;
    if (!target)
      return std::make_error_code(std::errc::too_many_symbolic_link_levels);
    std::string rest = join(ArrayRef(names).drop_front(index + 1), "/");
    std::string goal = joinPath(joinPath("/" + above, *target), rest);
    StringRef top = git->place().top;
    // An absolute link may lead back into the working tree.
    StringRef inside = goal;
    if (sys::path::is_absolute(*target)) {
      if (!inside.consume_front(top))
        return notThere();
    } else if (StringRef(joinPath(above.empty() ? "." : above, *target))
                   .starts_with("..")) {
      return notThere();
    }
    return walk(inside, links - 1);
  }
  return place;
}

ErrorOr<GitFileSystem::Place> GitFileSystem::find(const Twine &path) {
  SmallString<256> absolute;
  path.toVector(absolute);
  sys::fs::make_absolute(workingDirectory, absolute);
  sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
  StringRef top = git->place().top, rest = absolute;
  if (top != "/" && !rest.consume_front(top))
    return notThere();
  if (!rest.empty() && !rest.starts_with("/"))
    return notThere();
  // No tree has it, but who looks for the top of a repository looks for it.
  if (rest == "/.git")
    return Place{{"", file_type::directory_file}, ".git"};
  constexpr unsigned maxLinks = 40;
  return walk(rest, maxLinks);
}

ErrorOr<vfs::Status> GitFileSystem::status(const Twine &path) {
  auto place = find(path);
  if (!place)
    return place.getError();
  uint64_t size = 0;
  if (place->entry.type == file_type::regular_file) {
    const std::string *content = blob(place->entry.id, path);
    if (!content)
      return std::make_error_code(std::errc::io_error);
    size = content->size();
  }
  // Another content is another file, as there is no time to tell them apart.
  return vfs::Status(
      path,
      sys::fs::UniqueID(xxh3_64bits(place->entry.id), xxh3_64bits(place->path)),
      sys::TimePoint<>(), 0, 0, size, place->entry.type,
      sys::fs::perms::all_read);
}

namespace {

/// A blob whose content the file system keeps.
class GitFile final : public vfs::File {
public:
  GitFile(vfs::Status status, const std::string &content)
      : itsStatus(std::move(status)), content(content) {}

  ErrorOr<vfs::Status> status() override { return itsStatus; }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &name, int64_t,
                                                   bool, bool) override {
    return MemoryBuffer::getMemBuffer(content, name.str());
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status itsStatus;
  const std::string &content;
};

class GitFolder final : public vfs::detail::DirIterImpl {
public:
  GitFolder(std::vector<vfs::directory_entry> found)
      : entries(std::move(found)) {
    increment();
  }
  std::error_code increment() override {
    CurrentEntry = next < entries.size() ? std::move(entries[next++])
                                         : vfs::directory_entry();
    return {};
  }

private:
  std::vector<vfs::directory_entry> entries;
  size_t next = 0;
};

} // namespace

ErrorOr<std::unique_ptr<vfs::File>>
GitFileSystem::openFileForRead(const Twine &path) {
  auto place = find(path);
  if (!place)
    return place.getError();
  if (place->entry.type != file_type::regular_file)
    return std::make_error_code(std::errc::is_a_directory);
  auto known = status(path);
  if (!known)
    return known.getError();
  return std::make_unique<GitFile>(*known, *blob(place->entry.id, path));
}

vfs::directory_iterator GitFileSystem::dir_begin(const Twine &folder,
                                                 std::error_code &error) {
  auto place = find(folder);
  const GitTree *entries = nullptr;
  if (!place)
    error = place.getError();
  else if (place->entry.type != file_type::directory_file)
    error = std::make_error_code(std::errc::not_a_directory);
  else if (!(entries = tree(place->entry.id)))
    error = std::make_error_code(std::errc::io_error);
  else
    error = {};
  if (!entries)
    return {};
  fetchSubfolders(*entries);
  std::vector<vfs::directory_entry> found;
  for (const auto &[name, entry] : *entries) {
    if (isLeftOut(place->path.empty() ? name : place->path + "/" + name))
      continue;
    SmallString<256> path;
    folder.toVector(path);
    sys::path::append(path, name);
    found.emplace_back(path.str().str(), entry.type);
  }
  return vfs::directory_iterator(std::make_shared<GitFolder>(std::move(found)));
}

std::error_code GitFileSystem::setCurrentWorkingDirectory(const Twine &path) {
  SmallString<256> absolute;
  path.toVector(absolute);
  sys::fs::make_absolute(workingDirectory, absolute);
  workingDirectory = absolute.str().str();
  return {};
}

ErrorOr<std::string> GitFileSystem::getCurrentWorkingDirectory() const {
  return workingDirectory;
}

std::error_code GitFileSystem::getRealPath(const Twine &path,
                                           SmallVectorImpl<char> &result) {
  auto place = find(path);
  if (!place)
    return place.getError();
  std::string real = joinPath(git->place().top, place->path);
  result.assign(real.begin(), real.end());
  return {};
}

} // namespace holdfast
