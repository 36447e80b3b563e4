#pragma once

#include "syntax/Document.h"

#include <vector>

namespace holdfast {

/// The ranges that an editor selects one after the other around a byte offset,
/// from the word to the file: word, expression, argument, arguments, attribute,
/// field, body, block. Each holds the one before it and is larger.
std::vector<Range> selectionAround(const Document &document, uint32_t offset);

} // namespace holdfast
