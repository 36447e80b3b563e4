#include "ide/SemanticTokens.h"

#include "ide/Comments.h"
#include "ide/Occurrences.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Type = SemanticToken::Type;

static Type typeOf(const Symbol &symbol) {
  if (symbol.field)
    return Type::Property;
  if (symbol.value)
    return Type::EnumMember;
  if (symbol.enumeration)
    return Type::Enum;
  switch (symbol.model->block->kind) {
  case BlockKind::View:
    return Type::Interface;
  case BlockKind::CompositeType:
    return Type::Struct;
  default:
    return Type::Class;
  }
}

namespace {

/// Collects the tokens of one block from what is written.
class BlockTokens {
public:
  explicit BlockTokens(std::vector<SemanticToken> &out) : out(out) {}

  void ofBlock(const Block &block);

private:
  void add(Range range, Type type, unsigned modifiers = 0) {
    if (!range.empty())
      out.push_back({range, type, static_cast<uint8_t>(modifiers)});
  }
  void ofField(const FieldDeclaration &field);
  void ofAttributes(ArrayRef<Attribute> attributes);
  void ofArguments(ArrayRef<Argument> arguments);
  void ofExpression(const Expression &expression);

  std::vector<SemanticToken> &out;
};

} // namespace

void BlockTokens::ofExpression(const Expression &expression) {
  auto size = static_cast<uint32_t>(expression.text.size());
  Range name{expression.range.begin, expression.range.begin + size};
  switch (expression.kind) {
  case ExpressionKind::String:
    return add(expression.range, Type::String);
  case ExpressionKind::Number:
    return add(expression.range, Type::Number);
  case ExpressionKind::Path:
    if (is_contained({"true", "false", "null"}, expression.text))
      return add(name, Type::Keyword);
    return add(name, Type::EnumMember, SemanticToken::DefaultLibrary);
  case ExpressionKind::Call:
    add(name, Type::Function, SemanticToken::DefaultLibrary);
    return ofArguments(expression.items);
  case ExpressionKind::Array:
  case ExpressionKind::Object:
    return ofArguments(expression.items);
  }
}

void BlockTokens::ofArguments(ArrayRef<Argument> arguments) {
  for (const Argument &argument : arguments) {
    add(argument.name.range, Type::Parameter);
    if (argument.value)
      ofExpression(*argument.value);
  }
}

void BlockTokens::ofAttributes(ArrayRef<Attribute> attributes) {
  for (const Attribute &attribute : attributes) {
    add({attribute.range.begin, attribute.name.range.end}, Type::Decorator,
        SemanticToken::DefaultLibrary);
    ofArguments(attribute.arguments);
  }
}

void BlockTokens::ofField(const FieldDeclaration &field) {
  add(field.name.range, Type::Property, SemanticToken::Declaration);
  if (field.type) {
    bool isBuiltIn =
        parseScalar(field.type->name.text) || field.type->unsupported;
    add(field.type->name.range, Type::Type,
        isBuiltIn ? SemanticToken::DefaultLibrary : 0);
    if (field.type->unsupported)
      ofExpression(*field.type->unsupported);
  }
  ofAttributes(field.attributes);
}

void BlockTokens::ofBlock(const Block &block) {
  auto size = static_cast<uint32_t>(keyword(block.kind).size());
  if (block.kind != BlockKind::Unknown)
    add({block.range.begin, block.range.begin + size}, Type::Keyword);
  bool isNamespace =
      block.kind == BlockKind::Datasource || block.kind == BlockKind::Generator;
  add(block.name.range, isNamespace ? Type::Namespace : Type::Type,
      SemanticToken::Declaration);
  for (const FieldDeclaration &field : block.fields)
    ofField(field);
  for (const EnumValueDeclaration &value : block.values) {
    add(value.name.range, Type::EnumMember, SemanticToken::Declaration);
    ofAttributes(value.attributes);
  }
  for (const Property &property : block.properties) {
    add(property.key.range, Type::Property);
    if (property.value)
      ofExpression(*property.value);
  }
  ofAttributes(block.attributes);
}

/// A comment of several lines as a token for each of them.
static void addComment(StringRef text, Range comment,
                       std::vector<SemanticToken> &out) {
  StringRef rest = text.slice(comment.begin, comment.end);
  uint8_t modifiers =
      rest.starts_with("///") ? SemanticToken::Documentation : 0;
  while (!rest.empty()) {
    StringRef line = rest.take_front(rest.find_first_of("\r\n"));
    StringRef shown = line.ltrim(" \t");
    auto begin = static_cast<uint32_t>(shown.begin() - text.begin());
    auto size = static_cast<uint32_t>(shown.size());
    if (size)
      out.push_back({{begin, begin + size}, Type::Comment, modifiers});
    rest = rest.drop_front(line.size()).ltrim("\r\n");
  }
}

static bool touches(Range a, Range b) {
  return a.begin <= b.end && b.begin <= a.end;
}

/// What is known of a name is worth more than how it is written: those of
/// `known` stand for those of `written` that they overlap.
static void mergeInto(std::vector<SemanticToken> &tokens,
                      std::vector<SemanticToken> &known,
                      std::vector<SemanticToken> &written) {
  auto isBefore = [](const SemanticToken &a, const SemanticToken &b) {
    return a.range < b.range;
  };
  llvm::sort(known, isBefore);
  llvm::sort(written, isBefore);
  auto next = known.begin();
  for (const SemanticToken &token : written) {
    while (next != known.end() && next->range.end <= token.range.begin)
      tokens.push_back(*next++);
    if (next == known.end() || next->range.begin >= token.range.end)
      tokens.push_back(token);
  }
  tokens.insert(tokens.end(), next, known.end());
  known.clear();
  written.clear();
}

/// The names that stand for something, in the order of the text. That of a
/// relation is a part of its string, which is one token.
static std::vector<SemanticToken> namesOf(const Schema &schema,
                                          const Document &document) {
  std::vector<SemanticToken> names;
  forEachOccurrence(schema, document, [&](const Occurrence &occurrence) {
    if (occurrence.role == Occurrence::Role::RelationName)
      return;
    bool isDeclaration = occurrence.role == Occurrence::Role::Declaration;
    names.push_back({occurrence.range, typeOf(occurrence.symbol),
                     static_cast<uint8_t>(isDeclaration)});
  });
  llvm::sort(names, [](const SemanticToken &a, const SemanticToken &b) {
    return a.range < b.range;
  });
  return names;
}

std::vector<SemanticToken>
semanticTokens(const Schema &schema, const Document &document, Range within) {
  std::vector<SemanticToken> names = namesOf(schema, document);
  std::vector<SemanticToken> tokens, comments, known, written;
  StringRef text = document.file().text();
  for (Range comment : commentsOf(text))
    if (touches(comment, within))
      addComment(text, comment, comments);
  auto name = names.begin();
  for (const Block &block : document.blocks()) {
    while (name != names.end() && name->range.begin < block.range.end)
      known.push_back(*name++);
    if (!touches(block.range, within)) {
      known.clear();
      continue;
    }
    BlockTokens(written).ofBlock(block);
    mergeInto(tokens, known, written);
  }
  std::vector<SemanticToken> all;
  all.reserve(tokens.size() + comments.size());
  std::merge(tokens.begin(), tokens.end(), comments.begin(), comments.end(),
             std::back_inserter(all),
             [](const SemanticToken &a, const SemanticToken &b) {
               return a.range < b.range;
             });
  erase_if(all, [&](const SemanticToken &token) {
    return !touches(token.range, within);
  });
  return all;
}

} // namespace holdfast
