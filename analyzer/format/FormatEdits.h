#pragma once

#include "diagnostics/Diagnostic.h"
#include "syntax/Document.h"

#include <vector>

namespace holdfast {

/// What brings the parts of a document that parse into the official layout, in
/// the order of the text; lines that stay the same stay out of it. Nothing of a
/// file in the dialect of Prisma 8.
std::vector<Edit> formatEdits(const Document &document);

/// The same for the blocks that `range` touches, each as a whole.
std::vector<Edit> formatEdits(const Document &document, Range range);

/// What only moves text within its line, in the block around `offset`: for
/// while somebody types there. The line of `offset` stays as it is, and so does
/// everything where the layout would move, add or drop a line.
std::vector<Edit> alignmentEdits(const Document &document, uint32_t offset);

} // namespace holdfast
