#pragma once

#include "diagnostics/Diagnostic.h"
#include "engine/EmptiedTables.h"
#include "engine/FindingCode.h"
#include "engine/Unreported.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::cli {

struct SeverityCounts {
  unsigned errors = 0;
  unsigned warnings = 0;
  unsigned infos = 0;

  void add(Severity severity);
  void add(const SeverityCounts &other);
  unsigned total() const { return errors + warnings + infos; }
};

/// What came out of checking one project, ready to be printed.
struct Report {
  std::string id;    ///< the path as the user gave it
  std::string error; ///< why the project could not be checked, else empty
  std::vector<std::string> schemaFiles;
  /// What the schema was compared with: `prisma/migrations (104 migrations)`.
  std::vector<std::string> evidence;
  /// Why there is no evidence, or what is not among it.
  std::string remark;
  /// Tables that are there again, and their rows are not.
  std::vector<EmptiedTable> emptied;
  /// The SQL that would make the database what the schema says, as far as it is
  /// known; empty where nobody asks or nothing differs.
  std::string pendingSql;
  /// A folder of migrations that is nobody's, where nothing else is known.
  std::string untakenHistory;
  std::vector<Diagnostic> diagnostics;
  std::vector<std::string> fingerprints; ///< one a diagnostic
  /// What of the code each concerns; empty where nobody looked.
  std::vector<CodeUses> codeUses;
  /// What was found besides; with fingerprints of what is accepted.
  Unreported unreported;
  std::vector<std::string> acceptedFingerprints;
  bool hasBase = false; ///< only what is new is reported
  /// Paths from the top of the repository, for the files that findings point
  /// into; none outside of a repository.
  llvm::StringMap<std::string> repositoryFiles;
  std::vector<std::string> fixedFiles; ///< rewritten by `--fix`
  unsigned fixesApplied = 0;
  std::optional<Safety> fixesTried;      ///< what `--fix` asked for
  std::shared_ptr<const void> owner;     ///< keeps the texts of the spans alive
  std::shared_ptr<const void> codeOwner; ///< likewise, of the code

  bool failed() const { return !error.empty(); }
  SeverityCounts counts() const;
  /// Takes out what an earlier project of the run has reported at the same
  /// place outside its own schema, such as in a workflow that both share.
  void dropRepeated(llvm::StringSet<> &seen);
  /// The file's path from the top of its repository, or as it is.
  llvm::StringRef repositoryFile(llvm::StringRef path) const;
  /// `FILE:LINE` of a span that has a file, likewise.
  std::string repositoryPlace(Span span) const;
};

} // namespace holdfast::cli
