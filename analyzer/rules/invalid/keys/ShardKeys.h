#pragma once

#include "rules/invalid/keys/KeyFields.h"

namespace holdfast {

/// Visits `@shardKey` of each field, then `@@shardKey`, as far as Prisma looks
/// into them. The field is null for the block's.
void forEachShardKey(
    const Model &model,
    llvm::function_ref<void(const Attribute &, const Field *)> visit);

} // namespace holdfast
