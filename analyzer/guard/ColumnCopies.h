#pragma once

#include "guard/Conversions.h"
#include "guard/NamesNow.h"

namespace holdfast::guard {

/// Follows which new columns hold all values of an old one of their table:
/// `ADD b; UPDATE t SET b = a`.
class ColumnCopies {
public:
  ColumnCopies(const NamesNow &names, const Catalog &existing,
               const Conversions &conversions)
      : names(names), existing(existing), conversions(conversions) {}

  /// The column, by its name in scripts, that has the values of a column of the
  /// table, which the database calls `column`; empty for none.
  std::string copyOf(uint32_t tableId, llvm::StringRef column) const;
  /// Takes in what a step does to copies. To be called step by step.
  void pass(const sql::Step &step);

private:
  using Place = std::pair<uint32_t, std::string>; ///< root, name in lower case

  void addCopies(const sql::Step &update);
  bool keepsValues(const sql::Step &update,
                   const sql::RowFacts::Assigned &assigned) const;

  const NamesNow &names;
  const Catalog &existing;
  const Conversions &conversions;
  std::map<Place, std::string> copies; ///< to what the database calls it now
};

} // namespace holdfast::guard
