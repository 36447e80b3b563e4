#include "evidence/GitSource.h"

#include "evidence/EarlierProject.h"
#include "evidence/GitFileSystem.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

static std::string currentFolder(vfs::FileSystem &files) {
  auto folder = files.getCurrentWorkingDirectory();
  return folder ? *folder : ".";
}

/// The schema files that `git:REF` means, or those of the project that lies
/// where the program runs.
static Expected<SourceTexts> readSchemaAt(vfs::FileSystem &today,
                                          vfs::FileSystem &then,
                                          StringRef reference,
                                          const Project *project) {
  std::optional<Project> earlier;
  if (project) {
    auto found = findEarlierProject(today, then, *project);
    if (!found)
      return found.takeError();
    earlier = std::move(*found);
  } else {
    auto found = findProject(then, ".");
    if (found)
      earlier = std::move(*found);
    else
      consumeError(found.takeError());
  }
  if (!earlier)
    return failure("git:" + reference +
                   " has no schema here; if it was "
                   "elsewhere then, give git:" +
                   reference + ":PATH");
  SourceTexts result;
  result.kind = SourceTexts::Kind::Schema;
  for (const std::string &path : earlier->schemaFiles) {
    auto file = readUtf8File(then, path);
    if (!file)
      return file.takeError();
    result.texts.push_back(std::move(*file));
  }
  return result;
}

static Expected<SourceTexts> readPathAt(vfs::FileSystem &then,
                                        const GitDirectory &place,
                                        StringRef reference, StringRef path) {
  bool fromHere = path.consume_front("./");
  std::string absolute =
      joinPath(fromHere ? currentFolder(then) : place.top, path);
  if (!then.exists(absolute))
    return failure(path + "  does not exist at " + reference +
                   "; if it was elsewhere then, give git:" + reference +
                   ":PATH");
  return readSourcePath(then, absolute);
}

Expected<SourceTexts> readGitSource(vfs::FileSystem &files, StringRef revision,
                                    const SourceContext &context) {
  auto [reference, path] = revision.split(':');
  if (reference.empty())
    return failure("git: needs a revision: git:main or git:HEAD~1:PATH");
  std::string folder = context.project
                           ? folderOf(context.project->schemaFiles.front())
                           : currentFolder(files);
  auto git = GitRepository::findAround(files, folder, ("git:" + revision).str(),
                                       context.gitPatience);
  if (!git)
    return git.takeError();
  auto commit = (*git)->commitOf(reference);
  if (!commit)
    return commit.takeError();
  FileMemory memory;
  auto then =
      GitFileSystem::create(*git, *commit, currentFolder(files), memory);
  if (!then)
    return then.takeError();
  auto result = path.empty()
                    ? readSchemaAt(files, **then, reference, context.project)
                    : readPathAt(**then, (*git)->place(), reference, path);
  // What git could not read is the reason for whatever is missing.
  if (Error error = (*then)->failure()) {
    if (!result)
      consumeError(result.takeError());
    return error;
  }
  if (!result)
    return result.takeError();
  // Notes must not point at today's files.
  for (SourceFilePtr &file : result->texts)
    file = labelledWith("git:" + reference, (*git)->place(), files, *file);
  result->label = ("git:" + revision).str();
  return result;
}

} // namespace holdfast
