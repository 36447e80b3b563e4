#pragma once

#include "engine/Analysis.h"

#include <memory>
#include <string>
#include <vector>

namespace holdfast {

/// A project as it was at the revision that its changes are held against. An
/// immutable value; the spans of `catalog` and `migrations` lead into files
/// that are named after the revision.
struct Baseline {
  std::string reference; ///< as the user gave it
  /// What its schema described; null if there was none, or none with a
  /// provider.
  std::shared_ptr<const Catalog> catalog;
  std::vector<DocumentPtr> documents;
  std::vector<SourceFilePtr> migrations;
  std::vector<SourceFilePtr> laterMigrations; ///< see RevisionFiles
  std::vector<std::shared_ptr<const Evidence>> evidence;
  std::vector<Diagnostic> diagnostics;
  std::shared_ptr<const Analysis> analysis; ///< owns what those point into
  std::string root;
};

/// Checks the project as it was at `settings.base`. Evidence that the settings
/// name is what exists now and holds for both; only the project's migrations
/// are those of the revision.
llvm::Expected<std::shared_ptr<const Baseline>>
readBaseline(llvm::vfs::FileSystem &files, const Project &project,
             const Settings &settings,
             llvm::ArrayRef<std::shared_ptr<const Evidence>> evidence);

/// Takes out what the base had as well: equal fingerprints, or for files that
/// are elsewhere now, equal but for the path.
void keepNew(std::vector<Diagnostic> &diagnostics, llvm::StringRef root,
             const Baseline &baseline);

/// Notes at losses where the base's schema had what is lost.
void noteBase(std::vector<Diagnostic> &diagnostics, const Catalog &wanted,
              const Baseline &baseline);

} // namespace holdfast
