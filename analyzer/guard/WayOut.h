#pragma once

#include "guard/Target.h"

namespace holdfast::guard {

/// What is to be done instead of a loss, worked out and not done yet.
struct WayOut {
  Fix fix;         ///< of the project's files
  std::string sql; ///< or of the database; empty for none
  /// What the fix points into, where that is not the target's.
  std::shared_ptr<const void> texts = nullptr;
};

/// Keeps what would go: writes the model or field back into the schema, or
/// where a table cannot be one of Prisma's models, declares it external. Errors
/// say what a person would have to do.
llvm::Expected<WayOut> keepInSchema(const Target &target, const Loss &loss);

/// Keeps a table by declaring it external in prisma.config.*, which Prisma 6.13
/// and later leave alone.
llvm::Expected<WayOut> markExternal(const Target &target, const Loss &loss);

/// Keeps a table or column under the name that the database has, by `@map` at
/// what the schema calls `newName`.
llvm::Expected<WayOut> mapInSchema(const Target &target, const Loss &loss,
                                   llvm::StringRef newName);

/// Renames a table or column in the database to what the schema calls it; rows
/// stay.
llvm::Expected<WayOut> renameInDatabase(const Target &target, const Loss &loss,
                                        llvm::StringRef newName);

/// What the database calls, or would call, what the schema calls `newName`: a
/// table, or a column of the table that a loss is about.
std::string databaseName(const Target &target, const Loss &loss,
                         llvm::StringRef newName);

/// Why nothing can be renamed to it: the database has it already.
llvm::Error checkFree(const Target &target, const Catalog &existing,
                      const Loss &loss, llvm::StringRef newName);

/// Does it, and says what was done. The one place that writes to a database,
/// and only on the user's word.
llvm::Expected<std::string> take(const Target &target, const WayOut &wayOut);

} // namespace holdfast::guard
