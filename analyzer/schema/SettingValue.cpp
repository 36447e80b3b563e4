#include "schema/SettingValue.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool hasAllValues(const Block &block) {
  return all_of(block.properties,
                [](const Property &property) { return property.value; });
}

bool isEnvCall(const Expression &value) {
  return value.kind == ExpressionKind::Call && value.text == "env";
}

const Expression *unreadablePart(const Expression &value) {
  if (value.kind == ExpressionKind::String)
    return nullptr;
  if (!isEnvCall(value) || value.items.size() != 1 || trailingComma(value) ||
      !value.items[0].value)
    return &value;
  const Expression *argument = value.items[0].value;
  return argument->kind == ExpressionKind::String ? nullptr : argument;
}

const Expression *unreadableElement(const Expression &value) {
  if (value.kind != ExpressionKind::Array)
    return value.kind == ExpressionKind::String ? nullptr : &value;
  for (const Argument &item : value.items)
    if (item.value && item.value->kind != ExpressionKind::String)
      return item.value;
  return nullptr;
}

} // namespace holdfast
