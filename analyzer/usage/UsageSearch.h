#pragma once

#include "usage/CodeBase.h"
#include "usage/Uses.h"

namespace holdfast::usage {

/// Whether the uses in a file of the code are wanted.
using IsSought = std::function<bool(llvm::StringRef path, llvm::StringRef)>;

/// The uses of targets in the code, by file and place. Files that name none of
/// them are not looked into. `threads` is how many may work; the uses point
/// into the schema. With `isSought`, only those in files that it wants, by path
/// and text; others are read as far as these need them.
std::vector<Use> findUses(CodeBase &code, const Schema &schema,
                          const Targets &targets, unsigned threads,
                          const IsSought &isSought = nullptr);

/// The uses in SQL files: those of Prisma's TypedSQL.
std::vector<Use> findUsesInSql(const Schema &schema, const Targets &targets,
                               llvm::ArrayRef<SourceFilePtr> files);

/// The object that a user names: `User`, `User.email`, `Role`, `Role.ADMIN`,
/// also by table and column, or nothing.
std::optional<UsedObject> findObject(const Schema &schema,
                                     llvm::StringRef name);

/// Where the generators of a schema write clients, as CodePlaces wants it.
std::vector<std::string> clientsOf(const Schema &schema);

} // namespace holdfast::usage
