#pragma once

#include "ide/completion/Tokens.h"
#include "syntax/Ast.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <vector>

namespace holdfast {

/// The parts of one declaration in a block, on one line or, where brackets are
/// open, on several; comments are left out.
using Statement = llvm::ArrayRef<Token>;

/// An attribute as it is written: `@id`, `@@index(…)`.
struct AttributeText {
  llvm::StringRef name; ///< without `@`: `id`, `db.VarChar`
  Range range;          ///< of the `@` and the name
  Statement arguments;  ///< what follows, up to the next attribute
};

/// A field, enum value or setting as it is written.
struct MemberText {
  llvm::StringRef name;
  llvm::StringRef type; ///< empty where there is none yet
  bool list = false;
  bool optional = false;
  std::vector<AttributeText> attributes;
  Statement tokens;

  bool has(llvm::StringRef attribute) const;
  /// The first text in the attribute's arguments, without quotes; else empty.
  llvm::StringRef textOf(llvm::StringRef attribute, llvm::StringRef text) const;
};

/// A block as it is written, be it half typed. It ends where the next one
/// begins. Its parts point into its tokens: it can be moved, not copied.
struct BlockText {
  BlockText() = default;
  BlockText(BlockText &&) = default;
  BlockText &operator=(BlockText &&) = default;

  BlockKind kind = BlockKind::Unknown;
  llvm::StringRef name;
  Range range; ///< from the keyword to the closing brace, or what stands for it
  Range body;  ///< between the braces
  std::vector<Token> tokens; ///< of the body
  std::vector<Statement> statements;
  std::vector<MemberText> members;       ///< without `@@` attributes
  std::vector<AttributeText> attributes; ///< the `@@` ones

  const MemberText *find(llvm::StringRef member) const;
  bool has(llvm::StringRef attribute) const;
  /// Of `@@map` and the like: the first text in its arguments, or empty.
  llvm::StringRef textOf(llvm::StringRef attribute, llvm::StringRef text) const;
};

/// The block whose braces hold an offset.
std::optional<BlockText> blockAround(llvm::StringRef text, uint32_t offset);

/// Visits the headers of blocks in a text, be they in one that was never
/// closed.
void forEachHeader(
    llvm::StringRef text,
    llvm::function_ref<void(BlockKind kind, llvm::StringRef name)> visit);

/// Whether an offset is in a comment of several lines.
bool isInLongComment(llvm::StringRef text, uint32_t offset);

/// The kind of block that a keyword opens; Unknown for other words.
BlockKind blockKindOf(llvm::StringRef keyword);

} // namespace holdfast
