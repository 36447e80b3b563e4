// What somebody has a runner of tasks run, as the command line says.
#include "guard/WrapperOptions.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

static constexpr StringLiteral guardInside =
    "put holdfast guard in front of the command that it runs";

/// Takes the options of a runner that stand among its words, up to a `--`, and
/// what is added to the tasks. `take` is given each with its value, if it has
/// one.
static std::vector<std::string>
takeOptions(ArrayRef<Word> words, ArrayRef<StringRef> valued, Wrapper &wrapper,
            function_ref<void(StringRef name, const std::string &value)> take) {
  std::vector<std::string> plain;
  Options options(words);
  while (!options.words.empty()) {
    StringRef word = options.words.front().text;
    if (!word.starts_with("-")) {
      plain.push_back(word.str());
      options.words = options.words.drop_front();
      continue;
    }
    StringRef name = options.next();
    if (name.empty()) { // --
      wrapper.added.assign(options.words.begin(), options.words.end());
      break;
    }
    bool hasValue = is_contained(valued, name) || word.contains('=');
    take(name, hasValue ? options.value() : "");
  }
  return plain;
}

static Wrapper workspaceTasks(StringRef program) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Wrapper::Kind::WorkspaceTasks;
  wrapper.remedy = guardInside.str();
  return wrapper;
}

/// Whether a filter is but the name of a package.
static bool isPlainName(StringRef filter) {
  return !filter.empty() &&
         filter.find_first_of("*.{}[]!^~,") == StringRef::npos;
}

/// Of the words of `turbo` those that are no tasks.
static bool isTurboVerb(StringRef word) {
  return is_contained({"login", "logout", "link", "unlink", "prune", "ls",
                       "query", "daemon", "gen", "generate", "telemetry",
                       "scan", "config", "bin", "info", "boundaries"},
                      word);
}

std::optional<Wrapper> readTurbo(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper = workspaceTasks(program);
  bool isDry = false, isClear = true;
  std::vector<std::string> plain = takeOptions(
      words,
      {"--filter", "-F", "--cwd", "--concurrency", "--env-mode",
       "--output-logs", "--log-order", "--log-prefix", "--cache-dir", "--cache",
       "--profile", "--ui", "--team", "--token", "--api", "--scope"},
      wrapper, [&](StringRef name, const std::string &value) {
        isDry |= name.starts_with("--dry") || name == "--graph" ||
                 name == "--help" || name == "--version";
        if (name == "--filter" || name == "-F" || name == "--scope") {
          isClear &= wrapper.tasks.package.empty() && isPlainName(value);
          wrapper.tasks.package = value;
        }
        if (name == "--cwd")
          wrapper.folder = value;
        if (name == "--env-mode")
          wrapper.tasks.isLoose = value == "loose";
      });
  if (isDry || plain.empty() || isTurboVerb(plain.front()))
    return std::nullopt;
  if (!isClear || plain.front() == "watch")
    return unclear(program, guardInside);
  wrapper.tasks.names.assign(plain.begin() + (plain.front() == "run"),
                             plain.end());
  return wrapper;
}

/// `nx run PROJECT:TARGET`, `nx TARGET PROJECT`, `nx run-many -t TARGET`.
std::optional<Wrapper> readNx(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper = workspaceTasks(program);
  std::vector<std::string> targets;
  std::vector<std::string> plain =
      takeOptions(words,
                  {"-t", "--target", "--targets", "-p", "--projects",
                   "--project", "-c", "--configuration", "--parallel"},
                  wrapper, [&](StringRef name, const std::string &value) {
                    if (name == "-t" || name.starts_with("--target"))
                      targets.push_back(value);
                  });
  if (plain.empty())
    return std::nullopt;
  StringRef verb = plain.front();
  bool isMany = verb == "run-many" || verb == "affected";
  if (isMany) {
    wrapper.tasks.names = targets;
    bool isClear = !targets.empty() && all_of(targets, isPlainName);
    return isClear ? wrapper : unclear(program, guardInside);
  }
  static constexpr StringLiteral own[] = {
      "graph",   "reset",        "list",         "show",
      "migrate", "init",         "add",          "g",
      "import",  "format",       "daemon",       "report",
      "connect", "sync",         "generate",     "login",
      "repair",  "format:check", "format:write", "--version"};
  if (is_contained(own, verb))
    return std::nullopt;
  std::string name = verb.str(), project = plain.size() > 1 ? plain[1] : "";
  if (verb == "run") {
    auto [first, second] = StringRef(project).split(':');
    name = second.str();
    project = first.str();
  }
  if (!isPlainName(name) || StringRef(name).contains(':') || project.empty())
    return unclear(program, guardInside);
  wrapper.tasks.names = {name};
  wrapper.tasks.package = project;
  return wrapper;
}

// --- moon, rush, make
// ---------------------------------------------------------

/// Tasks and what is added to them after `--`.
static Wrapper tasksOf(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Wrapper::Kind::Tasks;
  wrapper.remedy = guardInside.str();
  auto dashes =
      find_if(words, [](const Word &word) { return word.text == "--"; });
  for (const Word &word : ArrayRef(words.begin(), dashes))
    if (!StringRef(word.text).starts_with("-"))
      wrapper.words.push_back(word);
  if (dashes != words.end())
    wrapper.added.assign(std::next(dashes), words.end());
  return wrapper;
}

/// `moon run TARGET…`, `moon PROJECT:TASK`; its other verbs run no tasks, or
/// too many.
std::optional<Wrapper> readMoon(StringRef program, ArrayRef<Word> words) {
  StringRef verb = words.empty() ? StringRef() : StringRef(words.front().text);
  if (verb == "run" || verb == "r")
    return tasksOf(program, words.drop_front());
  if (verb.contains(':'))
    return tasksOf(program, words);
  if (verb == "check" || verb == "ci" || verb == "exec")
    return unclear(program, "name the task: moon run PROJECT:TASK");
  return std::nullopt;
}

/// `rush COMMAND`: its own verbs run nothing of Prisma's.
std::optional<Wrapper> readRush(StringRef program, ArrayRef<Word> words) {
  static constexpr StringLiteral own[] = {"add",
                                          "change",
                                          "check",
                                          "deploy",
                                          "init",
                                          "install",
                                          "link",
                                          "list",
                                          "pack",
                                          "prune",
                                          "purge",
                                          "publish",
                                          "remove",
                                          "scan",
                                          "unlink",
                                          "update",
                                          "upgrade-interactive",
                                          "version",
                                          "--help",
                                          "-h"};
  if (words.empty() || is_contained(own, words.front().text))
    return std::nullopt;
  Wrapper wrapper = tasksOf(program, words);
  // What follows is the command's own.
  wrapper.words.resize(1);
  wrapper.added.assign(words.begin() + 1, words.end());
  return wrapper;
}

/// `make [-s] [-C DIR] TARGET…`; what other options do is not looked into.
std::optional<Wrapper> readMake(StringRef program, ArrayRef<Word> words) {
  Options options(words);
  std::string folder;
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (name == "-C" || name == "--directory")
      folder = options.value();
    else if (name != "-s" && name != "--silent" && name != "-B")
      return unclear(program, guardInside);
  bool arePlain = all_of(options.words, [](const Word &word) {
    return StringRef(word.text).find_first_of("=-$") != 0 &&
           !StringRef(word.text).contains('=');
  });
  if (options.words.empty() || !arePlain)
    return unclear(program, guardInside);
  Wrapper wrapper = tasksOf(program, options.words);
  wrapper.folder = folder;
  return wrapper;
}

} // namespace holdfast::guard
