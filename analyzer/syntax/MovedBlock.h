#pragma once

#include "syntax/Ast.h"

#include "llvm/Support/Allocator.h"

namespace holdfast {

/// Where the text of a block was, and where the same bytes are now.
struct TextMove {
  llvm::StringRef from; ///< the whole old text
  llvm::StringRef to;   ///< the whole new text
  uint32_t distance;    ///< new offset minus old offset, modulo 2^32
};

/// The block with all its declarations, as reading the new text would give it.
/// Lives in `arena` and points into the new text alone.
Block movedBlock(const Block &block, const TextMove &move,
                 llvm::BumpPtrAllocator &arena);

} // namespace holdfast
