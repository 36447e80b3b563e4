#include "evidence/RevisionFiles.h"

#include "evidence/GitProgram.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

std::string RevisionFiles::label(StringRef absolutePath) const {
  if (absolutePath.starts_with(top) && top != "/")
    absolutePath = absolutePath.drop_front(top.size()).ltrim('/');
  return ("git:" + reference + ":" + absolutePath).str();
}

namespace {

/// A file of a tree: where it is, seen from the top, and its content's id.
struct TreeEntry {
  std::string path;
  std::string id;
};

/// Reads one revision of the repository that a project lies in.
class RevisionReader {
public:
  RevisionReader(vfs::FileSystem &today, const Project &project,
                 StringRef reference, GitProgram git)
      : today(today), project(project), reference(reference),
        git(std::move(git)) {}

  Expected<RevisionFiles> read();

private:
  Error findTop();
  Error findCommit();
  Expected<std::vector<TreeEntry>> list(StringRef commit,
                                        ArrayRef<std::string> paths);
  std::vector<std::string> interestingPaths();
  bool isWanted(StringRef path);
  Error fetch(ArrayRef<TreeEntry> entries, vfs::InMemoryFileSystem &files);
  Error readLaterMigrations(ArrayRef<TreeEntry> before, RevisionFiles &result);
  std::optional<std::string> fromTop(StringRef path);

  vfs::FileSystem &today;
  const Project &project;
  std::string reference;
  GitProgram git;
  std::string top;
  std::string commit;
  std::string tip;
};

} // namespace

Error RevisionReader::findTop() {
  auto up = git.run({"rev-parse", "--show-cdup"});
  if (!up)
    return up.takeError();
  std::string root = absolutePath(today, project.root);
  StringRef steps = StringRef(*up).trim();
  top = steps.empty() ? root : joinPath(root, steps);
  while (top.size() > 1 && StringRef(top).ends_with("/"))
    top.pop_back();
  return Error::success();
}

/// What the branch lacks because it was merged elsewhere meanwhile is no loss:
/// the base is where the branch left.
Error RevisionReader::findCommit() {
  auto resolved =
      git.run({"rev-parse", "--verify", "--quiet", reference + "^{commit}"});
  if (!resolved) {
    consumeError(resolved.takeError());
    return failure("git does not know the revision " + reference +
                   "; fetch it first (in CI, check out with the whole "
                   "history), or give another");
  }
  tip = commit = StringRef(*resolved).trim().str();
  auto common = git.run({"merge-base", commit, "HEAD"});
  if (!common)
    consumeError(common.takeError()); // unrelated, or a shallow clone
  else if (StringRef id = StringRef(*common).trim(); !id.empty())
    commit = id.str();
  return Error::success();
}

std::optional<std::string> RevisionReader::fromTop(StringRef path) {
  std::string absolute = absolutePath(today, path);
  if (absolute == top)
    return "";
  StringRef rest = absolute;
  if (!rest.consume_front(top == "/" ? "/" : top + "/"))
    return std::nullopt;
  return rest.str();
}

/// The files whose name is no pattern but their path.
static constexpr StringLiteral configurationNames[] = {"package.json",
                                                       "holdfast.json"};

std::vector<std::string> RevisionReader::interestingPaths() {
  std::vector<std::string> paths;
  auto add = [&](StringRef path) {
    if (auto known = fromTop(path))
      paths.push_back(*known);
  };
  add(project.root);
  for (const std::string &file : project.schemaFiles)
    add(folderOf(file));
  if (!project.migrationsFolder.empty())
    add(project.migrationsFolder);
  for (const std::string &above : foldersUpwards(today, project.root))
    for (StringRef name : configurationNames)
      add(joinPath(above, name));
  // An empty path is the whole tree.
  if (is_contained(paths, ""))
    paths.clear();
  return paths;
}

bool RevisionReader::isWanted(StringRef path) {
  StringRef name = sys::path::filename(path);
  if (path.contains("node_modules/"))
    return false;
  if (name == "package.json") // of no package below
    return StringRef(absolutePath(today, project.root))
        .starts_with(folderOf((Twine(top) + "/" + path).str()));
  return name.ends_with(".prisma") || name == "migration.sql" ||
         name == "migration_lock.toml" || name == "holdfast.json" ||
         name.starts_with("prisma.config.") || path.contains(".config/prisma.");
}

Expected<std::vector<TreeEntry>>
RevisionReader::list(StringRef revision, ArrayRef<std::string> paths) {
  SmallVector<StringRef> words{"ls-tree",     "-r",     "-z",
                               "--full-tree", revision, "--"};
  append_range(words, paths);
  auto listing = git.run(words);
  if (!listing)
    return listing.takeError();
  SmallVector<StringRef> lines;
  StringRef(*listing).split(lines, '\0', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  std::vector<TreeEntry> entries;
  for (StringRef line : lines) {
    // `100644 blob ID<tab>PATH`; links and submodules have other modes.
    auto [facts, path] = line.split('\t');
    if (facts.starts_with("100") && isWanted(path))
      entries.push_back({path.str(), facts.rsplit(' ').second.str()});
  }
  return entries;
}

Error RevisionReader::fetch(ArrayRef<TreeEntry> entries,
                            vfs::InMemoryFileSystem &files) {
  if (entries.empty())
    return Error::success();
  std::string requests;
  for (const TreeEntry &entry : entries)
    requests += entry.id + "\n";
  auto answers = git.run({"cat-file", "--batch"}, requests);
  if (!answers)
    return answers.takeError();
  StringRef rest = *answers;
  for (const TreeEntry &entry : entries) {
    auto [header, content] = rest.split('\n');
    size_t size;
    if (header.rsplit(' ').second.getAsInteger(10, size) ||
        size >= content.size())
      return failure("git gave no content for " + entry.path);
    files.addFile(Twine(top) + "/" + entry.path, 0,
                  MemoryBuffer::getMemBufferCopy(content.take_front(size)));
    rest = content.drop_front(size + 1);
  }
  return Error::success();
}

Error RevisionReader::readLaterMigrations(ArrayRef<TreeEntry> before,
                                          RevisionFiles &result) {
  if (project.migrationsFolder.empty() || tip == commit)
    return Error::success();
  auto folder = fromTop(project.migrationsFolder);
  if (!folder || folder->empty())
    return Error::success();
  auto entries = list(tip, {*folder});
  if (!entries)
    return entries.takeError();
  erase_if(*entries, [&](const TreeEntry &entry) {
    return sys::path::filename(entry.path) != "migration.sql" ||
           any_of(before, [&](const TreeEntry &known) {
             return known.path == entry.path;
           });
  });
  vfs::InMemoryFileSystem files;
  if (Error error = fetch(*entries, files))
    return error;
  for (const TreeEntry &entry : *entries) {
    auto file = readFile(files, top + "/" + entry.path);
    if (!file)
      return file.takeError();
    result.laterMigrations.push_back(std::move(*file));
  }
  return Error::success();
}

Expected<RevisionFiles> RevisionReader::read() {
  if (Error error = findTop())
    return error;
  if (Error error = findCommit())
    return error;
  auto entries = list(commit, interestingPaths());
  if (!entries)
    return entries.takeError();
  auto files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  if (auto folder = today.getCurrentWorkingDirectory())
    files->setCurrentWorkingDirectory(*folder);
  if (Error error = fetch(*entries, *files))
    return error;
  RevisionFiles result{reference, files, top, {}};
  if (Error error = readLaterMigrations(*entries, result))
    return error;
  return result;
}

Expected<RevisionFiles> readRevision(vfs::FileSystem &files,
                                     const Project &project,
                                     StringRef reference) {
  // What starts with a dash would be an option of git.
  if (reference.empty() || reference.starts_with("-"))
    return failure("--base needs a revision, such as main or HEAD~1");
  auto git = GitProgram::find(project.root, "--base");
  if (!git)
    return git.takeError();
  return RevisionReader(files, project, reference, std::move(*git)).read();
}

} // namespace holdfast
