#pragma once

#include "catalog/SqlName.h"

namespace holdfast {

/// A table that statements are about, by its plain names. The statements are
/// those that people write in migrations, each without a semicolon; what Prisma
/// Migrate writes is diff/ddl's.
struct SqlTable {
  Provider provider;
  llvm::StringRef schema;
  llvm::StringRef name;

  /// Quoted, with the schema if it is not the usual one.
  std::string quoted() const;
  std::string rename(llvm::StringRef to) const;
  std::string moveTo(llvm::StringRef otherSchema) const;
  std::string renameColumn(llvm::StringRef from, llvm::StringRef to) const;
  /// Adds a column that may be NULL. `type` is SQL.
  std::string addColumn(llvm::StringRef column, llvm::StringRef type) const;
  std::string setNotNull(llvm::StringRef column) const;
  /// `value` is SQL.
  std::string setDefault(llvm::StringRef column, llvm::StringRef value) const;
  /// `UPDATE t SET c = … WHERE c IS NULL`; the value is left to the reader.
  std::string fillNulls(llvm::StringRef column) const;
  /// Puts a value, left to the reader, in place of some.
  std::string replaceValues(llvm::StringRef column,
                            llvm::ArrayRef<std::string> values) const;
};

} // namespace holdfast
