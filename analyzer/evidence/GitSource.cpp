#include "evidence/GitSource.h"

#include "project/FileAccess.h"
#include "evidence/GitProgram.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

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
readTree(const GitProgram &git, StringRef reference, StringRef path,
         bool fromTop) {
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
  auto git = GitProgram::find(folder, ("git:" + revision).str());
  if (!git)
    return git.takeError();
  auto tree = readTree(*git, reference, inside, fromTop);
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
