#include "diff/MigrateFacts.h"

#include "llvm/Support/ErrorHandling.h"

namespace holdfast {

static constexpr MigrateFacts postgresql = {.recreatesIndexesOfColumns = true,
                                            .readsListsByElement = true,
                                            .readsPrintedExpressions = true,
                                            .ignoresPostGis = true};

static constexpr MigrateFacts cockroachdb = {.altersPrimaryKeys = true,
                                             .recreatesIndexesOfColumns = true,
                                             .comparesAutoincrement = false,
                                             .comparesPredicates = false,
                                             .comparesSequences = true,
                                             .castsDependOnIndexes = true,
                                             .ignoresPostGis = true,
                                             .warnsOfPrimaryKeys = false};

static constexpr MigrateFacts sqlite = {.renamesForeignKeys = false,
                                        .renamesIndexes = false,
                                        .foreignKeysInTable = true,
                                        .dropsIndexesOfTables = true,
                                        .redefinesReferencedTables = true,
                                        .comparesAutoincrement = false,
                                        .readsDefaultsByType = true,
                                        .seesGenerated = false,
                                        .fillsNulls = true};

static constexpr MigrateFacts mysql = {.renamesForeignKeys = false,
                                       .indexesInTable =
                                           MigrateFacts::Inline::All,
                                       .foreignKeysSurviveNotNull = false,
                                       .wrapsExpressions = true,
                                       .ignoresJsonDefaults = true,
                                       .indexesForeignKeys = true,
                                       .warnsOfEnumValues = true};

static constexpr MigrateFacts sqlserver = {.dropsIndexesOfChangedTypes = true,
                                           .recreatesPrimaryKeyOfColumns = true,
                                           .indexesInTable =
                                               MigrateFacts::Inline::Unique,
                                           .ordersIgnoreCase = true,
                                           .defaultSchemaExists = true};

static constexpr MigrateFacts mongodb = {.renamesForeignKeys = false,
                                         .renamesIndexes = false};

const MigrateFacts &migrateFactsOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return postgresql;
  case Provider::MongoDB:
    return mongodb;
  case Provider::CockroachDB:
    return cockroachdb;
  case Provider::SQLite:
    return sqlite;
  case Provider::MySQL:
    return mysql;
  case Provider::SQLServer:
    return sqlserver;
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
