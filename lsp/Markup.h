#pragma once

#include "lsp/protocol/Basics.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

namespace holdfast::lsp {

/// Text for people, in the form that the client can show. Names of users come
/// out as they are in either, but for what is not seen or could be obeyed, and
/// can neither end the code or link that they stand in nor begin another.
class Markup {
public:
  explicit Markup(MarkupKind kind) : kind(kind) {}

  /// Our own words alone, as they are.
  Markup &text(const llvm::Twine &words);
  Markup &code(llvm::StringRef words);
  /// Words with names in backquotes, each of which becomes code; in plain text,
  /// without the quotes. What is around the names may come from users, too.
  Markup &words(llvm::StringRef text);
  /// The same on several lines, as they are.
  Markup &lines(llvm::StringRef text);
  /// In plain text, the words alone.
  Markup &link(llvm::StringRef words, llvm::StringRef target);
  /// Begins an item of a list, on a line of its own.
  Markup &listItem();
  /// Ends the paragraph.
  Markup &paragraph();

  MarkupContent take();

private:
  MarkupKind kind;
  std::string result;
};

/// A message for people as plain text on one line. Where an editor takes it for
/// Markdown all the same, as VS Code does with notifications, names make no
/// links in it, which could run commands.
std::string plainMessage(llvm::StringRef words);

} // namespace holdfast::lsp
