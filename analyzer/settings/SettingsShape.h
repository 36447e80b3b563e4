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
inline constexpr llvm::StringLiteral guard = "guard";
inline constexpr llvm::StringLiteral prisma = "prisma";
inline constexpr llvm::StringLiteral root = "root";
inline constexpr llvm::StringLiteral rules = "rules";
/// Of a rule that has options.
inline constexpr llvm::StringLiteral severity = "severity";
} // namespace setting

/// Why a text is no pattern for tables or enums, or nullopt if it is one.
std::optional<std::string> whyNoGlob(llvm::StringRef pattern);

/// What `guard` may say.
JsonShape guardShape();

/// What `rules` may say of the rule: a severity, or an object with its options.
JsonShape ruleShape(const Rule &rule);

/// What a holdfast.json may hold.
JsonShape settingsShape(llvm::ArrayRef<const Rule *> rules);

} // namespace holdfast
