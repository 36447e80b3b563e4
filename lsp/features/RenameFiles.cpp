#include "ide/MovedPaths.h"

#include "lsp/Features.h"
#include "lsp/Uri.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<WorkspaceEdit> willRenameFiles(Session &session,
                                        const RenameFilesParams &params) {
  std::vector<MovedPath> moved;
  for (const FileRename &file : params.files) {
    auto from = pathOfUri(file.oldUri), to = pathOfUri(file.newUri);
    if (from && to)
      moved.push_back({*from, *to});
  }
  session.workspace.refresh();
  // Several schemas may share a file of settings.
  std::vector<SourceFilePtr> files;
  std::vector<Edit> edits;
  auto isThere = [&](const Edit &edit) {
    return any_of(edits, [&](const Edit &other) {
      return other.span.file->path() == edit.span.file->path() &&
             other.span.range == edit.span.range;
    });
  };
  for (const auto &[key, project] : session.workspace.projects()) {
    MovedPathEdits found =
        editsForMovedPaths(*session.workspace.filesOf(project), project.project,
                           project.settings, moved);
    append_range(files, found.files);
    for (Edit &edit : found.edits)
      if (!isThere(edit))
        edits.push_back(std::move(edit));
  }
  PositionMap positions = session.positions();
  return toProtocol(edits, positions, session);
}

} // namespace holdfast::lsp
