#include "syntax/Document.h"

#include "syntax/NodeTypes.h"
#include "syntax/ParserLimits.h"
#include "syntax/TreeReader.h"

#include <algorithm>
#include <tree_sitter/api.h>

using namespace llvm;

namespace holdfast {

namespace {
struct TreeDeleter {
  void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};
struct ParserDeleter {
  void operator()(TSParser *parser) const { ts_parser_delete(parser); }
};
using TreePtr = std::unique_ptr<TSTree, TreeDeleter>;
} // namespace

struct Document::Tree {
  TreePtr tree;
  bool isTame = false; ///< of a text in which something is made unreadable
  Declarations declarations;

  /// `old` is the edited tree of an older text, or null.
  static std::unique_ptr<Tree> parse(const TSTree *old, StringRef text);
};

/// Reads `text`, with the help of the edited tree of an older text, if any.
static TreePtr parseText(const TSTree *old, StringRef text) {
  std::unique_ptr<TSParser, ParserDeleter> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), prismaLanguage());
  return TreePtr(ts_parser_parse_string(parser.get(), old, text.data(),
                                        static_cast<uint32_t>(text.size())));
}

std::unique_ptr<Document::Tree> Document::Tree::parse(const TSTree *old,
                                                      StringRef text) {
  auto result = std::make_unique<Tree>();
  std::optional<std::string> tame = withoutParserTraps(text);
  // An old tree knows nothing of what is made unreadable now.
  result->isTame = tame.has_value();
  result->tree = tame ? parseText(nullptr, *tame) : parseText(old, text);
  return result;
}

Document::Document(SourceFilePtr file, std::unique_ptr<Tree> tree)
    : source(std::move(file)), tree(std::move(tree)) {
  readTree(ts_tree_root_node(this->tree->tree.get()), source->text(),
           this->tree->declarations);
}

Document::~Document() = default;

DocumentPtr Document::parse(SourceFilePtr file) {
  auto tree = Tree::parse(nullptr, file->text());
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

static TSPoint pointAt(const SourceFile &file, uint32_t offset) {
  Position position = file.lines().position(offset);
  return {position.line, position.column};
}

/// The one replacement that turns the old text into the new one.
static TSInputEdit editBetween(const SourceFile &before,
                               const SourceFile &after) {
  StringRef oldText = before.text(), newText = after.text();
  size_t shorter = std::min(oldText.size(), newText.size());
  auto mismatch = std::mismatch(oldText.begin(), oldText.begin() + shorter,
                                newText.begin());
  uint32_t start = mismatch.first - oldText.begin();
  uint32_t end = 0; // length of the common end
  while (end < shorter - start &&
         oldText[oldText.size() - end - 1] == newText[newText.size() - end - 1])
    ++end;
  TSInputEdit edit;
  edit.start_byte = start;
  edit.old_end_byte = oldText.size() - end;
  edit.new_end_byte = newText.size() - end;
  edit.start_point = pointAt(before, edit.start_byte);
  edit.old_end_point = pointAt(before, edit.old_end_byte);
  edit.new_end_point = pointAt(after, edit.new_end_byte);
  return edit;
}

DocumentPtr Document::reparse(const Document &old, SourceFilePtr file) {
  if (old.tree->isTame)
    return parse(std::move(file)); // its tree is of another text
  TreePtr edited(ts_tree_copy(old.tree->tree.get()));
  TSInputEdit edit = editBetween(old.file(), *file);
  ts_tree_edit(edited.get(), &edit);
  auto tree = Tree::parse(edited.get(), file->text());
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

ArrayRef<Block> Document::blocks() const { return tree->declarations.blocks; }

ArrayRef<BadEscape> Document::badEscapes() const {
  return tree->declarations.badEscapes;
}

ArrayRef<SyntaxError> Document::syntaxErrors() const {
  return tree->declarations.errors;
}

} // namespace holdfast
