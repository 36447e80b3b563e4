#include "ide/Symbol.h"

using namespace llvm;

namespace holdfast {

static bool holds(const Name &name, uint32_t offset) {
  return name && name.range.begin <= offset && offset <= name.range.end;
}

static std::optional<SymbolAt> findInModel(const Model &model,
                                           uint32_t offset) {
  if (holds(model.block->name, offset))
    return SymbolAt{model.block->name.range, {&model}};
  for (const Field &field : model.fields) {
    const FieldDeclaration &declaration = *field.declaration;
    if (holds(declaration.name, offset))
      return SymbolAt{declaration.name.range, {nullptr, &field}};
    if (!declaration.type || !holds(declaration.type->name, offset))
      continue;
    Range range = declaration.type->name.range;
    if (field.type.model)
      return SymbolAt{range, {field.type.model}};
    if (field.type.enumeration)
      return SymbolAt{range, {nullptr, nullptr, field.type.enumeration}};
  }
  return std::nullopt;
}

std::optional<SymbolAt> findSymbol(const Schema &schema,
                                   const Document &document, uint32_t offset) {
  for (const Model &model : schema.models())
    if (model.document == &document)
      if (std::optional<SymbolAt> at = findInModel(model, offset))
        return at;
  for (const Enum &enumeration : schema.enums())
    if (enumeration.document == &document &&
        holds(enumeration.block->name, offset))
      return SymbolAt{enumeration.block->name.range,
                      {nullptr, nullptr, &enumeration}};
  return std::nullopt;
}

} // namespace holdfast
