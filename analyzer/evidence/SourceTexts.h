#pragma once

#include "evidence/Evidence.h"

namespace holdfast {

/// A SOURCE read from the disk or from git, but not understood yet.
struct SourceTexts {
  enum class Kind { Empty, Schema, Migrations, Dump, Snapshot };
  Kind kind = Kind::Empty;
  std::string label;
  std::vector<SourceFilePtr> texts;
  std::optional<Provider> provider; ///< from migration_lock.toml

  /// Equal for equal content.
  uint64_t contentHash() const;
};

/// Finds out which form a SOURCE has and reads its files; those on the disk
/// through the memory, if one is given.
llvm::Expected<SourceTexts> readSource(llvm::vfs::FileSystem &files,
                                       llvm::StringRef source,
                                       const SourceContext &context,
                                       FileMemory *memory = nullptr);

/// The same for a path alone.
llvm::Expected<SourceTexts> readSourcePath(llvm::vfs::FileSystem &files,
                                           llvm::StringRef path,
                                           FileMemory *memory = nullptr);

} // namespace holdfast
