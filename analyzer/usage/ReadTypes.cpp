#include "usage/CodeParser.h"

using namespace llvm;

namespace holdfast::usage {

Node *CodeParser::readType() {
  Level level(*this);
  if (isTooDeep()) {
    typeFailed = true;
    here().partner > at ? skipBracket() : skip();
    return make(Kind::TypeOther);
  }
  if (is(op("<")) || startsFunctionType() || isWord("new"))
    return readFunctionType();
  // `x is T` and `asserts x is T` of a function's result.
  if (isWord("asserts") && ahead().kind == CodeToken::Kind::Name)
    skip();
  Node *type = readUnionType();
  if (isWord("is") && !here().startsLine) {
    skip();
    readType();
    return make(Kind::TypeOther);
  }
  if (isWord("extends") && !here().startsLine) {
    size_t before = at;
    skip();
    Node *bound = readUnionType();
    if (!take(op("?"))) {
      at = before;
      return type;
    }
    Node *choice = make(Kind::TypeOther);
    Node *yes = readType();
    take(op(":"));
    Node *no = readType();
    choice->list = keep({type, bound, yes, no});
    return choice;
  }
  return type;
}

Node *CodeParser::readUnionType() {
  take(op("|"));
  take(op("&"));
  Node *first = readPostfixType();
  if (!is(op("|")) && !is(op("&")))
    return first;
  // `&` binds before `|`.
  SmallVector<Node *, 4> choices, parts{first};
  auto finish = [&] {
    if (parts.size() == 1) {
      choices.push_back(parts.front());
    } else {
      Node *both = make(Kind::TypeBoth);
      both->list = keep(parts);
      choices.push_back(both);
    }
    parts.clear();
  };
  while (is(op("|")) || is(op("&"))) {
    if (is(op("|")))
      finish();
    skip();
    parts.push_back(startsFunctionType() ? readFunctionType()
                                         : readPostfixType());
  }
  finish();
  if (choices.size() == 1)
    return choices.front();
  Node *either = make(Kind::TypeUnion);
  either->list = keep(choices);
  return either;
}

Node *CodeParser::readPostfixType() {
  while (isName() &&
         (isWord("keyof") || isWord("readonly") || isWord("unique") ||
          isWord("infer")) &&
         (ahead().kind == CodeToken::Kind::Name || ahead().is(op("(")) ||
          ahead().is(op("[")) || ahead().is(op("{")))) {
    if (takeWord("readonly"))
      continue;
    Node *other = make(isWord("keyof") ? Kind::TypeKeys : Kind::TypeOther);
    skip();
    Node *operand = readPostfixType();
    other->a = operand;
    other->list = keep(operand);
    return other;
  }
  Node *type = readPrimaryType();
  while (is(op("[")) && !here().startsLine) {
    skip();
    Node *outer = make(is(op("]")) ? Kind::TypeArray : Kind::TypeIndex);
    outer->a = type;
    if (!is(op("]")))
      outer->b = readType();
    if (!take(op("]")))
      typeFailed = true;
    type = outer;
  }
  return type;
}

Node *CodeParser::readPrimaryType() {
  if (is(op("{")))
    return readObjectType();
  if (is(op("("))) {
    skip();
    Node *inside = readType();
    if (!take(op(")")))
      typeFailed = true;
    return inside;
  }
  if (is(op("[")))
    return readTupleType();
  if (here().kind == CodeToken::Kind::String) {
    Node *literal = make(Kind::TypeString);
    literal->name = stringValue(here());
    skip();
    return literal;
  }
  if (here().kind == CodeToken::Kind::Number || is(op("`")) || is(op("-"))) {
    Node *other = make(Kind::TypeOther);
    take(op("-"));
    if (is(op("`")))
      readTemplate();
    else
      skip();
    return other;
  }
  if (!isName()) {
    typeFailed = true;
    return make(Kind::TypeOther);
  }
  return isWord("typeof") ? readTypeQuery() : readTypeName();
}

Node *CodeParser::readTupleType() {
  Node *tuple = make(Kind::TypeTuple);
  tuple->list = readBracket([&](NodeList &list) {
    take(op("..."));
    if (isName() && (ahead().is(op(":")) ||
                     (ahead().is(op("?")) && ahead(2).is(op(":"))))) {
      skip();
      take(op("?"));
      skip();
    }
    list.push_back(readType());
    take(op("?"));
    take(op(","));
  });
  return tuple;
}

/// `typeof x.y`.
Node *CodeParser::readTypeQuery() {
  Node *query = make(Kind::TypeOf);
  skip();
  if (isWord("import") && ahead().is(op("("))) {
    query->a = readPostfix(makeName());
    return query;
  }
  query->a = isName() ? readWordValue() : make(Kind::Other);
  while (take(op("."))) {
    Node *member = make(Kind::Member);
    member->a = query->a;
    if (isName()) {
      member->name = textOf(here());
      skip();
    }
    query->a = member;
  }
  if (is(op("<")))
    readTypeArguments();
  return query;
}

Node *CodeParser::readTypeName() {
  Node *type = make(Kind::TypeName);
  if (isWord("import") && ahead().is(op("("))) {
    type->kind = Kind::TypeImport;
    skip();
    skip();
    if (here().kind == CodeToken::Kind::String)
      type->name = stringValue(here());
    while (!atEnd() && !is(op(")")))
      skip();
    take(op(")"));
  } else {
    type->name = textOf(here());
    skip();
  }
  while (is(op(".")) && ahead().kind == CodeToken::Kind::Name) {
    skip();
    Node *member = make(Kind::TypeName);
    member->a = type;
    member->name = textOf(here());
    skip();
    type = member;
  }
  if (is(op("<")))
    if (Node *arguments = readTypeArguments())
      type->list = arguments->list;
  return type;
}

/// `<A, B>`; leaves the reader where it is where that is something else.
Node *CodeParser::readTypeArguments() {
  if (!is(op("<")))
    return nullptr;
  size_t before = at;
  bool failedBefore = std::exchange(typeFailed, false);
  Node *arguments = make(Kind::TypeArguments);
  SmallVector<Node *, 2> list;
  skip();
  while (!is(op(">")) && !atEnd() && !typeFailed) {
    list.push_back(readType());
    if (!take(op(",")))
      break;
  }
  bool isGood = !typeFailed && take(op(">"));
  typeFailed = failedBefore;
  if (!isGood) {
    at = before;
    return nullptr;
  }
  arguments->list = keep(list);
  return arguments;
}

/// `<T extends U = V>` as names; the bounds are read and left.
Node *CodeParser::readTypeParameters() {
  if (!is(op("<")))
    return nullptr;
  Node *parameters = make(Kind::TypeArguments);
  SmallVector<Node *, 2> list;
  skip();
  while (!is(op(">")) && !atEnd()) {
    size_t before = at;
    while ((isWord("const") || isWord("in") || isWord("out")) &&
           ahead().kind == CodeToken::Kind::Name)
      skip();
    if (isName()) {
      Node *parameter = make(Kind::TypeName);
      parameter->name = textOf(here());
      skip();
      if (takeWord("extends"))
        parameter->b = readType();
      if (take(op("=")))
        parameter->a = readType();
      list.push_back(parameter);
    }
    take(op(","));
    if (at == before)
      break;
  }
  take(op(">"));
  parameters->list = keep(list);
  return parameters;
}

/// Whether the bracket here is that of `(a: A) => B`.
bool CodeParser::startsFunctionType() const {
  size_t close = here().partner;
  return is(op("(")) && close > at && close + 1 < tokens.size() &&
         tokens[close + 1].is(op("=>"));
}

Node *CodeParser::readFunctionType() {
  takeWord("new");
  Node *function = make(Kind::TypeFunction);
  function->c = readTypeParameters();
  if (is(op("(")))
    function->list = readParameters();
  if (!take(op("=>")))
    typeFailed = true;
  else
    function->b = readType();
  return function;
}

Node *CodeParser::readObjectType() {
  Node *object = make(Kind::TypeObject);
  object->list = readBracket([&](NodeList &list) {
    if (Node *member = readTypeMember())
      list.push_back(member);
    if (!take(op(";")))
      take(op(","));
  });
  return object;
}

Node *CodeParser::readTypeMember() {
  if (isWord("readonly") && !ahead().is(op(":")) && !ahead().is(op("?")))
    skip();
  Node *member = make(Kind::Property);
  // `[K in T]: V` and `[key: string]: V` are not told apart.
  if (!is(op("(")) && !is(op("<")) && !readKey(member))
    return nullptr;
  while (isWord("in") || isWord("as") || is(op("-")) || is(op("+")))
    skip();
  if (take(op("?")))
    member->flags |= Node::IsOptional;
  if (is(op("(")) || is(op("<"))) {
    Node *function = make(Kind::TypeFunction);
    function->c = readTypeParameters();
    if (is(op("(")))
      function->list = readParameters();
    if (take(op(":")))
      function->b = readType();
    member->b = function;
  } else if (take(op(":"))) {
    member->b = readType();
  }
  return member;
}

} // namespace holdfast::usage
