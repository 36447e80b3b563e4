#include "syntax/Ast.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const Expression *Attribute::find(StringRef argumentName,
                                  bool positional) const {
  for (const Argument &argument : arguments)
    if (argument.name ? argument.name.text == argumentName : positional)
      return argument.value;
  return nullptr;
}

std::optional<Range> trailingComma(const Expression &call) {
  // The name stands in the document, in front of its arguments.
  StringRef whole(call.text.data(), call.range.end - call.range.begin);
  StringRef inside = whole.drop_back().rtrim();
  if (!inside.ends_with(","))
    return std::nullopt;
  uint32_t end = call.range.begin + static_cast<uint32_t>(inside.size());
  return Range{end - 1, end};
}

const Property *Block::findProperty(StringRef key) const {
  for (const Property &property : reverse(properties))
    if (property.key.text == key)
      return &property;
  return nullptr;
}

StringRef keyword(BlockKind kind) {
  switch (kind) {
  case BlockKind::Model:
    return "model";
  case BlockKind::View:
    return "view";
  case BlockKind::CompositeType:
  case BlockKind::TypeAlias:
    return "type";
  case BlockKind::Enum:
    return "enum";
  case BlockKind::Datasource:
    return "datasource";
  case BlockKind::Generator:
    return "generator";
  case BlockKind::Unknown:
    return "";
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
