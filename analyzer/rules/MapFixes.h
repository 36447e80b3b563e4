#pragma once

#include "review/Renames.h"
#include "rules/Fixes.h"

/// Fixes that keep the names of a database under new names in the schema.
namespace holdfast {

/// Takes an attribute away with the blanks before it, and the whole line if
/// nothing else stands there.
Edit removeAttributeEdit(const Document &document, const Attribute &attribute);

/// Whether the names of the two columns differ by letter case and underscores
/// only, as if an `@map` got lost.
bool isLostMap(const Rename &rename);

/// Gives `@map` to the field of the added column, or takes away the one that is
/// not needed; safe only if both names say the same.
void addColumnMapFix(const RuleContext &context, const Comparison &comparison,
                     const Rename &rename, DiagnosticBuilder &finding);

/// Writes `@map("name")` to a field, or the name into the one that is there;
/// takes that away where the field is called so. `what` the name is of, such as
/// `column`. Safe only if one of the names that the field has says the same.
Fix mapFieldFix(const Field &field, llvm::StringRef what, llvm::StringRef name);

/// Writes `@@map("name")`, or the name into the one that is there; takes that
/// away where the block is called so. `what` the name is of, such as `table`.
/// Safe only if the name says the same as the one that it has `now`.
Fix mapBlockFix(const Document &document, const Block &block,
                llvm::StringRef what, llvm::StringRef now,
                llvm::StringRef name);

/// Writes `@map("name")` after a value of an enum.
Fix mapValueFix(const Document &document, const EnumValue &value,
                llvm::StringRef name);

} // namespace holdfast
