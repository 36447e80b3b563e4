#pragma once

#include "sql/ReplayContext.h"

#include "llvm/ADT/StringSet.h"

namespace holdfast::sql {

/// The routines that texts call, each once, through all that they call, by
/// views that they read, and by domains that they name.
class Calls {
public:
  explicit Calls(const ReplayContext &context);

  /// Takes in what a part of a text calls; in strings as well, which may be
  /// statements or the body of a block.
  void find(llvm::StringRef text, Range range, unsigned depth = 0);
  void find(llvm::StringRef text) {
    find(text, {0, static_cast<uint32_t>(text.size())});
  }
  /// … what the checks of the type call, where it is a domain.
  void findOfDomain(const ColumnType &type);
  llvm::ArrayRef<Routine> found() const { return called; }
  /// Does what the routines do that were found since the last time, and those
  /// that they call, as a part of the statement.
  void run(ReplayContext &context, const SourceFilePtr &script,
           const Statement &statement);

private:
  void add(llvm::StringRef name);
  void addNamed(llvm::StringRef name, unsigned depth);

  const ReplayContext &context;
  llvm::StringMap<size_t> views, domains; ///< by name in lower case
  llvm::StringSet<> seen;
  std::vector<Routine> called;
  size_t done = 0; ///< of them
};

/// Sets the context back to the statement.
void atStatement(ReplayContext &context, const SourceFilePtr &script,
                 const Statement &statement);

/// Does what the statements of a body do, for rows that nobody knows.
void runBody(ReplayContext &context, const SourceFilePtr &script,
             const Statement &statement, llvm::StringRef body);

/// Whether a text has one of the words, which are in upper case.
bool hasWord(const ReplayContext &context, llvm::StringRef text,
             std::initializer_list<llvm::StringRef> words);

} // namespace holdfast::sql
