#pragma once

#include "catalog/Catalog.h"
#include "diagnostics/Diagnostic.h"
#include "engine/Unreported.h"
#include "project/Project.h"
#include "project/Settings.h"
#include "evidence/Evidence.h"
#include "review/HistoryReview.h"
#include "rules/CleanBlocks.h"
#include "scripts/PrismaCommand.h"
#include "schema/Schema.h"
#include "syntax/Document.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <memory>

namespace holdfast {

struct Baseline;

/// The result of checking one project: an immutable value. Diagnostics,
/// catalogs and schema point into `documents`, `configFile` and the catalogs'
/// files.
struct Analysis {
  std::vector<DocumentPtr> documents;
  std::unique_ptr<const Schema> schema;
  /// What the schema describes; null when there is no evidence to compare with.
  std::shared_ptr<const Catalog> wanted;
  std::vector<std::shared_ptr<const Evidence>> evidence;
  /// The revision that this is held against, and what became of the history
  /// since; null and empty where none was asked for.
  std::shared_ptr<const Baseline> baseline;
  std::optional<HistoryReview> history;
  /// What the project's scripts run of Prisma; empty where nobody asks.
  std::vector<PrismaCommand> commands;
  /// Why evidence was left aside, if it was.
  std::string leftAside;
  /// The project's prisma.config.*, into which fixes may point.
  SourceFilePtr configFile;
  std::vector<Diagnostic> diagnostics; ///< sorted for display
  Unreported unreported;
};

/// Hands out an already parsed document for a path (an editor's buffer), or
/// null.
using OpenDocuments = llvm::function_ref<DocumentPtr(llvm::StringRef path)>;

/// What is kept from one analysis to the next; either may be null. Safe for one
/// thread.
struct AnalysisMemory {
  EvidenceCache *evidence = nullptr;
  CleanBlocks *cleanBlocks = nullptr; ///< of this very project
  /// What `settings.base` was found to be, of this very project.
  std::shared_ptr<const Baseline> *baseline = nullptr;
};

/// Checks a project. Errors are those of the environment (a file that cannot be
/// read, evidence that is none); everything about the schema is a diagnostic.
llvm::Expected<Analysis> analyze(llvm::vfs::FileSystem &files,
                                 const Project &project,
                                 const Settings &settings,
                                 AnalysisMemory memory = {},
                                 OpenDocuments open = {});

/// The same against evidence that is there already, whatever the settings say.
llvm::Expected<Analysis>
analyzeAgainst(llvm::vfs::FileSystem &files, const Project &project,
               const Settings &settings,
               llvm::ArrayRef<std::shared_ptr<const Evidence>> evidence);

} // namespace holdfast
