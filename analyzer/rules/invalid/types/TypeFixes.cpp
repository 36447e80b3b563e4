#include "rules/invalid/types/TypeFixes.h"

#include "rules/invalid/defaults/DefaultFunctions.h"

using namespace llvm;

namespace holdfast {

Edit removeAttribute(const Document &document, const Attribute &attribute) {
  StringRef text = document.file().text();
  Range range = attribute.range;
  while (range.begin > 0 && StringRef(" \t").contains(text[range.begin - 1]))
    --range.begin;
  return {document.span(range), ""};
}

/// Whether the default of a field, if it has one, goes with another type.
static bool keepsDefault(const Field &field, Scalar scalar) {
  const Expression *value = field.defaultValue;
  if (!value || value->kind == ExpressionKind::Array)
    return true;
  if (value->kind == ExpressionKind::Call) {
    const DefaultFunction *function = findDefaultFunction(value->text);
    return !function || (function->scalars & only(scalar));
  }
  bool isNumber = scalar == Scalar::Int || scalar == Scalar::BigInt ||
                  scalar == Scalar::Float || scalar == Scalar::Decimal;
  if (value->kind == ExpressionKind::Number)
    return isNumber;
  if (value->kind == ExpressionKind::String)
    return scalar == Scalar::String || scalar == Scalar::Decimal;
  return scalar == Scalar::Boolean;
}

Fix changeTypeFix(const Field &field, Scalar scalar) {
  const Document &document = *field.model->document;
  std::string title =
      ("Change `" + field.name + "` to `" + spelling(scalar) + "`").str();
  Fix fix = replaceFix("", Safety::Unsafe,
                       document.span(field.declaration->type->name.range),
                       spelling(scalar));
  if (!keepsDefault(field, scalar)) {
    title += " and remove its default";
    fix.edits.push_back(removeAttribute(document, *field.defaultAttribute));
  }
  for (const Attribute &attribute : field.declaration->attributes)
    if (attribute.name.text == "updatedAt" && scalar != Scalar::DateTime) {
      title += " and remove `@updatedAt`";
      fix.edits.push_back(removeAttribute(document, attribute));
    }
  fix.title = std::move(title);
  return fix;
}

} // namespace holdfast
