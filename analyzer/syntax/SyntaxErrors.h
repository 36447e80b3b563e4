#pragma once

#include "syntax/Ast.h"

#include <tree_sitter/api.h>
#include <vector>

namespace holdfast {

/// The lines of a tree that are not Prisma's language, in the order of the
/// text, each once. `blocks` are those that were read from the tree.
std::vector<SyntaxError> collectSyntaxErrors(TSNode root, llvm::StringRef text,
                                             llvm::ArrayRef<Block> blocks);

} // namespace holdfast
