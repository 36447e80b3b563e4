#pragma once

#include "evidence/SourceTexts.h"

namespace holdfast {

/// Reads `REF` or `REF:PATH` of the repository that the project's schema lies
/// in (without a project: the current folder): the project's schema, or what
/// PATH holds, as of that revision. PATH counts from the top of the repository,
/// or from the current folder when it starts with `./`.
llvm::Expected<SourceTexts> readGitSource(llvm::vfs::FileSystem &files,
                                          llvm::StringRef revision,
                                          const SourceContext &context);

} // namespace holdfast
