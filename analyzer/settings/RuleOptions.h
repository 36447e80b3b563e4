#pragma once

#include "project/JsonText.h"
#include "settings/NameRegex.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast {

/// Whether a text of a setting is a regular expression: `/…/` or `/…/i`.
bool looksLikeRegex(llvm::StringRef text);

/// Why a text is neither a name nor a valid regular expression, with what to
/// write; nullopt if it is one.
std::optional<std::string> whyNoNamePattern(llvm::StringRef text);

/// What settings say of a rule besides its severity, checked against the shape
/// that the rule declares. The regular expressions in it are ready to match.
class RuleOptions {
public:
  RuleOptions() = default;
  explicit RuleOptions(JsonValue object);

  /// The value of an option, or null.
  const JsonValue *find(llvm::StringRef name) const {
    return object.find(name);
  }

  /// Whether `pattern`, a text of these options, means the name: a name as a
  /// whole, a regular expression wherever it matches.
  bool matches(llvm::StringRef pattern, llvm::StringRef name) const;

  /// The name without what `prefix`, a text of these options, takes from its
  /// start: a text, or a regular expression, which takes its first match;
  /// nullopt if it takes nothing.
  std::optional<std::string> without(llvm::StringRef prefix,
                                     llvm::StringRef name) const;

private:
  void compile(const JsonValue &value);

  JsonValue object;
  llvm::StringMap<NameRegex> regexes; ///< by text
};

} // namespace holdfast
