#include "rules/invalid/keys/ShardKeys.h"

#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

/// The one `shardKey` among the attributes, or null.
static const Attribute *findShardKey(ArrayRef<Attribute> attributes) {
  const Attribute *found = nullptr;
  for (const Attribute &attribute : attributes) {
    if (attribute.name.text != "shardKey")
      continue;
    if (found)
      return nullptr;
    found = &attribute;
  }
  return found && isUnderstood(*found) ? found : nullptr;
}

void forEachShardKey(
    const Model &model,
    function_ref<void(const Attribute &, const Field *)> visit) {
  if (model.block->kind == BlockKind::CompositeType)
    return;
  for (const Field &field : model.fields) {
    if (field.isRelation() || field.type.kind == FieldType::Kind::Unknown ||
        field.declaration->isMalformed())
      continue;
    if (const Attribute *attribute =
            findShardKey(field.declaration->attributes))
      visit(*attribute, &field);
  }
  if (const Attribute *attribute = findShardKey(model.block->attributes))
    visit(*attribute, nullptr);
}

} // namespace holdfast
