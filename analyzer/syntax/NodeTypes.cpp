#include "syntax/NodeTypes.h"

#include <tree_sitter_prisma.h>

using namespace llvm;

namespace holdfast {

const TSLanguage *prismaLanguage() { return tree_sitter_prisma(); }

static TSSymbol find(StringRef name) {
  return ts_language_symbol_for_name(prismaLanguage(), name.data(),
                                     static_cast<uint32_t>(name.size()),
                                     /*is_named=*/true);
}

NodeTypes::NodeTypes()
    : modelBlock(find("model_block")), viewBlock(find("view_block")),
      typeBlock(find("type_block")), enumBlock(find("enum_block")),
      datasourceBlock(find("datasource_block")),
      generatorBlock(find("generator_block")),
      unknownBlock(find("unknown_block")), typeAlias(find("type_alias")),
      fieldDeclaration(find("field_declaration")),
      enumValue(find("enum_value")), property(find("property")),
      fieldAttribute(find("field_attribute")),
      blockAttribute(find("block_attribute")),
      attributeName(find("attribute_name")), arguments(find("arguments")),
      namedArgument(find("named_argument")), objectEntry(find("object_entry")),
      identifier(find("identifier")), typeName(find("type_name")),
      unsupportedType(find("unsupported_type")),
      legacyList(find("legacy_list")), optionalMarker(find("optional_marker")),
      listMarker(find("list_marker")), requiredMarker(find("required_marker")),
      string(find("string")), number(find("number")), path(find("path")),
      functionCall(find("function_call")), array(find("array")),
      object(find("object")) {}

const NodeTypes &nodeTypes() {
  static const NodeTypes types;
  return types;
}

std::optional<BlockKind> NodeTypes::blockKind(TSSymbol symbol) const {
  if (symbol == modelBlock)
    return BlockKind::Model;
  if (symbol == enumBlock)
    return BlockKind::Enum;
  if (symbol == viewBlock)
    return BlockKind::View;
  if (symbol == typeBlock)
    return BlockKind::CompositeType;
  if (symbol == datasourceBlock)
    return BlockKind::Datasource;
  if (symbol == generatorBlock)
    return BlockKind::Generator;
  if (symbol == typeAlias)
    return BlockKind::TypeAlias;
  if (symbol == unknownBlock)
    return BlockKind::Unknown;
  return std::nullopt;
}

bool NodeTypes::isExpression(TSSymbol symbol) const {
  return symbol == string || symbol == path || symbol == number ||
         symbol == functionCall || symbol == array || symbol == object;
}

bool isUnclosed(TSNode block) {
  uint32_t count = ts_node_child_count(block);
  return count != 0 && ts_node_is_missing(ts_node_child(block, count - 1));
}

} // namespace holdfast
