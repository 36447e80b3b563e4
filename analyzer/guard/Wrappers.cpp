#include "guard/Wrappers.h"

#include "guard/WrapperOptions.h"
#include "project/DotEnv.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Wrapper::Kind;

Variables readDotEnvFile(StringRef text, FindValue variable) {
  Variables result;
  for (const auto &entry : readDotEnv(text, variable))
    result.push_back({entry.getKey().str(), entry.second});
  return result;
}

static bool isAssignment(StringRef word) {
  StringRef name = word.split('=').first;
  return word.contains('=') && !name.empty() && !isDigit(name.front()) &&
         all_of(name, [](char c) { return isAlnum(c) || c == '_'; });
}

ArrayRef<Word> takeAssignments(ArrayRef<Word> words, Variables &variables) {
  while (!words.empty() && isAssignment(words.front().text)) {
    auto [name, value] = StringRef(words.front().text).split('=');
    variables.push_back({name.str(), value.str()});
    words = words.drop_front();
  }
  return words;
}

/// dotenv-cli.
static Wrapper readDotenv(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next()) {
    if (name == "-e") {
      wrapper.envFiles.push_back(options.value());
    } else if (name == "-c") {
      std::string mode;
      if (!options.words.empty() &&
          !StringRef(options.words.front().text).starts_with("-"))
        mode = options.value();
      if (!mode.empty())
        wrapper.envFiles.push_back(".env." + mode + ".local");
      wrapper.envFiles.push_back(".env.local");
      if (!mode.empty())
        wrapper.envFiles.push_back(".env." + mode);
      wrapper.envFiles.push_back(".env");
    } else if (name == "-v") {
      std::string text = options.value();
      auto [key, value] = StringRef(text).split('=');
      wrapper.assignments.push_back({key.str(), value.str()});
    } else if (name == "-o" || name == "--override") {
      wrapper.overrides = true;
    }
  }
  if (wrapper.envFiles.empty())
    wrapper.envFiles.push_back(".env");
  // With -o, what is read last holds.
  if (wrapper.overrides)
    std::reverse(wrapper.envFiles.begin(), wrapper.envFiles.end());
  wrapper.words.assign(options.words.begin(), options.words.end());
  return wrapper;
}

/// `dotenvx run -f FILE -- COMMAND`, `env-cmd -f FILE COMMAND`.
static std::optional<Wrapper> readEnvRunner(StringRef program,
                                            ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  if (program == "dotenvx") {
    if (words.empty() || words.front().text != "run")
      return std::nullopt;
    words = words.drop_front();
  }
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (name == "-f" || name == "--env-file" || name == "--file")
      wrapper.envFiles.push_back(options.value());
    else if (name == "-e" || name == "--env" || name == "--environments")
      return unclear(program, "run the command with its variables and "
                              "holdfast guard in front of it");
    else if (name == "--overload" || name == "-o")
      wrapper.overrides = true;
  if (program == "env-cmd")
    wrapper.overrides = true;
  if (wrapper.envFiles.empty())
    wrapper.envFiles.push_back(".env");
  wrapper.words.assign(options.words.begin(), options.words.end());
  return wrapper;
}

/// `env NAME=VALUE COMMAND`, `cross-env`, `nice`, `time`.
static Wrapper readPrefix(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (name == "-n" || name == "-u" || name == "--unset")
      options.value();
    else if (name == "-C" || name == "--chdir")
      wrapper.folder = options.value();
    else if (program == "env" && (name == "-S" || name == "-i"))
      return unclear(program, "put holdfast guard after it");
  ArrayRef<Word> rest = takeAssignments(options.words, wrapper.assignments);
  wrapper.words.assign(rest.begin(), rest.end());
  if (program == "cross-env-shell" && wrapper.words.size() == 1)
    wrapper.kind = Kind::Text;
  return wrapper;
}

static std::optional<Wrapper> readShellCall(StringRef program,
                                            ArrayRef<Word> words) {
  for (auto [i, word] : enumerate(words)) {
    StringRef text = word.text;
    if (!text.starts_with("-"))
      return std::nullopt; // a script file
    if (text.ends_with("c") && i + 1 < words.size()) {
      Wrapper wrapper;
      wrapper.program = program.str();
      wrapper.kind = Kind::Text;
      wrapper.words = {words[i + 1]};
      return wrapper;
    }
  }
  return std::nullopt;
}

/// `node [options] node_modules/prisma/build/index.js`, `deno run npm:prisma`.
static std::optional<Wrapper> readRuntime(StringRef program,
                                          ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  if (program == "deno") {
    if (words.empty() || words.front().text == "task")
      return words.empty() ? std::nullopt
                           : std::optional(unclear(
                                 program, "run the task's command itself"));
    words = words.drop_front();
  }
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (name == "--env-file" || name == "--env-file-if-exists")
      wrapper.envFiles.push_back(options.value());
    else if (name == "-r" || name == "--require" || name == "--import")
      options.value();
  if (options.words.empty())
    return std::nullopt;
  wrapper.words.assign(options.words.begin(), options.words.end());
  return wrapper;
}

std::optional<Wrapper> readWrapper(ArrayRef<Word> words, FindValue variable) {
  StringRef program = sys::path::filename(words.front().text);
  program.consume_back(".cmd");
  program.consume_back(".exe");
  ArrayRef<Word> rest = words.drop_front();
  enum class Family {
    None,
    Runner,
    Manager,
    Bun,
    BunRunner,
    Dotenv,
    EnvRunner,
    Prefix,
    Shell,
    Runtime,
    RunAll,
    Unclear,
  };
  auto family =
      StringSwitch<Family>(program)
          .Cases("npx", "pnpx", Family::Runner)
          .Case("bunx", Family::BunRunner)
          .Cases("npm", "pnpm", "yarn", "yarnpkg", Family::Manager)
          .Case("bun", Family::Bun)
          .Case("dotenv", Family::Dotenv)
          .Cases("dotenvx", "env-cmd", Family::EnvRunner)
          .Cases("env", "cross-env", "cross-env-shell", Family::Prefix)
          .Cases("nice", "time", "nohup", "command", "exec", Family::Prefix)
          .Cases("sh", "bash", "dash", "zsh", Family::Shell)
          .Cases("node", "deno", Family::Runtime)
          .Cases("run-s", "run-p", "npm-run-all", Family::RunAll)
          .Cases("turbo", "nx", "lerna", "make", Family::Unclear)
          .Cases("just", "task", "concurrently", Family::Unclear)
          .Default(Family::None);
  switch (family) {
  case Family::None:
    return std::nullopt;
  case Family::Runner:
    return readRunner(program, rest);
  case Family::BunRunner: {
    Wrapper wrapper = readRunner(program, rest);
    addBunFiles(wrapper, variable);
    return wrapper;
  }
  case Family::Manager:
    return readManager(program == "yarnpkg" ? "yarn" : program, rest);
  case Family::Bun: {
    auto wrapper = readManager(program, rest);
    if (wrapper && wrapper->kind != Kind::Unclear)
      addBunFiles(*wrapper, variable);
    return wrapper;
  }
  case Family::Dotenv:
    return readDotenv(program, rest);
  case Family::EnvRunner:
    return readEnvRunner(program, rest);
  case Family::Prefix:
    return readPrefix(program, rest);
  case Family::Shell:
    return readShellCall(program, rest);
  case Family::Runtime:
    return readRuntime(program, rest);
  case Family::RunAll:
    return readRunAll(rest);
  case Family::Unclear:
    return unclear(program, "put holdfast guard in front of the command that "
                            "it runs");
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast::guard
