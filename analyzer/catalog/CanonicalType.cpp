#include "catalog/CanonicalType.h"

#include "schema/Connector.h"
#include "llvm/Support/ErrorHandling.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

static bool isOnlyArgument(const ColumnType &type, StringRef value) {
  return type.arguments.size() == 1 && type.arguments[0] == value;
}

static void canonicalizeCockroach(ColumnType &type) {
  if (type.name == "decimal" && type.arguments.size() == 2 &&
      type.arguments[1] == "0")
    type.arguments.pop_back();
}

static void canonicalizeSQLServer(ColumnType &type) {
  StringRef name = type.name;
  type.impliedArguments |= type.arguments.empty();
  bool hasLength = StringSwitch<bool>(name)
                       .Cases("char", "nchar", "varchar", "nvarchar", true)
                       .Cases("binary", "varbinary", true)
                       .Default(false);
  if (hasLength && type.arguments.empty())
    type.arguments.push_back("1");
  if (name == "decimal" || name == "numeric") {
    if (type.arguments.empty())
      type.arguments.push_back("18");
    if (type.arguments.size() == 1)
      type.arguments.push_back("0");
  }
  bool hasPrecision = StringSwitch<bool>(name)
                          .Cases("datetime2", "datetimeoffset", "time", true)
                          .Default(false);
  if (hasPrecision && isOnlyArgument(type, "7"))
    type.arguments.clear();
  if (name == "float") {
    // There are two sizes, the smaller one with a name of its own.
    unsigned bits = 53;
    if (!type.arguments.empty())
      StringRef(type.arguments[0]).getAsInteger(10, bits);
    type.arguments.clear();
    if (bits <= 24)
      type.name = "real";
    else
      type.arguments.push_back("53");
  }
}

void canonicalizeType(ColumnType &type, Provider provider) {
  const NativeType *native =
      connectorOf(provider).findCatalogType(type.name, type.isUnsigned);
  if (native && !native->unprintedArgument.empty() &&
      isOnlyArgument(type, native->unprintedArgument))
    type.arguments.clear();
  switch (provider) {
  case Provider::CockroachDB:
    return canonicalizeCockroach(type);
  case Provider::SQLServer:
    return canonicalizeSQLServer(type);
  case Provider::PostgreSQL:
  case Provider::MySQL:
  case Provider::SQLite:
  case Provider::MongoDB:
    return;
  }
  llvm_unreachable("covered switch");
}

SmallVector<std::string, 2> writtenArguments(const ColumnType &type,
                                             Provider provider) {
  if (type.impliedArguments)
    return {};
  if (!type.arguments.empty())
    return type.arguments;
  const NativeType *native =
      connectorOf(provider).findCatalogType(type.name, type.isUnsigned);
  if (!native || native->unprintedArgument.empty())
    return {};
  return {native->unprintedArgument.str()};
}

} // namespace holdfast
