#include "syntax/Document.h"

#include "syntax/ClosedBlocks.h"
#include "syntax/MovedBlock.h"
#include "syntax/NodeTypes.h"
#include "syntax/ParserLimits.h"
#include "syntax/Prisma8.h"
#include "syntax/TreeParser.h"
#include "syntax/TreeReader.h"

#include <algorithm>
#include <tree_sitter/api.h>

using namespace llvm;

namespace holdfast {

struct Document::Tree {
  TreePtr tree;
  /// Whether the tree is that of a text made harmless, not of the text itself.
  bool tamed = false;
  std::optional<Range> prisma8; ///< then there is no tree
  Declarations declarations;
  std::shared_ptr<const Document> original; ///< whose blocks are among these
};

Document::Document(SourceFilePtr file, std::unique_ptr<Tree> tree)
    : source(std::move(file)), tree(std::move(tree)) {}

Document::~Document() = default;

DocumentPtr Document::parse(SourceFilePtr file) {
  auto tree = std::make_unique<Tree>();
  tree->prisma8 = prisma8Comment(file->text());
  if (tree->prisma8)
    return DocumentPtr(new Document(std::move(file), std::move(tree)));
  std::optional<std::string> tame = withoutParserTraps(file->text());
  tree->tamed = tame.has_value();
  tree->tree = parseText(nullptr, tame ? StringRef(*tame) : file->text());
  readTree(
      ts_tree_root_node(tree->tree.get()), file->text(),
      [](BlockKind, Range) { return std::nullopt; }, tree->declarations);
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

static TSPoint pointAt(const SourceFile &file, uint32_t offset) {
  Position position = file.lines().position(offset);
  return {position.line, position.column};
}

/// How many bytes at the ends of both texts are equal, up to `limit`.
static uint32_t commonEnd(StringRef a, StringRef b, size_t limit) {
  static constexpr size_t chunk = 256;
  size_t size = 0;
  while (size + chunk <= limit && a.drop_back(size).take_back(chunk) ==
                                      b.drop_back(size).take_back(chunk))
    size += chunk;
  while (size < limit && a[a.size() - size - 1] == b[b.size() - size - 1])
    ++size;
  return size;
}

/// The one replacement that turns the old text into the new one.
static TSInputEdit editBetween(const SourceFile &before,
                               const SourceFile &after) {
  StringRef oldText = before.text(), newText = after.text();
  size_t shorter = std::min(oldText.size(), newText.size());
  auto mismatch = std::mismatch(oldText.begin(), oldText.begin() + shorter,
                                newText.begin());
  uint32_t start = mismatch.first - oldText.begin();
  uint32_t end = commonEnd(oldText, newText, shorter - start);
  TSInputEdit edit;
  edit.start_byte = start;
  edit.old_end_byte = oldText.size() - end;
  edit.new_end_byte = newText.size() - end;
  edit.start_point = pointAt(before, edit.start_byte);
  edit.old_end_point = pointAt(before, edit.old_end_byte);
  edit.new_end_point = pointAt(after, edit.new_end_byte);
  return edit;
}

/// The blocks of the last version that stand unchanged in the next one: the
/// same bytes, read as the same kind of block without an error, have one
/// reading.
namespace {
class UnchangedBlocks {
public:
  UnchangedBlocks(ArrayRef<Block> old, const TSInputEdit &edit)
      : old(old), edit(edit) {}

  /// The old block that is now at `range`, or null. Asked in the order of the
  /// text.
  const Block *find(BlockKind kind, Range range) {
    if (edit.start_byte <= range.end && range.begin <= edit.new_end_byte)
      return nullptr;
    uint32_t begin = range.begin;
    if (begin >= edit.new_end_byte)
      begin += edit.old_end_byte - edit.new_end_byte;
    while (next < old.size() && old[next].range.begin < begin)
      ++next;
    if (next == old.size())
      return nullptr;
    const Block &block = old[next];
    bool same = block.version != 0 && block.kind == kind &&
                block.range.begin == begin &&
                block.range.size() == range.size();
    return same ? &block : nullptr;
  }

private:
  ArrayRef<Block> old;
  TSInputEdit edit;
  size_t next = 0;
};
} // namespace

DocumentPtr Document::reparse(const Document &old, SourceFilePtr file) {
  TSInputEdit edit = editBetween(old.file(), *file);
  // Trees of other texts than those at hand know nothing of an edit.
  if (old.tree->tamed || old.prisma8() || prisma8Comment(file->text()) ||
      hasParserTraps(file->text(), {edit.start_byte, edit.new_end_byte}))
    return parse(std::move(file));
  TreePtr edited(ts_tree_copy(old.tree->tree.get()));
  ts_tree_edit(edited.get(), &edit);
  auto tree = std::make_unique<Tree>();
  tree->tree = parseText(edited.get(), file->text());
  UnchangedBlocks unchanged(old.blocks(), edit);
  auto known = [&](BlockKind kind, Range range) -> std::optional<Block> {
    const Block *block = unchanged.find(kind, range);
    if (!block)
      return std::nullopt;
    return movedBlock(
        *block,
        {old.file().text(), file->text(), range.begin - block->range.begin},
        tree->declarations.arena);
  };
  readTree(ts_tree_root_node(tree->tree.get()), file->text(), known,
           tree->declarations);
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

DocumentPtr Document::closed(DocumentPtr document) {
  // The text of a tamed tree is not at hand.
  if (document->tree->tamed || document->prisma8())
    return document;
  std::unique_ptr<Declarations> closed = closeBlocks(
      document->file().text(), document->blocks(), document->syntaxErrors());
  if (!closed)
    return document;
  auto tree = std::make_unique<Tree>();
  tree->declarations = std::move(*closed);
  tree->original = document;
  return DocumentPtr(new Document(document->source, std::move(tree)));
}

ArrayRef<Block> Document::blocks() const { return tree->declarations.blocks; }

ArrayRef<BadEscape> Document::badEscapes() const {
  return tree->declarations.badEscapes;
}

std::optional<Range> Document::prisma8() const { return tree->prisma8; }

ArrayRef<SyntaxError> Document::syntaxErrors() const {
  return tree->declarations.errors;
}

} // namespace holdfast
