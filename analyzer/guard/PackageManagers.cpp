#include "guard/WrapperOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Wrapper::Kind;

static constexpr StringLiteral severalPackages =
    "it runs in other packages; put holdfast guard into the script of the "
    "package itself";

/// Whether an option says where to go first.
static bool namesFolder(StringRef option) {
  return option == "-C" || option == "--prefix" || option == "--dir" ||
         option == "--cwd";
}

/// Whether an option says that other packages are meant.
static bool namesPackages(StringRef option) {
  return option.starts_with("-w") || option.starts_with("--workspace") ||
         option == "--filter" || option == "-F" || option == "-r" ||
         option == "--recursive";
}

Wrapper readRunner(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next()) {
    if (name == "-p" || name == "--package" || name == "--loglevel")
      options.value();
    else if (namesFolder(name)) {
      std::string folder = options.value();
      if (!runsWhereItIs(program))
        wrapper.folder = folder;
    } else if (namesPackages(name))
      return unclear(program, severalPackages);
    else if (name == "-c" || name == "--call" || name == "--shell-mode") {
      wrapper.kind = Kind::Text;
      wrapper.words = {{options.value()}};
      return wrapper;
    }
  }
  wrapper.words.assign(options.words.begin(), options.words.end());
  return wrapper;
}

/// What a script's own words are in `npm run NAME -- WORDS`; all others hand
/// on what comes after the name.
static Wrapper scriptOf(StringRef program, ArrayRef<Word> words,
                        StringRef folder) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Kind::Scripts;
  wrapper.folder = folder.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (namesFolder(name))
      wrapper.folder = options.value();
    else if (namesPackages(name))
      return unclear(program, severalPackages);
  words = options.words;
  if (words.empty())
    return wrapper;
  wrapper.words.push_back(words.front());
  words = words.drop_front();
  auto dashes =
      find_if(words, [](const Word &word) { return word.text == "--"; });
  Options rest(ArrayRef(words.begin(), dashes));
  while (!rest.words.empty()) {
    const Word &word = rest.words.front();
    // npm takes options for itself, and hands on the rest.
    if (program != "npm" || !StringRef(word.text).starts_with("-")) {
      wrapper.added.push_back(word);
      rest.words = rest.words.drop_front();
      continue;
    }
    StringRef name = rest.next();
    if (namesFolder(name))
      wrapper.folder = rest.value();
    else if (namesPackages(name))
      return unclear(program, severalPackages);
  }
  if (dashes != words.end())
    wrapper.added.insert(wrapper.added.end(), std::next(dashes), words.end());
  return wrapper;
}

Wrapper readScripts(StringRef program, ArrayRef<Word> words) {
  return scriptOf(program, words, "");
}

/// The scripts of the package itself that an installation runs.
static Wrapper installationOf(StringRef program) {
  Wrapper wrapper;
  wrapper.program = program.str();
  wrapper.kind = Kind::Scripts;
  // Those before and after come with them.
  wrapper.words = {{"install"}, {"prepare"}};
  if (program == "pnpm")
    wrapper.words = {{"preinstall"}, {"install"}, {"postinstall"}, {"prepare"}};
  return wrapper;
}

/// Whether everything is installed: of one package more, no script of the
/// package itself runs.
static bool installsAll(ArrayRef<Word> words) {
  bool installs =
      words.empty() ||
      is_contained({"install", "i", "ci", "clean-install"}, words[0].text);
  return installs &&
         all_of(words.drop_front(!words.empty()), [](const Word &word) {
           return StringRef(word.text).starts_with("-") &&
                  word.text != "--ignore-scripts";
         });
}

/// A verb of npm's own that runs the script of its name; `t` is short for one.
static std::string scriptOfVerb(StringRef verb) {
  return StringSwitch<StringRef>(verb)
      .Cases("start", "test", "stop", "restart", verb)
      .Case("t", "test")
      .Default("")
      .str();
}

/// What follows the manager's own options: a verb of it, a script or a program.
static std::optional<Wrapper> readVerb(StringRef program, ArrayRef<Word> words,
                                       StringRef folder) {
  StringRef verb = words.front().text;
  ArrayRef<Word> rest = words.drop_front();
  if (verb == "workspace" || verb == "workspaces")
    return unclear(program, severalPackages);
  Wrapper wrapper;
  // To the others `x` is a script.
  bool isRunner =
      program == "npm" || program == "bun" ? verb == "x" : verb == "dlx";
  if (verb == "exec" || isRunner) {
    wrapper = readRunner(program, rest);
    if (runsWhereItIs(program))
      return wrapper;
  } else if (verb == "run" || verb == "run-script" || verb == "rum") {
    wrapper = scriptOf(program, rest, folder);
    // pnpm and bun run a program where there is no script.
    if (program != "npm" && wrapper.kind == Kind::Scripts &&
        !wrapper.words.empty()) {
      wrapper.kind = Kind::ScriptOrCommand;
      append_range(wrapper.words, wrapper.added);
    }
  } else if (program == "npm") {
    std::string script = scriptOfVerb(verb);
    if (script.empty())
      return std::nullopt;
    wrapper = scriptOf(program, words, folder);
    wrapper.words.front().text = std::move(script);
  } else {
    wrapper.kind = Kind::ScriptOrCommand;
    wrapper.program = program.str();
    wrapper.words.assign(words.begin(), words.end());
  }
  if (!folder.empty())
    wrapper.folder = folder.str();
  return wrapper;
}

std::optional<Wrapper> readManager(StringRef program, ArrayRef<Word> words) {
  Options options(words);
  std::string folder;
  std::vector<std::string> envFiles;
  for (StringRef name = options.next(); !name.empty(); name = options.next())
    if (namesFolder(name))
      folder = options.value();
    else if (name == "--env-file")
      envFiles.push_back(options.value());
    else if (namesPackages(name))
      return unclear(program, severalPackages);
  if (options.words.empty() && program != "yarn")
    return std::nullopt;
  if (installsAll(options.words)) {
    Wrapper wrapper = installationOf(program);
    wrapper.folder = folder;
    return wrapper;
  }
  auto wrapper = readVerb(program, options.words, folder);
  if (wrapper)
    append_range(wrapper->envFiles, envFiles);
  return wrapper;
}

void addBunFiles(Wrapper &wrapper, FindValue variable) {
  std::string mode = variable("NODE_ENV").value_or("development");
  for (const std::string &name :
       {".env." + mode + ".local", std::string(".env.local"), ".env." + mode,
        std::string(".env")})
    wrapper.envFiles.push_back(name);
}

Wrapper readRunAll(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = "npm";
  wrapper.kind = Kind::Scripts;
  for (const Word &word : words) {
    StringRef text = word.text;
    if (text.contains('*') || text.contains(' '))
      return unclear(program, "name the scripts one by one");
    if (!text.starts_with("-"))
      wrapper.words.push_back(word);
  }
  return wrapper;
}

} // namespace holdfast::guard
