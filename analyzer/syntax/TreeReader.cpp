#include "syntax/TreeReader.h"

#include "llvm/ADT/STLExtras.h"

#include <atomic>
#include <tree_sitter_prisma.h>

using namespace llvm;

namespace holdfast {

const TSLanguage *prismaLanguage() { return tree_sitter_prisma(); }

namespace {

/// The grammar's node types, looked up once.
struct NodeTypes {
  static TSSymbol find(StringRef name) {
    return ts_language_symbol_for_name(prismaLanguage(), name.data(),
                                       static_cast<uint32_t>(name.size()),
                                       /*is_named=*/true);
  }

  TSSymbol modelBlock = find("model_block");
  TSSymbol viewBlock = find("view_block");
  TSSymbol typeBlock = find("type_block");
  TSSymbol enumBlock = find("enum_block");
  TSSymbol datasourceBlock = find("datasource_block");
  TSSymbol generatorBlock = find("generator_block");
  TSSymbol unknownBlock = find("unknown_block");
  TSSymbol typeAlias = find("type_alias");
  TSSymbol fieldDeclaration = find("field_declaration");
  TSSymbol enumValue = find("enum_value");
  TSSymbol property = find("property");
  TSSymbol fieldAttribute = find("field_attribute");
  TSSymbol blockAttribute = find("block_attribute");
  TSSymbol attributeName = find("attribute_name");
  TSSymbol arguments = find("arguments");
  TSSymbol namedArgument = find("named_argument");
  TSSymbol objectEntry = find("object_entry");
  TSSymbol identifier = find("identifier");
  TSSymbol typeName = find("type_name");
  TSSymbol unsupportedType = find("unsupported_type");
  TSSymbol legacyList = find("legacy_list");
  TSSymbol optionalMarker = find("optional_marker");
  TSSymbol listMarker = find("list_marker");
  TSSymbol requiredMarker = find("required_marker");
  TSSymbol string = find("string");
  TSSymbol number = find("number");
  TSSymbol path = find("path");
  TSSymbol functionCall = find("function_call");
  TSSymbol array = find("array");
  TSSymbol object = find("object");
};

const NodeTypes &nodeTypes() {
  static const NodeTypes types;
  return types;
}

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

  std::optional<BlockKind> blockKind(TSSymbol symbol) const;
  bool isExpression(TSSymbol symbol) const;

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

  void collectErrors(TSNode node, SyntaxError::Where where);
  void addError(uint32_t offset, SyntaxError::Where where);

  Range range(TSNode node) const {
    return {ts_node_start_byte(node), ts_node_end_byte(node)};
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
  // The runtime skips a byte order mark, Prisma refuses it.
  if (text.starts_with("\xEF\xBB\xBF"))
    addError(0, SyntaxError::Where::ByteOrderMark);
  cursor = ts_tree_cursor_new(root);
  eachChild([&](TSNode node, TSSymbol symbol) {
    std::optional<BlockKind> kind = blockKind(symbol);
    if (!kind)
      return;
    std::optional<Block> block;
    if (!ts_node_has_error(node))
      block = known(*kind, range(node));
    if (block)
      out.blocks.push_back(*block);
    else
      readBlock(node, *kind);
  });
  if (ts_node_has_error(root))
    collectErrors(root, SyntaxError::Where::TopLevel);
  ts_tree_cursor_delete(&cursor);
}

std::optional<BlockKind> TreeReader::blockKind(TSSymbol symbol) const {
  if (symbol == types.modelBlock)
    return BlockKind::Model;
  if (symbol == types.enumBlock)
    return BlockKind::Enum;
  if (symbol == types.viewBlock)
    return BlockKind::View;
  if (symbol == types.typeBlock)
    return BlockKind::CompositeType;
  if (symbol == types.datasourceBlock)
    return BlockKind::Datasource;
  if (symbol == types.generatorBlock)
    return BlockKind::Generator;
  if (symbol == types.typeAlias)
    return BlockKind::TypeAlias;
  if (symbol == types.unknownBlock)
    return BlockKind::Unknown;
  return std::nullopt;
}

bool TreeReader::isExpression(TSSymbol symbol) const {
  return symbol == types.string || symbol == types.path ||
         symbol == types.number || symbol == types.functionCall ||
         symbol == types.array || symbol == types.object;
}

static uint64_t newVersion() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

/// Where a block's members stand: behind the line of the opening brace, up to
/// the closing one.
static Range bodyOf(StringRef text, Range block, uint32_t openingBrace) {
  size_t lineEnd = text.find('\n', openingBrace);
  uint32_t begin = lineEnd == StringRef::npos || lineEnd >= block.end
                       ? openingBrace + 1
                       : static_cast<uint32_t>(lineEnd + 1);
  uint32_t end = block.end;
  if (end > begin && text[end - 1] == '}')
    --end;
  return {std::min(begin, end), end};
}

void TreeReader::readBlock(TSNode node, BlockKind kind) {
  uint64_t version = ts_node_has_error(node) ? 0 : newVersion();
  Block block{version, kind, range(node), {}, {}, {}, {}, {}, {}};
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
    else if (isExpression(symbol))
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
    if (isExpression(symbol)) {
      items.push_back({range(child), {}, readExpression(child, symbol)});
      return;
    }
    if (symbol != types.namedArgument && symbol != types.objectEntry)
      return;
    Argument argument{range(child), {}, nullptr};
    eachChild([&](TSNode part, TSSymbol partSymbol) {
      if (partSymbol == types.identifier)
        argument.name = name(part);
      else if (isExpression(partSymbol))
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

/// The runtime of 2022 has no ts_node_is_error(); ERROR is the last symbol.
static bool isError(TSNode node) {
  return ts_node_symbol(node) == static_cast<TSSymbol>(-1);
}

/// Descends only where the tree says that something is wrong.
void TreeReader::collectErrors(TSNode node, SyntaxError::Where where) {
  if (isError(node) || ts_node_is_missing(node)) {
    addError(ts_node_start_byte(node), where);
    return;
  }
  if (std::optional<BlockKind> kind = blockKind(ts_node_symbol(node))) {
    if (*kind == BlockKind::Enum)
      where = SyntaxError::Where::EnumValues;
    else if (*kind == BlockKind::Datasource || *kind == BlockKind::Generator)
      where = SyntaxError::Where::Properties;
    else
      where = SyntaxError::Where::Fields;
  }
  if (depth == maxDepth)
    return;
  ++depth;
  eachChild([&](TSNode child, TSSymbol) {
    if (ts_node_has_error(child) || ts_node_is_missing(child))
      collectErrors(child, where);
  });
  --depth;
}

/// Reports the line of `offset`, as Prisma does: from its first byte that is
/// no blank, with its newline.
void TreeReader::addError(uint32_t offset, SyntaxError::Where where) {
  size_t begin = text.take_front(offset).rfind('\n') + 1;
  begin = std::min(text.find_first_not_of(" \t\r", begin), text.size());
  size_t end = text.find('\n', std::max<size_t>(begin, offset));
  end = end == StringRef::npos ? text.size() : end + 1;
  Range line{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  if (line.begin > line.end)
    line.begin = line.end;
  if (out.errors.empty() || !(out.errors.back().range == line))
    out.errors.push_back({line, where});
}

void readTree(TSNode root, StringRef text, KnownBlock known,
              Declarations &declarations) {
  TreeReader(text, declarations).readSchema(root, known);
}

} // namespace holdfast
