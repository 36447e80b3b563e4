#include "usage/CodeParser.h"

using namespace llvm;

namespace holdfast::usage {

Node *CodeParser::makeName() {
  Node *name = make(Kind::Name);
  name->name = textOf(here());
  skip();
  return name;
}

/// `{ a, b as c }` as the list of an import or export.
Node *CodeParser::readBindings(Node *into) {
  SmallVector<Node *, 8> list(into->list.begin(), into->list.end());
  skip();
  while (!is(op("}")) && !atEnd()) {
    size_t before = at;
    bool isType = isWord("type") && (ahead().kind == CodeToken::Kind::Name) &&
                  !isWord(ahead(), "as");
    if (isType)
      skip();
    if (isName() || here().kind == CodeToken::Kind::String) {
      Node *binding = make(Kind::Binding);
      binding->a = makeName();
      binding->name = binding->a->name;
      if (takeWord("as") && isName())
        binding->a = makeName();
      list.push_back(binding);
    }
    take(op(","));
    if (at == before)
      skip();
  }
  take(op("}"));
  into->list = keep(list);
  return into;
}

/// `import Args = Prisma.UserFindManyArgs`.
Node *CodeParser::readImportAlias() {
  Node *alias = make(Kind::TypeAlias);
  alias->name = textOf(here());
  skip();
  skip();
  alias->a = readTypeName();
  take(op(";"));
  return alias;
}

Node *CodeParser::readImport() {
  Node *import = make(Kind::Import);
  skip();
  if (isName() && ahead().is(op("=")) && !isWord(ahead(2), "require"))
    return readImportAlias();
  if (isWord("type") && !ahead().is(op(",")) && !isWord(ahead(), "from")) {
    import->flags |= Node::IsTypeOnly;
    skip();
  }
  SmallVector<Node *, 2> list;
  auto add = [&](StringRef outside) {
    Node *binding = make(Kind::Binding);
    binding->name = outside;
    binding->a = makeName();
    list.push_back(binding);
  };
  if (isName())
    add("default");
  take(op(","));
  if (take(op("*")) && takeWord("as") && isName())
    add("*");
  import->list = keep(list);
  if (is(op("{")))
    readBindings(import);
  // `import x = require('y')`
  if (take(op("=")) && takeWord("require"))
    take(op("("));
  takeWord("from");
  if (here().kind == CodeToken::Kind::String) {
    import->name = stringValue(here());
    skip();
  }
  take(op(")"));
  if ((isWord("with") || isWord("assert")) && ahead().is(op("{"))) {
    skip();
    skipBracket();
  }
  take(op(";"));
  return import;
}

Node *CodeParser::readExport() {
  uint32_t begin = here().begin;
  skip();
  if (takeWord("default"))
    return readDefaultExport(begin);
  // `export =` of CommonJS.
  if (take(op("="))) {
    Node *node = make(Kind::Export, begin);
    node->a = readExpression();
    return node;
  }
  if (isWord("type") && (ahead().is(op("{")) || ahead().is(op("*"))))
    skip();
  if (is(op("{")) || is(op("*")))
    return readReexport(begin);
  Node *statement = readStatement();
  if (statement)
    statement->flags |= Node::IsExported;
  return statement;
}

Node *CodeParser::readDefaultExport(uint32_t begin) {
  bool declares = isWord("function") || isWord("class") || isWord("abstract") ||
                  isWord("interface") ||
                  (isWord("async") && isWord(ahead(), "function"));
  Node *value = declares ? readStatement() : readExpression();
  take(op(";"));
  if (declares && value) {
    value->flags |= Node::IsExported | Node::IsDefault;
    return value;
  }
  Node *node = make(Kind::Export, begin);
  node->a = value;
  return node;
}

Node *CodeParser::readReexport(uint32_t begin) {
  Node *node = make(Kind::Reexport, begin);
  if (is(op("{"))) {
    readBindings(node);
  } else {
    skip();
    if (takeWord("as") && isName()) {
      Node *binding = make(Kind::Binding);
      binding->name = "*";
      binding->a = makeName();
      node->list = keep(binding);
    }
  }
  if (takeWord("from") && here().kind == CodeToken::Kind::String) {
    node->name = stringValue(here());
    skip();
  }
  take(op(";"));
  return node;
}

Node *CodeParser::readTypeAlias() {
  Node *alias = make(Kind::TypeAlias, ahead().begin);
  skip();
  alias->name = textOf(here());
  skip();
  alias->c = readTypeParameters();
  if (take(op("=")))
    alias->a = readType();
  take(op(";"));
  return alias;
}

Node *CodeParser::readInterface() {
  Node *node = make(Kind::Interface, ahead().begin);
  skip();
  node->name = textOf(here());
  skip();
  node->c = readTypeParameters();
  SmallVector<Node *, 2> bases;
  if (takeWord("extends"))
    do
      bases.push_back(readPostfixType());
    while (take(op(",")));
  node->list = keep(bases);
  if (is(op("{")))
    node->a = readObjectType();
  return node;
}

/// A namespace or module is its statements; an enum of TypeScript is nothing.
Node *CodeParser::readNamespace() {
  bool isEnum = isWord("enum");
  while (!is(op("{")) && !atEnd() && !is(op(";")))
    skip();
  if (!is(op("{")))
    return nullptr;
  if (!isEnum) {
    Node *block = readBlock();
    block->flags |= Node::IsStatement;
    return block;
  }
  skipBracket();
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Functions and classes
//===----------------------------------------------------------------------===//

Node *CodeParser::readFunction() {
  takeWord("async");
  Node *function = make(Kind::Function);
  skip();
  take(op("*"));
  if (isName()) {
    function->at = here().begin;
    function->name = textOf(here());
    skip();
  }
  return readFunctionRest(function);
}

/// Type parameters, parameters, the result's type and the body.
Node *CodeParser::readFunctionRest(Node *function) {
  function->c = readTypeParameters();
  if (is(op("(")))
    function->list = readParameters();
  if (take(op(":")))
    function->b = readType();
  if (is(op("{")))
    function->a = readBlock();
  else
    take(op(";"));
  return function;
}

ArrayRef<Node *> CodeParser::readParameters() {
  return readBracket([&](NodeList &list) {
    list.push_back(readParameter());
    take(op(","));
  });
}

static bool isModifier(StringRef word) {
  return word == "private" || word == "public" || word == "protected" ||
         word == "readonly" || word == "static" || word == "override" ||
         word == "declare" || word == "abstract" || word == "accessor";
}

Node *CodeParser::readParameter() {
  Node *decorators = is(op("@")) ? readDecorators() : nullptr;
  Node *parameter = make(Kind::Parameter);
  if (decorators)
    parameter->list = decorators->list;
  while (isName() && isModifier(textOf(here())) &&
         ahead().kind == CodeToken::Kind::Name) {
    parameter->flags |= Node::IsMember;
    skip();
  }
  if (take(op("...")))
    parameter->flags |= Node::IsRest;
  parameter->a = readPrimary();
  if (take(op("?")))
    parameter->flags |= Node::IsOptional;
  if (take(op(":")))
    parameter->b = readType();
  if (take(op("=")))
    parameter->c = readValue();
  return parameter;
}

Node *CodeParser::readDecorators() {
  Node *decorators = make(Kind::Other);
  SmallVector<Node *, 2> list;
  while (take(op("@")))
    list.push_back(readPostfix(readPrimary()));
  decorators->list = keep(list);
  return decorators;
}

Node *CodeParser::readClass(Node *decorators) {
  Node *declared = make(Kind::Class);
  declared->c = decorators;
  skip();
  if (isName() && !isWord("extends") && !isWord("implements")) {
    declared->at = here().begin;
    declared->name = textOf(here());
    skip();
  }
  readTypeParameters();
  if (takeWord("extends")) {
    declared->a = readPostfix(readPrimary());
    readTypeArguments();
  }
  if (takeWord("implements"))
    do
      readPostfixType();
    while (take(op(",")));
  if (!is(op("{")))
    return declared;
  declared->list = readBracket([&](NodeList &list) {
    if (Node *member = readClassMember())
      list.push_back(member);
  });
  return declared;
}

/// `private static async get` before a member's name.
uint8_t CodeParser::readModifiers() {
  uint8_t flags = 0;
  while (isName() && !ahead().is(op("(")) && !ahead().is(op("=")) &&
         !ahead().is(op(":")) && !ahead().is(op(";")) && !ahead().is(op("?")) &&
         !ahead().is(op("!")) && !ahead().is(op("<")) && !ahead().is(op("}"))) {
    StringRef word = textOf(here());
    bool startsBlock = word == "static" && ahead().is(op("{"));
    if (startsBlock || (!isModifier(word) && word != "async" && word != "get" &&
                        word != "set"))
      break;
    if (word == "get")
      flags |= Node::IsGetter;
    skip();
  }
  return flags;
}

Node *CodeParser::readClassMember() {
  size_t first = at;
  return withCommentTypes(first, readBareMember());
}

Node *CodeParser::readBareMember() {
  if (take(op(";")))
    return nullptr;
  Node *decorators = is(op("@")) ? readDecorators() : nullptr;
  uint8_t modifiers = readModifiers();
  if (isWord("static") && ahead().is(op("{"))) {
    skip();
    return readBlock();
  }
  take(op("*"));
  Node *member = make(Kind::Property);
  member->flags |= modifiers;
  if (decorators)
    member->list = decorators->list;
  if (!readKey(member))
    return nullptr;
  take(op("?"));
  take(op("!"));
  if (is(op("(")) || is(op("<"))) {
    Node *function = make(Kind::Function, member->at);
    function->name = member->name;
    member->flags |= Node::IsMember;
    member->a = readFunctionRest(function);
    return member;
  }
  if (take(op(":")))
    member->b = readType();
  if (take(op("=")))
    member->a = readValue();
  take(op(";"));
  return member;
}

} // namespace holdfast::usage
