#pragma once

#include "diagnostics/Diagnostic.h"
#include "settings/Settings.h"
#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast {

/// A file or folder that gets another path; both absolute.
struct MovedPath {
  std::string from;
  std::string to;
};

/// What keeps the settings of a project right when a file or folder moves that
/// they name: `prisma.schema` of package.json, `schema` and `migrations.path`
/// of prisma.config.*, `against` of holdfast.json. Only what is written as one
/// text is changed; paths that somebody computes stay.
struct MovedPathEdits {
  std::vector<SourceFilePtr> files; ///< that the edits point into
  std::vector<Edit> edits;
};

MovedPathEdits editsForMovedPaths(llvm::vfs::FileSystem &files,
                                  const Project &project,
                                  const Settings &settings,
                                  llvm::ArrayRef<MovedPath> moved);

} // namespace holdfast
