#pragma once

#include "engine/Known.h"
#include "evidence/GitFileSystem.h"

#include <optional>

namespace holdfast {

struct Analysis;

/// A project as it was at the revision that it is held against. An immutable
/// value; spans of what changed since lead into files that are named after the
/// revision.
struct Base {
  std::string reference; ///< as the user gave it, or as we call it
  /// Whether it was asked for, so that only what is new since counts. Otherwise
  /// it only tells what the schema has lost.
  bool isAsked = false;
  /// What its schema described; null if there was none, or none with a
  /// provider.
  std::shared_ptr<const Catalog> catalog;
  std::vector<SourceFilePtr> migrations;
  /// Those that the reference got after the branch left it.
  std::vector<SourceFilePtr> laterMigrations;
  /// The project with its own settings and findings; null where the revision
  /// has no such project, or where it was not asked for.
  std::shared_ptr<const Analysis> analysis;
  std::shared_ptr<const Settings> settings;
  std::vector<DocumentPtr> documents; ///< `catalog` points into them
  std::string leftOut; ///< by a sparse checkout; see describeLeftOut()
};

/// What git tells of a team that only pushes: a base, or why there is none
/// (empty where there is no repository).
struct CommittedBase {
  std::shared_ptr<const Base> base;
  std::string whyNot;
};

/// The bases of one project, which do not change while it is edited.
struct BaseMemory {
  std::shared_ptr<const Base> asked;
  std::optional<std::shared_ptr<const Base>> head;
  std::optional<CommittedBase> committed; ///< where HEAD tells nothing
  std::string failure;                    ///< of git, which is not asked again
};

/// Checks the project as it was at `settings.base`, through the very code that
/// reads it today. What exists is what the project had then; `evidence`, if it
/// is given, is what exists now and holds for both.
llvm::Expected<std::shared_ptr<const Base>> readBase(
    llvm::vfs::FileSystem &files, const Inputs &inputs, EvidenceCache &cache,
    std::optional<llvm::ArrayRef<std::shared_ptr<const Evidence>>> evidence,
    BaseMemory *memory);

/// The same where the files of that revision are at hand, `then`, and it is
/// what the project's own history tells that exists.
llvm::Expected<std::shared_ptr<const Base>>
readBaseAt(llvm::vfs::FileSystem &files, GitFileSystem &then,
           const Inputs &inputs, EvidenceCache &cache);

/// The same where the project was checked as it was there.
std::shared_ptr<const Base> makeBase(llvm::vfs::FileSystem &files,
                                     GitFileSystem &then, const Inputs &inputs,
                                     std::shared_ptr<const Analysis> analysis);

/// Makes of an analysis that was held against a base one that was not.
void forgetBase(Analysis &analysis);

} // namespace holdfast
