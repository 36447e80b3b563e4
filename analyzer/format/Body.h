#pragma once

#include "syntax/Document.h"

#include <string>

namespace holdfast {

/// Appends the lines between the braces of a block, whose members and comments
/// stand in `body`. Fields, values, properties, comments and lines that do not
/// parse keep their order; block attributes go to the end.
void appendBody(const Document &document, const Block &block, Range body,
                unsigned indent, std::string &out);

} // namespace holdfast
