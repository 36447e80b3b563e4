#include "usage/CodeParser.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

std::unique_ptr<CodeTree> readCode(StringRef text, ArrayRef<CodeToken> tokens) {
  auto tree = std::make_unique<CodeTree>();
  CodeParser(text, tokens, *tree).readFile();
  return tree;
}

void CodeParser::readFile() {
  while (!atEnd()) {
    size_t before = at;
    if (Node *statement = readStatement())
      tree.statements.push_back(statement);
    if (at == before)
      skip();
  }
  withCommentTypes(at, nullptr);
}

void CodeParser::skipBracket() {
  size_t partner = here().partner;
  at = partner > at ? partner + 1 : tokens.size() - 1;
}

Node *CodeParser::readStatement() {
  size_t first = at;
  return withCommentTypes(first, readBareStatement());
}

Node *CodeParser::readBareStatement() {
  Level level(*this);
  if (isTooDeep()) {
    here().partner > at ? skipBracket() : skip();
    return nullptr;
  }
  if (take(op(";")))
    return nullptr;
  if (is(op("{")))
    return readBlock();
  if (is(op("@"))) {
    Node *decorators = readDecorators();
    bool isExported = takeWord("export");
    bool isDefault = takeWord("default");
    takeWord("abstract");
    if (!isWord("class"))
      return decorators;
    Node *declared = readClass(decorators);
    declared->flags |= Node::IsStatement | (isExported ? Node::IsExported : 0) |
                       (isDefault ? Node::IsDefault : 0);
    return declared;
  }
  if (isName())
    if (Node *statement = readWordStatement(textOf(here())))
      return statement;
  Node *value = readExpression();
  take(op(";"));
  return value;
}

/// Whether a word that may be a name as well declares something here.
bool CodeParser::startsDeclaration(StringRef word) const {
  const CodeToken &next = ahead();
  return isWord(word) && next.kind == CodeToken::Kind::Name && !next.startsLine;
}

Node *CodeParser::readWordStatement(StringRef word) {
  if (word == "return" || word == "throw")
    return readReturn(word == "return");
  if (word == "if")
    return readIf();
  if (word == "for" || word == "while" || word == "do")
    return readLoop();
  if (word == "try")
    return readTry();
  if (word == "switch" && ahead().is(op("(")))
    return readSwitch();
  if (word == "import" && !ahead().is(op("(")) && !ahead().is(op(".")))
    return readImport();
  if (word == "export")
    return readExport();
  // A label.
  if (ahead().is(op(":")) && word != "default" && word != "case") {
    skip();
    skip();
    return readStatement();
  }
  return readDeclaration(word);
}

/// `return x` or `throw x`.
Node *CodeParser::readReturn(bool returns) {
  Node *node = make(returns ? Kind::Return : Kind::Other);
  skip();
  if (!here().startsLine && !is(op(";")) && !is(op("}"))) {
    node->a = readExpression();
    if (!returns)
      node->list = keep(node->a);
  }
  take(op(";"));
  return node;
}

Node *CodeParser::readDeclaration(StringRef word) {
  if (word == "const" || word == "let" || word == "var") {
    if (isWord(ahead(), "enum")) {
      skip();
      return readNamespace();
    }
    return readVariables();
  }
  if (word == "function" || (word == "async" && isWord(ahead(), "function"))) {
    Node *function = readFunction();
    function->flags |= Node::IsStatement;
    return function;
  }
  if (word == "class" || (word == "abstract" && isWord(ahead(), "class"))) {
    takeWord("abstract");
    Node *declared = readClass(nullptr);
    declared->flags |= Node::IsStatement;
    return declared;
  }
  if (startsDeclaration("type"))
    return readTypeAlias();
  if (startsDeclaration("interface"))
    return readInterface();
  if (startsDeclaration("enum") || startsDeclaration("namespace") ||
      startsDeclaration("module") ||
      (word == "module" && ahead().kind == CodeToken::Kind::String) ||
      (word == "global" && ahead().is(op("{"))))
    return readNamespace();
  if (word == "declare" && !ahead().startsLine &&
      ahead().kind == CodeToken::Kind::Name) {
    skip();
    return readStatement();
  }
  return nullptr;
}

Node *CodeParser::readBlock() {
  Node *block = make(Kind::Block);
  block->list = readBracket([&](NodeList &list) {
    if (Node *statement = readStatement())
      list.push_back(statement);
  });
  return block;
}

Node *CodeParser::readVariables() {
  Node *variables = make(Kind::Variables);
  skip();
  SmallVector<Node *, 2> list;
  do {
    if (!isName() && !is(op("{")) && !is(op("[")))
      break;
    Node *variable = make(Kind::Variable);
    variable->a = readPrimary();
    take(op("!"));
    if (take(op(":")))
      variable->b = readType();
    if (take(op("=")))
      variable->c = readValue();
    list.push_back(variable);
  } while (take(op(",")));
  take(op(";"));
  variables->list = keep(list);
  return variables;
}

Node *CodeParser::readIf() {
  Node *node = make(Kind::Other);
  skip();
  SmallVector<Node *, 3> list;
  if (take(op("("))) {
    list.push_back(readExpression());
    take(op(")"));
  }
  // A branch without brackets is a block as well: it may not be taken.
  auto add = [&] {
    Node *branch = readStatement();
    if (branch && branch->kind != Kind::Block) {
      Node *block = make(Kind::Block, branch->at);
      block->list = keep(branch);
      branch = block;
    }
    if (branch)
      list.push_back(branch);
  };
  add();
  if (takeWord("else"))
    add();
  node->list = keep(list);
  return node;
}

Node *CodeParser::readLoop() {
  Node *loop = make(Kind::Loop);
  bool isDo = isWord("do"), isFor = isWord("for");
  skip();
  if (isDo) {
    loop->c = readStatement();
    if (takeWord("while") && is(op("(")))
      skipBracket();
    return loop;
  }
  takeWord("await");
  if (take(op("("))) {
    bool declares =
        isFor && (isWord("const") || isWord("let") || isWord("var"));
    if (declares && (ahead(2).kind == CodeToken::Kind::Name ||
                     ahead().is(op("{")) || ahead().is(op("[")))) {
      skip();
      loop->a = readPrimary();
      if (takeWord("of"))
        loop->b = readExpression();
      else
        loop->a = nullptr;
    }
    SmallVector<Node *, 3> others;
    while (!is(op(")")) && !atEnd()) {
      size_t before = at;
      if (Node *part = readStatement())
        others.push_back(part);
      if (at == before)
        skip();
    }
    loop->list = keep(others);
    take(op(")"));
  }
  loop->c = readStatement();
  return loop;
}

Node *CodeParser::readTry() {
  Node *node = make(Kind::Other);
  skip();
  SmallVector<Node *, 3> list;
  auto add = [&] {
    if (is(op("{")))
      list.push_back(readBlock());
  };
  add();
  if (takeWord("catch"))
    list.push_back(readCatch());
  if (takeWord("finally"))
    add();
  node->list = keep(list);
  return node;
}

/// As a block with what was thrown as its variable.
Node *CodeParser::readCatch() {
  Node *handler = make(Kind::Block);
  SmallVector<Node *, 2> list;
  if (is(op("("))) {
    Node *variables = make(Kind::Variables);
    size_t close = closeOf();
    skip();
    Node *variable = make(Kind::Variable);
    variable->a = readPrimary();
    at = std::max(at, close);
    take(op(")"));
    variables->list = keep(variable);
    list.push_back(variables);
  }
  if (is(op("{")))
    list.push_back(readBlock());
  handler->list = keep(list);
  return handler;
}

Node *CodeParser::readSwitch() {
  Node *node = make(Kind::Switch);
  skip();
  skip();
  node->a = readExpression();
  take(op(")"));
  if (!is(op("{")))
    return node;
  size_t close = closeOf();
  skip();
  SmallVector<Node *, 8> cases;
  SmallVector<Node *, 8> list;
  auto finish = [&] {
    if (!cases.empty())
      cases.back()->list = keep(list);
    list.clear();
  };
  while (at < close) {
    size_t before = at;
    if (isWord("case") || isWord("default")) {
      finish();
      cases.push_back(make(Kind::Case));
      bool hasValue = isWord("case");
      skip();
      if (hasValue)
        cases.back()->a = readExpression();
      take(op(":"));
    } else if (Node *statement = readStatement()) {
      list.push_back(statement);
    }
    if (at == before)
      skip();
  }
  finish();
  at = close;
  take(op("}"));
  node->list = keep(cases);
  return node;
}

} // namespace holdfast::usage
