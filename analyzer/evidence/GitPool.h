#pragma once

#include "evidence/GitRepository.h"

#include "llvm/ADT/StringMap.h"

#include <mutex>

namespace holdfast {

/// The repositories of a run over many projects: who is done with one leaves it
/// to the next project in it, with the git process that runs and the trees that
/// were read. As many of a repository are open as threads ask at once. Holds as
/// long as nothing else changes the repositories. Safe for several threads.
class GitPool {
public:
  /// Like GitRepository::findAround(). What is returned is its holder's alone.
  llvm::Expected<std::shared_ptr<GitRepository>>
  take(llvm::vfs::FileSystem &files, llvm::StringRef path,
       llvm::StringRef purpose, std::chrono::seconds patience);

private:
  /// Those that nobody uses, by the folder of the working tree. Lives on while
  /// a repository that was taken does.
  struct Idle {
    std::mutex mutex;
    llvm::StringMap<std::vector<std::shared_ptr<GitRepository>>> repositories;
  };
  std::shared_ptr<Idle> idle = std::make_shared<Idle>();
};

} // namespace holdfast
