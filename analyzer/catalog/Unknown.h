#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"

#include <string>
#include <vector>

namespace holdfast {

/// A statement that cannot be followed, by what it may have made or dropped.
struct UnknownStatement {
  /// Every name in it, those inside of its texts too, in lower case.
  llvm::StringSet<> names;
  /// Its text is only known when it runs: it may name what is not written.
  bool isOpen = false;
  /// It names no table that exists, so it may be about any.
  bool isOfAnyTable = false;
  /// Makes a table whose columns are not all known; nothing else.
  bool isOfColumnsAlone = false;

  // What its words say that it does.
  bool makesTables = false;
  bool makesColumns = false;
  bool altersColumns = false;
  bool makesIndexes = false;
  bool makesKeys = false; ///< primary, unique and foreign
  bool makesTypes = false;
  // … drops, or renames.
  bool dropsTables = false;
  bool dropsColumns = false;
  bool dropsIndexes = false; ///< and keys
  bool dropsTypes = false;

  bool says(llvm::StringRef name) const { return names.contains(name.lower()); }
};

/// What the statements that cannot be followed leave open about a database.
/// Unknown is not missing: nothing that depends on it is a finding. Names are
/// compared without regard to letter case and schema.
class Unknown {
public:
  bool empty() const { return statements.empty(); }
  /// Whether what is added now is kept together with others.
  bool isFull() const;
  /// Takes the statement down; where there are very many, together with others.
  void add(UnknownStatement statement);
  /// From here on the table is known, or known not to be there.
  void forget(llvm::StringRef table);
  void rename(llvm::StringRef from, llvm::StringRef to);

  // What may be there although the catalog lacks it.
  bool mayHaveTable(llvm::StringRef table) const;
  bool mayHaveColumn(llvm::StringRef table, llvm::StringRef column) const;
  bool mayHaveIndex(llvm::StringRef table,
                    llvm::ArrayRef<std::string> columns) const;
  /// A primary or foreign key.
  bool mayHaveKey(llvm::StringRef table) const;
  bool mayHaveType(llvm::StringRef type) const;

  // What may be gone, or not as the catalog has it. A statement that is only
  // known when it runs is not thought to drop any table, column or type.
  bool mayHaveDropped(llvm::StringRef table) const;
  bool mayHaveDropped(llvm::StringRef table, llvm::StringRef column) const;
  bool mayHaveDroppedType(llvm::StringRef type) const;
  bool mayHaveDroppedIndex(llvm::StringRef table, llvm::StringRef index) const;
  bool mayHaveAltered(llvm::StringRef table, llvm::StringRef column) const;

  /// Whether one of them may have made, or dropped, one of the names.
  bool isAbout(const UnknownStatement &other) const;

private:
  std::vector<UnknownStatement> statements;
};

} // namespace holdfast
