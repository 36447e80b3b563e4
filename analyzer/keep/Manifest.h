#pragma once

#include "keep/Keep.h"

namespace holdfast::keep {

/// The file that says what a copy holds, and the one with its structure as SQL.
inline constexpr llvm::StringLiteral manifestFile = "manifest.json";
inline constexpr llvm::StringLiteral structureFile = "structure.sql";
/// For people: the triggers, policies, grants and views of the kept tables.
inline constexpr llvm::StringLiteral attachedFile = "attached.sql";

/// `copy` as JSON. The structure stands in a file of its own.
std::string printManifest(const KeptCopy &copy, uint64_t structureChecksum);

/// Reads back what printManifest() wrote into `copy`, all but its state, id and
/// path. Returns the checksum of the structure's file.
llvm::Expected<uint64_t> parseManifest(llvm::StringRef text, KeptCopy &copy);

} // namespace holdfast::keep
