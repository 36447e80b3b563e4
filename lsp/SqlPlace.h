#pragma once

#include "lsp/Session.h"

#include "ide/sql/SqlObjects.h"

namespace holdfast::lsp {

/// A word in a migration or dump as the editor has it, with the database before
/// and after its statement. Lasts until the workspace's next refresh().
struct SqlPlace {
  const CheckedProject &project;
  const Schema &schema;
  SourceFilePtr file;
  SqlOutline outline;
  const SqlStatement *statement = nullptr; ///< of `outline`; null between them
  const SqlWord *word = nullptr;           ///< of the statement; may be null
  Catalog before = {};
  Catalog after = {};
};

/// The place that a request is about; null where the document is no script of a
/// project whose database has SQL. For one who `types`, the statement is also
/// that which ends before the place without a semicolon.
std::unique_ptr<SqlPlace> findSqlPlace(Session &session,
                                       const TextDocumentPositionParams &params,
                                       bool types = false);

} // namespace holdfast::lsp
