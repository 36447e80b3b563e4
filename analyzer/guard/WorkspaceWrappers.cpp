// What somebody has turbo or nx run, as the command line says.
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

} // namespace holdfast::guard
