#pragma once

#include "guard/Wrappers.h"

#include "llvm/ADT/Twine.h"

namespace holdfast::guard {

/// Scripts that call scripts are followed so far.
inline constexpr unsigned mostDepth = 8;

/// Where a command runs, and what it is given.
struct Place {
  std::string folder;
  Variables variables;
  unsigned depth = 0;
  /// Those of the shell that programs do not get.
  Variables shellVariables = {};
  bool readsOther = false; ///< standard input is not that of the whole
  bool isConditional = false;
  /// The command after which only a shell can tell folder and variables.
  std::string unclearSince = {};
};

/// Reads one command, with all that it leads to.
class CommandReader {
public:
  CommandReader(llvm::vfs::FileSystem &files, FindValue variable)
      : files(files), variable(variable) {}

  void read(llvm::ArrayRef<Word> words, Place place);
  GuardedCommand take() { return std::move(result); }

private:
  void readPrisma(llvm::ArrayRef<Word> words, const Place &place);
  void readText(llvm::StringRef text, Place place);
  bool changesShell(llvm::ArrayRef<Word> words, Place &place);
  bool exportVariables(llvm::ArrayRef<Word> words, Place &place);
  bool startsPrisma(llvm::ArrayRef<Word> words, const Place &place);
  void readScript(llvm::StringRef name, llvm::ArrayRef<Word> added, Place place,
                  llvm::StringRef manager);
  void readScriptOrText(llvm::StringRef word, const Place &place);
  void readTask(const Wrapper &wrapper, llvm::StringRef name, Place place);
  void readWorkspaceTasks(const Wrapper &wrapper, const Place &place);
  void readManager(const Wrapper &wrapper, Place place);
  void readOther(llvm::ArrayRef<Word> words, const Place &place);
  void addFiles(const Wrapper &wrapper, Place &place);
  void fail(const llvm::Twine &problem) {
    if (result.problem.empty())
      result.problem = problem.str();
  }
  std::optional<std::string> valueOf(const Place &place,
                                     llvm::StringRef name) const;

  llvm::vfs::FileSystem &files;
  FindValue variable;
  GuardedCommand result;
};

} // namespace holdfast::guard
