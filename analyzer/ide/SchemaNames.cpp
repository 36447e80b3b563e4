#include "ide/SchemaNames.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The element of `schemas = […]` that is the name.
static Span listedName(const Schema &schema, StringRef name) {
  const Datasource *datasource = schema.datasource();
  const Property *list =
      datasource ? datasource->block->findProperty("schemas") : nullptr;
  if (!list || !list->value)
    return {};
  for (const Argument &item : list->value->items)
    if (item.value && item.value->kind == ExpressionKind::String &&
        unescape(item.value->text) == name)
      return datasource->document->span(item.value->range);
  return {};
}

std::optional<SchemaName> findSchemaName(const Schema &schema,
                                         const Document &document,
                                         uint32_t offset) {
  for (const Block &block : document.blocks())
    for (const Attribute &attribute : block.attributes) {
      if (attribute.name.text != "schema")
        continue;
      const Expression *name = attribute.find("map", true);
      if (name && name->kind == ExpressionKind::String &&
          name->range.begin <= offset && offset <= name->range.end)
        return SchemaName{name->range,
                          listedName(schema, unescape(name->text))};
    }
  return std::nullopt;
}

} // namespace holdfast
