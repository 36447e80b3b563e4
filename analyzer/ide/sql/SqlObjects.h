#pragma once

#include "catalog/Catalog.h"
#include "ide/sql/SqlOutline.h"
#include "schema/Schema.h"

#include <optional>

namespace holdfast {

/// What a name in a statement means. The table of a column is set, too.
struct SqlObject {
  const Table *table = nullptr;
  const Column *column = nullptr;
  const EnumType *enumeration = nullptr;
  /// It is there before the statement, in the state that the pointers are of.
  bool isOld = false;
};

/// Looks a word of a statement up in the states before and after it, in this
/// order; the result points into one of them. A column is one of a table that
/// the statement names.
std::optional<SqlObject> findSqlObject(const SqlStatement &statement,
                                       const SqlWord &word,
                                       const Catalog &before,
                                       const Catalog &after);

/// The tables that a statement names, in its order; those of `catalog`.
std::vector<const Table *> tablesIn(const SqlStatement &statement,
                                    const Catalog &catalog);

/// The model and field, or the enum, that map an object; null where none does.
struct SqlMapping {
  const Model *model = nullptr;
  const Field *field = nullptr;
  const Enum *enumeration = nullptr;
};
SqlMapping mappingOf(const SqlObject &object, const Schema &schema);

} // namespace holdfast
