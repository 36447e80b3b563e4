// Programs that change the environment of a command, or nothing of it.
#include "guard/WrapperOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Wrapper::Kind;

/// `-c MODE` of dotenv-cli: what the mode makes of the files.
static void addCascade(StringRef mode, std::vector<std::string> &files) {
  if (!mode.empty())
    files.push_back((".env." + mode + ".local").str());
  files.push_back(".env.local");
  if (!mode.empty())
    files.push_back((".env." + mode).str());
  files.push_back(".env");
}

Wrapper readDotenv(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next()) {
    if (name == "-e" || name == "-f" || name == "--file") {
      wrapper.envFiles.push_back(options.value());
    } else if (name == "-c") {
      bool hasMode = !options.words.empty() &&
                     !StringRef(options.words.front().text).starts_with("-");
      addCascade(hasMode ? options.value() : "", wrapper.envFiles);
    } else if (name == "-v") {
      std::string text = options.value();
      auto [key, value] = StringRef(text).split('=');
      wrapper.assignments.push_back({key.str(), value.str()});
    } else if (name == "-o" || name == "--override") {
      wrapper.overrides = true;
    }
  }
  // Python's.
  if (!options.words.empty() && options.words.front().text == "run") {
    options.words = options.words.drop_front();
    wrapper.overrides = true;
    for (StringRef name = options.next(); !name.empty(); name = options.next())
      wrapper.overrides &= name != "--no-override";
  }
  if (wrapper.envFiles.empty())
    wrapper.envFiles.push_back(".env");
  wrapper.words.assign(options.words.begin(), options.words.end());
  return wrapper;
}

/// `env-cmd -x`: what of the words a variable stands for.
static void expandWords(std::vector<Word> &words) {
  for (Word &word : words)
    word.isKnown &= !StringRef(word.text).contains('$');
}

std::optional<Wrapper> readEnvRunner(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  // Of env-cmd the file holds, of dotenvx the environment.
  wrapper.overrides = program == "env-cmd";
  if (program == "dotenvx") {
    if (words.empty() || words.front().text != "run")
      return std::nullopt;
    words = words.drop_front();
  }
  bool expands = false, usesShell = false;
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next()) {
    if (name == "-f" || name == "--env-file" || name == "--file")
      wrapper.envFiles.push_back(options.value());
    else if (name == "-e" || name == "--env" || name == "--environments")
      return unclear(program, "run the command with its variables and "
                              "holdfast guard in front of it");
    else if (name == "-r" || name == "--rc-file")
      options.value(); // read only for --environments
    else if (name == "--overload" || name == "-o")
      wrapper.overrides = true;
    else if (name == "--no-override")
      wrapper.overrides = false;
    expands |= name == "-x" || name == "--expand-envs";
    usesShell |= name == "--use-shell";
  }
  if (wrapper.envFiles.empty())
    wrapper.envFiles.push_back(".env");
  wrapper.words.assign(options.words.begin(), options.words.end());
  if (expands)
    expandWords(wrapper.words);
  if (usesShell && !wrapper.words.empty()) {
    wrapper.kind = Kind::Text;
    wrapper.words = {{join(
        map_range(wrapper.words, [](const Word &word) { return word.text; }),
        " ")}};
  }
  return wrapper;
}

/// The options of a program that are followed by a value.
static bool takesValue(StringRef program, StringRef option) {
  struct Valued {
    StringRef program;
    std::vector<StringRef> options;
  };
  static const Valued all[] = {
      {"env", {"-u", "--unset", "-C", "--chdir"}},
      {"timeout", {"-k", "--kill-after", "-s", "--signal"}},
      {"stdbuf", {"-i", "--input", "-o", "--output", "-e", "--error"}},
      {"caffeinate", {"-t", "-w"}},
      {"nice", {"-n", "--adjustment"}},
      {"ionice", {"-c", "--class", "-n", "--classdata"}},
      {"time", {"-f", "--format", "-o", "--output"}},
  };
  return any_of(all, [&](const Valued &valued) {
    return valued.program == program && is_contained(valued.options, option);
  });
}

Wrapper readPrefix(StringRef program, ArrayRef<Word> words) {
  Wrapper wrapper;
  wrapper.program = program.str();
  Options options(words);
  for (StringRef name = options.next(); !name.empty(); name = options.next()) {
    std::string value = takesValue(program, name) ? options.value() : "";
    if (program != "env")
      continue;
    if (name == "-u" || name == "--unset")
      wrapper.assignments.push_back({value, std::nullopt});
    else if (name.size() > 2 && name.starts_with("-u"))
      wrapper.assignments.push_back({name.drop_front(2).str(), std::nullopt});
    else if (name == "-C" || name == "--chdir")
      wrapper.folder = value;
    else if (name == "-" || name.starts_with("-S") || name == "-i" ||
             name == "--ignore-environment" || name == "--split-string")
      return unclear(program, "put holdfast guard after it");
  }
  ArrayRef<Word> rest = takeAssignments(options.words, wrapper.assignments);
  if (program == "timeout" && !rest.empty())
    rest = rest.drop_front(); // how long
  wrapper.words.assign(rest.begin(), rest.end());
  if (program == "cross-env-shell" && wrapper.words.size() == 1)
    wrapper.kind = Kind::Text;
  return wrapper;
}

} // namespace holdfast::guard
