#pragma once

#include "diagnostics/Diagnostic.h"
#include "ide/Occurrences.h"

#include "llvm/Support/Error.h"

/// Renaming in the schema alone: the database keeps its names.
namespace holdfast {

/// The name at a byte offset that can be renamed. Errors say what stands there
/// instead and why it has no name to change.
llvm::Expected<Occurrence>
findRenamable(const Schema &schema, const Document &document, uint32_t offset);

/// What gives a symbol another name, in all files: its name wherever it stands,
/// and `@map` or `@@map` where the database would else get the new name, too.
/// The edits do not overlap and are not laid out. Errors say why the name
/// cannot be had, or why the database cannot keep its own.
llvm::Expected<std::vector<Edit>>
rename(const Schema &schema, const Symbol &symbol, llvm::StringRef newName);

/// Whether the symbol can have the name; the error says why not.
llvm::Error checkNewName(const Schema &schema, const Symbol &symbol,
                         llvm::StringRef newName);

} // namespace holdfast
