#pragma once

#include "sql/Dialect.h"

namespace holdfast::sql {

/// The default that the text after DEFAULT stands for; nothing for NULL.
std::optional<ColumnDefault> readDefault(const Dialect &dialect,
                                         llvm::StringRef text);

/// Without a sign of plus and without zeros at the end of the fraction.
std::string plainNumber(llvm::StringRef digits);

} // namespace holdfast::sql
