#pragma once

#include "catalog/SqlName.h"
#include "keep/FillRows.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast::keep {

/// A kept cell's place in the table that is there.
struct Target {
  size_t cell; ///< in the copy's rows
  const Column *column;
  bool isKey;
  bool isAdded;
};

/// Fills one table: finds which columns are there, compares batch by batch, and
/// writes the statements (FillStatements.cpp).
class Filler {
public:
  Filler(RowTarget &target, const Filling &filling, TableOutcome &outcome,
         Pace &pace)
      : target(target), filling(filling), outcome(outcome), pace(pace),
        provider(target.structure().provider) {}

  llvm::Error run();

private:
  void matchColumns();
  llvm::Error fillWhole(RowFileReader &file);
  llvm::Error fillInBatches(RowFileReader &file, bool isEmpty);
  llvm::Expected<bool> fillKeyless(RowFileReader &file);
  llvm::Error
  readRows(RowFileReader &file,
           llvm::function_ref<llvm::Error(RowCells row, size_t bytes)> take);
  llvm::Error addBatch(std::vector<RowCells> &rows, bool isEmpty);
  /// The rows that are there now of the same keys, by their key's text.
  llvm::Expected<llvm::StringMap<RowCells>>
  presentRows(const std::vector<RowCells> &rows);
  llvm::Error compareBatch(std::vector<RowCells> &rows);
  llvm::Expected<std::string> condition(llvm::ArrayRef<RowCells> rows);
  llvm::Expected<std::string> condition(const RowCells &row);
  llvm::Expected<std::string> literal(const Target &place, const RowCells &row,
                                      RowStatement *into);
  llvm::Error insert(llvm::ArrayRef<RowCells *> rows);
  llvm::Error update(llvm::ArrayRef<RowCells *> rows,
                     llvm::ArrayRef<size_t> cells);
  std::string keyText(const RowCells &row) const;
  bool hasKey(const RowCells &row) const;
  void leaveOutKeyless(std::vector<RowCells> &rows);
  void compare(const RowCells &kept, const RowCells *now,
               std::vector<size_t> &toSet);
  void differ(const RowCells &row);
  void differIn(const Column &column);
  std::string quoted(const Column &column) const {
    return quotedName(column.name, provider);
  }
  std::string owner() const {
    return qualifiedName(filling.table.schema, filling.table.name, provider);
  }

  RowTarget &target;
  const Filling &filling;
  TableOutcome &outcome;
  Pace &pace;
  Provider provider;
  std::vector<Target> places;
};

} // namespace holdfast::keep
