#pragma once

#include "source/SourceFile.h"
#include "syntax/Ast.h"

#include <memory>

namespace holdfast {

/// One parsed schema file: its text, its tree and its declarations. Parsing
/// never fails; what is not Prisma's language is listed in syntaxErrors() and
/// the rest is there as if it were not. Immutable.
class Document {
public:
  static std::shared_ptr<const Document> parse(SourceFilePtr file);

  /// The same for the next version of `old`'s text; reuses tree and blocks
  /// outside of what changed, found as the text between the longest common
  /// start and end. Blocks that did not change keep their `version`.
  static std::shared_ptr<const Document> reparse(const Document &old,
                                                 SourceFilePtr file);

  /// The same text as a person means it: a block that lacks its brace ends
  /// where the header of the next one begins, or with the file. Prisma reads it
  /// otherwise, as the document itself does, which is returned where no brace
  /// is missing.
  static std::shared_ptr<const Document>
  closed(std::shared_ptr<const Document> document);

  ~Document();

  const SourceFile &file() const { return *source; }
  const SourceFilePtr &filePtr() const { return source; }
  Span span(Range range) const { return source->span(range); }

  /// In the order of the text.
  llvm::ArrayRef<Block> blocks() const;
  llvm::ArrayRef<SyntaxError> syntaxErrors() const;

  /// The comment that declares the dialect of Prisma 8. Such a file is not
  /// read: it has no blocks and no errors.
  std::optional<Range> prisma8() const;
  /// Of the strings in all that is no syntax error.
  llvm::ArrayRef<BadEscape> badEscapes() const;

private:
  struct Tree;
  Document(SourceFilePtr file, std::unique_ptr<Tree> tree);

  SourceFilePtr source;
  std::unique_ptr<Tree> tree;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace holdfast
