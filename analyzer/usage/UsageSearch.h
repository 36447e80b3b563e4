#pragma once

#include "usage/CodeBase.h"
#include "usage/Uses.h"

namespace holdfast::usage {

/// The uses of targets in the code, by file and place. Files that name none of
/// them are not looked into. `threads` is how many may work; the uses point
/// into the schema.
std::vector<Use> findUses(CodeBase &code, const Schema &schema,
                          const Targets &targets, unsigned threads);

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
