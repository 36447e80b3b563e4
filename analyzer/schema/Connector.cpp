#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const TypeFacts typeFactsWithoutProvider = {.enums = true,
                                            .lacking = only(Scalar::Decimal)};

const NativeType *Connector::findNativeType(StringRef name) const {
  auto found = find_if(
      nativeTypes, [&](const NativeType &type) { return type.name == name; });
  return found == nativeTypes.end() ? nullptr : found;
}

const NativeType *Connector::findCatalogType(StringRef name,
                                             bool isUnsigned) const {
  auto found = find_if(nativeTypes, [&](const NativeType &type) {
    return type.catalog == name && type.isUnsigned == isUnsigned;
  });
  return found == nativeTypes.end() ? nullptr : found;
}

const Connector &connectorOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return postgresqlConnector;
  case Provider::CockroachDB:
    return cockroachdbConnector;
  case Provider::MySQL:
    return mysqlConnector;
  case Provider::SQLite:
    return sqliteConnector;
  case Provider::SQLServer:
    return sqlserverConnector;
  case Provider::MongoDB:
    return mongodbConnector;
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
