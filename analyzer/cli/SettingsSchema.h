#pragma once

#include "settings/JsonShape.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

/// A shape as JSON Schema (draft 7, which editors know), for a file of
/// settings.
llvm::json::Value settingsSchema(const JsonShape &shape);

} // namespace holdfast::cli
