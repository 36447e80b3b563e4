#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast {

/// Looks up a variable of the environment.
using FindVariable =
    llvm::function_ref<std::optional<std::string>(llvm::StringRef name)>;

/// The variables of a `.env` file: quotes, comments, `export`, values of
/// several lines, and `${NAME}`, which the environment or an earlier line
/// knows. What is no assignment is skipped.
llvm::StringMap<std::string> readDotEnv(llvm::StringRef text,
                                        FindVariable environment);

} // namespace holdfast
