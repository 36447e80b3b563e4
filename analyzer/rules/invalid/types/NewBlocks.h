#pragma once

#include "rules/Fixes.h"

/// Fixes that declare the type that a field names and nobody has declared.
namespace holdfast {

/// One new model that serves all fields of the type, if there can be one.
std::optional<Fix> createModelFix(const BlockContext &context,
                                  const Field &field);

/// A new enum, with the field's default for its value.
Fix createEnumFix(const BlockContext &context, const Field &field);

/// Whether the field could be of the scalar type, or of an enum, judging by its
/// attributes.
bool canBeScalar(const BlockContext &context, const Field &field,
                 Scalar scalar);
bool canBeEnum(const Field &field);

/// Whether the field could be of the model's type, or of the composite type's,
/// judging by its attributes and what its `@relation` refers to.
bool canReferTo(const Field &field, const Model &model);

/// The first line of a block that would declare the type, were its keyword
/// right.
std::optional<Span> findUnreadBlock(const Schema &schema, llvm::StringRef type);

} // namespace holdfast
