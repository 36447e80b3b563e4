#pragma once

#include "rules/Branch.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

struct RevisionFiles;

/// The migrations of a branch held against those of its base: what is new, as
/// steps that follow the base's history, and what became of the others.
/// `atTip` are the names of the migrations at the tip of the base.
Branch reviewHistory(Provider provider, llvm::StringRef baseLabel,
                     llvm::ArrayRef<SourceFilePtr> before,
                     llvm::ArrayRef<SourceFilePtr> now,
                     llvm::ArrayRef<std::string> atTip);

/// The latest `count` of the migrations, judged as new ones.
Branch reviewLatest(Provider provider, llvm::ArrayRef<SourceFilePtr> now,
                    unsigned count);

} // namespace holdfast
