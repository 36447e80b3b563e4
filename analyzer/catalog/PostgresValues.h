#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

/// Values as PostgreSQL prints them back. Each gives nothing for a text that
/// is not of the kind, which then stays as it is.
namespace holdfast {

/// `jsonb`: a blank after colon and comma, keys by length and then by bytes,
/// the last of equal ones.
std::optional<std::string> canonicalJson(llvm::StringRef text);

/// `{a, b}` is `{a,b}`.
std::optional<std::string> canonicalArray(llvm::StringRef text);

/// The elements of `{a,"b c"}`, unquoted; of `{}` none.
std::optional<std::vector<std::string>> arrayElements(llvm::StringRef text);

/// `2020-1-2` is `2020-01-02`; with `time`, at midnight.
std::optional<std::string> canonicalDate(llvm::StringRef text, bool time);

/// The extension that a type belongs to, or empty.
llvm::StringRef postgresExtensionOf(llvm::StringRef type);

} // namespace holdfast
