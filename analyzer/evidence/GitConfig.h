#pragma once

#include "evidence/GitDirectory.h"
#include "source/SourceFile.h"

#include <vector>

namespace holdfast {

/// A line of a git configuration, its names in lower case but for the
/// subsection: `[section "subsection"] key = value`. A key without a value is
/// `true`.
struct GitSetting {
  std::string section, subsection, key, value;
};

/// The settings of a git configuration, in their order. The error names the
/// line that git would not read.
llvm::Expected<std::vector<GitSetting>>
parseGitConfig(const SourceFilePtr &file);

/// What a repository's own configuration says that decides how it is read. As
/// git's for what is not there.
struct GitConfig {
  bool isPartial = false; ///< some files were left out when it was cloned
  bool hasLinks = true;   ///< symbolic links are checked out as such
  bool isSparse = false;  ///< not all files are checked out
  std::string objectFormat = "sha1";
  std::string refStorage = "files";
  /// Whether it includes files that lie outside the repository.
  bool leadsOutside = false;
};

/// Reads the configuration with the files that it includes from the repository.
/// Errors are of files that cannot be read and of lines that git would refuse.
llvm::Expected<GitConfig> readGitConfig(const GitDirectory &place);

} // namespace holdfast
