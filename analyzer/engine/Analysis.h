#pragma once

#include "engine/Findings.h"
#include "engine/Inputs.h"
#include "engine/Known.h"
#include "engine/Review.h"

namespace holdfast {

/// The result of checking one project: an immutable value. Each part points
/// into those before it.
struct Analysis {
  Inputs inputs;
  Known known;
  Review review;
  Findings findings;
};

/// What is kept from one analysis to the next; each may be null. Safe for one
/// thread.
struct AnalysisMemory {
  EvidenceCache *evidence = nullptr;
  CleanBlocks *cleanBlocks = nullptr; ///< of this very project
  BaseMemory *bases = nullptr;        ///< likewise
  /// The last analysis of this project, where nothing but the texts of its open
  /// documents has changed since: what it read of files holds. It is used up.
  Analysis *previous = nullptr;
};

/// Checks a project: load, gather, review, judge. Errors are those of the
/// environment (a file that cannot be read, evidence that is none); everything
/// about the schema is a diagnostic.
llvm::Expected<Analysis> analyze(llvm::vfs::FileSystem &files,
                                 const Project &project,
                                 const Settings &settings,
                                 AnalysisMemory memory = {},
                                 OpenDocuments open = {});

/// The last two steps, with what is known already.
Analysis conclude(llvm::vfs::FileSystem &files, Inputs inputs, Known known,
                  EvidenceCache &cache, CleanBlocks *cleanBlocks,
                  Analysis *previous = nullptr);

} // namespace holdfast
