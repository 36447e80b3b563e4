#pragma once

#include "rules/Fixes.h"

namespace holdfast {

/// Writes removed values back into the enum of the schema; none where it is not
/// found or a value is no name that Prisma takes.
std::optional<Fix> keepValuesFix(const RuleContext &context,
                                 const EnumType &existing, Span nameOfEnum,
                                 llvm::ArrayRef<std::string> values);

} // namespace holdfast
