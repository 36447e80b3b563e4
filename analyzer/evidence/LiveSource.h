#pragma once

#include "evidence/Evidence.h"

namespace holdfast {

/// What the path of a `file:` URL is relative to: as in Prisma, the folder of
/// its configuration (from 7 on) or that of the schema; `.` without a project.
std::string databaseFolder(const Project *project);

/// Where the database is that a SOURCE leads to, with all that is asked of one
/// before it is opened: the user's consent, and of a file that it is there and
/// may be read.
llvm::Expected<introspect::ConnectionUrl>
findLiveDatabase(llvm::vfs::FileSystem &files, llvm::StringRef source,
                 const SourceContext &context);

/// Reads the database that a URL leads to, or `env:NAME`. One that a file names
/// is opened only where the user agreed, is offered nothing that the user keeps
/// for others, and if it is a file itself, lies where files may. The cache
/// keeps what was read for as long as it lives: a check looks at a database
/// once.
llvm::Expected<std::shared_ptr<const Evidence>>
loadLiveEvidence(llvm::vfs::FileSystem &files, llvm::StringRef source,
                 const SourceContext &context, EvidenceCache *cache);

} // namespace holdfast
