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
  /// A part of the old text that was replaced by `newLength` bytes.
  struct TextEdit {
    Range oldRange;
    uint32_t newLength;
  };

  static std::shared_ptr<const Document> parse(SourceFilePtr file);

  /// The same for a text that came from `old` by `edits`, applied one after
  /// the other; reuses what the edits did not touch.
  static std::shared_ptr<const Document>
  reparse(const Document &old, SourceFilePtr file,
          llvm::ArrayRef<TextEdit> edits);

  ~Document();

  const SourceFile &file() const { return *source; }
  const SourceFilePtr &filePtr() const { return source; }
  Span span(Range range) const { return source->span(range); }

  /// In the order of the text.
  llvm::ArrayRef<Block> blocks() const;
  llvm::ArrayRef<SyntaxError> syntaxErrors() const;

private:
  struct Tree;
  Document(SourceFilePtr file, std::unique_ptr<Tree> tree);

  SourceFilePtr source;
  std::unique_ptr<Tree> tree;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace holdfast
