#pragma once

#include "project/JsonText.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/JSON.h"

#include <functional>

namespace holdfast::cli {

/// Writes the members that an answer has besides `id` and `ok`.
using BatchAnswer = std::function<void(llvm::json::OStream &)>;

/// Answers every line of a file of JSON objects (`-` for standard input) on all
/// cores, with a JSON line each, in order, flushed as it goes. A line that is
/// none, or that `answer` fails on, gets `"ok": false` and its error. `what`
/// names the answers in the error that counts those (`snapshots`).
llvm::Expected<int> runJsonBatch(
    llvm::StringRef file, llvm::StringRef what,
    llvm::function_ref<llvm::Expected<BatchAnswer>(const JsonValue &)> answer);

} // namespace holdfast::cli
