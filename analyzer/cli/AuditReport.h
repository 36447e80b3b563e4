#pragma once

#include "cli/OutputStyle.h"
#include "engine/Audit.h"

namespace holdfast::cli {

/// What came out of `holdfast audit`.
struct AuditReport {
  size_t commits = 0; ///< that were looked at
  bool isCut = false; ///< the clone is shallow: the history goes on elsewhere
  std::vector<AuditStep> steps; ///< those that concern Prisma, the oldest first
  std::vector<CommitCheck> checks; ///< one a step
  std::vector<AuditEntry> entries; ///< likewise the oldest first
};

/// Numbers of an audit.
struct AuditCounts {
  size_t stopped = 0, losing = 0;
  size_t restored = 0, reverted = 0, migrationAdded = 0, migrationEdited = 0,
         migrationRemoved = 0;
  size_t unchecked = 0;
};

AuditCounts countAudit(const AuditReport &report);

/// The subject of a commit; of a merge on GitHub the title of its pull request.
std::string titleOf(const GitCommit &commit);

/// The first digits of a commit's id.
llvm::StringRef shortIdOf(const GitCommit &commit);

/// `restored, migration edited the same day by d233ae3 (fix: keep the table)`.
std::string describeAftermath(const AuditReport &report,
                              const AuditEntry &entry, const Aftermath &later);

/// `412 commits, 57 of them about schemas or migrations: …`.
std::string describeAudit(const AuditReport &report);

/// The entries, the newest first, and the summary.
void printAuditText(llvm::raw_ostream &out, const AuditReport &report,
                    const OutputStyle &style);
void printAuditJson(llvm::raw_ostream &out, const AuditReport &report);
void printAuditMarkdown(llvm::raw_ostream &out, const AuditReport &report);

} // namespace holdfast::cli
