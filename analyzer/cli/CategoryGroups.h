#pragma once

#include "diagnostics/Rule.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::cli {

/// What the rules of a category are about.
struct CategoryGroup {
  Category category;
  llvm::StringLiteral meaning;
};

/// The categories as a person looks for them, losses first.
llvm::ArrayRef<CategoryGroup> categoryGroups();

} // namespace holdfast::cli
