#include "catalog/CatalogIndex.h"

#include "catalog/Catalog.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Schema and name, as texts of the catalog's own objects.
using Name = std::pair<StringRef, StringRef>;

struct CatalogIndex::Names {
  size_t tableCount, enumCount;
  DenseMap<Name, uint32_t> tables, enums;
  DenseMap<Name, SmallVector<uint32_t, 1>> referrers;
};

CatalogIndex::CatalogIndex(const Catalog &catalog) {
  auto made = std::make_shared<Names>();
  made->tableCount = catalog.tables.size();
  made->enumCount = catalog.enums.size();
  made->tables.reserve(catalog.tables.size());
  for (const auto &[position, table] : enumerate(catalog.tables)) {
    made->tables.try_emplace({table.schema, table.name}, position);
    for (const ForeignKey &key : table.foreignKeys) {
      auto &referrers =
          made->referrers[{key.referencedSchema, key.referencedTable}];
      if (referrers.empty() || referrers.back() != position)
        referrers.push_back(position);
    }
  }
  for (const auto &[position, type] : enumerate(catalog.enums))
    made->enums.try_emplace({type.schema, type.name}, position);
  names = std::move(made);
}

bool CatalogIndex::hasTables(const Catalog &catalog) const {
  return names && names->tableCount == catalog.tables.size();
}

bool CatalogIndex::hasEnums(const Catalog &catalog) const {
  return names && names->enumCount == catalog.enums.size();
}

static std::optional<uint32_t> find(const DenseMap<Name, uint32_t> &places,
                                    StringRef schema, StringRef name) {
  auto found = places.find({schema, name});
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<uint32_t> CatalogIndex::table(StringRef schema,
                                            StringRef name) const {
  return find(names->tables, schema, name);
}

std::optional<uint32_t> CatalogIndex::enumType(StringRef schema,
                                               StringRef name) const {
  return find(names->enums, schema, name);
}

ArrayRef<uint32_t> CatalogIndex::referrers(StringRef schema,
                                           StringRef name) const {
  auto found = names->referrers.find({schema, name});
  return found == names->referrers.end() ? ArrayRef<uint32_t>() : found->second;
}

} // namespace holdfast
