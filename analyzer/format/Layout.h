#pragma once

#include "syntax/Document.h"

#include <string>

namespace holdfast {

/// Appends the blocks and comments of a document, with `\n` between the lines;
/// each line of a block stands behind `indent` blanks. What does not parse
/// stays as it is.
void appendDocument(const Document &document, unsigned indent,
                    std::string &out);

/// Whether a block is laid out at all: not one that is not closed, or of a kind
/// that Prisma does not know.
bool hasLayout(const Document &document, const Block &block);

/// Appends such a block without a newline at its end.
void appendBlock(const Document &document, const Block &block, unsigned indent,
                 std::string &out);

} // namespace holdfast
