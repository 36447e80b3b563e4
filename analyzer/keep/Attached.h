#pragma once

#include "keep/LostTables.h"
#include "keep/MissingStructure.h"
#include "keep/RowTarget.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::introspect {
class PostgresClient;
}

namespace holdfast::keep {

/// All that hangs on the tables of a copy, as a script for people.
std::string attachedAsSql(llvm::ArrayRef<KeptTable> tables);

/// Whether a part comes back with these columns, or with all of its table.
bool isAbout(const Attached &part, llvm::ArrayRef<std::string> columns);

/// Of what hung on the tables, what belongs to the parts of them that come back
/// and is not there now. In an order that runs, views last.
llvm::Expected<std::vector<Attached>>
missingAttached(RowTarget &target, llvm::ArrayRef<KeptTable> tables,
                llvm::ArrayRef<MissingParts> parts);

/// Makes it again. What cannot be made, for want of a right or of something
/// else that is gone, becomes a remark with its statements.
void attach(RowTarget &target, std::vector<Attached> parts,
            std::vector<std::string> &remarks);

/// Adds the views of a catalog whose queries name the table.
void addViews(const Catalog &structure, const Table &table, KeptTable &kept);

/// Reads the triggers, their functions, policies, grants, views and storage
/// options of tables from the server's own catalogs, with names that hold for
/// any search path: that of the session must be `pg_catalog`.
llvm::Error readPostgresAttached(introspect::PostgresClient &client,
                                 llvm::MutableArrayRef<TableToKeep> tables);

} // namespace holdfast::keep
