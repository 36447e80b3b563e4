#pragma once

#include "rules/Fixes.h"

namespace holdfast {

/// `a` or `a, b`: names of fields as a list argument holds them.
std::string joinNames(llvm::ArrayRef<const Field *> fields);

/// The span of an argument of `@relation`, else of the attribute, else of the
/// field's line.
Span relationArgumentSpan(const Field &field, llvm::StringRef argument);

/// Makes fields of a model unique: `@unique`, or `@@unique` for several.
Fix makeUniqueFix(const Model &model, llvm::ArrayRef<const Field *> fields);

/// Puts a `?` after the type of a required field.
Fix makeOptionalFix(const Field &field);

/// Writes the other side of a relation field into the model that it refers to,
/// as `prisma format` does; nothing for an unnamed self relation.
std::optional<Fix> addOppositeFieldFix(const Schema &schema,
                                       const Field &field);

/// Adds a column for a relation field and names it in `@relation`; nothing when
/// the other model has no key of one field.
std::optional<Fix> addRelationColumnFix(const Field &field);

} // namespace holdfast
