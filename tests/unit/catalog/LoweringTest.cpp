#include "catalog/LowerSchema.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Lowering, namesOfDefaults) {
  auto file = std::make_shared<SourceFile>("schema.prisma", R"(
datasource db {
  provider = "sqlserver"
}

model T {
  id Int @id @default(autoincrement(), map: "counted")
  a  Int @default(1, map: "one")
  b  Int @default(1)
}
)");
  auto schema = Schema::resolve({Document::parse(file)});
  Catalog catalog = lowerSchema(*schema, Provider::SQLServer);
  ASSERT_EQ(catalog.tables.size(), 1u);
  const Table &table = catalog.tables[0];
  EXPECT_EQ(table.findColumn("a")->defaultValue->constraint, "one");
  // Prisma's own name.
  EXPECT_EQ(table.findColumn("b")->defaultValue->constraint, "T_b_df");
}
