#pragma once

#include "engine/Analysis.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast {

/// Which migration of a history names a table last. Reads the texts of one
/// history once, for as long as they stay the same.
class LastMigrations {
public:
  /// Turns to a history: the files of a catalog, in their order.
  void read(llvm::ArrayRef<SourceFilePtr> files, Provider provider);
  /// The last migration of that history that names the table, or null.
  const SourceFile *find(llvm::StringRef table) const {
    return lastByName.lookup(table.lower());
  }

private:
  std::vector<SourceFilePtr> known;
  llvm::StringMap<const SourceFile *> lastByName; ///< in lower case
};

/// What is known of the table of a model.
struct TableFacts {
  const Model *model;
  std::string table; ///< with its database schema, where that is not the usual
  std::optional<RowCount> rows;
  const SourceFile *lastMigration = nullptr;
  bool isNew = false;      ///< in no evidence, though there is some
  bool hasChanges = false; ///< it differs from what the schema describes
};

/// Of the models of a document that are tables, in its order.
std::vector<TableFacts> tableFacts(const Analysis &analysis,
                                   const Document &document,
                                   LastMigrations &migrations);

/// `20240101_init` of the path of its migration.sql.
llvm::StringRef migrationName(const SourceFile &migration);

} // namespace holdfast
