#pragma once

#include "syntax/Ast.h"

#include <string>

namespace holdfast {

/// Appends the lines between the braces of a block, whose members and comments
/// stand in `body`. Fields, values, properties and comments keep their order;
/// block attributes go to the end.
void appendBody(llvm::StringRef text, const Block &block, Range body,
                unsigned indent, std::string &out);

} // namespace holdfast
