#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static Cursor datasource(llvm::StringRef lines) {
  return Cursor(("datasource db {\n  " + lines + "\n}\n").str());
}
static Cursor generator(llvm::StringRef lines) {
  return Cursor(("generator client {\n  " + lines + "\n}\n").str());
}
static Cursor six(Cursor cursor) { return cursor.with(PrismaVersion::V6); }

TEST(CompletionOfDatasources, settings) {
  EXPECT_EQ(offered(datasource("|")), "provider, relationMode");
  EXPECT_EQ(offered(datasource("provider = \"sqlite\"\n  |")), "relationMode");
  EXPECT_EQ(offered(datasource("provider = \"cockroachdb\"\n  |")),
            "relationMode, schemas");
  EXPECT_EQ(offered(datasource("pro|")), "provider, relationMode");
  EXPECT_EQ(offered(datasource("provider = \"sqlite\" |")), "");
}

TEST(CompletionOfDatasources, extensions) {
  std::string client = "generator c {\n  provider = \"prisma-client-js\"\n"
                       "  previewFeatures = [\"postgresqlExtensions\"]\n}\n";
  EXPECT_EQ(offered(client + "datasource db {\n  provider = \"postgresql\"\n"
                             "  |\n}\n"),
            "relationMode, schemas, extensions");
  EXPECT_EQ(offered(datasource("provider = \"postgresql\"\n  |")),
            "relationMode, schemas");
  std::string names =
      offered(client + "datasource db {\n  provider = \"postgresql\"\n"
                       "  extensions = [citext, |]\n}\n");
  EXPECT_EQ(names.substr(0, 31), "pgcrypto, uuid-ossp, pg_trgm, p");
  EXPECT_EQ(names.find("citext"), std::string::npos);
  EXPECT_EQ(offered(datasource("provider = \"postgresql\"\n"
                               "  extensions = [uuid_ossp(|)]")),
            "map, schema, version");
  EXPECT_EQ(accepted(datasource("provider = \"postgresql\"\n"
                                "  extensions = [uu|]"),
                     "uuid-ossp"),
            "extensions = [uuid_ossp(map: \"uuid-ossp\")]");
}

TEST(CompletionOfDatasources, settingsOfPrisma6) {
  EXPECT_EQ(offered(six(datasource("|"))),
            "provider, url, directUrl, shadowDatabaseUrl, relationMode");
  EXPECT_EQ(accepted(six(datasource("u|")), "url"), "url = env(\"$1\")");
  // The key alone where the rest is there.
  EXPECT_EQ(accepted(six(datasource("dir|Url = env(\"X\")")), "url"),
            "url = env(\"X\")");
}

TEST(CompletionOfDatasources, providers) {
  EXPECT_EQ(offered(datasource("provider = \"|\"")),
            "postgresql, mysql, sqlite, sqlserver, mongodb, cockroachdb");
  EXPECT_EQ(offered(datasource("provider = |")),
            "\"postgresql\", \"mysql\", \"sqlite\", \"sqlserver\", "
            "\"mongodb\", \"cockroachdb\"");
  EXPECT_EQ(accepted(datasource("provider = \"post|\""), "postgresql"),
            "provider = \"postgresql\"");
  EXPECT_EQ(accepted(datasource("provider = \"my|sql\""), "sqlite"),
            "provider = \"sqlite\"");
  EXPECT_EQ(accepted(datasource("provider = \"post|"), "postgresql"),
            "provider = \"postgresql\"");
  EXPECT_EQ(accepted(datasource("provider =|"), "\"sqlite\""),
            "provider = \"sqlite\"");
  EXPECT_EQ(accepted(datasource("provider = |"), "\"sqlite\""),
            "provider = \"sqlite\"");
}

TEST(CompletionOfDatasources, relationModes) {
  EXPECT_EQ(offered(datasource("provider = \"sqlite\"\n"
                               "  relationMode = \"|\"")),
            "foreignKeys, prisma");
  EXPECT_EQ(offered(datasource("relationMode = |")),
            "\"foreignKeys\", \"prisma\"");
  EXPECT_EQ(offered(datasource("provider = \"mongodb\"\n"
                               "  relationMode = \"|\"")),
            "prisma");
}

TEST(CompletionOfDatasources, variables) {
  Cursor cursor = six(datasource("url = env(\"|\")"));
  cursor.variables = {"DATABASE_URL", "PORT"};
  EXPECT_EQ(offered(cursor), "DATABASE_URL, PORT");
  EXPECT_EQ(accepted(cursor, "DATABASE_URL"), "url = env(\"DATABASE_URL\")");
  cursor = six(datasource("url = |"));
  EXPECT_EQ(offered(cursor), "env(\"DATABASE_URL\")");
  cursor.variables = {"SHOP_URL"};
  EXPECT_EQ(offered(cursor), "env(\"SHOP_URL\")");
  cursor = generator("output = env(\"|\")");
  cursor.variables = {"OUT"};
  EXPECT_EQ(offered(cursor), "OUT");
  // Nobody's address is to be guessed.
  EXPECT_EQ(offered(six(datasource("url = \"|\""))), "");
}

TEST(CompletionOfDatasources, schemas) {
  EXPECT_EQ(offered(datasource("provider = \"postgresql\"\n"
                               "  schemas = [\"|\"]")),
            "public");
  Cursor cursor = datasource("provider = \"postgresql\"\n"
                             "  schemas = [\"public\", |]");
  cursor.knowing("CREATE SCHEMA shop; CREATE TABLE shop.t (id INT);");
  EXPECT_EQ(offered(cursor), "\"shop\"");
  EXPECT_EQ(accepted(datasource("schemas = |"), "[\"\"]"),
            "schemas = [\"$1\"]");
}

TEST(CompletionOfGenerators, settings) {
  EXPECT_EQ(offered(generator("|")), "provider, output");
  EXPECT_EQ(offered(generator("output = \"../x\"\n  |")), "provider");
  EXPECT_EQ(offered(generator("previewFeatures = []\n  |")),
            "provider, output");
  EXPECT_EQ(offered(generator("provider = \"prisma-client\"\n  |")),
            "output, previewFeatures, runtime, moduleFormat, "
            "generatedFileExtension, importFileExtension, compilerBuild");
  EXPECT_EQ(offered(generator("provider = \"prisma-client-js\"\n  |")),
            "output, previewFeatures, compilerBuild");
  EXPECT_EQ(offered(six(generator("provider = \"prisma-client-js\"\n  |"))),
            "output, previewFeatures, compilerBuild, engineType, "
            "binaryTargets");
  EXPECT_EQ(offered(generator("provider = \"prisma-erd-generator\"\n  |")),
            "output");
}

/// The values of a setting of `prisma-client`.
static std::string values(llvm::StringRef line) {
  return offered(generator(("provider = \"prisma-client\"\n  " + line).str()));
}

TEST(CompletionOfGenerators, values) {
  EXPECT_EQ(offered(generator("provider = \"|\"")),
            "prisma-client, prisma-client-js");
  EXPECT_EQ(values("runtime = \"|\""),
            "nodejs, deno, bun, workerd, cloudflare, vercel-edge, edge-light, "
            "react-native");
  EXPECT_EQ(values("runtime = |").substr(0, 16), "\"nodejs\", \"deno\"");
  EXPECT_EQ(values("moduleFormat = \"|\""), "esm, cjs");
  EXPECT_EQ(values("moduleFormat = |"), "\"esm\", \"cjs\"");
  EXPECT_EQ(values("generatedFileExtension = \"|\""), "ts, mts, cts");
  EXPECT_EQ(values("generatedFileExtension = |"), "\"ts\", \"mts\", \"cts\"");
  EXPECT_EQ(values("importFileExtension = \"|\""),
            "ts, mts, cts, js, mjs, cjs, ");
  EXPECT_EQ(values("importFileExtension = |"),
            "\"ts\", \"mts\", \"cts\", \"js\", \"mjs\", \"cjs\", \"\"");
  EXPECT_EQ(values("compilerBuild = \"|\""), "fast, small");
  EXPECT_EQ(offered(generator("provider = \"prisma-client-js\"\n"
                              "  compilerBuild = \"|\"")),
            "fast, small");
  EXPECT_EQ(values("output = \"|\""),
            "../generated/prisma, ../src/generated/prisma");
  // That is the other one's.
  EXPECT_EQ(offered(generator("provider = \"prisma-client-js\"\n"
                              "  runtime = \"|\"")),
            "");
}

TEST(CompletionOfGenerators, enginesOfPrisma6) {
  EXPECT_EQ(offered(six(generator("provider = \"prisma-client-js\"\n"
                                  "  engineType = \"|\""))),
            "library, binary, client");
  EXPECT_EQ(offered(six(generator("provider = \"prisma-client-js\"\n"
                                  "  binaryTargets = [\"native\", \"rh|\"]")))
                .substr(0, 20),
            "debian-openssl-3.0.x");
  EXPECT_EQ(values("engineType = \"|\""), "");
}

TEST(CompletionOfGenerators, previewFeatures) {
  std::string names =
      offered(Cursor("datasource db {\n  provider = \"postgresql\"\n}\n"
                     "generator c {\n  provider = \"prisma-client\"\n"
                     "  previewFeatures = [\"views\", \"|\"]\n}\n"));
  EXPECT_EQ(names, "fullTextSearchPostgres, nativeDistinct, partialIndexes, "
                   "postgresqlExtensions, relationJoins, "
                   "schemaEngineDriverAdapters, shardKeys, "
                   "strictUndefinedChecks, typedSql");
  Cursor old(Provider::MySQL, "generator c {\n  provider = \"prisma-client\"\n"
                              "  previewFeatures = [|]\n}\n");
  EXPECT_EQ(offered(six(old)),
            "\"nativeDistinct\", \"postgresqlExtensions\", "
            "\"relationJoins\", \"schemaEngineDriverAdapters\", "
            "\"shardKeys\", \"strictUndefinedChecks\", \"views\"");
  EXPECT_EQ(values("previewFeatures = |"), "[\"\"]");
  EXPECT_EQ(values("previewFeatures = [\n    \"views\",\n    \"ty|\"\n  ]")
                .find("views"),
            std::string::npos);
}
