#pragma once

#include "lsp/Positions.h"
#include "lsp/protocol/TextSync.h"
#include "syntax/Document.h"

#include <optional>
#include <string>

namespace holdfast::lsp {

/// A change as it came out, in bytes: of the text before it [begin, oldEnd), of
/// the text after it [begin, newEnd).
struct AppliedChange {
  uint32_t begin;
  uint32_t oldEnd;
  uint32_t newEnd;
  /// Whether it came as a whole, not key by key: lines that come or go, a word
  /// or more that is pasted, completed or written by a tool.
  bool isWhole;
};

/// Schemas of more, about ten thousand models, are left to the command line:
/// an editor would wait for each answer.
constexpr size_t mostSchemaBytes = 5'000'000;

/// A document as the editor has it, saved or not.
class Buffer {
public:
  /// `path` is what the analysis calls the document.
  Buffer(TextDocumentItem item, std::string path)
      : uri(std::move(item.uri)), languageId(std::move(item.languageId)),
        path(std::move(path)), version(item.version),
        content(std::move(item.text)) {}

  llvm::StringRef text() const { return content; }
  /// Other documents count only as what lies at their path.
  bool isNamedSchema() const {
    return languageId == "prisma" || llvm::StringRef(path).ends_with(".prisma");
  }
  /// A schema that is small enough to be parsed at every key.
  bool isSchema() const {
    return isNamedSchema() && content.size() <= mostSchemaBytes;
  }

  /// Applies one change of a didChange notification. Reversed ranges are read
  /// the right way round; what lies outside of the text counts as its end.
  AppliedChange apply(const ContentChange &change, PositionEncoding encoding);

  /// The present text, parsed; reuses what did not change since the last call.
  DocumentPtr document();

  /// The same if it is at hand, else null.
  DocumentPtr parsedDocument() const { return changed ? nullptr : parsed; }

  const std::string uri; ///< in the client's own spelling
  const std::string languageId;
  const std::string path;
  std::optional<int32_t> version;

  /// The semantic tokens that the client was sent last; their number is the
  /// protocol's id of the result.
  struct SentTokens {
    unsigned count = 0;
    std::vector<uint32_t> data;
  };
  SentTokens sentTokens;

private:
  std::string content;
  DocumentPtr parsed; ///< of an earlier text while `changed`
  bool changed = true;
};

} // namespace holdfast::lsp
