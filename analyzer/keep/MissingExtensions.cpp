#include "keep/MissingExtensions.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::keep {

std::vector<std::string> missingExtensions(const Catalog &earlier,
                                           const Catalog &current,
                                           const Catalog &created,
                                           const StringSet<> &typesOfOthers) {
  std::vector<std::string> missing;
  for (const std::string &name : earlier.extensions)
    if (!is_contained(current.extensions, name))
      missing.push_back(name);
  bool makesMuch = !created.tables.empty() || !created.enums.empty();
  bool isNamed = any_of(missing, [&](const std::string &name) {
    return typesOfOthers.contains(name);
  });
  erase_if(missing, [&](const std::string &name) {
    return !makesMuch && !typesOfOthers.contains(name) &&
           (isNamed || typesOfOthers.empty());
  });
  return missing;
}

} // namespace holdfast::keep
