#include "usage/CodeParser.h"

using namespace llvm;

namespace holdfast::usage {

/// Whether the bracket here holds the parameters of an arrow function.
bool CodeParser::startsArrow() {
  size_t close = here().partner;
  if (close <= at || close + 1 >= tokens.size())
    return false;
  const CodeToken &next = tokens[close + 1];
  if (next.is(op("=>")))
    return true;
  if (!next.is(op(":")))
    return false;
  // A result's type, or the second half of a condition.
  size_t before = at;
  at = close + 2;
  bool failedBefore = std::exchange(typeFailed, false);
  readType();
  bool isArrow = !typeFailed && is(op("=>"));
  typeFailed = failedBefore;
  at = before;
  return isArrow;
}

Node *CodeParser::readArrow() {
  size_t before = at;
  uint32_t begin = here().begin;
  if (isWord("async") && !ahead().startsLine &&
      (ahead().is(op("(")) || ahead().is(op("<")) ||
       (ahead().kind == CodeToken::Kind::Name && ahead(2).is(op("=>")))))
    skip();
  Node *function = make(Kind::Function, begin);
  if (isName() && ahead().is(op("=>"))) {
    Node *parameter = make(Kind::Parameter);
    parameter->a = makeName();
    function->list = keep(parameter);
  } else if (is(op("(")) && startsArrow()) {
    function->list = readParameters();
    if (take(op(":")))
      function->b = readType();
  } else if (is(op("<"))) {
    function->c = readTypeParameters();
    if (!function->c || !is(op("(")) || !startsArrow()) {
      at = before;
      return nullptr;
    }
    function->list = readParameters();
    if (take(op(":")))
      function->b = readType();
  }
  if (!is(op("=>"))) {
    at = before;
    return nullptr;
  }
  skip();
  function->a = is(op("{")) ? readBlock() : readValue();
  return function;
}

} // namespace holdfast::usage
