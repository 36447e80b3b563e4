#pragma once

#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// A `@default` that Prisma looks into: given once, understood, with a value,
/// on a field that is no relation.
struct DefaultOf {
  const Field &field;
  const Attribute &attribute;
  const Expression &value;

  const Document &document() const { return *field.model->document; }
  Span span() const { return document().span(attribute.range); }
  bool isInCompositeType() const {
    return field.model->block->kind == BlockKind::CompositeType;
  }
  bool isCall() const { return value.kind == ExpressionKind::Call; }
  bool isCall(llvm::StringRef function) const {
    return isCall() && value.text == function;
  }
  /// The name that `map:` gives to the constraint, or empty.
  std::string name() const;
};

void forEachDefault(llvm::ArrayRef<const Model *> models,
                    llvm::function_ref<void(const DefaultOf &)> visit);

/// The type of a field as users write it, without `?` and `[]`.
llvm::StringRef typeName(const Field &field);

/// What the provider's defaults can do, or what is allowed without one.
const DefaultFacts &defaultFacts(const RuleContext &context);

} // namespace holdfast
