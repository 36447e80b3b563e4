#include "schema/Provider.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral names[] = {
    "postgresql", "cockroachdb", "mysql", "sqlite", "sqlserver", "mongodb"};

StringRef spelling(Provider provider) {
  return names[static_cast<int>(provider)];
}

std::optional<Provider> parseProvider(StringRef text) {
  if (text == "postgres")
    return Provider::PostgreSQL;
  for (auto [index, name] : enumerate(names))
    if (name == text)
      return static_cast<Provider>(index);
  return std::nullopt;
}

bool hasSchemas(Provider provider) { return !defaultSchema(provider).empty(); }

StringRef defaultSchema(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
  case Provider::CockroachDB:
    return "public";
  case Provider::SQLServer:
    return "dbo";
  case Provider::MySQL:
  case Provider::SQLite:
  case Provider::MongoDB:
    return "";
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
