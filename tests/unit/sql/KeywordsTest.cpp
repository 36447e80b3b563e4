#include "sql/Keywords.h"
#include "sql/Dialect.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::sql;

static std::string corrected(llvm::StringRef text) {
  return correctedWords(postgresDialect.lexical, text,
                        {0, static_cast<uint32_t>(text.size())});
}

TEST(Keywords, misspeltOnesAreCorrected) {
  EXPECT_EQ(corrected("ALTER TABEL \"a\" ADD \"b\" INT"), "ALTER TABLE");
  EXPECT_EQ(corrected("CRAETE TABLE a (id int)"), "CREATE TABLE");
  EXPECT_EQ(corrected("create idnex i on a (b)"), "CREATE INDEX");
  EXPECT_EQ(corrected("DORP TABEL a"), "DROP TABLE");
  EXPECT_EQ(corrected("ALTER TABLE a ADD COLUM b int"), "ADD COLUMN");
  EXPECT_EQ(corrected("INSRET INTO a VALUES (1)"), "INSERT INTO");
  EXPECT_EQ(corrected("UPDAT a SET b = 1"), "UPDATE");
}

TEST(Keywords, whatIsNoneIsLeftAlone) {
  EXPECT_EQ(corrected("CREATE ROLE a"), "");
  EXPECT_EQ(corrected("CREATE USER a"), "");
  EXPECT_EQ(corrected("CREATE RULE a AS ON INSERT TO b DO NOTHING"), "");
  EXPECT_EQ(corrected("CREATE PROC p AS SELECT 1"), "");
  EXPECT_EQ(corrected("ALTER \"TABEL\" a"), "");
  EXPECT_EQ(corrected("ALTER TABLE 'COLUM'"), "");
  // Too short to tell.
  EXPECT_EQ(corrected("ADE a"), "");
}

TEST(Keywords, theFirstNameIsThatOfTheObject) {
  auto first = [](llvm::StringRef text) {
    std::string joined;
    for (const std::string &part :
         firstNameIn(postgresDialect.lexical, text,
                     {0, static_cast<uint32_t>(text.size())}))
      joined += "/" + part;
    return joined;
  };
  EXPECT_EQ(first("UPDATE public.\"User\" SET a = 1"), "/public/user");
  EXPECT_EQ(first("CREATE OR REPLACE FUNCTION touch() RETURNS int"), "/touch");
  EXPECT_EQ(first("DELETE FROM \"Post\" WHERE id = 1"), "/post");
  EXPECT_EQ(first("COMMIT"), "");
}

TEST(Keywords, wordsOfStringsCount) {
  llvm::StringRef text =
      "EXECUTE format('ALTER TABLE %I ADD COLUMN tenant int', t)";
  StatementWords words = wordsIn(postgresDialect.lexical, text,
                                 {0, static_cast<uint32_t>(text.size())});
  EXPECT_TRUE(words.names.contains("tenant"));
  EXPECT_TRUE(words.haveAny({"COLUMN"}));
  EXPECT_FALSE(words.have("DROP"));
}
