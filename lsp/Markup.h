#pragma once

#include "lsp/Protocol.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

namespace holdfast::lsp {

/// Text for people, in the form that the client can show. Names of users come
/// out as they are in either.
class Markup {
public:
  explicit Markup(MarkupKind kind) : kind(kind) {}

  Markup &text(const llvm::Twine &words);
  Markup &code(llvm::StringRef words);
  /// In plain text, the words alone.
  Markup &link(llvm::StringRef words, llvm::StringRef target);
  /// Ends the paragraph.
  Markup &paragraph();

  MarkupContent take();

private:
  MarkupKind kind;
  std::string result;
};

} // namespace holdfast::lsp
