#include "usage/CodeParser.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Types that JavaScript writes into comments: JSDoc.
namespace holdfast::usage {

namespace {

/// `@param {User} user`.
struct CommentTag {
  StringRef name;
  StringRef type; ///< between the braces
  StringRef subject;
};

} // namespace

/// The tags of a comment that have a type.
static SmallVector<CommentTag, 4> tagsOf(StringRef comment) {
  SmallVector<CommentTag, 4> tags;
  for (size_t at = comment.find('@'); at != StringRef::npos;
       at = comment.find('@', at)) {
    StringRef rest = comment.drop_front(++at);
    CommentTag tag;
    tag.name = rest.take_while(isAlpha);
    rest = rest.drop_front(tag.name.size()).ltrim(" \t");
    if (!rest.consume_front("{"))
      continue;
    size_t length = 0;
    for (unsigned depth = 1; length < rest.size(); ++length) {
      depth += rest[length] == '{';
      depth -= rest[length] == '}';
      if (!depth)
        break;
    }
    tag.type = rest.take_front(length);
    // `[name=1]` is one that may be left out.
    tag.subject = rest.drop_front(std::min(length + 1, rest.size()))
                      .ltrim(" \t[")
                      .take_until([](char c) {
                        return isSpace(c) || c == ']' || c == '=' || c == '*';
                      });
    tags.push_back(tag);
    at = tag.type.end() - comment.begin();
  }
  return tags;
}

/// The comments of this kind in what stands before a token, the nearest last.
static SmallVector<StringRef, 2> typeCommentsIn(StringRef before) {
  SmallVector<StringRef, 2> comments;
  for (size_t at = before.find("/**"); at != StringRef::npos;
       at = before.find("/**", at)) {
    size_t close = std::min(before.find("*/", at + 3), before.size());
    comments.push_back(before.slice(at, close));
    at = close;
  }
  return comments;
}

/// The function that a statement or member makes.
static Node *functionOf(Node *node) {
  if (!node)
    return nullptr;
  switch (node->kind) {
  case Node::Kind::Function:
    return node;
  case Node::Kind::Variables:
    return node->list.size() == 1 ? functionOf(node->list.front()->c) : nullptr;
  case Node::Kind::Property:
  case Node::Kind::Export:
    return functionOf(node->a);
  case Node::Kind::Assign:
    return functionOf(node->b);
  default:
    return nullptr;
  }
}

std::unique_ptr<CodeTree> readJavaScript(StringRef text,
                                         ArrayRef<CodeToken> tokens) {
  auto tree = std::make_unique<CodeTree>();
  CodeParser(text, tokens, *tree, /*hasCommentTypes=*/true).readFile();
  return tree;
}

Node *CodeParser::readTypeIn(StringRef type) {
  // `?T`, `!T` and `T=` are T.
  type = type.ltrim(" \t?!").rtrim(" \t=");
  uint32_t begin = type.begin() - text.begin();
  Range range{begin, static_cast<uint32_t>(begin + type.size())};
  std::vector<CodeToken> inner =
      readTokens(text, range, CodeLanguage::TypeScript);
  return CodeParser(text, inner, tree).readType();
}

/// A parameter is meant by its name; one that is taken apart has none, so that
/// its place tells.
static Node *parameterOf(const Node &function, const CommentTag &tag,
                         size_t place) {
  for (Node *parameter : function.list)
    if (parameter->a && parameter->a->kind == Node::Kind::Name &&
        parameter->a->name == tag.subject)
      return parameter;
  if (place >= function.list.size())
    return nullptr;
  Node *parameter = function.list[place];
  bool hasName = parameter->a && parameter->a->kind == Node::Kind::Name;
  return hasName ? nullptr : parameter;
}

void CodeParser::addCommentTypes(StringRef comment, Node &node) {
  Node *function = functionOf(&node);
  size_t place = 0;
  for (const CommentTag &tag : tagsOf(comment)) {
    Node **type = nullptr;
    bool isParameter = tag.name == "param" || tag.name == "arg";
    if (isParameter && function && !tag.subject.contains('.')) {
      if (Node *parameter = parameterOf(*function, tag, place++))
        type = &parameter->b;
    } else if ((tag.name == "returns" || tag.name == "return") && function) {
      type = &function->b;
    } else if (tag.name == "type" && node.kind == Kind::Property) {
      type = &node.b;
    } else if (tag.name == "type" && node.kind == Kind::Variables &&
               !node.list.empty()) {
      type = &node.list.front()->b;
    }
    if (type && !*type)
      *type = readTypeIn(tag.type);
  }
}

Node *CodeParser::withCommentTypes(size_t first, Node *node) {
  if (!hasCommentTypes)
    return node;
  uint32_t begin = first ? tokens[first - 1].end : 0;
  StringRef before = text.slice(begin, tokens[first].begin);
  if (!before.contains("/**"))
    return node;
  SmallVector<StringRef, 2> comments = typeCommentsIn(before);
  for (StringRef comment : comments)
    for (const CommentTag &tag : tagsOf(comment))
      if (tag.name == "typedef") {
        Node *alias = make(Kind::TypeAlias, tag.subject.begin() - text.begin());
        alias->name = tag.subject;
        alias->flags |= Node::IsExported;
        alias->a = readTypeIn(tag.type);
        tree.statements.push_back(alias);
      }
  if (node)
    addCommentTypes(comments.back(), *node);
  return node;
}

} // namespace holdfast::usage
