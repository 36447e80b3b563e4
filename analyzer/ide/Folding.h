#pragma once

#include "syntax/Document.h"

#include <vector>

namespace holdfast {

/// A part of a text that an editor can fold, of several lines.
struct FoldingPart {
  enum class Kind {
    Block,   ///< between the braces; the line of the closing one stays
    Comment, ///< a block comment, or lines of comments one after the other
    Region,  ///< from `// #region` to `// #endregion`
  };
  Kind kind;
  Range range; ///< from the first line that stays to the end of the last folded
};

/// In the order in which they begin.
std::vector<FoldingPart> foldingParts(const Document &document);

} // namespace holdfast
