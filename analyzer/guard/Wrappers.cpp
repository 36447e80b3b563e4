#include "guard/Wrappers.h"

#include "guard/WrapperOptions.h"
#include "project/DotEnv.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
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

static Wrapper textOf(StringRef program, const Word &text) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Kind::Text;
  wrapper.words = {text};
  return wrapper;
}

static std::optional<Wrapper> readShellCall(StringRef program,
                                            ArrayRef<Word> words) {
  for (auto [i, word] : enumerate(words)) {
    StringRef text = word.text;
    if (!text.starts_with("-"))
      return std::nullopt; // a script file
    if (text.ends_with("c") && !text.starts_with("--") && i + 1 < words.size())
      return textOf(program, words[i + 1]);
  }
  return std::nullopt;
}

/// The options of `script` that are followed by a value; of the short ones the
/// last of several in one word.
static bool takesScriptValue(StringRef name) {
  static constexpr StringLiteral named[] = {
      "--echo",       "--log-in",         "--log-out",     "--log-io",
      "--log-timing", "--logging-format", "--output-limit"};
  bool isShort = name.size() > 1 && name[1] != '-';
  return is_contained(named, name) ||
         (isShort && StringRef("EIOBTmo").contains(name.back()));
}

/// `script -c "…"`, and on macOS `script FILE COMMAND`.
static std::optional<Wrapper> readScriptCall(StringRef program,
                                             ArrayRef<Word> words) {
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (name == "--command" || (name.ends_with("c") && name[1] != '-'))
      return textOf(program, Word{options.value()});
    else if (takesScriptValue(name) ||
             (name == "-t" && !options.words.empty() &&
              isDigit(options.words.front().text.front())))
      options.value();
  if (options.words.size() < 2)
    return std::nullopt;
  Wrapper wrapper;
  wrapper.program = program.str();
  ArrayRef<Word> command = options.words.drop_front();
  wrapper.words.assign(command.begin(), command.end());
  return wrapper;
}

/// `su USER -c "…"`: only as a login are folder and variables others.
static std::optional<Wrapper> readUserChange(StringRef program,
                                             ArrayRef<Word> words) {
  std::optional<Wrapper> text;
  for (auto [i, word] : enumerate(words)) {
    StringRef option = word.text;
    if (option == "-" || option == "-l" || option == "--login")
      return unclear(program, "as a login it runs elsewhere and with other "
                              "variables; put holdfast guard into what it "
                              "runs");
    Word attached = word;
    if (option.consume_front("--command=") ||
        (option.size() > 2 && option.consume_front("-c"))) {
      attached.text = option.str();
      text = textOf(program, attached);
    } else if ((option == "-c" || option == "--command") &&
               i + 1 < words.size()) {
      text = textOf(program, words[i + 1]);
    }
  }
  return text;
}

/// start-server-and-test: scripts or commands, with addresses between them.
static Wrapper readServerTest(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Kind::ScriptsOrTexts;
  for (const Word &word : words) {
    StringRef text = word.text;
    bool isAddress = text.contains("://") || text.starts_with("http-get") ||
                     text.starts_with("tcp:") ||
                     text.find_first_not_of("0123456789,|") == StringRef::npos;
    if (!isAddress && !text.starts_with("-"))
      wrapper.words.push_back(word);
  }
  return wrapper;
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

namespace {

/// Programs that are read in one way.
struct Family {
  std::vector<StringRef> programs;
  std::optional<Wrapper> (*read)(StringRef program, ArrayRef<Word> words,
                                 FindValue variable);
};

/// What stands after the program's name tells all.
template <auto read>
std::optional<Wrapper> byWords(StringRef program, ArrayRef<Word> words,
                               FindValue) {
  return read(program, words);
}

} // namespace

static Wrapper readTaskRunner(StringRef program, ArrayRef<Word>) {
  return unclear(program,
                 "put holdfast guard in front of the command that it runs");
}

static std::optional<Wrapper> readBun(StringRef program, ArrayRef<Word> words,
                                      FindValue variable) {
  auto wrapper = program == "bunx" ? readRunner(program, words)
                                   : readManager(program, words);
  if (wrapper && wrapper->kind != Kind::Unclear)
    addBunFiles(*wrapper, variable);
  return wrapper;
}

static ArrayRef<Family> families() {
  static const Family all[] = {
      {{"npx", "pnpx"}, byWords<readRunner>},
      {{"npm", "pnpm", "yarn"}, byWords<readManager>},
      {{"bun", "bunx"}, readBun},
      {{"rushx"}, byWords<readScripts>},
      {{"dotenv"}, byWords<readDotenv>},
      {{"dotenvx", "env-cmd"}, byWords<readEnvRunner>},
      {{"env", "cross-env", "cross-env-shell", "nice", "time", "nohup",
        "command", "exec", "timeout", "stdbuf", "setsid", "ionice", "chronic",
        "unbuffer", "caffeinate"},
       byWords<readPrefix>},
      {{"sh", "bash", "dash", "zsh"}, byWords<readShellCall>},
      {{"node", "deno"}, byWords<readRuntime>},
      {{"run-s", "run-p", "npm-run-all"}, byWords<readRunAll>},
      {{"script"}, byWords<readScriptCall>},
      {{"su", "runuser"}, byWords<readUserChange>},
      {{"start-server-and-test", "start-test", "server-test"},
       byWords<readServerTest>},
      {{"moon"}, byWords<readMoon>},
      {{"rush"}, byWords<readRush>},
      {{"turbo"}, byWords<readTurbo>},
      {{"nx"}, byWords<readNx>},
      {{"make"}, byWords<readMake>},
      {{"lerna", "just", "task", "concurrently", "gulp", "grunt"},
       byWords<readTaskRunner>},
  };
  return all;
}

std::optional<Wrapper> readWrapper(ArrayRef<Word> words, FindValue variable) {
  StringRef program = sys::path::filename(words.front().text);
  program.consume_back(".cmd");
  program.consume_back(".exe");
  if (program == "yarnpkg")
    program = "yarn";
  for (const Family &family : families())
    if (is_contained(family.programs, program))
      return family.read(program, words.drop_front(), variable);
  return std::nullopt;
}

} // namespace holdfast::guard
