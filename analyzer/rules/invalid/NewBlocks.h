#pragma once

#include "rules/Fixes.h"

/// Fixes that declare the type that a field names and nobody has declared.
namespace holdfast {

/// One new model that serves all fields of the type, if there can be one.
std::optional<Fix> createModelFix(const RuleContext &context,
                                  const Field &field);

/// A new enum, with the field's default for its value.
Fix createEnumFix(const RuleContext &context, const Field &field);

/// Whether the field could be of an enum, judging by its attributes.
bool canBeEnum(const Field &field);

} // namespace holdfast
