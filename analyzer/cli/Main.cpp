#include "cli/Commands.h"
#include "cli/ProgramArguments.h"

#include "llvm/ADT/SmallVector.h"

int main(int count, char **words) {
  auto owned = holdfast::cli::takeArguments(count, words);
  llvm::SmallVector<llvm::StringRef> arguments(owned.begin(), owned.end());
  return holdfast::cli::runProgram(arguments);
}
