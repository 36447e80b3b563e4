// In the parentheses of an attribute.
#include "ide/completion/Items.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

/// Numbers that the argument at the cursor often has.
static ArrayRef<unsigned> usualNumbers(Scalar scalar, size_t argument) {
  static constexpr unsigned lengths[] = {255, 50, 100, 36};
  static constexpr unsigned precisions[] = {10, 12, 18};
  static constexpr unsigned scales[] = {2, 4, 0};
  static constexpr unsigned seconds[] = {3, 6, 0};
  switch (scalar) {
  case Scalar::DateTime:
    return seconds;
  case Scalar::Decimal:
    return argument == 0 ? ArrayRef(precisions) : ArrayRef(scales);
  case Scalar::Float:
    return {};
  default:
    return lengths;
  }
}

void completeNativeTypeArguments(const CompletionPlace &place, Items &items) {
  const Connector *connector = place.connector();
  if (!connector || !place.at.member || place.at.inString)
    return;
  const NativeType *type =
      connector->findNativeType(place.at.attribute.split('.').second);
  std::optional<Scalar> scalar = parseScalar(place.at.member->type);
  size_t argument = place.at.frames.front().current;
  if (!type || !scalar ||
      argument >= size_t(type->requiredArguments + type->optionalArguments))
    return;
  ArgumentRange range = type->ranges[argument];
  for (unsigned number : usualNumbers(*scalar, argument))
    if (number >= range.smallest && number <= range.largest &&
        !(type->oneBitBoolean && scalar == Scalar::Boolean))
      items.push_back(makeItem(CompletionKind::Constant, utostr(number)));
  if (type->takesMax)
    items.push_back(makeItem(CompletionKind::Constant, "Max"));
}

static void completeMap(const CompletionPlace &place, Items &items) {
  const BlockText &block = *place.at.block;
  if (place.at.isBlockAttribute && block.kind == BlockKind::Enum)
    addUnmappedEnumNames(place, items);
  else if (place.at.isBlockAttribute)
    addUnmappedTableNames(place, items);
  else if (block.kind == BlockKind::Enum)
    addUnmappedValues(place, /*asText=*/true, items);
  else
    addUnmappedColumnNames(place, items);
}

static void completeSchema(const CompletionPlace &place, Items &items) {
  if (const Datasource *datasource = place.schema().datasource())
    for (const std::string &name : datasource->schemas)
      items.push_back(makeText(place.at, CompletionKind::Constant, name));
}

void completeArguments(const CompletionPlace &place, Items &items) {
  StringRef attribute = place.at.attribute;
  if (attribute == "map")
    completeMap(place, items);
  else if (attribute == "schema" && place.at.isBlockAttribute)
    completeSchema(place, items);
  else if (attribute == "relation")
    completeRelation(place, items);
  else if (attribute == "default")
    completeDefault(place, items);
  else if (attribute.contains('.'))
    completeNativeTypeArguments(place, items);
  else if (StringRef(" id unique index fulltext shardKey ")
               .contains((" " + attribute + " ").str()))
    completeKey(place, items);
}

} // namespace holdfast
