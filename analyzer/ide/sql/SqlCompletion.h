#pragma once

#include "ide/completion/Completion.h"
#include "ide/sql/SqlOutline.h"

#include "catalog/Catalog.h"

namespace holdfast {

/// What completion in a script goes by, besides the text.
struct SqlCompletionInput {
  Provider provider;
  /// The statement that holds the cursor; null between statements.
  const SqlStatement *statement = nullptr;
  /// The database before the statement, and after it as far as it is written.
  const Catalog &before;
  const Catalog &after;
};

/// What may stand at a byte offset of a SQL script: keywords that can follow,
/// tables where a table is due, columns of the tables that the statement names,
/// names of constraints and indexes, types. Nothing inside of a comment or a
/// string. Names are written as the provider quotes them.
Completions completeSql(const SqlCompletionInput &input, llvm::StringRef text,
                        uint32_t cursor);

} // namespace holdfast
