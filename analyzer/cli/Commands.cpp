#include "cli/Commands.h"
#include "cli/Help.h"
#include "cli/ManPage.h"
#include "cli/Version.h"

#include "diagnostics/DidYouMean.h"
#include "project/FileAccess.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr const Command *allCommands[] = {
    &checkCommand,      &commentCommand,  &baselineCommand, &auditCommand,
    &guardCommand,      &statusCommand,   &diffCommand,     &restoreCommand,
    &keptCommand,       &snapshotCommand, &usageCommand,    &formatCommand,
    &initCommand,       &configCommand,   &rulesCommand,    &explainCommand,
    &completionsCommand};

ArrayRef<const Command *> commands() { return allCommands; }

/// What other programs call a command of ours.
static std::string otherWord(StringRef name) {
  StringRef ours = StringSwitch<StringRef>(name)
                       .Cases("fmt", "formatter", "format")
                       .Cases("lint", "validate", "verify", "check")
                       .Cases("introspect", "pull", "dump", "snapshot")
                       .Cases("version", "-V", "--version")
                       .Default("");
  return ours.empty() ? "" : "; did you mean `holdfast " + ours.str() + "`?";
}

static Expected<int> runCommand(StringRef name, ArrayRef<StringRef> words) {
  SmallVector<StringRef> names;
  for (const Command *command : commands()) {
    names.push_back(command->name);
    if (command->name != name)
      continue;
    auto arguments = parseArguments(*command, words);
    if (!arguments)
      return arguments.takeError();
    if (arguments->has("--help")) {
      printHelp(outs(), *command, helpWidth(prepareStandardOutput()));
      return 0;
    }
    return command->run(*arguments);
  }
  std::string hint = otherWord(name);
  if (hint.empty())
    hint = didYouMean(name, names);
  return failure("unknown command `" + name + "`" +
                 (hint.empty() ? "; see holdfast --help" : hint));
}

static Expected<int> dispatch(ArrayRef<StringRef> words) {
  StringRef first = words.empty() ? "" : words.front();
  if (first == "--version") {
    printVersion(outs(), is_contained(words, "--verbose"));
    return 0;
  }
  // For those who pack the program.
  if (first == "help" && words.size() == 2 && words[1] == "--man") {
    printManPage(outs(), commands());
    return 0;
  }
  if (first == "help" && words.size() > 1)
    return runCommand(words[1], {"--help"});
  if (first == "--help" || first == "-h" || first == "help") {
    printHelp(outs(), commands(), helpWidth(prepareStandardOutput()));
    return 0;
  }
  if (first.empty())
    return failure("no command; try holdfast check, or see holdfast --help");
  if (first.starts_with("-")) {
    std::string hint = first == "--verbose"
                           ? "; did you mean `--version --verbose`?"
                           : didYouMean(first, {"--version", "--help"});
    return failure(
        "unknown option " + first +
        (hint.empty()
             ? ("; a command comes first: holdfast check " + first).str()
             : hint));
  }
  return runCommand(first, words.drop_front());
}

void printError(Error error) {
  errs() << "holdfast: " << printable(toString(std::move(error))) << '\n';
}

int runProgram(ArrayRef<StringRef> words) {
  Expected<int> status = dispatch(words);
  outs().flush();
  // A full disk or a reader that went away; left alone, the stream's
  // destructor would abort.
  if (outs().has_error()) {
    std::error_code error = outs().error();
    outs().clear_error();
    if (status)
      status = failure("cannot write the output: " + error.message());
  }
  if (status)
    return *status;
  printError(status.takeError());
  return 2;
}

} // namespace holdfast::cli
