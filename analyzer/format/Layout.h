#pragma once

#include "syntax/Document.h"

#include <string>

namespace holdfast {

/// Appends the blocks and comments of a document without syntax errors, with
/// `\n` between the lines; each line of a block stands behind `indent` blanks.
void appendDocument(const Document &document, unsigned indent,
                    std::string &out);

} // namespace holdfast
