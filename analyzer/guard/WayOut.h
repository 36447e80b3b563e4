#pragma once

#include "guard/Target.h"

namespace holdfast::guard {

/// What was done instead of a loss.
struct WayOut {
  std::vector<std::string> files; ///< that changed
  std::string did;                ///< a sentence for people
};

/// Keeps what would go: writes the model or field back into the schema, or
/// where a table cannot be one of Prisma's models, declares it external. Errors
/// say what a person would have to do.
llvm::Expected<WayOut> keepInSchema(const Target &target, const Loss &loss);

/// Keeps a table by declaring it external in prisma.config.*, which Prisma 6.13
/// and later leave alone.
llvm::Expected<WayOut> markExternal(const Target &target, const Loss &loss);

/// Keeps a table or column under the name that the database has, by `@map`.
llvm::Expected<WayOut> mapInSchema(const Target &target, const Loss &loss);

/// Renames a table or column in the database to what the schema calls it; rows
/// stay. The one place that writes to a database, and only on the user's word.
llvm::Expected<WayOut> renameInDatabase(const Target &target, const Loss &loss,
                                        llvm::StringRef newName);

} // namespace holdfast::guard
