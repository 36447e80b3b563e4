#pragma once

#include "schema/Provider.h"

namespace holdfast {

/// How Prisma Migrate 7.10 goes about changes of a database: facts, no code.
struct MigrateFacts {
  /// A primary key is altered in place, and not dropped and added.
  bool altersPrimaryKeys = false;
  bool renamesForeignKeys = true;
  bool renamesIndexes = true;
  /// Foreign keys are part of a table, which is redefined when they change.
  bool foreignKeysInTable = false;
  /// The server drops an index with its column.
  bool recreatesIndexesOfColumns = false;
  /// The type of a column cannot change under an index.
  bool dropsIndexesOfChangedTypes = false;
  /// Indexes of dropped tables are dropped first where tables are redefined.
  bool dropsIndexesOfTables = false;
  /// A primary key is dropped and added again when a column of it is.
  bool recreatesPrimaryKeyOfColumns = false;
  /// Indexes are written into CREATE TABLE: all, or the unique ones.
  enum class Inline { None, Unique, All } indexesInTable = Inline::None;
  /// A column of a foreign key may become NOT NULL under it.
  bool foreignKeysSurviveNotNull = true;
  /// A table may be redefined while foreign keys point at it.
  bool redefinesReferencedTables = false;
  /// Whether a column auto-increments is changed by ALTER TABLE.
  bool comparesAutoincrement = true;
  /// The predicates of indexes are compared.
  bool comparesPredicates = true;
  /// The expression of a database's default is read with parentheses around
  /// it, and not written the way in which the schema has it.
  bool wrapsExpressions = false;
  /// The default of a list is read element by element as the server prints it,
  /// and is an expression where one of them is no plain constant.
  bool readsListsByElement = false;
  /// What a default is depends on the column's type, and not on the text alone.
  bool readsDefaultsByType = false;
  /// Objects of a database stand in the order of their names whatever the case
  /// of their letters.
  bool ordersIgnoreCase = false;
  /// MySQL cannot tell the default of a JSON column.
  bool ignoresJsonDefaults = false;
  /// The server keeps an index for each foreign key: one that it may have made
  /// itself stays with the key, and another that serves the key is dropped
  /// while the key is away.
  bool indexesForeignKeys = false;
  /// The options of sequences are compared.
  bool comparesSequences = false;
  /// A column in a key or index takes other casts than one without.
  bool castsDependOnIndexes = false;
  /// The expressions of defaults are compared as the server prints them.
  bool readsPrintedExpressions = false;
  /// The tables that PostGIS keeps for itself are passed over.
  bool ignoresPostGis = false;
  /// Generated columns are seen.
  bool seesGenerated = true;
  /// Making a column required puts its default in place of NULLs.
  bool fillsNulls = false;
  /// Values that leave a column's enum are warned of, whatever the cast.
  bool warnsOfEnumValues = false;
  /// A primary key that goes is warned of where there are rows.
  bool warnsOfPrimaryKeys = true;
  /// The schema that tables without one are in exists by itself.
  bool defaultSchemaExists = false;
};

const MigrateFacts &migrateFactsOf(Provider provider);

} // namespace holdfast
