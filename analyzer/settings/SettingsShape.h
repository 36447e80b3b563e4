#pragma once

#include "diagnostics/Rule.h"
#include "settings/JsonShape.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// Names of settings, as files spell them.
namespace setting {
inline constexpr llvm::StringLiteral against = "against";
inline constexpr llvm::StringLiteral base = "base";
inline constexpr llvm::StringLiteral baseline = "baseline";
inline constexpr llvm::StringLiteral extends = "extends";
inline constexpr llvm::StringLiteral external = "external";
inline constexpr llvm::StringLiteral prisma = "prisma";
inline constexpr llvm::StringLiteral root = "root";
inline constexpr llvm::StringLiteral rules = "rules";
/// Of a rule that has options.
inline constexpr llvm::StringLiteral severity = "severity";
} // namespace setting

/// What a holdfast.json may hold.
JsonShape settingsShape(llvm::ArrayRef<const Rule *> rules);

} // namespace holdfast
