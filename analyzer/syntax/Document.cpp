#include "syntax/Document.h"

#include "syntax/TreeReader.h"

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
  Declarations declarations;
};

static TreePtr parseText(const TSTree *old, StringRef text) {
  std::unique_ptr<TSParser, ParserDeleter> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), prismaLanguage());
  return TreePtr(ts_parser_parse_string(parser.get(), old, text.data(),
                                        static_cast<uint32_t>(text.size())));
}

Document::Document(SourceFilePtr file, std::unique_ptr<Tree> tree)
    : source(std::move(file)), tree(std::move(tree)) {
  readTree(ts_tree_root_node(this->tree->tree.get()), source->text(),
           this->tree->declarations);
}

Document::~Document() = default;

DocumentPtr Document::parse(SourceFilePtr file) {
  auto tree = std::make_unique<Tree>();
  tree->tree = parseText(nullptr, file->text());
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

/// tree-sitter wants rows and columns as well; it uses them for nothing but the
/// points that it hands back, which nobody here asks for.
static TSInputEdit inputEdit(const Document::TextEdit &edit) {
  TSInputEdit input = {};
  input.start_byte = edit.oldRange.begin;
  input.old_end_byte = edit.oldRange.end;
  input.new_end_byte = edit.oldRange.begin + edit.newLength;
  input.start_point = {0, input.start_byte};
  input.old_end_point = {0, input.old_end_byte};
  input.new_end_point = {0, input.new_end_byte};
  return input;
}

DocumentPtr Document::reparse(const Document &old, SourceFilePtr file,
                              ArrayRef<TextEdit> edits) {
  TreePtr edited(ts_tree_copy(old.tree->tree.get()));
  for (const TextEdit &edit : edits) {
    TSInputEdit input = inputEdit(edit);
    ts_tree_edit(edited.get(), &input);
  }
  auto tree = std::make_unique<Tree>();
  tree->tree = parseText(edited.get(), file->text());
  return DocumentPtr(new Document(std::move(file), std::move(tree)));
}

ArrayRef<Block> Document::blocks() const { return tree->declarations.blocks; }

ArrayRef<SyntaxError> Document::syntaxErrors() const {
  return tree->declarations.errors;
}

} // namespace holdfast
