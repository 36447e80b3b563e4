#include "syntax/SyntaxErrors.h"

#include "syntax/NodeTypes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral byteOrderMark = "\xEF\xBB\xBF";

namespace {

class ErrorCollector {
public:
  ErrorCollector(StringRef text, ArrayRef<Block> blocks)
      : text(text), blocks(blocks) {}

  void visit(TSNode node, SyntaxError::Where where);

  std::vector<SyntaxError> errors;

private:
  void visitBlock(TSNode node, BlockKind kind);
  void visitChildren(TSNode node, SyntaxError::Where where);
  void addLine(uint32_t offset, SyntaxError::Where where);
  void addRest(size_t begin, size_t offset, SyntaxError::Where where);
  void addEveryLine(uint32_t begin);
  size_t skipComments(size_t begin, size_t end) const;
  /// Behind the newline, which may be a carriage return.
  size_t lineEnd(size_t offset) const {
    size_t newline = text.find_first_of("\r\n", offset);
    if (newline == StringRef::npos)
      return text.size();
    return newline + (text.substr(newline).starts_with("\r\n") ? 2 : 1);
  }

  StringRef text;
  ArrayRef<Block> blocks;
  /// Nothing sensible nests deeper; a hostile file shall not exhaust the stack.
  static constexpr unsigned maxDepth = 500;
  unsigned depth = 0;
};

} // namespace

/// The runtime of 2022 has no ts_node_is_error(); ERROR is the last symbol.
static bool isError(TSNode node) {
  return ts_node_symbol(node) == static_cast<TSSymbol>(-1);
}

/// Descends only where the tree says that something is wrong.
void ErrorCollector::visit(TSNode node, SyntaxError::Where where) {
  if (isError(node) || ts_node_is_missing(node))
    addLine(ts_node_start_byte(node), where);
  else if (auto kind = nodeTypes().blockKind(ts_node_symbol(node)))
    visitBlock(node, *kind);
  else
    visitChildren(node, where);
}

void ErrorCollector::visitBlock(TSNode node, BlockKind kind) {
  if (isUnclosed(node))
    addEveryLine(ts_node_start_byte(node));
  else if (kind == BlockKind::Enum)
    visitChildren(node, SyntaxError::Where::EnumValues);
  else if (kind == BlockKind::Datasource || kind == BlockKind::Generator)
    visitChildren(node, SyntaxError::Where::Properties);
  else
    visitChildren(node, SyntaxError::Where::Fields);
}

void ErrorCollector::visitChildren(TSNode node, SyntaxError::Where where) {
  if (depth == maxDepth)
    return;
  ++depth;
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  if (ts_tree_cursor_goto_first_child(&cursor))
    do {
      TSNode child = ts_tree_cursor_current_node(&cursor);
      if (ts_node_has_error(child) || ts_node_is_missing(child))
        visit(child, where);
    } while (ts_tree_cursor_goto_next_sibling(&cursor));
  ts_tree_cursor_delete(&cursor);
  --depth;
}

/// Without its closing brace a block is none for Prisma, and each of its lines
/// a bad one.
void ErrorCollector::addEveryLine(uint32_t begin) {
  for (size_t at = begin; at < text.size();) {
    at = skipComments(at, text.size());
    if (at < text.size())
      addRest(at, at, SyntaxError::Where::TopLevel);
    at = lineEnd(at);
  }
}

/// Behind blanks, newlines and comments; at most `end`.
size_t ErrorCollector::skipComments(size_t begin, size_t end) const {
  while (true) {
    begin = std::min(text.find_first_not_of(" \t\r\n", begin), end);
    StringRef rest = text.slice(begin, end);
    size_t close = StringRef::npos;
    if (rest.starts_with("//"))
      close = rest.find_first_of("\r\n");
    else if (rest.starts_with("/*"))
      close = rest.find("*/", 2);
    else
      return begin;
    if (close == StringRef::npos)
      return rest.starts_with("//") ? end : begin;
    begin += close + (rest.starts_with("//") ? 1 : 2);
  }
}

/// Adds the line of `offset`, as Prisma does: from what stands behind a block
/// that ends there, blanks and comments, with its newline.
void ErrorCollector::addLine(uint32_t offset, SyntaxError::Where where) {
  size_t begin = text.take_front(offset).find_last_of("\r\n") + 1;
  auto behind = partition_point(
      blocks, [&](const Block &block) { return block.range.end <= offset; });
  if (behind != blocks.begin())
    begin = std::max<size_t>(begin, std::prev(behind)->range.end);
  begin = skipComments(begin, std::max<size_t>(offset, begin));
  addRest(begin, std::max<size_t>(begin, offset), where);
}

/// Adds what stands from `begin` to the end of the line of `offset`.
void ErrorCollector::addRest(size_t begin, size_t offset,
                             SyntaxError::Where where) {
  size_t end = lineEnd(offset);
  if (begin == end)
    return;
  Range line{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  if (errors.empty() || errors.back().range.end <= line.begin)
    errors.push_back({line, where});
}

std::vector<SyntaxError> collectSyntaxErrors(TSNode root, StringRef text,
                                             ArrayRef<Block> blocks) {
  if (!ts_node_has_error(root))
    return {};
  ErrorCollector collector(text, blocks);
  collector.visit(root, SyntaxError::Where::TopLevel);
  if (text.starts_with(byteOrderMark) && !collector.errors.empty())
    collector.errors.front().where = SyntaxError::Where::ByteOrderMark;
  return std::move(collector.errors);
}

} // namespace holdfast
