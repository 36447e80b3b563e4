#pragma once

#include "schema/PrismaVersion.h"
#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// What becomes of a name in a generator's `previewFeatures`.
enum class PreviewState {
  Unknown,  ///< refused
  Active,   ///< switches the feature on
  Hidden,   ///< the same, but Prisma does not suggest it
  Finished, ///< a warning: the feature works, or is gone, without it
  Leaving,  ///< a warning: works, until a later release removes it
};

/// One name, with its state in Prisma 6.19 and 7.10.
struct PreviewFeature {
  llvm::StringLiteral name;
  PreviewState in6;
  PreviewState in7;
  /// The only provider that has it; elsewhere it is unknown.
  std::optional<Provider> only = std::nullopt;
  /// On that provider the feature goes by another name; elsewhere its own state
  /// counts.
  std::optional<Provider> renamedOn = std::nullopt;
  llvm::StringLiteral newName = "";

  PreviewState state(PrismaVersion version,
                     std::optional<Provider> provider) const;
};

llvm::ArrayRef<PreviewFeature> previewFeatures();

/// Null for a name that Prisma has never heard of. Letter case does not matter.
const PreviewFeature *findPreviewFeature(llvm::StringRef name);

} // namespace holdfast
