#include "usage/CodeParser.h"

using namespace llvm;

namespace holdfast::usage {

Node *CodeParser::readExpression() {
  Node *first = readValue();
  if (!is(op(",")))
    return first;
  Node *all = make(Kind::Other);
  SmallVector<Node *, 4> list{first};
  while (take(op(",")))
    list.push_back(readValue());
  all->list = keep(list);
  return all;
}

static bool isAssignment(const CodeToken &token) {
  return token.is(op("=")) || token.is(op("?\?=")) || token.is(op("||=")) ||
         token.is(op("&&=")) || token.is(op("+=")) || token.is(op("-=")) ||
         token.is(op("*=")) || token.is(op("/="));
}

Node *CodeParser::readValue() {
  Level level(*this);
  if (isTooDeep()) {
    here().partner > at ? skipBracket() : skip();
    return make(Kind::Other);
  }
  if (Node *arrow = readArrow())
    return arrow;
  if (isWord("yield")) {
    skip();
    take(op("*"));
    return readValue();
  }
  Node *value = readBinary(0);
  if (is(op("?"))) {
    Node *conditional = make(Kind::Conditional);
    skip();
    conditional->a = value;
    conditional->b = readValue();
    take(op(":"));
    conditional->c = readValue();
    return conditional;
  }
  if (isAssignment(here())) {
    Node *assign = make(Kind::Assign);
    assign->operation = here().op;
    skip();
    assign->a = value;
    assign->b = readValue();
    return assign;
  }
  return value;
}

/// How tightly an operator binds; 0 for what is none.
static unsigned strengthOf(const CodeToken &token, StringRef word) {
  if (token.kind == CodeToken::Kind::Name)
    return word == "instanceof" || word == "in"  ? 6
           : word == "as" || word == "satisfies" ? 6
                                                 : 0;
  if (token.kind != CodeToken::Kind::Punct)
    return 0;
  switch (token.op) {
  case op("??"):
  case op("||"):
    return 1;
  case op("&&"):
    return 2;
  case op("|"):
  case op("^"):
  case op("&"):
    return 4;
  case op("=="):
  case op("!="):
  case op("==="):
  case op("!=="):
    return 5;
  case op("<"):
  case op(">"):
  case op("<="):
    return 6;
  case op("+"):
  case op("-"):
    return 8;
  case op("*"):
  case op("/"):
  case op("%"):
  case op("**"):
    return 9;
  default:
    return 0;
  }
}

Node *CodeParser::readBinary(unsigned least) {
  Node *left = readUnary();
  while (true) {
    StringRef word = isName() ? textOf(here()) : StringRef();
    unsigned strength = strengthOf(here(), word);
    if (strength <= least)
      return left;
    bool isCast = word == "as" || word == "satisfies";
    if (isCast && here().startsLine)
      return left;
    Node *binary = make(isCast ? Kind::As : Kind::Binary);
    binary->operation = here().op;
    skip();
    // `>=`, `>>` and `>>>` are several tokens.
    if (binary->operation == op(">") || binary->operation == op("<"))
      while ((is(op(">")) || is(op("=")) || is(op("<"))) &&
             here().begin == tokens[at - 1].end)
        skip();
    binary->a = left;
    if (word == "satisfies")
      binary->flags |= Node::IsChecked;
    if (isCast)
      binary->b = takeWord("const") ? nullptr : readType();
    else
      binary->b = readBinary(strength);
    left = binary;
  }
}

Node *CodeParser::readUnary() {
  Level level(*this);
  if (isTooDeep()) {
    here().partner > at ? skipBracket() : skip();
    return make(Kind::Other);
  }
  bool isSign = is(op("!")) || is(op("-")) || is(op("+")) || is(op("~")) ||
                is(op("++")) || is(op("--"));
  bool isUnaryWord = !isSign && isName() &&
                     (isWord("typeof") || isWord("void") || isWord("delete"));
  if (isSign || isUnaryWord) {
    Node *node = make(Kind::Other);
    skip();
    Node *operand = readUnary();
    node->list = keep(operand);
    return node;
  }
  if (isWord("await") && !ahead().is(op(")")) && !ahead().is(op(";"))) {
    Node *node = make(Kind::Await);
    skip();
    node->a = readUnary();
    return node;
  }
  // A cast, `<T>x`, where JSX is not.
  if (is(op("<"))) {
    Node *cast = make(Kind::As);
    Node *types = readTypeArguments();
    if (!types) {
      skip();
      return readUnary();
    }
    cast->b = types->list.empty() ? nullptr : types->list.front();
    cast->a = readUnary();
    return cast;
  }
  return readPostfix(readPrimary());
}

Node *CodeParser::readPostfix(Node *value) {
  while (readPostfixStep(value))
    ;
  return value;
}

/// A node around a value, which it then is.
Node *CodeParser::wrap(Kind kind, Node *&value) const {
  Node *node = make(kind);
  node->a = value;
  value = node;
  return node;
}

/// `.x`, or the `?.` before a bracket.
bool CodeParser::readMemberStep(Node *&value) {
  bool isOptional = is(op("?."));
  skip();
  if (!isName())
    return isOptional && (is(op("(")) || is(op("[")));
  Node *member = wrap(Kind::Member, value);
  member->name = textOf(here());
  skip();
  return true;
}

/// `<T>(…)` and a template with types.
bool CodeParser::readTypedCallStep(Node *&value) {
  size_t before = at;
  Node *types = readTypeArguments();
  if (types && is(op("("))) {
    Node *call = wrap(Kind::Call, value);
    call->b = types;
    call->list = readArguments();
    return true;
  }
  if (types && is(op("`"))) {
    Node *tagged = wrap(Kind::Tagged, value);
    tagged->c = types;
    tagged->b = readTemplate();
    return true;
  }
  at = before;
  return false;
}

bool CodeParser::readPostfixStep(Node *&value) {
  if (is(op(".")) || is(op("?.")))
    return readMemberStep(value);
  if (is(op("["))) {
    size_t close = here().partner;
    Node *index = wrap(Kind::Index, value);
    skip();
    index->b = readExpression();
    if (close > at)
      at = close;
    take(op("]"));
    return true;
  }
  if (is(op("("))) {
    Node *call = wrap(Kind::Call, value);
    call->list = readArguments();
    return true;
  }
  if (is(op("`"))) {
    Node *tagged = wrap(Kind::Tagged, value);
    tagged->b = readTemplate();
    return true;
  }
  if (is(op("!")) && !here().startsLine && !ahead().is(op("="))) {
    skip();
    return true;
  }
  if (is(op("++")) || is(op("--"))) {
    if (here().startsLine)
      return false;
    skip();
    return true;
  }
  return is(op("<")) && readTypedCallStep(value);
}

ArrayRef<Node *> CodeParser::readArguments() {
  return readBracket([&](NodeList &list) {
    if (!take(op(",")))
      list.push_back(readSpreadOr([&] { return readValue(); }));
  });
}

Node *CodeParser::readPrimary() {
  const CodeToken &token = here();
  switch (token.kind) {
  case CodeToken::Kind::Name:
    return readWordValue();
  case CodeToken::Kind::String: {
    Node *string = make(Kind::String, token.begin);
    string->name = stringValue(token);
    skip();
    return string;
  }
  case CodeToken::Kind::Jsx:
    return readElement();
  case CodeToken::Kind::Number:
  case CodeToken::Kind::Regex: {
    Node *literal = make(Kind::Other);
    skip();
    return literal;
  }
  default:
    break;
  }
  if (is(op("{")))
    return readObject();
  if (is(op("[")))
    return readArray();
  if (is(op("`")))
    return readTemplate();
  if (is(op("@")))
    return readClass(readDecorators());
  if (is(op("("))) {
    size_t close = token.partner;
    skip();
    Node *inside = is(op(")")) ? make(Kind::Other) : readExpression();
    if (close > at)
      at = close;
    take(op(")"));
    return inside;
  }
  // Nothing that a value begins with; who reads on skips it.
  return make(Kind::Other);
}

Node *CodeParser::readWordValue() {
  StringRef word = textOf(here());
  if (word == "function" ||
      (word == "async" && isWord(ahead(), "function") && !ahead().startsLine))
    return readFunction();
  if (word == "class")
    return readClass(nullptr);
  if (word == "new")
    return readNew();
  if (word == "this") {
    Node *self = make(Kind::This);
    skip();
    return self;
  }
  // `import('x')` is a call like another.
  return makeName();
}

Node *CodeParser::readNew() {
  Node *created = make(Kind::New);
  skip();
  // `new.target`
  if (take(op("."))) {
    skip();
    return created;
  }
  Node *callee = readPrimary();
  while (take(op("."))) {
    Node *member = make(Kind::Member);
    member->a = callee;
    if (isName()) {
      member->name = textOf(here());
      skip();
    }
    callee = member;
  }
  created->a = callee;
  created->b = is(op("<")) ? readTypeArguments() : nullptr;
  if (is(op("(")))
    created->list = readArguments();
  return created;
}

} // namespace holdfast::usage
