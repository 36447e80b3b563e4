#include "usage/CodeParser.h"

using namespace llvm;

namespace holdfast::usage {

ArrayRef<Node *>
CodeParser::readBracket(function_ref<void(NodeList &list)> readItem) {
  size_t close = closeOf();
  skip();
  SmallVector<Node *, 8> list;
  while (at < close) {
    size_t before = at;
    readItem(list);
    if (at == before)
      skip();
  }
  at = close;
  skip();
  return keep(list);
}

Node *CodeParser::readSpreadOr(function_ref<Node *()> readOther) {
  if (!is(op("...")))
    return readOther();
  Node *spread = make(Kind::Spread);
  skip();
  spread->a = readValue();
  return spread;
}

Node *CodeParser::readArray() {
  Node *array = make(Kind::Array);
  array->list = readBracket([&](NodeList &list) {
    if (take(op(","))) {
      list.push_back(nullptr); // a hole
      return;
    }
    list.push_back(readSpreadOr([&] { return readValue(); }));
    take(op(","));
  });
  return array;
}

Node *CodeParser::readObject() {
  Node *object = make(Kind::Object);
  object->list = readBracket([&](NodeList &list) {
    if (Node *part = readSpreadOr([&] { return readProperty(); }))
      list.push_back(part);
    take(op(","));
  });
  return object;
}

/// The name of a property; false where there is none.
bool CodeParser::readKey(Node *property) {
  const CodeToken &token = here();
  property->at = token.begin;
  if (token.kind == CodeToken::Kind::Name ||
      token.kind == CodeToken::Kind::Number) {
    property->name = textOf(token);
    skip();
    return true;
  }
  if (token.kind == CodeToken::Kind::String) {
    property->name = stringValue(token);
    skip();
    return true;
  }
  if (!is(op("[")))
    return false;
  property->flags |= Node::IsComputed;
  size_t close = token.partner;
  skip();
  property->c = readExpression();
  if (close > at)
    at = close;
  take(op("]"));
  return true;
}

Node *CodeParser::readProperty() {
  size_t first = at;
  return withCommentTypes(first, readBareProperty());
}

Node *CodeParser::readBareProperty() {
  Node *property = make(Kind::Property);
  while (isName() && (isWord("async") || isWord("get") || isWord("set")) &&
         (ahead().kind == CodeToken::Kind::Name ||
          ahead().kind == CodeToken::Kind::String || ahead().is(op("[")) ||
          ahead().is(op("*")))) {
    if (isWord("get"))
      property->flags |= Node::IsGetter;
    skip();
  }
  take(op("*"));
  bool isPlainName = isName();
  if (!readKey(property))
    return nullptr;
  if (take(op(":"))) {
    property->a = readValue();
    return property;
  }
  if (is(op("(")) || is(op("<"))) {
    Node *function = make(Kind::Function, property->at);
    function->name = property->name;
    property->flags |= Node::IsMember;
    property->a = readFunctionRest(function);
    return property;
  }
  if (isPlainName) {
    property->flags |= Node::IsShorthand;
    property->a = make(Kind::Name, property->at);
    property->a->name = property->name;
    if (take(op("=")))
      property->c = readValue();
  }
  return property;
}

Node *CodeParser::readTemplate() {
  Node *whole = make(Kind::Template);
  skip();
  SmallVector<Node *, 4> list;
  while (!atEnd() && !is(op("`"))) {
    if (here().kind == CodeToken::Kind::TemplateText) {
      Node *piece = make(Kind::Text);
      piece->name = textOf(here());
      skip();
      list.push_back(piece);
      continue;
    }
    if (!is(op("${"))) {
      skip();
      continue;
    }
    size_t close = closeOf();
    skip();
    list.push_back(readExpression());
    at = std::max(at, close);
    take(op("}"));
  }
  take(op("`"));
  whole->list = keep(list);
  return whole;
}

//===----------------------------------------------------------------------===//
// JSX
//===----------------------------------------------------------------------===//

Node *CodeParser::readElementName(Node *element) {
  if (!isName())
    return nullptr;
  element->at = here().begin;
  element->name = textOf(here());
  Node *name = makeName();
  while (take(op(".")) || take(op(":"))) {
    Node *member = make(Kind::Member);
    member->a = name;
    if (isName()) {
      member->name = textOf(here());
      skip();
    }
    name = member;
  }
  return name;
}

Node *CodeParser::readAttribute() {
  if (is(op("{"))) {
    size_t close = closeOf();
    Node *spread = make(Kind::Spread);
    skip();
    take(op("..."));
    spread->a = readValue();
    at = std::max(at, close);
    take(op("}"));
    return spread;
  }
  if (!isName())
    return nullptr;
  Node *attribute = make(Kind::Property);
  attribute->name = textOf(here());
  skip();
  while (take(op(":")))
    skip();
  if (!take(op("=")))
    return attribute;
  if (is(op("{"))) {
    size_t close = closeOf();
    skip();
    attribute->a = readExpression();
    at = std::max(at, close);
    take(op("}"));
  } else {
    attribute->a = readPrimary();
  }
  return attribute;
}

Node *CodeParser::readElement() {
  Level level(*this);
  Node *element = make(Kind::Element);
  SmallVector<Node *, 8> list;
  skip();
  element->a = readElementName(element);
  auto atTagEnd = [&] {
    return here().isJsx(op(">")) || here().isJsx(op("/>"));
  };
  while (!atTagEnd() && !atEnd()) {
    size_t before = at;
    if (Node *attribute = readAttribute())
      list.push_back(attribute);
    if (at == before)
      skip();
  }
  bool isEmpty = here().isJsx(op("/>"));
  skip();
  while (!isEmpty && !atEnd() && !here().isJsx(op("</"))) {
    if (here().isJsx(op("<")) && !isTooDeep()) {
      list.push_back(readElement());
    } else if (is(op("{"))) {
      size_t close = closeOf();
      skip();
      take(op("..."));
      if (!is(op("}")))
        list.push_back(readExpression());
      at = std::max(at, close);
      take(op("}"));
    } else {
      skip();
    }
  }
  if (!isEmpty) {
    while (!atEnd() && !here().isJsx(op(">")))
      skip();
    skip();
  }
  element->list = keep(list);
  return element;
}

} // namespace holdfast::usage
