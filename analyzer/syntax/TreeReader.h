#pragma once

#include "syntax/Ast.h"

#include "llvm/Support/Allocator.h"

#include <tree_sitter/api.h>
#include <vector>

namespace holdfast {

/// What a tree says, as declarations in `arena`.
struct Declarations {
  llvm::BumpPtrAllocator arena;
  std::vector<Block> blocks;
  std::vector<SyntaxError> errors;
  std::vector<BadEscape> badEscapes;
};

/// Reads a whole tree of `text` into `declarations`. Errors come in the order
/// of the text, one a line.
void readTree(TSNode root, llvm::StringRef text, Declarations &declarations);
} // namespace holdfast
