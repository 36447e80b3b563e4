#pragma once

#include "syntax/Ast.h"

#include "llvm/ADT/STLFunctionalExtras.h"
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

/// The block without errors at `range` of the text as it is already known;
/// nothing when it has to be read.
using KnownBlock =
    llvm::function_ref<std::optional<Block>(BlockKind kind, Range range)>;

/// Reads a whole tree of `text` into `declarations`. Errors come in the order
/// of the text, one a line.
void readTree(TSNode root, llvm::StringRef text, KnownBlock known,
              Declarations &declarations);
} // namespace holdfast
