#include "source/Redact.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Redact, blotsUserAndPasswordOfAUrl) {
  EXPECT_EQ(redactSecrets("postgresql://app:sesame@db.example:5432/shop"),
            "postgresql://…@db.example:5432/shop");
  EXPECT_EQ(redactSecrets("  url = \"mysql://app:sesame@h/shop\" // dev"),
            "  url = \"mysql://…@h/shop\" // dev");
  EXPECT_EQ(redactSecrets("mongodb+srv://app:sesame@h and redis://:sesame@h"),
            "mongodb+srv://…@h and redis://…@h");
}

TEST(Redact, leavesNothingOfAPasswordThatWasNotEncoded) {
  EXPECT_EQ(redactSecrets("postgresql://u:se/sa?me#1@x@h/db"),
            "postgresql://…@h/db");
  EXPECT_EQ(redactSecrets("url = \"postgresql://u:ses ame@h/db\""),
            "url = \"postgresql://…@h/db\"");
  EXPECT_EQ(redactSecrets("cannot read postgresql://u:ses ame@h/db: not there"),
            "cannot read postgresql://…@h/db: not there");
  EXPECT_EQ(redactSecrets(R"("postgresql://u:se\"same@h/db")"),
            "\"postgresql://…@h/db\"");
}

TEST(Redact, needsNeitherHostNorSlashes) {
  EXPECT_EQ(redactSecrets("postgresql://u:sesame"), "postgresql://…");
  EXPECT_EQ(redactSecrets("postgres:u:sesame@h"), "postgres:…@h");
  EXPECT_EQ(redactSecrets("jdbc:postgresql://u:sesame@h/db"),
            "jdbc:postgresql://…@h/db");
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
            "host=h user=… password=… dbname=d");
  EXPECT_EQ(redactSecrets("host=h password='ses\\' ame' dbname=d"),
            "host=h password=… dbname=d");
  EXPECT_EQ(redactSecrets("sqlserver://h:1433;user=sa;password={a;b};x=1"),
            "sqlserver://h:1433;user=…;password=…;x=1");
  EXPECT_EQ(redactSecrets("Server=h;Pwd=sesame;"), "Server=h;Pwd=…;");
  EXPECT_EQ(redactSecrets("PGPASSWORD=sesame psql"), "PGPASSWORD=… psql");
  EXPECT_EQ(redactSecrets("sh -c 'PGPASSWORD='\\''open sesame'\\'' psql'"),
            "sh -c 'PGPASSWORD=… psql'");
}

TEST(Redact, blotsANameAlone) {
  EXPECT_EQ(redactSecrets("https://ghp_sesame@github.com/a/b"),
            "https://…@github.com/a/b");
  EXPECT_EQ(redactSecrets("postgresql://app@h/db"), "postgresql://…@h/db");
}

TEST(Redact, blotsTheUserAmongParameters) {
  EXPECT_EQ(redactSecrets("postgresql://h/db?user=me&password=sesame"),
            "postgresql://h/db?user=…&password=…");
  EXPECT_EQ(redactSecrets("select user=me"), "select user=me");
}

TEST(Redact, knowsAddressesByTheirUser) {
  EXPECT_EQ(redactSecrets("url = \"postgresql//u:sesame@h/db\""),
            "url = \"postgresql//…@h/db\"");
  EXPECT_EQ(redactSecrets("\"u:ses@me@h:5432\""), "\"…@h:5432\"");
  EXPECT_EQ(redactSecrets("URL=me:sesame@db.example/shop npx"),
            "URL=…@db.example/shop npx");
  EXPECT_EQ(redactSecrets("postgresql:/u:sesame@h/db"), "postgresql:/…@h/db");
  for (const char *text :
       {"npm:prisma@6/build", "postgres:16@sha256:ab/c", "a:b@c",
        "prisma/schema.prisma:3:5: `@map`", "git:main:packages/@scope/name",
        "git@github.com:a/b", "actions/checkout@v4"})
    EXPECT_EQ(redactSecrets(text), text);
}

TEST(Redact, blotsVariables) {
  EXPECT_EQ(redactSecrets("API_TOKEN=sesame npx prisma"),
            "API_TOKEN=… npx prisma");
  EXPECT_EQ(redactSecrets("\"SECRET=\\\"ses ame\\\" npx\""),
            "\"SECRET=… npx\"");
  EXPECT_EQ(redactSecrets("export DB_PASS='ses ame'; x"),
            "export DB_PASS=…; x");
  EXPECT_EQ(redactSecrets("AWS_ACCESS_KEY=\"sesame"), "AWS_ACCESS_KEY=…");
  EXPECT_EQ(redactSecrets("env: {API_KEY: sesame, A_TOKEN: \"b\"}"),
            "env: {API_KEY: … A_TOKEN: …}");
  EXPECT_EQ(redactSecrets("\"API_KEY\": \"sesame\", \"a\": 1"),
            "\"API_KEY\": …, \"a\": 1");
  for (const char *text :
       {"API_TOKEN=$TOKEN npx", "API_TOKEN=\"${{ secrets.TOKEN }}\" npx",
        "PRIMARY_KEY=a", "`API_TOKEN`: no such column", "PATH=/bin", "TOKENS=1",
        "Secret = 1", "API_TOKEN="})
    EXPECT_EQ(redactSecrets(text), text);
}

TEST(Redact, blotsOptions) {
  EXPECT_EQ(redactSecrets("npx prisma db push --password sesame -x"),
            "npx prisma db push --password … -x");
  EXPECT_EQ(redactSecrets("x --api-key=sesame --auth-token 'ses ame'"),
            "x --api-key=… --auth-token …");
  EXPECT_EQ(redactSecrets("mysql -h db -psesame shop"), "mysql -h db -p… shop");
  EXPECT_EQ(redactSecrets("sshpass -p sesame ssh h"), "sshpass -p … ssh h");
  EXPECT_EQ(redactSecrets("curl -u me:sesame -H \"A: Bearer sesame\""),
            "curl -u … -H \"A: Bearer …\"");
  for (const char *text :
       {"mkdir -p a/b", "docker run -p 5432:5432", "psql --no-password db",
        "docker login --password-stdin host", "mysql -p shop",
        "--password $PASSWORD x", "--token --x"})
    EXPECT_EQ(redactSecrets(text), text);
}

TEST(Redact, leavesEverythingElse) {
  for (const char *text :
       {"https://pris.ly/d/x", "mysql://127.0.0.1:3306: no database is named",
        "https://unpkg.com/@scope/name", "http://localhost:8080/@scope/name",
        "postgresql://localhost:5432/db", "postgresql://[::1]:5432/db",
        "postgresql://h1:1,h2:2/db?schema=a", "file:./dev.db",
        "prisma/schema.prisma:3:5: unknown `@foo`",
        "  password String @map(\"a:b\")", "token=x", "a ? b : c", "C:\\a@b",
        "git:main:prisma/schema.prisma", "email = 'a@b'", "", ":", "://", "="})
    EXPECT_EQ(redactSecrets(text), text);
}

TEST(Redact, readsEachLineByItself) {
  EXPECT_EQ(redactSecrets("x://h:y\nmail a@b"), "x://…\nmail a@b");
}
