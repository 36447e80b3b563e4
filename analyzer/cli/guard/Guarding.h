#pragma once

#include "cli/Arguments.h"
#include "cli/guard/Answers.h"
#include "cli/guard/CodePlaces.h"
#include "cli/guard/GuardedCall.h"
#include "guard/WayOut.h"

#include "llvm/ADT/StringExtras.h"

#include <set>

namespace holdfast::cli {

/// Exit statuses of `holdfast guard` besides those of the command.
namespace guardStatus {
inline constexpr int forbidden = 1, needsAnswers = 3;
}

/// One run of `holdfast guard`: looks, has what would go decided about, copies
/// that, looks again and becomes the command. `arguments` must outlive it.
class Guarding {
public:
  Guarding(const Arguments &arguments, Answers answers)
      : arguments(arguments), answers(std::move(answers)) {}

  llvm::Expected<int> run();

private:
  llvm::Error look();
  llvm::Error lock(llvm::ArrayRef<guard::Target> targets);
  /// Until nothing is open: an exit status where nothing is to run.
  llvm::Expected<std::optional<int>> decide(bool isDry, bool &hasChanged);
  std::optional<std::string> whyForbidden() const;
  void print(bool isDry = false) const;
  void printHarmless(const GuardedCall &call) const;
  void printUnmatched() const;
  void printEmpty(const GuardedCall &call) const;
  void printReset(const GuardedCall &call) const;
  bool hasOpen() const;
  std::vector<std::string> strangeNames() const;
  std::optional<int> stopStrange();
  llvm::Expected<bool> askAll();
  std::optional<int> stopObstructed();
  std::string missingAnswers() const;
  void printPrismasQuestions() const;
  void printOtherAnswers() const;
  int stopUnanswered();
  int stop(llvm::StringRef decision, const std::string &reason, int status);
  /// What is to be done instead of a loss; nothing where it may go, or nobody
  /// has said.
  llvm::Expected<std::optional<guard::WayOut>>
  wayOutOf(const GuardedCall &call, const guard::Loss &loss,
           const Answer &answer) const;
  llvm::Error checkRename(const GuardedCall &call, const guard::Loss &loss,
                          llvm::StringRef newName) const;
  std::vector<guard::Loss> mayGo(const GuardedCall &call) const;
  llvm::Error checkWaysOut() const;
  llvm::Expected<bool> takeWayOut();
  llvm::Error copyAll();
  llvm::Error checkAgain();
  llvm::Error log(llvm::StringRef decision, llvm::StringRef reason);
  std::string command() const { return llvm::join(arguments.positional, " "); }

  const Arguments &arguments;
  Answers answers;
  std::vector<guard::PrismaCall> prismaCalls;
  std::vector<GuardedCall> calls;
  std::set<std::string> locked;
  std::vector<KnownPlaces> codePlaces; ///< by call
  std::string copy;
};

/// Tells the user something on standard error.
void sayGuard(const llvm::Twine &message);

} // namespace holdfast::cli
