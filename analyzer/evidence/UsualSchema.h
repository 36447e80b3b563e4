#pragma once

#include "diff/Change.h"
#include "evidence/Evidence.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// The database schema that a project's own URL names, which is the server's
/// usual one where it names none; nothing where the URL cannot be told.
std::optional<std::string> schemaOfUrl(llvm::vfs::FileSystem &files,
                                       const Project &project,
                                       const Schema &schema);

/// Evidence as a schema of Prisma sees it that declares no database schemas:
/// there, the tables of the one that the URL names (`?schema=billing`) are in
/// the server's usual one. That is the one that a database was read of alone;
/// in a dump or snapshot the one that `ofUrl` tells, or, where it does not, the
/// only one with tables, if it has one of a model. All other evidence as it is.
std::shared_ptr<const Evidence>
inUsualSchema(std::shared_ptr<const Evidence> evidence, const Schema &schema,
              llvm::function_ref<std::optional<std::string>()> ofUrl);

/// The same for the database schema `name`, without what lies in the usual one.
std::shared_ptr<const Evidence> inUsualSchema(const Evidence &evidence,
                                              llvm::StringRef name);

/// Where evidence has what its source writes with a database schema; nothing
/// where it was left out.
std::optional<llvm::StringRef> schemaSeen(const Evidence &evidence,
                                          llvm::StringRef written);

/// What a comparison with evidence leaves alone: external tables and enums are
/// named by the database schema that they really lie in.
CompareOptions optionsSeen(const Evidence &evidence, CompareOptions options);

} // namespace holdfast
