#include "schema/KeyFacts.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

const KeyFacts keyFactsWithoutProvider = {.compoundPrimaryKeys = true};

std::optional<IndexType> parseIndexType(StringRef text) {
  return StringSwitch<std::optional<IndexType>>(text)
      .Case("BTree", IndexType::BTree)
      .Case("Hash", IndexType::Hash)
      .Case("Gist", IndexType::Gist)
      .Case("Gin", IndexType::Gin)
      .Case("SpGist", IndexType::SpGist)
      .Case("Brin", IndexType::Brin)
      .Default(std::nullopt);
}

bool isIndexMethod(StringRef method) {
  return StringSwitch<bool>(method)
      .Cases("btree", "hash", "gist", "gin", "spgist", "brin", true)
      .Default(false);
}

} // namespace holdfast
