#pragma once

#include "rules/Migrations.h"

/// What rules ask of the rows that the steps of new migrations read and write.
namespace holdfast {

/// Whether it reads rows of the table of `of`.
bool readsTable(const sql::Step &reader, const sql::Step &of);

/// Whether it writes rows of the table of `of`.
bool writesTable(const sql::Step &writer, const sql::Step &of);

/// Whether it cannot be followed and names the table of `of`, and the column if
/// one is given: it may do anything with them.
bool mayTouch(const sql::Step &step, const sql::Step &of,
              llvm::StringRef column = "");

/// Whether it names the table of `of`, and the column if one is given, be it in
/// a condition or a query within.
bool names(const sql::Step &step, const sql::Step &of,
           llvm::StringRef column = "");

/// Whether the names in what it takes over hold the column.
bool takesColumn(const sql::Step &reader, llvm::StringRef column);

/// Whether it sets or fills the column.
bool setsColumn(const sql::Step &writer, llvm::StringRef column);

/// How the rows of a table go into the one that takes its place.
struct CarriedRows {
  std::vector<const sql::Step *> copies; ///< the last statement of each way
  bool isUnknown = false; ///< something that cannot be followed may copy them
  /// All rows: one of the ways leaves none out, or several share them.
  bool areAll() const;
};
CarriedRows carriedRows(const StepInBranch &redefinition);

} // namespace holdfast
