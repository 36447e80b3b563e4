#pragma once

#include "ide/completion/Items.h"

#include "llvm/ADT/STLFunctionalExtras.h"

/// What is known to exist and no model maps.
namespace holdfast {

/// An object of one piece of evidence.
template <typename T> struct KnownObject {
  const Evidence &evidence;
  const T &object;
};

/// The tables of the evidence that the block at the cursor maps, or will.
void forEachOwnTable(const CompletionPlace &place,
                     llvm::function_ref<void(KnownObject<Table>)> visit);

/// Each table that no model maps and that is not one of Prisma's own, once.
void forEachUnmappedTable(const CompletionPlace &place,
                          llvm::function_ref<void(KnownObject<Table>)> visit);

/// Each enum that the schema does not have, once.
void forEachUnmappedEnum(const CompletionPlace &place,
                         llvm::function_ref<void(KnownObject<EnumType>)> visit);

/// Each column of the block's table that no field of it maps, once.
void forEachUnmappedColumn(
    const CompletionPlace &place,
    llvm::function_ref<void(KnownObject<Table>, const Column &)> visit);

} // namespace holdfast
