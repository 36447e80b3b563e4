#pragma once

#include "schema/PrismaVersion.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// A setting of Prisma's own generators (Prisma 6.19 and 7.10).
struct GeneratorSetting {
  llvm::StringLiteral name;
  bool isList = false;
  bool ofTypeScript = true; ///< `prisma-client` has it
  bool ofJavaScript = true; ///< `prisma-client-js` has it
  bool ofOthers = false;    ///< any generator has it
  PrismaVersion until = PrismaVersion::V7;
  llvm::ArrayRef<llvm::StringRef> values = {};

  /// Whether a generator with that provider has it; a provider that is not
  /// known counts as another generator.
  bool isOf(llvm::StringRef provider, PrismaVersion prisma) const;
};

llvm::ArrayRef<GeneratorSetting> generatorSettings();

} // namespace holdfast
