#pragma once

#include "catalog/RowCounts.h"
#include "diagnostics/ApplyFixes.h"
#include "project/Project.h"
#include "restore/RestoreSql.h"
#include "restore/RestoreText.h"

#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

struct RestoreRequest {
  std::string path; ///< of the schema or its project
  std::string from; ///< the SOURCE that has what was lost
  std::string to;   ///< the SOURCE to write SQL for; empty for the schema
};

/// What brings back the lost, worked out but not written yet.
struct Restoration {
  std::vector<SourceFilePtr> originals; ///< of the schema
  std::vector<FixedFile> files;         ///< those that change
  std::vector<RestoredElement> elements;
  RestoreScript script;
  /// Rows of tables that the script makes: how many FROM has of each, and
  /// whether the script brings them.
  struct KnownRows {
    std::string table;
    RowCount count;
    bool inScript = false;
  };
  std::vector<KnownRows> rows;
  /// Tables that are there, of which a dump has rows: they keep what they have.
  std::vector<std::string> leftAlone;
  /// Tables that a dump has rows of and no structure (`pg_dump -a`).
  std::vector<std::string> unmade;
  Provider provider = Provider::PostgreSQL;
  /// Relations that stay away, each as a sentence with the reason.
  std::vector<std::string> leftOut;
  /// What Prisma refuses in the restored schema and not in the one before, each
  /// as `PATH:LINE:COLUMN: MESSAGE`.
  std::vector<std::string> problems;
};

/// Holds the schema at `path` against a SOURCE that knows more. Errors say
/// which file could not be read or understood; nothing is written.
llvm::Expected<Restoration> planRestoration(llvm::vfs::FileSystem &files,
                                            const RestoreRequest &request);

} // namespace holdfast
