#include "cli/RepositoryPaths.h"

#include "cli/Report.h"
#include "project/Paths.h"
#include "source/SourceFile.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::cli {

/// The path as it is spelled, and with its links followed where that differs.
static std::vector<std::string> spellings(vfs::FileSystem &files,
                                          StringRef path) {
  std::vector<std::string> result{absolutePath(files, path)};
  SmallString<256> real;
  if (!files.getRealPath(path, real) && real != result.front())
    result.push_back(real.str().str());
  return result;
}

/// `path` seen from a folder above it, or that folder itself.
static std::optional<std::string> below(StringRef top, StringRef path) {
  top = top.rtrim('/');
  if (!path.consume_front(top) || !(path.empty() || path.starts_with("/")))
    return std::nullopt;
  return path.ltrim('/').str();
}

RepositoryPaths::RepositoryPaths(vfs::FileSystem &files, StringRef workspace)
    : files(files) {
  if (!workspace.empty())
    workspaces = spellings(files, workspace);
}

std::optional<std::string> RepositoryPaths::findFolder(StringRef folder) const {
  std::vector<std::string> paths = spellings(files, folder);
  for (const std::string &path : paths)
    for (const std::string &workspace : workspaces)
      if (auto found = below(workspace, path))
        return found;
  for (const std::string &path : paths)
    for (StringRef top = path; !top.empty(); top = sys::path::parent_path(top))
      if (files.exists(Twine(top) + "/.git"))
        return below(top, path);
  return std::nullopt;
}

std::optional<std::string> RepositoryPaths::find(StringRef path) {
  std::string absolute = absolutePath(files, path);
  StringRef folder = sys::path::parent_path(absolute);
  auto known = folders.find(folder);
  if (known == folders.end())
    known = folders.try_emplace(folder, findFolder(folder)).first;
  if (!known->second)
    return std::nullopt;
  StringRef name = sys::path::filename(absolute);
  return known->second->empty() ? name.str()
                                : *known->second + "/" + name.str();
}

void addRepositoryFiles(Report &report, RepositoryPaths paths) {
  DenseSet<const SourceFile *> seen;
  auto add = [&](Span span) {
    // A file of a revision is no file of the working tree.
    if (!span || !seen.insert(span.file).second ||
        span.file->path().starts_with("git:"))
      return;
    if (auto path = paths.find(span.file->path()))
      report.repositoryFiles[span.file->path()] = std::move(*path);
  };
  auto addAll = [&](const Diagnostic &diagnostic) {
    add(diagnostic.span);
    for (const Note &note : diagnostic.notes)
      add(note.span);
    for (const Fix &fix : diagnostic.fixes)
      for (const Edit &edit : fix.edits)
        add(edit.span);
  };
  for (const Diagnostic &diagnostic : report.diagnostics)
    addAll(diagnostic);
  for (const AcceptedFinding &accepted : report.unreported.accepted)
    addAll(accepted.diagnostic);
}

} // namespace holdfast::cli
