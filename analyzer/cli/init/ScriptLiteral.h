#pragma once

#include "project/JsonText.h"

namespace holdfast::cli {

/// The value that a configuration file holds, without running it: JSON, or what
/// a script exports by `module.exports` or `export default`, as far as it is
/// written out. A regular expression becomes the string `/…/`. The error points
/// at the first thing that would have to be run.
llvm::Expected<JsonValue> readScriptLiteral(const SourceFilePtr &file);

} // namespace holdfast::cli
