#pragma once

#include "engine/FormerFiles.h"
#include "usage/ProjectCode.h"

namespace holdfast {

/// Objects of a schema whose uses are looked for together.
struct SoughtCode {
  usage::Targets targets;
  const Schema *schema = nullptr; ///< that has them
  const EarlierCode *earlier =
      nullptr; ///< of what is lost, if history knows it
  /// Of a column that rows now need: only where rows of its table are created.
  bool areCreations = false;
};

/// What of the code they concern.
struct CodeUses {
  std::string object;             ///< `User.email`, several with blanks between
  std::vector<usage::Use> uses;   ///< today's
  std::vector<FormerFile> former; ///< of what is lost
  bool areCreations = false;

  bool empty() const { return uses.empty() && former.empty(); }
};

/// Searches the code for each of `sought`, in their order: all of a schema in
/// one go. The uses point into the schemas and the code. What git cannot read
/// is left out.
std::vector<CodeUses> searchCode(llvm::vfs::FileSystem &files,
                                 const usage::ProjectCode &code,
                                 llvm::ArrayRef<SoughtCode> sought,
                                 unsigned threads);

} // namespace holdfast
