#pragma once

#include "syntax/TreeReader.h"

namespace holdfast {

/// Reads a text in which a brace is missing as a person does: a block ends
/// where the header of the next one begins, or with the file. Takes the blocks
/// and errors of the text as it is, and gives those of the text as it is meant;
/// nothing where they are the same. Blocks without their brace are not
/// `closed`, and the lines that they swallowed are no errors.
std::unique_ptr<Declarations> closeBlocks(llvm::StringRef text,
                                          llvm::ArrayRef<Block> blocks,
                                          llvm::ArrayRef<SyntaxError> errors);

} // namespace holdfast
