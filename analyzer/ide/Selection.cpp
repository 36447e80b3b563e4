#include "ide/Selection.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Collects what holds the offset, from the outside to the inside.
class Selection {
public:
  Selection(const Document &document, uint32_t offset)
      : document(document), text(document.file().text()), offset(offset) {}

  std::vector<Range> take();

private:
  bool add(Range range) {
    if (range.begin > offset || offset > range.end)
      return false;
    if (range.empty() || !outer.back().contains(range) || outer.back() == range)
      return outer.back().contains(range);
    outer.push_back(range);
    return true;
  }
  void addBlock(const Block &block);
  void addAttributes(ArrayRef<Attribute> attributes);
  void addArguments(ArrayRef<Argument> arguments);
  void addExpression(const Expression *expression);
  void addName(const Name &name) {
    if (name)
      add(name.range);
  }
  Range wordAround() const;

  const Document &document;
  StringRef text;
  uint32_t offset;
  std::vector<Range> outer;
};

} // namespace

void Selection::addExpression(const Expression *expression) {
  if (!expression || !add(expression->range))
    return;
  // Within the quotes, or the brackets.
  bool hasQuotes = expression->kind == ExpressionKind::String ||
                   expression->kind == ExpressionKind::Array ||
                   expression->kind == ExpressionKind::Object;
  if (hasQuotes && expression->range.size() > 2)
    add({expression->range.begin + 1, expression->range.end - 1});
  addArguments(expression->items);
}

void Selection::addArguments(ArrayRef<Argument> arguments) {
  for (const Argument &argument : arguments) {
    if (!add(argument.range))
      continue;
    addName(argument.name);
    addExpression(argument.value);
    return;
  }
}

void Selection::addAttributes(ArrayRef<Attribute> attributes) {
  for (const Attribute &attribute : attributes) {
    if (!add(attribute.range))
      continue;
    if (attribute.hasArgumentList && add(attribute.argumentsRange) &&
        attribute.argumentsRange.size() > 2)
      add({attribute.argumentsRange.begin + 1,
           attribute.argumentsRange.end - 1});
    addArguments(attribute.arguments);
    addName(attribute.name);
    return;
  }
}

void Selection::addBlock(const Block &block) {
  if (!add(block.range))
    return;
  addName(block.name);
  add(block.body);
  for (const FieldDeclaration &field : block.fields)
    if (add(field.range)) {
      addName(field.name);
      if (field.type && add(field.type->range))
        addName(field.type->name);
      addAttributes(field.attributes);
    }
  for (const EnumValueDeclaration &value : block.values)
    if (add(value.range)) {
      addName(value.name);
      addAttributes(value.attributes);
    }
  for (const Property &property : block.properties)
    if (add(property.range)) {
      addName(property.key);
      addExpression(property.value);
    }
  addAttributes(block.attributes);
}

Range Selection::wordAround() const {
  auto isPart = [](char c) { return isAlnum(c) || c == '_'; };
  uint32_t begin = offset, end = offset;
  while (begin > 0 && isPart(text[begin - 1]))
    --begin;
  while (end < text.size() && isPart(text[end]))
    ++end;
  return {begin, end};
}

std::vector<Range> Selection::take() {
  outer.push_back({0, static_cast<uint32_t>(text.size())});
  for (const Block &block : document.blocks())
    addBlock(block);
  add(wordAround());
  std::reverse(outer.begin(), outer.end());
  return std::move(outer);
}

std::vector<Range> selectionAround(const Document &document, uint32_t offset) {
  return Selection(document, offset).take();
}

} // namespace holdfast
