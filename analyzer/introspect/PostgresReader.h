#pragma once

#include "introspect/Introspect.h"
#include "introspect/PostgresClient.h"
#include "introspect/RowCounter.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast::introspect {

/// Reads the catalogs of PostgreSQL, and of CockroachDB, which has them too.
class PostgresReader {
public:
  PostgresReader(PostgresClient &client, const ReadOptions &options)
      : client(client), options(options) {}

  llvm::Expected<LiveDatabase> read(std::optional<llvm::StringRef> schemaOfUrl);

private:
  llvm::Error begin();
  llvm::Error chooseSchemas(std::optional<llvm::StringRef> schemaOfUrl);
  llvm::Error readTables();
  llvm::Error readColumns();
  llvm::Error readCockroachTypes();
  llvm::Error readPrimaryKeys();
  llvm::Error readIndexes();
  llvm::Error readForeignKeys();
  llvm::Error readChecks();
  llvm::Error readParents();
  llvm::Error readEnums();
  llvm::Error readDomains();
  llvm::Error readOthers();
  llvm::Error countRows();
  llvm::Error answer(std::optional<llvm::StringRef> schemaOfUrl);
  /// A query that may fail without an end to the transaction.
  llvm::Expected<Rows> tryQuery(const std::string &sql);

  /// Calls `take` with each row of a query about the chosen schemas.
  llvm::Error forEach(const std::string &sql,
                      llvm::function_ref<void(const Row &)> take);
  /// The same for rows about a table that was read.
  llvm::Error
  forEachOfTable(const std::string &sql,
                 llvm::function_ref<void(Table &, const Row &)> take);

  PostgresClient &client;
  const ReadOptions &options;
  unsigned version = 0;
  std::string schemas; ///< as an array
  std::vector<CountedTable> counted;
  LiveDatabase result;
};

/// The type in cells 3 to 6: schema, name, whether an array, and its spelling
/// as `public.Role`, `public.vector(3)`, `text[]`.
ColumnType readPostgresType(const Row &row, Provider provider);

/// The default in cell 10, as an object of the schema has it.
std::optional<ColumnDefault> readPostgresDefault(const Row &row,
                                                 const Column &column,
                                                 llvm::StringRef schema,
                                                 Provider provider);

inline const Origin live{Origin::Kind::Live, {}};

} // namespace holdfast::introspect
