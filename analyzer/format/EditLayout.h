#pragma once

#include "diagnostics/Diagnostic.h"
#include "syntax/Document.h"

#include "llvm/ADT/DenseMap.h"

#include <string>
#include <vector>

namespace holdfast {

/// Lays out what edits write as its surroundings are. A block in the official
/// layout, with whatever indentation, has it after the edits as well; in any
/// other block new lines are indented as the first one is. Newlines are of the
/// kind that the file has most of. The meaning of the edits stays the same.
///
/// Remembers what it has read of the files, which must outlive it.
class EditLayout {
public:
  /// `parsed` are documents of files that edits may be of, which need not be
  /// parsed again.
  explicit EditLayout(llvm::ArrayRef<DocumentPtr> parsed = {})
      : parsed(parsed.begin(), parsed.end()) {}

  /// The edits, which do not overlap, or others that do more.
  std::vector<Edit> layOut(llvm::ArrayRef<Edit> edits);
  void layOut(Fix &fix);

  /// How much text it has laid out so far, which is what takes its time.
  size_t laidOutBytes() const { return bytes; }

private:
  /// What is known of a file.
  struct Known {
    DocumentPtr document;
    llvm::StringRef newline;
    std::optional<bool> isLaidOut; ///< not known before somebody asks
  };

  /// The whitespace before the members of a block in the official layout.
  using Indent = std::optional<std::string>;

  Known &known(const SourceFile &file);
  bool isLaidOut(const SourceFile &file);
  const Indent &indentOf(const SourceFile &file, const Block &block);
  void layOutFile(llvm::ArrayRef<const Edit *> edits, std::vector<Edit> &out);
  void layOutBlock(const SourceFile &file, const Block &block,
                   llvm::ArrayRef<const Edit *> edits, std::vector<Edit> &out);
  Edit layOutBeside(const Edit &edit);

  std::vector<DocumentPtr> parsed;
  llvm::DenseMap<const SourceFile *, Known> files;
  llvm::DenseMap<const Block *, Indent> indents;
  size_t bytes = 0;
};

} // namespace holdfast
