#pragma once

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Allocator.h"

#include <cstring>

namespace holdfast::sql {

/// Keeps texts that do not stand in the script as they are: folded names,
/// strings with escapes. Like llvm::StringSaver, but all inline, so that a
/// sanitizer sees both the arena and its use also where LLVM itself is built
/// without one.
class TextArena {
public:
  llvm::StringRef save(const llvm::Twine &text) {
    llvm::SmallString<128> buffer;
    llvm::StringRef flat = text.toStringRef(buffer);
    if (flat.empty())
      return "";
    char *copy = static_cast<char *>(arena.Allocate(flat.size(), 1));
    std::memcpy(copy, flat.data(), flat.size());
    return {copy, flat.size()};
  }
  /// Ends the life of all texts so far.
  void reset() { arena.Reset(); }

private:
  llvm::BumpPtrAllocator arena;
};

} // namespace holdfast::sql
