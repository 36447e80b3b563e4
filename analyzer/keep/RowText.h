#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

/// Rows as the text of PostgreSQL's COPY, which all copies have whatever the
/// database: a row a line, cells with tabs between them, NULL as `\N`.
namespace holdfast::keep {

/// Adds a cell's text, with what would end it or the row written out.
void appendCell(std::string &line, llvm::StringRef text);
void appendNull(std::string &line);

using RowCells = llvm::SmallVector<std::optional<std::string>, 16>;

/// The cells of a line, with or without its newline.
RowCells readRow(llvm::StringRef line);

} // namespace holdfast::keep
