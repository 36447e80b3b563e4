#pragma once

#include "cli/CheckProject.h"

namespace holdfast::cli {

/// A part of a batch: the `index`th, from 1, of `count`.
struct Shard {
  size_t index = 1;
  size_t count = 1;
};

/// Reads `2/4`. The error says what would be right.
llvm::Expected<Shard> parseShard(llvm::StringRef text);

/// The projects of a shard, in their order. Every project is in exactly one;
/// their numbers differ by one at most, and each has large and small ones.
/// Depends on nothing but the names of the projects and the sizes of their
/// files.
std::vector<ProjectToCheck> takeShard(std::vector<ProjectToCheck> projects,
                                      const Shard &shard);

} // namespace holdfast::cli
