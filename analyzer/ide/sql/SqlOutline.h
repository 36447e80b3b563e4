#pragma once

#include "schema/Provider.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// A word or quoted name of a SQL script.
struct SqlWord {
  Range range;
  std::string name; ///< without quotes
  bool quoted = false;
  /// `schema.` or `table.` stands before it.
  bool qualified = false;
  /// A `.` follows.
  bool qualifies = false;
};

/// One statement, without the semicolon.
struct SqlStatement {
  Range range;
  uint32_t end = 0; ///< of its semicolon, or of the script
  std::vector<SqlWord> words;
};

/// A script as an editor sees it: its statements with their words, comments and
/// strings left out. It cuts where the server would, whatever the text says.
class SqlOutline {
public:
  /// Empty for MongoDB, which has no SQL.
  SqlOutline(Provider provider, llvm::StringRef text);

  llvm::ArrayRef<SqlStatement> statements() const { return list; }
  /// The statement that holds the offset, or ends right before it; or null.
  const SqlStatement *statementAt(uint32_t offset) const;
  /// The statement that what is typed at the offset becomes a part of: also one
  /// before it that no semicolon has ended yet; or null.
  const SqlStatement *openAt(uint32_t offset) const;

private:
  std::vector<SqlStatement> list;
};

/// The word that holds the offset, or ends right before it; or null.
const SqlWord *wordAt(const SqlStatement &statement, uint32_t offset);

/// `ALTER TABLE "users"`: the keywords that a statement begins with, and the
/// name of its object.
Range titleOf(const SqlStatement &statement);

} // namespace holdfast
