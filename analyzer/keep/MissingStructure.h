#pragma once

#include "keep/Keep.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::keep {

/// What a database lacks of one kept table.
struct MissingParts {
  bool isCreated = false; ///< all of the table
  std::vector<std::string> addedColumns;
};

/// What a database lacks of the tables of a copy, and the statements that make
/// it, without semicolons.
struct MissingStructure {
  /// Values of enums, which can only be used once they are committed.
  std::vector<std::string> enumValues;
  std::vector<std::string> beforeRows;
  std::vector<std::string> afterRows;
  /// One for each of the tables, in their order.
  std::vector<MissingParts> tables;
  /// What stays away or comes back otherwise, each as a sentence.
  std::vector<std::string> remarks;

  bool empty() const {
    return enumValues.empty() && beforeRows.empty() && afterRows.empty();
  }
};

/// Adds the statement that a renderer's text is, without its semicolon, if it
/// is one.
void addStatement(std::vector<std::string> &into, llvm::StringRef sql);

/// Works it out from the structure when the copy was taken and the present one.
/// Both are indexed. Nothing that is there is changed.
llvm::Expected<MissingStructure> findMissing(const Catalog &earlier,
                                             const Catalog &current,
                                             llvm::ArrayRef<KeptTable> tables);

} // namespace holdfast::keep
