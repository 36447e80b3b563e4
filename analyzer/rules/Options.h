#pragma once

#include "rules/RuleDefinition.h"
#include "settings/JsonShape.h"
#include "settings/RuleOptions.h"

namespace holdfast {

/// What can be set of a rule. Each option's purpose is one sentence of
/// Markdown; `example` is an object as JSON text, for errors.
JsonShape optionsShape(llvm::StringRef example,
                       std::vector<JsonProperty> options);

JsonProperty flagOption(llvm::StringRef name, llvm::StringRef purpose);
JsonProperty choiceOption(llvm::StringRef name, llvm::StringRef purpose,
                          std::vector<std::string> choices);
JsonProperty textOption(llvm::StringRef name, llvm::StringRef purpose,
                        llvm::StringRef example);
/// A list of texts, each as it is.
JsonProperty wordsOption(llvm::StringRef name, llvm::StringRef purpose,
                         llvm::StringRef example);
/// One, or a list of names and regular expressions.
JsonProperty patternsOption(llvm::StringRef name, llvm::StringRef purpose,
                            llvm::StringRef example);
/// A name or a regular expression.
JsonShape patternShape();
/// The option, without which the rule makes no sense.
JsonProperty required(JsonProperty option);

/// `allowList` and `trimPrefix`, which rules about the case of names share.
std::vector<JsonProperty> nameOptions();
/// `compoundWords`.
JsonProperty compoundWordsOption();

/// The options of a rule as it reads them; what is not set has its default.
class Options {
public:
  template <typename Context>
  Options(const Context &context, const Rule &rule)
      : options(context.optionsOf(rule)) {}

  bool has(llvm::StringRef name) const { return find(name); }
  bool flag(llvm::StringRef name, bool fallback = false) const;
  llvm::StringRef text(llvm::StringRef name,
                       llvm::StringRef fallback = "") const;
  /// An integer that is not negative.
  unsigned number(llvm::StringRef name, unsigned fallback) const;
  /// The elements of a list, or the one value that stands for it.
  llvm::ArrayRef<JsonValue> items(llvm::StringRef name) const;
  std::vector<llvm::StringRef> texts(llvm::StringRef name) const;
  const JsonValue *find(llvm::StringRef name) const {
    return options ? options->find(name) : nullptr;
  }

  /// Whether a text that stands in the options means the name.
  bool matches(llvm::StringRef pattern, llvm::StringRef name) const {
    return options ? options->matches(pattern, name) : pattern == name;
  }
  /// Whether one of the patterns of an option means the name.
  bool anyMatches(llvm::StringRef option, llvm::StringRef name) const;
  /// The name without the first of the option's prefixes that it has.
  std::string trimmed(llvm::StringRef option, llvm::StringRef name) const;

private:
  const RuleOptions *options;
};

} // namespace holdfast
