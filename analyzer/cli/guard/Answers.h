#pragma once

#include "guard/Loss.h"
#include "guard/Policy.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast::cli {

/// What becomes of a loss.
struct Answer {
  enum class Kind {
    Open,     ///< nobody has said
    Delete,   ///< it may go
    Keep,     ///< it is written back into the schema
    External, ///< Prisma is told to leave it alone
    Rename,   ///< it gets the name `newName`
  };
  Kind kind = Kind::Open;
  std::string newName = {};
};

/// What the user has said, by options or in the terminal.
struct Answers {
  std::vector<std::string> deletes; ///< names as Loss has them
  std::vector<std::string> trusted; ///< scripts that cannot be followed
  std::vector<std::pair<std::string, std::string>> renames;
  std::vector<std::string> keeps;
  std::vector<std::string> externals;
  bool keepsAll = false;

  /// `database` is its name, of which `DATABASE.*` means all; empty where
  /// nobody can answer for all at once.
  Answer to(const guard::Loss &loss, llvm::StringRef database) const;
  /// The names that are none of the losses.
  std::vector<std::string> without(llvm::ArrayRef<guard::Loss> losses,
                                   llvm::StringRef database) const;
};

/// Whether somebody sits at the terminal and can be asked.
bool canAsk();

/// What there is to be asked about.
struct Asking {
  llvm::ArrayRef<guard::Loss> losses; ///< that are open
  llvm::StringRef database;           ///< its name where `dropsAll`, else empty
  bool dropsAll = false;              ///< one question for all of them
  bool changesSchema = false;         ///< keeping and renaming makes sense
  bool hasConfig = false;             ///< tables can be declared external
  bool isLocal = false;               ///< a letter is enough to delete
  /// Whether an answer can be followed.
  llvm::function_ref<llvm::Error(const guard::Loss &, const Answer &)> check;
};

/// Asks on standard error and reads from standard input. False if the user
/// wants nothing to run; an error where an answer cannot be followed.
llvm::Expected<bool> ask(const Asking &asking, Answers &answers);

} // namespace holdfast::cli
