#include "catalog/Catalog.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

Catalog catalogOf(std::initializer_list<const char *> names) {
  Catalog catalog;
  for (const char *name : names) {
    Table &table = catalog.tables.emplace_back();
    table.schema = "public";
    table.name = name;
  }
  catalog.enums.push_back({"public", "mood", {"a"}, {}});
  return catalog;
}

} // namespace

TEST(CatalogIndex, findsWhatASearchFinds) {
  Catalog catalog = catalogOf({"a", "b", "a"});
  ForeignKey key;
  key.referencedSchema = "public";
  key.referencedTable = "b";
  catalog.tables[2].foreignKeys = {key, key};
  for (bool isIndexed : {false, true}) {
    if (isIndexed)
      catalog.indexNames();
    EXPECT_EQ(catalog.findTable("public", "a"), &catalog.tables[0]);
    EXPECT_EQ(catalog.findTable("public", "c"), nullptr);
    EXPECT_EQ(catalog.findTable("other", "a"), nullptr);
    EXPECT_EQ(catalog.findEnum("public", "mood"), &catalog.enums[0]);
    EXPECT_EQ(catalog.findEnum("public", "food"), nullptr);
    EXPECT_EQ(catalog.findReferrers("public", "b"),
              std::vector<const Table *>{&catalog.tables[2]});
    EXPECT_TRUE(catalog.findReferrers("public", "a").empty());
  }
}

TEST(CatalogIndex, movesWithItsCatalog) {
  Catalog first = catalogOf({"a", "b"});
  first.indexNames();
  Catalog second = std::move(first);
  EXPECT_EQ(second.findTable("public", "b"), &second.tables[1]);
}

// A copy may change, which an index of the original would not know.
TEST(CatalogIndex, isNotCopied) {
  Catalog first = catalogOf({"a", "b"});
  first.indexNames();
  Catalog second = first;
  second.tables[0].name = "c";
  EXPECT_EQ(second.findTable("public", "c"), &second.tables[0]);
  EXPECT_EQ(second.findTable("public", "a"), nullptr);
  second = first;
  second.tables.erase(second.tables.begin());
  EXPECT_EQ(second.findTable("public", "b"), &second.tables[0]);
}

TEST(CatalogIndex, ofATableLessIsNotUsed) {
  Catalog catalog = catalogOf({"a", "b"});
  catalog.indexNames();
  catalog.tables.pop_back();
  EXPECT_EQ(catalog.findTable("public", "b"), nullptr);
  EXPECT_EQ(catalog.findTable("public", "a"), &catalog.tables[0]);
}
