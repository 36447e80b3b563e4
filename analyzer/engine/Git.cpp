#include "engine/Git.h"

#include "engine/FileAccess.h"
#include "engine/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace holdfast {

namespace {

/// A file for a child process to read or write, gone at the end of the scope.
class TemporaryFile {
public:
  static Expected<TemporaryFile> create(StringRef content = "") {
    TemporaryFile result;
    int descriptor;
    if (auto error = sys::fs::createTemporaryFile("holdfast", "tmp", descriptor,
                                                  result.name))
      return failure("cannot write a temporary file: " + error.message());
    raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
    stream << content;
    return result;
  }
  TemporaryFile(TemporaryFile &&other) : name(other.name) {
    other.name.clear();
  }
  ~TemporaryFile() {
    if (!name.empty())
      sys::fs::remove(name);
  }

  StringRef path() const { return name; }
  std::string read() const {
    auto buffer = MemoryBuffer::getFile(name, /*IsText=*/false,
                                        /*RequiresNullTerminator=*/false);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  }

private:
  TemporaryFile() = default;
  SmallString<128> name;
};

/// The git program at work in one folder.
class Git {
public:
  Git(std::string program, StringRef folder)
      : program(std::move(program)), folder(folder) {}

  /// Runs git and returns what it printed. An error is its own first line.
  Expected<std::string> run(ArrayRef<StringRef> words, StringRef input = "") {
    auto in = TemporaryFile::create(input);
    auto out = TemporaryFile::create();
    auto err = TemporaryFile::create();
    if (!in || !out || !err)
      return joinErrors(joinErrors(in.takeError(), out.takeError()),
                        err.takeError());
    SmallVector<StringRef> arguments{program, "-C", folder};
    append_range(arguments, words);
    std::optional<StringRef> redirects[] = {in->path(), out->path(),
                                            err->path()};
    std::string reason;
    int status = sys::ExecuteAndWait(program, arguments, std::nullopt,
                                     redirects, /*SecondsToWait=*/60,
                                     /*MemoryLimit=*/0, &reason);
    if (status == 0)
      return out->read();
    std::string said = err->read();
    StringRef line = StringRef(said).split('\n').first;
    line.consume_front("fatal: ");
    return failure(line.empty() ? "git failed: " + reason
                                : ("git says: " + line).str());
  }

private:
  std::string program;
  std::string folder;
};

} // namespace

/// Only what can belong to a schema or a history is fetched.
static bool isWanted(StringRef path) {
  return path.ends_with(".prisma") || path.ends_with(".sql") ||
         path.ends_with(".json") || path.ends_with(".toml");
}

/// Splits the answer of `cat-file --batch` to as many requests as there are
/// names, and adds each file.
static Error addFiles(StringRef answer, ArrayRef<StringRef> names,
                      vfs::InMemoryFileSystem &files) {
  for (StringRef name : names) {
    auto [header, rest] = answer.split('\n');
    size_t size;
    if (header.rsplit(' ').second.getAsInteger(10, size) || size >= rest.size())
      return failure("git gave no content for " + name);
    files.addFile("/" + name, 0,
                  MemoryBuffer::getMemBufferCopy(rest.take_front(size)));
    answer = rest.drop_front(size + 1);
  }
  return Error::success();
}

/// All wanted files below `path` at the revision, as a file system whose root
/// is the folder that `path` counts from.
static Expected<IntrusiveRefCntPtr<vfs::InMemoryFileSystem>>
readTree(Git &git, StringRef reference, StringRef path, bool fromTop) {
  SmallVector<StringRef> words{"ls-tree", "-r", "-z", "--name-only"};
  if (fromTop)
    words.push_back("--full-tree");
  append_range(words, ArrayRef<StringRef>{reference, "--", path});
  auto listing = git.run(words);
  if (!listing)
    return listing.takeError();
  SmallVector<StringRef> names;
  StringRef(*listing).split(names, '\0', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  erase_if(names, [](StringRef name) {
    return !isWanted(name) || name.contains('\n');
  });
  if (names.empty())
    return failure(path + " is not there at " + reference +
                   "; if it was elsewhere then, give git:" + reference +
                   ":PATH");
  std::string requests;
  for (StringRef name : names)
    requests += (reference + (fromTop ? ":" : ":./") + name + "\n").str();
  auto answer = git.run({"cat-file", "--batch"}, requests);
  if (!answer)
    return answer.takeError();
  auto files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  files->setCurrentWorkingDirectory("/");
  if (Error error = addFiles(*answer, names, *files))
    return error;
  return files;
}

/// The file or folder that is the project's schema.
static std::string schemaPathOf(const Project &project) {
  if (project.schemaFiles.size() == 1)
    return project.schemaFiles.front();
  std::string common = folderOf(project.schemaFiles.front());
  for (StringRef file : project.schemaFiles)
    while (common != "." && !file.starts_with(common + "/"))
      common = folderOf(common);
  return common;
}

Expected<SourceTexts> readGitSource(vfs::FileSystem &files, StringRef revision,
                                    const SourceContext &context) {
  auto [reference, path] = revision.split(':');
  // What starts with a dash would be an option of git.
  if (reference.empty() || reference.starts_with("-"))
    return failure("git: needs a revision: git:main or git:HEAD~1:PATH");
  auto program = sys::findProgramByName("git");
  if (!program)
    return failure("git:" + revision +
                   " needs the git program, which is not "
                   "in the PATH");
  std::string folder = ".", inside = path.str();
  bool fromTop = !path.consume_front("./");
  if (path.empty()) {
    if (!context.project)
      return failure("git:" + reference + " needs a path here: git:" +
                     reference + ":prisma/schema.prisma");
    std::string schema = schemaPathOf(*context.project);
    bool isWholeFolder = isFolder(files, schema);
    folder = isWholeFolder ? schema : folderOf(schema);
    inside = isWholeFolder ? "." : sys::path::filename(schema).str();
    fromTop = false;
  } else {
    inside = path.str();
    // The repository is the schema's, wherever the program runs.
    if (fromTop && context.project)
      folder = folderOf(context.project->schemaFiles.front());
  }
  Git git(std::move(*program), folder);
  auto tree = readTree(git, reference, inside, fromTop);
  if (!tree)
    return tree.takeError();
  auto result = readSourcePath(**tree, inside);
  if (!result)
    return result.takeError();
  // Notes must not point at today's files.
  for (SourceFilePtr &file : result->texts)
    file = std::make_shared<SourceFile>(
        ("git:" + reference + ":" + file->path()).str(), file->text().str());
  result->label = ("git:" + revision).str();
  return result;
}

} // namespace holdfast
