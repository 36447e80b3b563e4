#include "cli/Commands.h"

#include "llvm/ADT/SmallVector.h"

int main(int count, char **words) {
  llvm::SmallVector<llvm::StringRef> arguments(words + 1, words + count);
  return holdfast::cli::runProgram(arguments);
}
