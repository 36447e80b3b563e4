#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace holdfast::cli {

/// One option of a command, as `--help` shows it.
struct OptionSpec {
  llvm::StringLiteral name;  ///< `--against`
  llvm::StringLiteral value; ///< `SOURCE`, `[=unsafe]`, empty for a flag
  llvm::StringLiteral help;
  /// What the value may be, for completion: `text|json`. Empty where it can be
  /// anything, or `value` says it (`6|7`).
  llvm::StringLiteral choices = "";

  bool isFlag() const { return value.empty(); }
  /// The value is given by `=` or not at all.
  bool hasOptionalValue() const { return value.starts_with("["); }
};

/// Every command has it.
inline constexpr OptionSpec helpOption = {"--help", "", "show this text"};

struct ParsedOption {
  const OptionSpec *spec;
  std::string value;
};

/// What a command was called with.
struct Arguments {
  std::vector<std::string> positional;
  std::vector<ParsedOption> options; ///< in the order given

  bool has(llvm::StringRef name) const;
  /// The last value of an option, or `fallback`.
  llvm::StringRef value(llvm::StringRef name,
                        llvm::StringRef fallback = "") const;
  std::vector<std::string> values(llvm::StringRef name) const;
};

struct Command {
  llvm::StringLiteral name;
  llvm::StringLiteral operands; ///< `[PATH…]`
  llvm::StringLiteral summary;  ///< one line for `holdfast --help`
  llvm::StringLiteral details;  ///< what `holdfast NAME --help` adds
  llvm::ArrayRef<OptionSpec> options;
  /// Returns the exit status; an error is status 2 with its message.
  llvm::Expected<int> (*run)(const Arguments &arguments);
};

/// Sorts a command's arguments into options and operands. `--name value` and
/// `--name=value` are the same, and `--` ends the options.
llvm::Expected<Arguments> parseArguments(const Command &command,
                                         llvm::ArrayRef<llvm::StringRef> words);

} // namespace holdfast::cli
