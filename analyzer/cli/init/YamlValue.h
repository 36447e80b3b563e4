#pragma once

#include "project/JsonText.h"

namespace holdfast::cli {

/// A YAML file as a value of JSON; the error points at what is wrong.
llvm::Expected<JsonValue> readYaml(const SourceFilePtr &file);

} // namespace holdfast::cli
