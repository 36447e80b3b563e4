#include "rules/Registry.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/Error.h"

using namespace llvm;

namespace holdfast {

#include "RulePages.inc"

/// What is stored, which is a fifth of the pages where LLVM has zstd.
static std::string readPages() {
  ArrayRef<uint8_t> stored(storedPages);
  SmallVector<uint8_t, 0> pages;
  if (stored.size() == pagesSize)
    pages.append(stored.begin(), stored.end());
  else
    cantFail(compression::zstd::decompress(stored, pages, pagesSize));
  return std::string(toStringRef(pages));
}

StringRef rulePage(const Rule &rule) {
  static const std::string text = readPages();
  StringRef rest = text;
  for (const RuleDefinition *definition : allRules()) {
    auto [page, following] = rest.split('\x1e');
    if (&definition->rule == &rule)
      return page;
    rest = following;
  }
  return "";
}

} // namespace holdfast
