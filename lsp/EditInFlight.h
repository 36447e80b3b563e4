#pragma once

#include "diagnostics/Diagnostic.h"
#include "lsp/Buffer.h"

#include "llvm/ADT/ArrayRef.h"

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace holdfast::lsp {

/// A person at the keyboard goes through texts that nobody means: a name
/// without its last letters, a field without its default. What such a text
/// would lose is held back until the edit rests.
///
/// An edit is in flight from its first key, for as long as changes stay in the
/// block around it (between blocks: in the lines typed since; in SQL:
/// anywhere). It lands when a change is made elsewhere, when a document is
/// opened, closed or saved, when files or settings change, or after a pause.
/// What comes as a whole does not take off: whole lines, a word that is pasted
/// or completed.
///
/// While an edit is in flight, findings about the database are held back, but
/// for those that were there when it began and those about the same object as
/// one of them. What Prisma rejects is told at once.
class EditInFlight {
public:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds pause{800};

  /// Takes note of a change of a document. `blocks` is the document before it,
  /// null where it is no schema; true says that a new edit begins, whose start
  /// the caller has to describe with remember().
  bool change(llvm::StringRef path, const Document *blocks,
              const AppliedChange &change);

  /// Says what is found in a project as the edit begins.
  void remember(llvm::StringRef project,
                llvm::ArrayRef<holdfast::Diagnostic> findings);

  void land();

  /// When it lands unless more is typed; nullopt when nothing is in flight.
  std::optional<Clock::time_point> landsAt() const { return deadline; }

  /// Whether the finding is held back for now.
  bool holds(llvm::StringRef project,
             const holdfast::Diagnostic &finding) const;

private:
  std::string path; ///< of the document
  holdfast::Range
      region; ///< in which changes belong to the edit, of its present text
  std::optional<Clock::time_point> deadline;
  /// What was found when the edit began, by project: the findings and their
  /// subjects.
  std::map<std::string, std::set<std::string>> before;
};

} // namespace holdfast::lsp
