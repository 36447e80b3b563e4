#pragma once

#include "diagnostics/Diagnostic.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// The name of a baseline that nobody named.
inline constexpr llvm::StringLiteral baselineName = "holdfast-baseline.json";

/// A finding that a team has accepted. Dates are `2026-11-23`.
struct BaselineEntry {
  std::string rule;
  std::string fingerprint; ///< see fingerprint()
  Subject subject;
  std::string message; ///< for readers, as the place
  std::string schema;  ///< whose finding it is, as seen from the baseline
  std::string file;    ///< where it stood, likewise; empty for none
  std::string reason, author, date;
  std::string expires; ///< the last day; empty forever
  Range range = {};    ///< in the file, if it comes from one
  /// There is no such schema any longer: it may be any that was moved.
  bool isMoved = false;

  bool isOver(llvm::StringRef today) const {
    return !expires.empty() && expires < today;
  }
};

/// A committed file with accepted findings.
struct Baseline {
  SourceFilePtr file;
  std::vector<BaselineEntry> entries;

  Span span(const BaselineEntry &entry) const {
    return file->span(entry.range);
  }
  /// The entry that stands at a range; null where none does.
  const BaselineEntry *at(Range range) const;
};

/// Why a text is not a date as entries have it, or nothing.
std::optional<std::string> whyNoDate(llvm::StringRef text);

/// Reads a baseline. A mistake in it is a PlacedError that says the remedy.
llvm::Expected<Baseline> readBaseline(llvm::vfs::FileSystem &files,
                                      llvm::StringRef path);

/// The nearest file of that name in `folder` or above it, up to the root of the
/// repository; empty where there is none.
std::string findBaseline(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// A path as the baseline at `baseline` has it: from its folder, also by `..`.
std::string seenFromBaseline(llvm::vfs::FileSystem &files,
                             llvm::StringRef baseline, llvm::StringRef path);

/// An entry for a finding, without what only people know.
BaselineEntry makeEntry(llvm::vfs::FileSystem &files, llvm::StringRef baseline,
                        llvm::StringRef schema, const Diagnostic &finding);

/// The text of a baseline, sorted so that branches can be merged.
std::string printBaseline(std::vector<BaselineEntry> entries);

/// What a baseline says of findings.
struct BaselineMatch {
  /// Of each finding the entry that accepts it, or null.
  std::vector<const BaselineEntry *> acceptedBy;
  /// Of each finding that none accepts, the entry that did, or null.
  std::vector<const BaselineEntry *> expired;
  /// Entries that match no finding.
  std::vector<const BaselineEntry *> unused;
};

/// Each entry accepts one finding of its rule, about its object and with its
/// fingerprint, in its schema, or in any where that is gone. What Prisma itself
/// rejects is accepted by none.
BaselineMatch matchBaseline(const Baseline &baseline,
                            llvm::ArrayRef<Diagnostic> findings,
                            llvm::StringRef schema, llvm::StringRef today);

} // namespace holdfast
