#include "syntax/TreeReader.h"

#include "source/Newlines.h"
#include "syntax/NodeTypes.h"
#include "syntax/SyntaxErrors.h"

#include "llvm/ADT/STLExtras.h"

#include <atomic>

using namespace llvm;

namespace holdfast {

namespace {

class TreeReader {
public:
  TreeReader(StringRef text, Declarations &out)
      : types(nodeTypes()), text(text), out(out) {}

  void readSchema(TSNode root, KnownBlock known);

private:
  /// Calls `read(node, symbol)` for each child of the cursor's node, with the
  /// cursor on that child.
  template <typename Read> void eachChild(Read read) {
    if (!ts_tree_cursor_goto_first_child(&cursor))
      return;
    do {
      TSNode node = ts_tree_cursor_current_node(&cursor);
      read(node, ts_node_symbol(node));
    } while (ts_tree_cursor_goto_next_sibling(&cursor));
    ts_tree_cursor_goto_parent(&cursor);
  }

  void readBlock(TSNode node, BlockKind kind);
  FieldDeclaration readField(TSNode node);
  void readTypePart(TSNode node, TSSymbol symbol, FieldDeclaration &field);
  EnumValueDeclaration readEnumValue(TSNode node);
  Property readProperty(TSNode node);
  Attribute readAttribute(TSNode node);
  void readArguments(TSNode node, Attribute &attribute);
  ArrayRef<Argument> readItems();
  ArrayRef<Argument> readNestedItems();
  const Expression *readExpression(TSNode node, TSSymbol symbol);

  /// A brace that stands for a missing one lies after the text.
  Range range(TSNode node) const {
    auto size = static_cast<uint32_t>(text.size());
    return {std::min(ts_node_start_byte(node), size),
            std::min(ts_node_end_byte(node), size)};
  }
  Name name(TSNode node) const {
    Range place = range(node);
    return {text.slice(place.begin, place.end), place};
  }
  /// The token starts with its `@` signs, which blanks may follow.
  Name attributeName(TSNode node) const {
    Name whole = name(node);
    StringRef path = whole.text.ltrim("@").drop_while(
        [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    uint32_t end = whole.range.end;
    return {path, {end - static_cast<uint32_t>(path.size()), end}};
  }
  /// A node that the parser inserted may stand at the end of the text.
  bool startsWith(TSNode node, char c) const {
    uint32_t begin = ts_node_start_byte(node);
    return begin < text.size() && text[begin] == c;
  }
  template <typename T> ArrayRef<T> keep(const SmallVectorImpl<T> &items) {
    return ArrayRef<T>(items).copy(out.arena);
  }

  const NodeTypes &types;
  StringRef text;
  Declarations &out;
  TSTreeCursor cursor = {};
  /// Expressions nested deeper than anyone writes are read as empty, so that a
  /// hostile file cannot exhaust the stack.
  static constexpr unsigned maxDepth = 500;
  unsigned depth = 0;
};

} // namespace

void TreeReader::readSchema(TSNode root, KnownBlock known) {
  cursor = ts_tree_cursor_new(root);
  eachChild([&](TSNode node, TSSymbol symbol) {
    std::optional<BlockKind> kind = types.blockKind(symbol);
    bool hasError = ts_node_has_error(node);
    if (!kind || (hasError && isUnclosed(node)))
      return;
    if (std::optional<Block> block =
            hasError ? std::nullopt : known(*kind, range(node)))
      out.blocks.push_back(*block);
    else
      readBlock(node, *kind);
  });
  ts_tree_cursor_delete(&cursor);
  out.errors = collectSyntaxErrors(root, text, out.blocks);
}

static uint64_t newVersion() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

/// Where a block's members stand: behind the line of the opening brace, up to
/// the closing one.
static Range bodyOf(StringRef text, Range block, uint32_t openingBrace) {
  uint32_t lineEnd = endOfLine(text, openingBrace);
  uint32_t begin = lineEnd > block.end ? openingBrace + 1 : lineEnd;
  uint32_t end = block.end;
  if (end > begin && text[end - 1] == '}')
    --end;
  return {std::min(begin, end), end};
}

void TreeReader::readBlock(TSNode node, BlockKind kind) {
  Block block{0, kind, range(node), {}, {}, {}, {}, {}, {}};
  size_t badEscapes = out.badEscapes.size();
  SmallVector<FieldDeclaration, 32> fields;
  SmallVector<EnumValueDeclaration, 16> values;
  SmallVector<Property, 8> properties;
  SmallVector<Attribute, 8> attributes;
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (symbol == types.fieldDeclaration)
      fields.push_back(readField(child));
    else if (symbol == types.blockAttribute)
      attributes.push_back(readAttribute(child));
    else if (symbol == types.enumValue)
      values.push_back(readEnumValue(child));
    else if (symbol == types.property)
      properties.push_back(readProperty(child));
    else if (symbol == types.identifier)
      block.name = name(child);
    else if (block.body.empty() && startsWith(child, '{'))
      block.body = bodyOf(text, block.range, ts_node_start_byte(child));
  });
  block.fields = keep(fields);
  block.values = keep(values);
  block.properties = keep(properties);
  block.attributes = keep(attributes);
  // One with an error of some kind is read anew each time.
  if (!ts_node_has_error(node) && out.badEscapes.size() == badEscapes)
    block.version = newVersion();
  out.blocks.push_back(block);
}

FieldDeclaration TreeReader::readField(TSNode node) {
  FieldDeclaration field{range(node), {}, {}, {}, {}};
  SmallVector<Attribute, 4> attributes;
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (symbol == types.fieldAttribute)
      attributes.push_back(readAttribute(child));
    else if (symbol == types.identifier)
      field.name = name(child);
    else if (startsWith(child, ':'))
      field.legacyColon = range(child);
    else
      readTypePart(child, symbol, field);
  });
  field.attributes = keep(attributes);
  return field;
}

void TreeReader::readTypePart(TSNode node, TSSymbol symbol,
                              FieldDeclaration &field) {
  Range place = range(node);
  if (symbol == types.typeName) {
    field.type = TypeReference{name(node), place};
    return;
  }
  if (symbol == types.unsupportedType) {
    Name keyword{text.slice(place.begin, text.find('(', place.begin)), place};
    keyword.range.end = place.begin + keyword.text.size();
    field.type = TypeReference{keyword, place};
    eachChild([&](TSNode child, TSSymbol childSymbol) {
      if (childSymbol == types.string)
        field.type->unsupported = readExpression(child, childSymbol);
    });
    return;
  }
  if (symbol == types.legacyList) {
    eachChild([&](TSNode child, TSSymbol childSymbol) {
      if (childSymbol == types.typeName)
        field.type = TypeReference{name(child), place, Arity::List,
                                   LegacyType::Brackets};
    });
    return;
  }
  if (!field.type)
    return;
  TypeReference &type = *field.type;
  if (symbol == types.listMarker)
    type.arity = Arity::List;
  else if (symbol == types.optionalMarker)
    type.arity =
        type.arity == Arity::List ? Arity::OptionalList : Arity::Optional;
  else if (symbol == types.requiredMarker)
    type.legacy = LegacyType::Exclamation;
  else
    return;
  type.range.end = place.end;
}

EnumValueDeclaration TreeReader::readEnumValue(TSNode node) {
  EnumValueDeclaration value{range(node), {}, {}};
  SmallVector<Attribute, 2> attributes;
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (symbol == types.identifier)
      value.name = name(child);
    else if (symbol == types.fieldAttribute)
      attributes.push_back(readAttribute(child));
  });
  value.attributes = keep(attributes);
  return value;
}

Property TreeReader::readProperty(TSNode node) {
  Property property{range(node), {}};
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (symbol == types.identifier)
      property.key = name(child);
    else if (types.isExpression(symbol))
      property.value = readExpression(child, symbol);
  });
  return property;
}

Attribute TreeReader::readAttribute(TSNode node) {
  Attribute attribute{range(node), {}};
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (symbol == types.attributeName)
      attribute.name = attributeName(child);
    else if (symbol == types.arguments)
      readArguments(child, attribute);
  });
  return attribute;
}

void TreeReader::readArguments(TSNode node, Attribute &attribute) {
  attribute.hasArgumentList = true;
  attribute.argumentsRange = range(node);
  attribute.arguments = readItems();
  // The grammar lets a last comma pass, so that it can be named for what it is.
  StringRef inside =
      text.slice(attribute.argumentsRange.begin, attribute.argumentsRange.end)
          .drop_back()
          .rtrim();
  if (inside.ends_with(",")) {
    uint32_t comma = attribute.argumentsRange.begin + inside.size() - 1;
    attribute.trailingComma = Range{comma, comma + 1};
  }
}

/// The arguments, elements or entries below the cursor's node.
ArrayRef<Argument> TreeReader::readItems() {
  SmallVector<Argument, 8> items;
  eachChild([&](TSNode child, TSSymbol symbol) {
    if (types.isExpression(symbol)) {
      items.push_back({range(child), {}, readExpression(child, symbol)});
      return;
    }
    if (symbol != types.namedArgument && symbol != types.objectEntry)
      return;
    Argument argument{range(child), {}, nullptr};
    eachChild([&](TSNode part, TSSymbol partSymbol) {
      if (partSymbol == types.identifier)
        argument.name = name(part);
      else if (types.isExpression(partSymbol))
        argument.value = readExpression(part, partSymbol);
    });
    items.push_back(argument);
  });
  return keep(items);
}

ArrayRef<Argument> TreeReader::readNestedItems() {
  if (depth == maxDepth)
    return {};
  ++depth;
  ArrayRef<Argument> items = readItems();
  --depth;
  return items;
}

const Expression *TreeReader::readExpression(TSNode node, TSSymbol symbol) {
  Expression expression{ExpressionKind::Path, range(node), {}, {}};
  expression.text = text.slice(expression.range.begin, expression.range.end);
  if (symbol == types.string) {
    expression.kind = ExpressionKind::String;
    forEachBadEscape(expression.text, expression.range.begin,
                     [&](BadEscape bad) { out.badEscapes.push_back(bad); });
  } else if (symbol == types.number) {
    expression.kind = ExpressionKind::Number;
  } else if (symbol == types.functionCall) {
    expression.kind = ExpressionKind::Call;
    eachChild([&](TSNode child, TSSymbol childSymbol) {
      if (childSymbol == types.path)
        expression.text = name(child).text;
      else if (childSymbol == types.arguments)
        expression.items = readNestedItems();
    });
  } else if (symbol == types.array || symbol == types.object) {
    expression.kind =
        symbol == types.array ? ExpressionKind::Array : ExpressionKind::Object;
    expression.text = {};
    expression.items = readNestedItems();
  }
  return new (out.arena.Allocate<Expression>()) Expression(expression);
}

void readTree(TSNode root, StringRef text, KnownBlock known,
              Declarations &declarations) {
  TreeReader(text, declarations).readSchema(root, known);
}

} // namespace holdfast
