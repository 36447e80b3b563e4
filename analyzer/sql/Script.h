#pragma once

#include "sql/Cursor.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast::sql {

/// A script at one of its statements: the cursor, and what earlier statements
/// mean for later ones.
struct Script : Cursor {
  using Cursor::Cursor;

  // The body of a procedure.
  bool inBlock = false;
  bool hasHandler = false; ///< the block catches errors
  struct Condition {
    unsigned number;
    bool alternative; ///< after ELSE
  };
  llvm::SmallVector<Condition, 4> conditions; ///< open IF and LOOP
  unsigned conditionCount = 0;
  bool brokenCompound = false; ///< a BEGIN without END was found

  // T-SQL.
  /// An open IF, WHILE or BEGIN.
  struct Frame {
    bool isBlock; ///< BEGIN; else it ends with its only statement
    bool isIf;
    bool alternative;   ///< after ELSE
    unsigned condition; ///< its number; 0 of BEGIN
  };
  llvm::SmallVector<Frame, 4> frames;
  /// Variables whose text is known, by name in lower case.
  llvm::StringMap<std::string> variables;
  bool batchStart = true;
};

} // namespace holdfast::sql
