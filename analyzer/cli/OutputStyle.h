#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <limits>
#include <optional>
#include <string>

namespace holdfast::cli {

/// What an output takes besides plain text. The defaults are those of a file or
/// pipe: nothing is wrapped, cut or linked.
struct OutputStyle {
  unsigned width = 0;  ///< columns of a terminal; 0 for everything else
  bool unicode = true; ///< whether it shows more than ASCII
  bool links = false;  ///< OSC 8
  /// Findings that a run shows in full.
  size_t mostFindings = std::numeric_limits<size_t>::max();

  bool isTerminal() const { return width > 0; }
  /// The mark for what is left out.
  llvm::StringRef ellipsis() const { return unicode ? "…" : "..."; }
};

/// What decides about an output.
struct OutputFacts {
  bool isTerminal = false;
  unsigned columns = 0; ///< as the terminal says; 0 if it does not
  /// The value of a variable of the environment, empty if it has none.
  llvm::function_ref<std::string(llvm::StringRef)> variable;
  bool takesUtf8 = false; ///< where no variable says something else
};

/// Whether to print colours, unless an option decides it: NO_COLOR, then
/// CLICOLOR_FORCE, then CLICOLOR and whether a terminal takes them.
bool wantsColor(const OutputFacts &facts);

/// Follows COLUMNS, the terminal, LC_ALL, LC_CTYPE, LANG and TERM.
OutputStyle styleFrom(const OutputFacts &facts, bool hasColors);

/// Sets the colours of the stream and says what else it takes. `color` is what
/// an option asks for. `isReportFile` keeps the environment from colouring a
/// file that the user named.
OutputStyle prepareOutput(llvm::raw_fd_ostream &out, std::optional<bool> color,
                          bool isReportFile = false);

/// Standard output, by the environment alone.
OutputStyle prepareStandardOutput();

/// Whether a terminal moves its cursor: TERM says so.
bool movesCursor();

} // namespace holdfast::cli
