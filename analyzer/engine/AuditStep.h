#pragma once

#include "evidence/GitHistory.h"

namespace holdfast {

/// A commit that changes what concerns Prisma.
struct AuditStep : GitStep {
  std::string previous; ///< the id of the one before; empty for the first
  /// Since the last one, something around the projects has changed that says
  /// which and how they are checked.
  bool isElsewhere = false;
};

/// Whether a file decides about a schema or its history: schemas, migrations
/// and Prisma's own configuration.
bool concernsPrisma(llvm::StringRef path);

/// Whether it may decide which projects there are, and what holds for them.
bool surroundsProjects(llvm::StringRef path);

/// Of the commits, the oldest first, those that concern Prisma.
std::vector<AuditStep> takeSteps(std::vector<GitStep> commits);

} // namespace holdfast
