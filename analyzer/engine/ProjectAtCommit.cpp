#include "engine/ProjectAtCommit.h"

#include "catalog/LowerSchema.h"
#include "engine/Analysis.h"
#include "evidence/EarlierProject.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

Expected<FilesAtCommit> filesAt(vfs::FileSystem &today,
                                std::shared_ptr<GitRepository> git,
                                StringRef commit, const FileMemory &memory) {
  auto folder = today.getCurrentWorkingDirectory();
  auto files = GitFileSystem::create(std::move(git), commit,
                                     folder ? *folder : "/", memory);
  if (files)
    if (Error error = (*files)->hideLeftOut())
      return error;
  return files;
}

static bool isMigration(StringRef file) {
  return sys::path::filename(file) == "migration.sql";
}

/// The schemas and migrations around a project's that are left out, from the
/// top of the repository.
static std::vector<StringRef> leftOutOf(const GitFileSystem &then,
                                        vfs::FileSystem &files,
                                        const Project &project) {
  std::vector<StringRef> result;
  std::string top = then.repository().place().top;
  std::string folder =
      absolutePath(files, folderOf(project.schemaFiles.front()));
  for (StringRef file : then.leftOut())
    if (isWithin(joinPath(top, file), folder) &&
        (isMigration(file) || file.ends_with(".prisma")))
      result.push_back(file);
  return result;
}

bool leavesOutMigrations(const GitFileSystem &then, vfs::FileSystem &files,
                         const Project &project) {
  return any_of(leftOutOf(then, files, project), isMigration);
}

std::string describeLeftOut(const GitFileSystem &then, vfs::FileSystem &files,
                            const Project &project) {
  std::vector<std::string> places;
  for (StringRef file : leftOutOf(then, files, project)) {
    std::string place =
        isMigration(file) ? folderOf(folderOf(file)) : file.str();
    if (!is_contained(places, place))
      places.push_back(std::move(place));
  }
  if (places.empty())
    return "";
  size_t more = places.size() - 1;
  return "not known, as this sparse checkout leaves it out: " + places.front() +
         (more ? " and " + std::to_string(more) + " more" : "");
}

bool isSameText(const SourceFile &a, const SourceFile &b) {
  return a.path() == b.path() && a.text() == b.text();
}

/// A document of today's whose text is that of the revision, or null.
static DocumentPtr sameToday(const Inputs &today, const SourceFile &file) {
  for (const DocumentPtr &document : today.documents)
    if (isSameText(document->file(), file))
      return document;
  return nullptr;
}

DocumentPtr openAsToday(GitFileSystem &then, const Inputs &today,
                        StringRef path) {
  for (const DocumentPtr &document : today.documents) {
    if (document->file().path() != path)
      continue;
    auto file = readUtf8File(then, path);
    if (file && (*file)->text() == document->file().text())
      return document;
    consumeError(file.takeError());
  }
  return nullptr;
}

void lowerBase(const Inputs &today, ArrayRef<DocumentPtr> earlier,
               const GitFileSystem &then, vfs::FileSystem &files, Base &base) {
  for (const DocumentPtr &document : earlier)
    base.documents.push_back(
        sameToday(today, document->file())
            ? document
            : Document::parse(labelledWith("git:" + base.reference,
                                           then.repository().place(), files,
                                           document->file())));
  // Comparing needs the same catalog, as long as its places are today's.
  if (base.analysis && ArrayRef(base.documents) == earlier) {
    base.catalog = base.analysis->review.wanted;
    if (base.catalog)
      return;
  }
  auto schema = Schema::resolve(base.documents);
  if (std::optional<Provider> provider = schema->provider())
    base.catalog =
        std::make_shared<const Catalog>(lowerSchema(*schema, *provider));
}

} // namespace holdfast
