#include "ide/Links.h"

#include "MarkedSchema.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

void expectLinks(std::string marked) {
  MarkedSchema schema(std::move(marked));
  std::vector<Span> found;
  for (const DocumentLink &link :
       documentLinks(schema.schema(), schema.document()))
    found.push_back(schema.document().span(link.range));
  EXPECT_EQ(describe(found), describe(schema.ranges()));
}

std::string variableIn(llvm::StringRef text) {
  std::optional<Range> range = findVariable(text, "URL");
  return range ? std::to_string(range->begin) : "none";
}

} // namespace

TEST(Links, pathsAndVariables) {
  expectLinks(R"(
generator client {
  provider = "prisma-client"
  output   = "«../generated»"
}
datasource db {
  provider  = "sqlite"
  url       = "«file:./dev.db?timeout=1»"
  directUrl = env("«URL»")
  shadow    = "file:not.this"
}
generator other {
  output = env("«OUT»")
  empty  =
  list   = ["file:x"]
}
)");
}

TEST(Links, pagesOfRules) {
  expectLinks(R"(
/// holdfast:allow «unmapped-table»(legacy) because it is old
/// holdfast:allow no-such-rule because
model A {
  id Int @id // holdfast:allow «json-column» because
}
)");
}

TEST(Links, theLineThatSetsAVariable) {
  EXPECT_EQ(variableIn("URL=x"), "0");
  EXPECT_EQ(variableIn("A=1\n  export  URL = x\n"), "14");
  EXPECT_EQ(variableIn("MY_URL=1\r\nURLS=2\r\nURL=3\r\n"), "18");
  EXPECT_EQ(variableIn("# URL=x\nURL\n"), "none");
  EXPECT_EQ(variableIn(""), "none");
}
