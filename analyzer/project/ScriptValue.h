#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast {

/// What a script's expression is known to be without running it.
struct ScriptValue {
  enum class Kind {
    Unknown, ///< anything that would have to be run
    String,
    /// `env("NAME")`, `process.env.NAME`; text is NAME, and the one item, if
    /// any, what `??` or `||` puts in its place where it is not set.
    EnvironmentVariable,
    FileUrl, ///< `import.meta.url`, `new URL("…", import.meta.url)`; a path
    Array,
    Object,
  };
  Kind kind = Kind::Unknown;
  std::string text;
  std::vector<ScriptValue> items;
  std::vector<std::pair<std::string, ScriptValue>> members;
  uint32_t offset = 0;

  bool isString() const { return kind == Kind::String; }
  /// The value of a key, or null: also when this is no object.
  const ScriptValue *find(llvm::StringRef key) const;
};

/// The value that a module exports by `export default` or `module.exports`, as
/// far as it can be known; calls of `defineConfig` are looked through.
ScriptValue readExportedValue(llvm::StringRef text);

} // namespace holdfast
