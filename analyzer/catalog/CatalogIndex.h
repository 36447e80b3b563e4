#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdfast {

struct Catalog;

/// Where the objects of a catalog stand, by name. It moves with its catalog,
/// but is not copied: a copy may change, and is looked through until it is
/// indexed itself.
class CatalogIndex {
public:
  CatalogIndex() = default;
  explicit CatalogIndex(const Catalog &catalog);
  CatalogIndex(const CatalogIndex &) {}
  CatalogIndex &operator=(const CatalogIndex &) {
    names = nullptr;
    return *this;
  }
  CatalogIndex(CatalogIndex &&) = default;
  CatalogIndex &operator=(CatalogIndex &&) = default;

  /// Whether it knows the tables, and the enums, of the catalog.
  bool hasTables(const Catalog &catalog) const;
  bool hasEnums(const Catalog &catalog) const;

  // Positions in the lists of the catalog; the first of a name.
  std::optional<uint32_t> table(llvm::StringRef schema,
                                llvm::StringRef name) const;
  std::optional<uint32_t> enumType(llvm::StringRef schema,
                                   llvm::StringRef name) const;
  /// The tables with a foreign key to the table of that name, in their order.
  llvm::ArrayRef<uint32_t> referrers(llvm::StringRef schema,
                                     llvm::StringRef name) const;

private:
  struct Names;
  std::shared_ptr<const Names> names; ///< null where there is no index
};

} // namespace holdfast
