#include "cli/Arguments.h"

#include "cli/PathNotation.h"
#include "diagnostics/DidYouMean.h"
#include "project/FileAccess.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

bool Arguments::has(StringRef name) const {
  return any_of(options, [&](const ParsedOption &option) {
    return option.spec->name == name;
  });
}

StringRef Arguments::value(StringRef name, StringRef fallback) const {
  for (const ParsedOption &option : reverse(options))
    if (option.spec->name == name)
      return option.value;
  return fallback;
}

std::vector<std::string> Arguments::values(StringRef name) const {
  std::vector<std::string> result;
  for (const ParsedOption &option : options)
    if (option.spec->name == name)
      result.push_back(option.value);
  return result;
}

static const OptionSpec *findOption(const Command &command, StringRef name) {
  if (name == helpOption.name || name == "-h")
    return &helpOption;
  for (const OptionSpec &option : command.options)
    if (option.name == name)
      return &option;
  return nullptr;
}

static Error unknownOption(const Command &command, StringRef name) {
  SmallVector<StringRef> names{helpOption.name};
  for (const OptionSpec &option : command.options)
    names.push_back(option.name);
  std::string hint = didYouMean(name, names);
  if (hint.empty())
    hint = ("; see holdfast " + command.name + " --help").str();
  return failure("unknown option " + name + " of holdfast " + command.name +
                 hint);
}

/// A value or operand, by what the help calls it.
static std::string plain(StringRef kind, StringRef word) {
  bool isPath = any_of(ArrayRef<StringRef>{"FILE", "FOLDER", "PATH", "SOURCE"},
                       [&](StringRef name) { return kind.contains(name); });
  return isPath ? plainPath(word) : word.str();
}

/// Takes the option in front of `words`, and the word after it when that is
/// its value.
static Error parseOption(const Command &command, ArrayRef<StringRef> &words,
                         Arguments &arguments) {
  auto [name, value] = words.front().split('=');
  bool hasValue = words.front().contains('=');
  words = words.drop_front();
  const OptionSpec *spec = findOption(command, name);
  if (!spec)
    return unknownOption(command, name);
  if (spec->isFlag() && hasValue)
    return failure(name + " takes no value");
  if (!spec->isFlag() && !spec->hasOptionalValue() && !hasValue) {
    if (words.empty())
      return failure(name + " needs a value: " + name + " " + spec->value);
    value = words.front();
    words = words.drop_front();
  }
  arguments.options.push_back({spec, plain(spec->value, value)});
  return Error::success();
}

Expected<Arguments> parseArguments(const Command &command,
                                   ArrayRef<StringRef> words) {
  Arguments arguments;
  while (!words.empty()) {
    StringRef word = words.front();
    if (word == "--") {
      for (StringRef operand : words.drop_front())
        arguments.positional.push_back(plain(command.operands, operand));
      break;
    }
    if (word.starts_with("-") && word != "-") {
      if (Error error = parseOption(command, words, arguments))
        return error;
      continue;
    }
    arguments.positional.push_back(plain(command.operands, word));
    words = words.drop_front();
  }
  return arguments;
}

} // namespace holdfast::cli
