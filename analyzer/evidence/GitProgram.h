#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace holdfast {

/// The git program at work in one folder.
class GitProgram {
public:
  /// Finds git in the PATH. `purpose` says in the error what needs it.
  static llvm::Expected<GitProgram> find(llvm::StringRef folder,
                                         llvm::StringRef purpose);

  /// Runs git and returns what it printed. An error is its own first line.
  llvm::Expected<std::string> run(llvm::ArrayRef<llvm::StringRef> words,
                                  llvm::StringRef input = "") const;

private:
  GitProgram(std::string program, llvm::StringRef folder)
      : program(std::move(program)), folder(folder) {}

  std::string program;
  std::string folder;
};

} // namespace holdfast
