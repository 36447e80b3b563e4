#pragma once

#include "guard/Wrappers.h"

#include "llvm/ADT/StringRef.h"

namespace holdfast::guard {

/// Goes through the options of a wrapper.
class Options {
public:
  explicit Options(llvm::ArrayRef<Word> words) : words(words) {}

  /// The name of the option in front, which is taken; empty where there is
  /// none. A `--` ends them and is taken.
  llvm::StringRef next() {
    if (words.empty() || !llvm::StringRef(words.front().text).starts_with("-"))
      return "";
    llvm::StringRef word = words.front().text;
    words = words.drop_front();
    if (word == "--")
      return "";
    auto [name, text] = word.split('=');
    hasValue = word.contains('=');
    given = text;
    return name;
  }
  /// The value of the option that was taken last.
  std::string value() {
    if (hasValue || words.empty())
      return given.str();
    std::string text = words.front().text;
    words = words.drop_front();
    return text;
  }

  llvm::ArrayRef<Word> words;

private:
  bool hasValue = false;
  llvm::StringRef given;
};

inline Wrapper unclear(llvm::StringRef program, llvm::StringRef remedy) {
  Wrapper wrapper;
  wrapper.kind = Wrapper::Kind::Unclear;
  wrapper.program = program.str();
  wrapper.remedy = remedy.str();
  return wrapper;
}

/// `npx --prefix D` looks for the program there, but runs it here; others go
/// there.
inline bool runsWhereItIs(llvm::StringRef program) {
  return program == "npx" || program == "npm";
}

// Each reads what stands after the program's own name. Nothing where the
// program runs no command of the user's.

/// npx, bunx, pnpx and the like: options, then the command.
Wrapper readRunner(llvm::StringRef program, llvm::ArrayRef<Word> words);
/// npm, pnpm, yarn, bun: their own options, then a verb of theirs or a script.
std::optional<Wrapper> readManager(llvm::StringRef program,
                                   llvm::ArrayRef<Word> words);
/// `rushx SCRIPT WORDS`
Wrapper readScripts(llvm::StringRef program, llvm::ArrayRef<Word> words);
/// dotenv-cli and the `dotenv` of Python and Ruby.
Wrapper readDotenv(llvm::StringRef program, llvm::ArrayRef<Word> words);
/// dotenvx and env-cmd.
std::optional<Wrapper> readEnvRunner(llvm::StringRef program,
                                     llvm::ArrayRef<Word> words);
/// env, cross-env and what else only puts something in front of a command.
Wrapper readPrefix(llvm::StringRef program, llvm::ArrayRef<Word> words);
/// turbo and nx: the tasks that they run.
std::optional<Wrapper> readTurbo(llvm::StringRef program,
                                 llvm::ArrayRef<Word> words);
std::optional<Wrapper> readNx(llvm::StringRef program,
                              llvm::ArrayRef<Word> words);
/// moon, rush and make: tasks whose file says what they run.
std::optional<Wrapper> readMoon(llvm::StringRef program,
                                llvm::ArrayRef<Word> words);
std::optional<Wrapper> readRush(llvm::StringRef program,
                                llvm::ArrayRef<Word> words);
std::optional<Wrapper> readMake(llvm::StringRef program,
                                llvm::ArrayRef<Word> words);
/// npm-run-all and its short forms: names of scripts.
Wrapper readRunAll(llvm::StringRef program, llvm::ArrayRef<Word> words);
/// Adds the files that bun reads by itself.
void addBunFiles(Wrapper &wrapper, FindValue variable);

} // namespace holdfast::guard
