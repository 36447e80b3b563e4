#include "syntax/ClosedBlocks.h"

#include "source/Newlines.h"
#include "syntax/TreeParser.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static StringRef dropBlanks(StringRef text) { return text.ltrim(" \t"); }

static constexpr StringLiteral wordCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/// Where in a line the header of a block begins: one that is typed above it may
/// share its line. `model {` lacks a name yet.
static std::optional<size_t> headerIn(StringRef line) {
  line = line.rtrim();
  StringRef rest = line;
  if (!rest.consume_back("{"))
    return std::nullopt;
  StringRef name = rest.rtrim(" \t");
  StringRef beforeName = name.rtrim(wordCharacters);
  for (BlockKind kind :
       {BlockKind::Model, BlockKind::View, BlockKind::CompositeType,
        BlockKind::Enum, BlockKind::Datasource, BlockKind::Generator}) {
    bool isNameless = dropBlanks(name) == keyword(kind);
    StringRef before = isNameless ? name : beforeName.rtrim(" \t");
    if (!before.ends_with(keyword(kind)) ||
        (!isNameless && before.size() == beforeName.size()))
      continue;
    return before.size() - keyword(kind).size();
  }
  return std::nullopt;
}

/// Where headers of blocks begin in `range`, but for one at its own begin.
/// Comments have none.
static std::vector<uint32_t> headersIn(StringRef text, Range range) {
  std::vector<uint32_t> headers;
  for (uint32_t at = range.begin; at < range.end; at = endOfLine(text, at)) {
    StringRef line = text.slice(at, std::min(endOfLine(text, at), range.end));
    if (dropBlanks(line).starts_with("//"))
      continue;
    if (dropBlanks(line).starts_with("/*"))
      at = std::min<size_t>(text.find("*/", at), range.end - 1);
    else if (auto header = headerIn(line); header && at + *header > range.begin)
      headers.push_back(at + *header);
  }
  return headers;
}

namespace {

/// A part of the text in which blocks are not closed.
struct BrokenPart {
  Range range;
  std::vector<uint32_t> begins; ///< of the blocks in it, at least one
  bool isClosed;                ///< whether the last of them is
};

class BlockCloser {
public:
  BlockCloser(StringRef text, ArrayRef<Block> blocks,
              ArrayRef<SyntaxError> errors)
      : text(text), blocks(blocks), errors(errors) {}

  std::unique_ptr<Declarations> run();

private:
  void findInBlocks();
  void findBetweenBlocks();
  void read(const BrokenPart &part, Declarations &out) const;
  void readOne(Range range, bool isClosed, Declarations &out) const;

  StringRef text;
  ArrayRef<Block> blocks;
  ArrayRef<SyntaxError> errors;
  std::vector<BrokenPart> parts;
};

} // namespace

/// Blocks that swallowed the next one, up to its brace.
void BlockCloser::findInBlocks() {
  for (const Block &block : blocks) {
    if (block.version != 0 && block.kind != BlockKind::Unknown)
      continue;
    std::vector<uint32_t> headers = headersIn(text, block.range);
    if (headers.empty())
      continue;
    headers.insert(headers.begin(), block.range.begin);
    parts.push_back({block.range, std::move(headers), /*isClosed=*/true});
  }
}

/// Blocks that no brace closes, so that each line is an error.
void BlockCloser::findBetweenBlocks() {
  for (size_t i = 0; i < errors.size(); ++i) {
    Range line = errors[i].range;
    if (errors[i].where != SyntaxError::Where::TopLevel)
      continue;
    std::optional<size_t> header = headerIn(text.slice(line.begin, line.end));
    if (!header)
      continue;
    auto next = partition_point(blocks, [&](const Block &block) {
      return block.range.begin < line.begin;
    });
    uint32_t end = next == blocks.end() ? text.size() : next->range.begin;
    Range range{static_cast<uint32_t>(line.begin + *header), end};
    std::vector<uint32_t> headers = headersIn(text, range);
    headers.insert(headers.begin(), range.begin);
    parts.push_back({range, std::move(headers), /*isClosed=*/false});
    while (i + 1 < errors.size() && errors[i + 1].range.begin < end)
      ++i;
  }
}

/// Reads what is one block, once it has its brace.
void BlockCloser::readOne(Range range, bool isClosed, Declarations &out) const {
  size_t first = out.blocks.size();
  TreePtr tree = parsePart(text, range, isClosed ? "\n" : "\n}\n");
  std::vector<SyntaxError> before = std::move(out.errors);
  readTree(
      ts_tree_root_node(tree.get()), text.take_front(range.end),
      [](BlockKind, Range) { return std::nullopt; }, out);
  // A brace too many is none of the text.
  copy_if(
      out.errors, std::back_inserter(before),
      [&](const SyntaxError &error) { return error.range.begin < range.end; });
  out.errors = std::move(before);
  for (Block &block : drop_begin(out.blocks, first)) {
    block.version = 0;
    block.closed = isClosed || block.range.end < range.end;
  }
}

void BlockCloser::read(const BrokenPart &part, Declarations &out) const {
  for (size_t i = 0; i < part.begins.size(); ++i) {
    bool isLast = i + 1 == part.begins.size();
    readOne({part.begins[i], isLast ? part.range.end : part.begins[i + 1]},
            isLast && part.isClosed, out);
  }
}

std::unique_ptr<Declarations> BlockCloser::run() {
  findInBlocks();
  findBetweenBlocks();
  if (parts.empty())
    return nullptr;
  llvm::sort(parts, [](const BrokenPart &a, const BrokenPart &b) {
    return a.range.begin < b.range.begin;
  });
  auto result = std::make_unique<Declarations>();
  const Block *block = blocks.begin();
  const SyntaxError *error = errors.begin();
  auto copyUpTo = [&](uint32_t end) {
    for (; block != blocks.end() && block->range.begin < end; ++block)
      result->blocks.push_back(*block);
    for (; error != errors.end() && error->range.begin < end; ++error)
      result->errors.push_back(*error);
  };
  for (const BrokenPart &part : parts) {
    copyUpTo(part.range.begin);
    while (block != blocks.end() && block->range.begin < part.range.end)
      ++block;
    while (error != errors.end() && error->range.begin < part.range.end)
      ++error;
    read(part, *result);
  }
  copyUpTo(UINT32_MAX);
  return result;
}

std::unique_ptr<Declarations> closeBlocks(StringRef text,
                                          ArrayRef<Block> blocks,
                                          ArrayRef<SyntaxError> errors) {
  bool hasUnknown = any_of(blocks, [](const Block &block) {
    return block.kind == BlockKind::Unknown;
  });
  if (errors.empty() && !hasUnknown)
    return nullptr;
  return BlockCloser(text, blocks, errors).run();
}

} // namespace holdfast
