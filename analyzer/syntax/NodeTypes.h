#pragma once

#include "syntax/Ast.h"

#include <tree_sitter/api.h>

namespace holdfast {

/// Prisma's grammar, compiled in.
const TSLanguage *prismaLanguage();

/// The grammar's node types that we read.
struct NodeTypes {
  NodeTypes();

  /// The blocks' kind, nothing for any other node.
  std::optional<BlockKind> blockKind(TSSymbol symbol) const;
  bool isExpression(TSSymbol symbol) const;

  TSSymbol modelBlock, viewBlock, typeBlock, enumBlock;
  TSSymbol datasourceBlock, generatorBlock, unknownBlock, typeAlias;
  TSSymbol fieldDeclaration, enumValue, property;
  TSSymbol fieldAttribute, blockAttribute, attributeName;
  TSSymbol arguments, namedArgument, objectEntry, identifier;
  TSSymbol typeName, unsupportedType, legacyList;
  TSSymbol optionalMarker, listMarker, requiredMarker;
  TSSymbol string, number, path, functionCall, array, object;
};

/// They are looked up once.
const NodeTypes &nodeTypes();

/// Whether a block ends without a closing brace: the file ends before it.
bool isUnclosed(TSNode block);

} // namespace holdfast
