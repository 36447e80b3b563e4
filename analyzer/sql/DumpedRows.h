#pragma once

#include "schema/Provider.h"
#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast::sql {

/// A statement of a dump that loads rows into a table.
struct DumpedRows {
  std::string schema; ///< as the dump's or the database's usual one
  std::string table;
  Range statement;           ///< with its semicolon, and the lines of a COPY
  Range name;                ///< of the table, with its schema
  bool namesColumns = false; ///< those that it fills
  uint64_t rows = 0;
};

/// The rows in a dump, in its order: `COPY … FROM stdin` with its lines, and
/// `INSERT … VALUES`. Of statements that read their rows elsewhere there are
/// none.
std::vector<DumpedRows> findDumpedRows(Provider provider,
                                       const SourceFile &dump);

} // namespace holdfast::sql
