#pragma once

#include "rules/RuleDefinition.h"

#include <optional>
#include <string>

namespace holdfast {

/// The first attribute of that name, without its `@`; null for none.
const Attribute *findAttribute(llvm::ArrayRef<Attribute> attributes,
                               llvm::StringRef name);

/// The native type, `db.VarChar(80)`, whether or not the provider has it.
const Attribute *findNativeType(const Field &field);

/// The name that `@map` or `@@map` gives; nullopt where there is none.
std::optional<std::string> mappedName(llvm::ArrayRef<Attribute> attributes);

/// `User.email`, for messages.
std::string nameOf(const Field &field);

/// The type as it is written, without `?` and `[]`.
llvm::StringRef typeName(const Field &field);

/// Whether a field is a value of its own kind: a scalar, an enum or something
/// that Prisma does not support, rather than another model.
bool holdsValue(const Field &field);

/// Gives `@map("name")` to a field, or writes the name into the one that is
/// there. The database's name changes. Nothing where that one has no name.
std::optional<Fix> mapFieldFix(const Field &field, llvm::StringRef name);

/// The same with `@@map` for a model.
std::optional<Fix> mapModelFix(const Model &model, llvm::StringRef name);

} // namespace holdfast
