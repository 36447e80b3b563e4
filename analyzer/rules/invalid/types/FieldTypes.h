#pragma once

#include "rules/RuleDefinition.h"
#include "schema/NativeTypes.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// What the provider's fields can be, or what is allowed without a datasource.
const TypeFacts &typeFacts(const BlockContext &context);

/// Whether the field is a column of a model or view.
bool isColumnOfTable(const Field &field);

/// `@db.VarChar(80)` on a field that can have a native type.
struct NativeTypeUse {
  const Field &field;
  const NativeTypeAttribute &written;
  const NativeType *type; ///< null when the provider does not have it

  Span span() const; ///< what Prisma underlines
};

/// Visits the native types of a model, view or composite type.
void forEachNativeType(const Model &model, const BlockContext &context,
                       llvm::function_ref<void(const NativeTypeUse &)> visit);

/// `@default(…)` with a value, on a field that is no relation.
struct DefaultUse {
  const Field &field;
  const Attribute &attribute;
  const Expression &value;

  bool isInCompositeType() const;
  bool isCall(llvm::StringRef function) const;
  const Document &document() const { return *field.model->document; }
  Span span() const;                       ///< of the whole attribute
  Span span(const Expression &part) const; ///< of the value, or a part of it
};

/// Visits the defaults of a model, view or composite type that Prisma looks at:
/// not those that are repeated or lack their value.
void forEachDefault(const Model &model,
                    llvm::function_ref<void(const DefaultUse &)> visit);

} // namespace holdfast
