#include "source/Redact.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Redact, blotsThePasswordOfAUrl) {
  EXPECT_EQ(redactSecrets("postgresql://app:sesame@db.example:5432/shop"),
            "postgresql://app:…@db.example:5432/shop");
  EXPECT_EQ(redactSecrets("  url = \"mysql://app:sesame@h/shop\" // dev"),
            "  url = \"mysql://app:…@h/shop\" // dev");
  EXPECT_EQ(redactSecrets("mongodb+srv://app:sesame@h and redis://:sesame@h"),
            "mongodb+srv://app:…@h and redis://:…@h");
}

TEST(Redact, leavesNothingOfAPasswordThatWasNotEncoded) {
  EXPECT_EQ(redactSecrets("postgresql://u:se/sa?me#1@x@h/db"),
            "postgresql://u:…@h/db");
  EXPECT_EQ(redactSecrets("url = \"postgresql://u:ses ame@h/db\""),
            "url = \"postgresql://u:…@h/db\"");
  EXPECT_EQ(redactSecrets("cannot read postgresql://u:ses ame@h/db: not there"),
            "cannot read postgresql://u:…@h/db: not there");
  EXPECT_EQ(redactSecrets(R"("postgresql://u:se\"same@h/db")"),
            "\"postgresql://u:…@h/db\"");
}

TEST(Redact, needsNeitherHostNorSlashes) {
  EXPECT_EQ(redactSecrets("postgresql://u:sesame"), "postgresql://u:…");
  EXPECT_EQ(redactSecrets("postgres:u:sesame@h"), "postgres:u:…@h");
  EXPECT_EQ(redactSecrets("jdbc:postgresql://u:sesame@h/db"),
            "jdbc:postgresql://u:…@h/db");
}

TEST(Redact, blotsSecretParameters) {
  EXPECT_EQ(redactSecrets("postgresql://h/db?password=sesame&sslmode=require"),
            "postgresql://h/db?password=…&sslmode=require");
  EXPECT_EQ(redactSecrets("file:./d.db?sslpassword=a&connection_limit=1"),
            "file:./d.db?sslpassword=…&connection_limit=1");
  EXPECT_EQ(redactSecrets("prisma://accelerate.example/?api_key=sesame"),
            "prisma://accelerate.example/?api_key=…");
  EXPECT_EQ(redactSecrets("https://h/?a=1&access_token=sesame, later"),
            "https://h/?a=1&access_token=… later");
}

TEST(Redact, blotsLists) {
  EXPECT_EQ(redactSecrets("host=h user=u password=sesame dbname=d"),
            "host=h user=u password=… dbname=d");
  EXPECT_EQ(redactSecrets("host=h password='ses\\' ame' dbname=d"),
            "host=h password=… dbname=d");
  EXPECT_EQ(redactSecrets("sqlserver://h:1433;user=sa;password={a;b};x=1"),
            "sqlserver://h:1433;user=sa;password=…;x=1");
  EXPECT_EQ(redactSecrets("Server=h;Pwd=sesame;"), "Server=h;Pwd=…;");
  EXPECT_EQ(redactSecrets("PGPASSWORD=sesame psql"), "PGPASSWORD=… psql");
}

TEST(Redact, takesANameForATokenWhereItIsNoDatabase) {
  EXPECT_EQ(redactSecrets("https://ghp_sesame@github.com/a/b"),
            "https://…@github.com/a/b");
  EXPECT_EQ(redactSecrets("postgresql://app@h/db"), "postgresql://app@h/db");
}

TEST(Redact, leavesEverythingElse) {
  for (const char *text :
       {"https://pris.ly/d/x", "https://unpkg.com/@scope/name",
        "http://localhost:8080/@scope/name", "postgresql://localhost:5432/db",
        "postgresql://[::1]:5432/db", "postgresql://h1:1,h2:2/db?schema=a",
        "file:./dev.db", "prisma/schema.prisma:3:5: unknown `@foo`",
        "  password String @map(\"a:b\")", "token=x", "a ? b : c", "C:\\a@b",
        "git:main:prisma/schema.prisma", "email = 'a@b'", "", ":", "://", "="})
    EXPECT_EQ(redactSecrets(text), text);
}

TEST(Redact, readsEachLineByItself) {
  EXPECT_EQ(redactSecrets("x://h:y\nmail a@b"), "x://h:…\nmail a@b");
}
