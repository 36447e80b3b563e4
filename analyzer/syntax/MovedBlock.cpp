#include "syntax/MovedBlock.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Copies what a block points at, then mends the copy in place.
class BlockMover {
public:
  BlockMover(const TextMove &move, BumpPtrAllocator &arena)
      : move(move), arena(arena) {}

  void mend(Block &block) {
    mend(block.range);
    mend(block.name);
    mend(block.body);
    copy(block.fields);
    copy(block.values);
    copy(block.properties);
    copy(block.attributes);
  }

private:
  void mend(Range &range) {
    if (range == Range())
      return; // there is no such part
    range.begin += move.distance;
    range.end += move.distance;
  }
  void mend(StringRef &text) {
    if (text.empty()) {
      text = StringRef();
      return;
    }
    uint32_t offset = static_cast<uint32_t>(text.data() - move.from.data());
    text = move.to.substr(offset + move.distance, text.size());
  }
  void mend(Name &name) {
    mend(name.range);
    mend(name.text);
  }
  void mend(TypeReference &type) {
    mend(type.name);
    mend(type.range);
    copy(type.unsupported);
  }
  void mend(FieldDeclaration &field) {
    mend(field.range);
    mend(field.name);
    if (field.type)
      mend(*field.type);
    if (field.legacyColon)
      mend(*field.legacyColon);
    copy(field.attributes);
  }
  void mend(EnumValueDeclaration &value) {
    mend(value.range);
    mend(value.name);
    copy(value.attributes);
  }
  void mend(Property &property) {
    mend(property.range);
    mend(property.key);
    copy(property.value);
  }
  void mend(Attribute &attribute) {
    mend(attribute.range);
    mend(attribute.name);
    mend(attribute.argumentsRange);
    copy(attribute.arguments);
    if (attribute.trailingComma)
      mend(*attribute.trailingComma);
  }
  void mend(Argument &argument) {
    mend(argument.range);
    mend(argument.name);
    copy(argument.value);
  }
  void mend(Expression &expression) {
    mend(expression.range);
    mend(expression.text);
    copy(expression.items);
  }

  template <typename T> void copy(ArrayRef<T> &items) {
    if (items.empty())
      return;
    MutableArrayRef<T> copies = items.copy(arena);
    for (T &item : copies)
      mend(item);
    items = copies;
  }
  void copy(const Expression *&expression) {
    if (!expression)
      return;
    auto *copied = new (arena.Allocate<Expression>()) Expression(*expression);
    mend(*copied);
    expression = copied;
  }

  const TextMove &move;
  BumpPtrAllocator &arena;
};

} // namespace

Block movedBlock(const Block &block, const TextMove &move,
                 BumpPtrAllocator &arena) {
  Block moved = block;
  BlockMover(move, arena).mend(moved);
  return moved;
}

} // namespace holdfast
