#pragma once

#include "schema/Provider.h"
#include "schema/Scalar.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// A set of Scalars, one bit each.
using ScalarSet = uint16_t;
constexpr ScalarSet only(Scalar scalar) {
  return static_cast<ScalarSet>(1u << static_cast<unsigned>(scalar));
}
constexpr ScalarSet either(Scalar a, Scalar b) { return only(a) | only(b); }

/// A native type (`@db.VarChar`) and its column type.
struct NativeType {
  llvm::StringLiteral name; ///< in the schema: `VarChar`
  ScalarSet scalars;        ///< the field types that it may stand on
  uint8_t requiredArguments;
  uint8_t optionalArguments;
  llvm::StringLiteral catalog; ///< as the catalog names it, without arguments
  /// The argument that the server supplies when none is written, or empty.
  llvm::StringLiteral impliedArgument = "";
  bool isUnsigned = false; ///< MySQL
};

/// The column type of a field without a native type.
struct DefaultType {
  llvm::StringLiteral native; ///< name of a NativeType, empty where none exist
  llvm::StringLiteral arguments; ///< `65,30`, or empty
  llvm::StringLiteral catalog;   ///< where there is no native type to name it
};

/// What Holdfast knows about one provider: facts, no code. Sources are named in
/// each connector's file.
struct Connector {
  Provider provider;
  llvm::StringLiteral displayName;
  unsigned maxIdentifierBytes;
  bool namedPrimaryKeys;
  bool namedForeignKeys;
  bool enums; ///< as types of their own or inline; SQLite has neither
  bool scalarLists;
  /// Implicit many-to-many tables have a primary key; else a unique index.
  bool joinTablePrimaryKey;
  llvm::ArrayRef<NativeType> nativeTypes;
  /// By Scalar; an empty entry means that the provider lacks the scalar.
  DefaultType defaultTypes[scalarCount];

  const NativeType *findNativeType(llvm::StringRef name) const;
};

const Connector &connectorOf(Provider provider);

extern const Connector postgresqlConnector;
extern const Connector cockroachdbConnector;
extern const Connector mysqlConnector;
extern const Connector sqliteConnector;
extern const Connector sqlserverConnector;
extern const Connector mongodbConnector;

} // namespace holdfast
