#pragma once

#include "rules/Fixes.h"

#include <optional>

namespace holdfast {

/// Adds features to the `previewFeatures` of the generator that makes the
/// client, else of the first one. Nothing without a generator, or when its list
/// cannot be read.
std::optional<Edit> addPreviewFeatures(const Schema &schema,
                                       llvm::ArrayRef<std::string> features);

/// The same as a fix, for one feature.
std::optional<Fix> addPreviewFeatureFix(const Schema &schema,
                                        llvm::StringRef feature);

} // namespace holdfast
