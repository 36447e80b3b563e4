#pragma once

#include "catalog/AppliedMigration.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// Something about one migration in which a folder and a database differ, or
/// that stands in the way of the next deployment.
struct MigrationFact {
  enum class Kind {
    Pending,      ///< in the folder alone: the next deployment runs it
    Failed,       ///< begun and not finished: deployments stop at it (P3009)
    RolledBack,   ///< declared undone after it failed; it is pending again
    Edited,       ///< the file is not the one that ran
    Missing,      ///< the database ran it, and the folder lacks it
    AppliedTwice, ///< more than one row says that it ran
  };
  Kind kind;
  std::string name;
  SourceFilePtr file;   ///< null where the folder has none
  std::string when;     ///< when it ran or was begun, in UTC; may be empty
  std::string log = {}; ///< of a failure: the server's words
};

/// `pending`, `failed`, `rolled-back`, `edited`, `missing`, `applied-twice`.
llvm::StringRef spelling(MigrationFact::Kind kind);

/// A folder of migrations held against what a database says that it ran, as
/// Prisma (7.10) holds them. A plain value.
struct AppliedHistory {
  std::vector<MigrationFact> facts;   ///< by name
  std::vector<SourceFilePtr> applied; ///< of the folder, in its order
  std::vector<SourceFilePtr> pending; ///< likewise
  size_t ran = 0; ///< migrations that the database has, by name

  bool has(MigrationFact::Kind kind) const;
  size_t count(MigrationFact::Kind kind) const;
  /// Whether `prisma migrate dev` asks for a reset rather than go on.
  bool hasDiverged() const;
};

/// `migrations` are the folder's, in their order.
AppliedHistory holdAgainstFolder(const AppliedMigrations &rows,
                                 llvm::ArrayRef<SourceFilePtr> migrations);

/// Whether a file is the one of that checksum but for its line breaks, which
/// Prisma does not count.
bool hasChecksum(const SourceFile &migration, llvm::StringRef checksum);

} // namespace holdfast
