#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <tree_sitter/api.h>

namespace holdfast {

struct TreeDeleter {
  void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};
using TreePtr = std::unique_ptr<TSTree, TreeDeleter>;

/// The tree of a text; `old` is that of an earlier one, edited, or null.
TreePtr parseText(const TSTree *old, llvm::StringRef text);

/// The tree of a part of a text, as if nothing stood before it and `end` after
/// it. Nodes have their offsets in the whole text.
TreePtr parsePart(llvm::StringRef text, Range part, llvm::StringRef end);

} // namespace holdfast
