#pragma once

#include "rules/RuleDefinition.h"

namespace holdfast {

/// Moves the lines of a model's fields into an order in which `...` stands for
/// all fields that it does not name, with the comments above them. Nothing
/// where a field has no line of its own, or the order has no place for
/// one.
std::optional<Fix> orderFieldsFix(const Model &model,
                                  llvm::ArrayRef<llvm::StringRef> order);

} // namespace holdfast
