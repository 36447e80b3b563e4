#include "cli/ProviderOption.h"

#include "project/FileAccess.h"

using namespace llvm;

namespace holdfast::cli {

Expected<std::optional<Provider>> parseProviderOption(StringRef text) {
  if (text.empty())
    return std::nullopt;
  if (auto provider = parseProvider(text))
    return provider;
  return failure("unknown provider `" + text +
                 "`; it is one of postgresql, mysql, sqlite, sqlserver, "
                 "cockroachdb, mongodb");
}

} // namespace holdfast::cli
