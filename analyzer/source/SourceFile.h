#pragma once

#include "source/LineIndex.h"
#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <string>

namespace holdfast {

/// One text that findings can point into: its path as shown to users, its
/// bytes and its line index. Immutable; every Span holds a plain pointer to it,
/// so whoever keeps diagnostics keeps the SourceFilePtr as well.
class SourceFile {
public:
  /// Texts of 4 GiB and more do not fit the offsets; readFile() refuses them.
  SourceFile(std::string path, std::string text)
      : filePath(std::move(path)), fileText(std::move(text)),
        lineIndex(fileText, LineBreaks::LineFeed) {}
  SourceFile(const SourceFile &) = delete;
  SourceFile &operator=(const SourceFile &) = delete;

  llvm::StringRef path() const { return filePath; }
  llvm::StringRef text() const { return fileText; }
  llvm::StringRef text(Range range) const {
    return text().slice(range.begin, range.end);
  }

  /// Lines as the command-line contract counts them: ended by `\n` alone.
  const LineIndex &lines() const { return lineIndex; }

  Span span(Range range) const { return {this, range}; }
  Span wholeFile() const {
    return {this, {0, static_cast<uint32_t>(fileText.size())}};
  }

private:
  std::string filePath;
  std::string fileText;
  LineIndex lineIndex;
};

using SourceFilePtr = std::shared_ptr<const SourceFile>;

} // namespace holdfast
