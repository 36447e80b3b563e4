#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// `text` with `…` in the place of every secret that may be written in it:
/// users and passwords of URLs, be their scheme misspelt; parameters such as
/// `password=`, `api_key=` or `token=`, and those of `key=value` lists; values
/// of variables and options that are called so (`API_TOKEN=`, `--password`).
/// What cannot be told apart from a secret goes as well. Nothing of the secret
/// is left, neither its length; text without secrets comes back as it is.
std::string redactSecrets(llvm::StringRef text);

} // namespace holdfast
