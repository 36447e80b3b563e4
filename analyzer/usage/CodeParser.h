#pragma once

#include "usage/CodeTree.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace holdfast::usage {

/// Goes through the tokens of a file. The functions that read statements,
/// expressions and types share it; each leaves it after what it has read, and
/// each loop goes on by at least a token.
class CodeParser {
public:
  using Kind = Node::Kind;

  CodeParser(llvm::StringRef text, llvm::ArrayRef<CodeToken> tokens,
             CodeTree &tree, bool hasCommentTypes = false)
      : text(text), tokens(tokens), tree(tree),
        hasCommentTypes(hasCommentTypes) {}

  void readFile();

private:
  // Statements
  Node *readStatement();
  Node *readBareStatement();
  Node *readWordStatement(llvm::StringRef word);
  Node *readReturn(bool returns);
  Node *readDeclaration(llvm::StringRef word);
  Node *readBlock();
  Node *readVariables();
  Node *readIf();
  Node *readLoop();
  Node *readTry();
  Node *readCatch();
  Node *readSwitch();
  Node *readImport();
  Node *readImportAlias();
  Node *readExport();
  Node *readDefaultExport(uint32_t begin);
  Node *readReexport(uint32_t begin);
  Node *readBindings(Node *into);
  Node *readTypeAlias();
  Node *readInterface();
  Node *readNamespace();
  bool startsDeclaration(llvm::StringRef word) const;

  // Functions and classes
  Node *readFunction();
  Node *readClass(Node *decorators);
  Node *readDecorators();
  Node *readClassMember();
  Node *readBareMember();
  uint8_t readModifiers();
  Node *readFunctionRest(Node *function);
  llvm::ArrayRef<Node *> readParameters();
  Node *readParameter();
  Node *readArrow();
  Node *readArrowBody();
  bool startsArrow();

  // Expressions
  Node *readExpression(); ///< with commas
  Node *readValue();      ///< without
  Node *readBinary(unsigned least);
  Node *readUnary();
  Node *readPostfix(Node *value);
  bool readPostfixStep(Node *&value);
  bool readMemberStep(Node *&value);
  bool readTypedCallStep(Node *&value);
  Node *wrap(Kind kind, Node *&value) const;
  Node *readPrimary();
  Node *readWordValue();
  Node *readNew();
  Node *readObject();
  Node *readProperty();
  Node *readBareProperty();
  bool readKey(Node *property);
  Node *readArray();
  Node *readTemplate();
  Node *readElement();
  Node *readElementName(Node *element);
  Node *readAttribute();
  llvm::ArrayRef<Node *> readArguments();

  using NodeList = llvm::SmallVectorImpl<Node *>;
  /// What stands between the bracket that is here and its partner, after which
  /// it goes on: `readItem` reads one, and adds it to the list.
  llvm::ArrayRef<Node *>
  readBracket(llvm::function_ref<void(NodeList &list)> readItem);
  /// A value after `...`, or what `readOther` reads where there is none.
  Node *readSpreadOr(llvm::function_ref<Node *()> readOther);
  /// The token that closes the bracket here, or the last one.
  size_t closeOf() const {
    return here().partner > at ? here().partner : tokens.size() - 1;
  }

  // Types
  Node *readType();
  Node *readUnionType();
  Node *readPostfixType();
  Node *readPrimaryType();
  Node *readTupleType();
  Node *readTypeQuery();
  Node *readObjectType();
  Node *readTypeMember();
  Node *readTypeName();
  Node *readFunctionType();
  Node *readTypeParameters();
  Node *readTypeArguments(); ///< null, and where it was, if there are none
  bool startsFunctionType() const;

  // Types in comments
  /// The node that begins at a token, with the types that the comment before it
  /// gives it.
  Node *withCommentTypes(size_t first, Node *node);
  void addCommentTypes(llvm::StringRef comment, Node &node);
  Node *readTypeIn(llvm::StringRef type);

  // Tokens
  const CodeToken &here() const { return tokens[at]; }
  const CodeToken &ahead(size_t count = 1) const {
    return tokens[std::min(at + count, tokens.size() - 1)];
  }
  llvm::StringRef textOf(const CodeToken &token) const {
    return text.slice(token.begin, token.end);
  }
  bool isWord(llvm::StringRef word) const { return isWord(here(), word); }
  bool isWord(const CodeToken &token, llvm::StringRef word) const {
    return token.kind == CodeToken::Kind::Name && textOf(token) == word;
  }
  bool isName() const { return here().kind == CodeToken::Kind::Name; }
  bool atEnd() const { return here().isEnd(); }
  bool is(uint32_t punct) const { return here().is(punct); }
  void skip() { at += !atEnd(); }
  bool take(uint32_t punct) {
    if (!is(punct))
      return false;
    skip();
    return true;
  }
  bool takeWord(llvm::StringRef word) {
    if (!isWord(word))
      return false;
    skip();
    return true;
  }
  /// Over the bracket that is here, to after its partner.
  void skipBracket();
  llvm::StringRef stringValue(const CodeToken &token) const {
    return textOf(token).drop_front().drop_back(token.end - token.begin > 1);
  }

  // Nodes
  Node *make(Kind kind) const { return make(kind, here().begin); }
  Node *make(Kind kind, uint32_t offset) const {
    Node *node = new (tree.memory.Allocate<Node>()) Node{kind};
    node->at = offset;
    return node;
  }
  Node *makeName();
  llvm::ArrayRef<Node *> keep(llvm::ArrayRef<Node *> list) const {
    return list.copy(tree.memory);
  }

  /// Whether the reader is as deep as it goes; what is there is left out.
  bool isTooDeep() const { return depth > 200; }
  struct Level {
    explicit Level(CodeParser &parser) : parser(parser) { ++parser.depth; }
    ~Level() { --parser.depth; }
    CodeParser &parser;
  };

  llvm::StringRef text;
  llvm::ArrayRef<CodeToken> tokens;
  CodeTree &tree;
  const bool hasCommentTypes;
  size_t at = 0;
  unsigned depth = 0;
  bool typeFailed = false; ///< a type was tried where there is none
};

/// The same as readCode() for JavaScript, whose comments have types.
std::unique_ptr<CodeTree> readJavaScript(llvm::StringRef text,
                                         llvm::ArrayRef<CodeToken> tokens);

} // namespace holdfast::usage
