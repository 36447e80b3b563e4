#pragma once

#include "project/JsonText.h"
#include "project/Project.h"

#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast::cli {

/// What a new holdfast.json says, as it is found in a project.
struct NewSettings {
  std::vector<std::string> against; ///< as seen from the file; empty: default
  std::string base;                 ///< empty for none
  std::vector<JsonMember> rules;
};

/// Looks for dumps and snapshots, and for the branch that others go into.
/// `folder` is where the file will lie.
NewSettings findSettings(llvm::vfs::FileSystem &files, llvm::StringRef folder,
                         llvm::ArrayRef<Project> projects);

/// The text of the file.
std::string textOf(const NewSettings &settings);

} // namespace holdfast::cli
