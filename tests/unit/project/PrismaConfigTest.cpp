#include "project/PrismaConfig.h"

#include <gtest/gtest.h>

using namespace holdfast;

using Names = std::vector<std::string>;

TEST(PrismaConfig, readsTheUsualShape) {
  PrismaConfig config = readPrismaConfig(R"ts(
    import 'dotenv/config'
    import { defineConfig, env } from "prisma/config";
    // schema: 'not/this'
    export default defineConfig({
      schema: "db/schema.prisma", /* or not */
      migrations: { path: 'db/migrations', seed: `tsx ${seed}.ts` },
      datasource: { url: env('DATABASE_URL') },
      tables: { external: ["auth.users", 'auth.sessions',] },
      enums: { external: [`auth.role`] },
    });
  )ts");
  EXPECT_EQ(config.schema.path, "db/schema.prisma");
  EXPECT_EQ(config.migrations.path, "db/migrations");
  EXPECT_EQ(config.externalTables, (Names{"auth.users", "auth.sessions"}));
  EXPECT_EQ(config.externalEnums, Names{"auth.role"});
}

TEST(PrismaConfig, readsEveryWayToExport) {
  for (llvm::StringRef text : {
           "export default { schema: 'a' }",
           "export default { schema: 'a' } satisfies PrismaConfig;",
           "export default defineConfig<Env>({ schema: 'a' })",
           "export default (defineConfig({ 'schema': 'a' }))",
           "module.exports = { schema: 'a' }",
           "module.exports = defineConfig({ schema: 'a' });",
           "const c: PrismaConfig = { schema: 'a' }\nexport default c",
           "export const c = defineConfig({ schema: 'a' })\nexport default c\n",
           "const schema = 'a'\nexport default defineConfig({ schema })",
           "const p = 'a' as const\nexport default { schema: p! }",
       })
    EXPECT_EQ(readPrismaConfig(text).schema.path, "a") << text.str();
}

TEST(PrismaConfig, joinsLiteralPaths) {
  auto schema = [](std::string expression) {
    return readPrismaConfig("export default { schema: " + expression +
                            ", x: 1 }")
        .schema.path;
  };
  EXPECT_EQ(schema("path.join('prisma', 'schema')"), "prisma/schema");
  EXPECT_EQ(schema("join(__dirname, \"db\")"), "./db");
  EXPECT_EQ(schema("path.resolve(import.meta.dirname, 'db')"), "./db");
  EXPECT_EQ(schema("path.resolve(process.cwd(), '/srv', 'db')"), "/srv/db");
  EXPECT_EQ(schema("'db/' + 'schema.prisma'"), "db/schema.prisma");
  EXPECT_EQ(schema("`${__dirname}/db`"), "./db");
  EXPECT_EQ(schema("`a/${'b'}/${`c${'d'}`}`"), "a/b/cd");
  EXPECT_EQ(schema("fileURLToPath(new URL('./db', import.meta.url))"),
            "././db");
  EXPECT_EQ(schema("new URL('db', import.meta.url).pathname"), "./db");
  EXPECT_EQ(schema("join(dirname(fileURLToPath(import.meta.url)), 'db')"),
            "./db");
  EXPECT_EQ(schema("path.join(path.dirname(__dirname), 'db')"), "../db");
}

TEST(PrismaConfig, takesTheDefaultOfAVariable) {
  for (const std::string expression :
       {"process.env.S ?? 'db'", "process.env.S || `db`",
        "process.env.R ?? process.env.S ?? 'db'"}) {
    ConfiguredPath schema =
        readPrismaConfig("export default { schema: " + expression + ", a: 1 }")
            .schema;
    EXPECT_EQ(schema.path, "db") << expression;
    EXPECT_EQ(schema.variable, "S") << expression;
  }
  EXPECT_EQ(
      readPrismaConfig("export default { schema: 'a' ?? f() }").schema.path,
      "a");
}

TEST(PrismaConfig, saysThatMigrationsAreComputed) {
  EXPECT_TRUE(readPrismaConfig("export default { migrations: { path: f() } }")
                  .migrations.computed);
  EXPECT_TRUE(
      readPrismaConfig("export default { migrations: m }").migrations.computed);
  EXPECT_FALSE(readPrismaConfig("export default { migrations: { seed: 'x' } }")
                   .migrations.computed);
}

TEST(PrismaConfig, saysThatAPathIsComputed) {
  for (const std::string expression :
       {"`db/${name}`", "process.env.SCHEMA", "cond ? 'a' : 'b'", "f('a')",
        "'a'.trim()", "path.join(root, 'a')", "f() ?? 'a'",
        "`${process.env.A}/a`", "new URL('a', base).pathname"}) {
    PrismaConfig config =
        readPrismaConfig("export default { schema: " + expression + " }");
    EXPECT_TRUE(config.schema.computed) << expression;
    EXPECT_FALSE(config.schema.known()) << expression;
  }
}

TEST(PrismaConfig, passesOverWhatItDoesNotKnow) {
  PrismaConfig config = readPrismaConfig(R"ts(
    export default defineConfig({
      ...shared,
      [computed]: 'x',
      async seed({ a }) { return { schema: 'wrong' } },
      match: /['"{]/g,
      adapter: async () => ({ schema: 'wrong' }),
      schema: 'right',
    })
  )ts");
  EXPECT_EQ(config.schema.path, "right");
}

TEST(PrismaConfig, knowsWhoseVariablesTheyAre) {
  auto read = [](const std::string &before) {
    return readPrismaConfig(
        "import { config } from 'dotenv';\n" + before +
        "\nexport default defineConfig({ datasource: { url: "
        "process.env.DATABASE_URL! } });");
  };
  EXPECT_EQ(read("config();").databaseUrl->text, "DATABASE_URL");
  for (const char *usual :
       {"config();", "config({ path: '.env' });",
        "config({ path: path.resolve(__dirname, '.env') });",
        "const c = defineConfig({ migrations: { path: 'db/migrations' } });",
        "if (process.env.CI === 'x') {}"}) {
    EXPECT_FALSE(read(usual).choosesDotEnv) << usual;
    EXPECT_FALSE(read(usual).setsVariables) << usual;
  }
  for (const char *chosen :
       {"config({ path: '.env.local' });", "dotenv.config({path: file});",
        "config({\n  path: ['.env.local', '.env'],\n});",
        "config({ path: join(__dirname, '../.env') });"})
    EXPECT_TRUE(read(chosen).choosesDotEnv) << chosen;
  for (const char *set :
       {"config({ override: true });", "process.env.DATABASE_URL = other;",
        "process.env['DATABASE_URL'] ??= 'x';"})
    EXPECT_TRUE(read(set).setsVariables) << set;
}

TEST(PrismaConfig, readsAVariableInAnySpelling) {
  for (const std::string url :
       {"process.env.URL", "process.env.URL!", "process.env[\"URL\"]",
        "process.env['URL']!", "process.env[`URL`] as string",
        "process.env['URL'] ?? ''", "env<Env>('URL')"}) {
    PrismaConfig config = readPrismaConfig(
        "export default { datasource: { url: " + url + " } };");
    ASSERT_TRUE(config.databaseUrl) << url;
    EXPECT_EQ(config.databaseUrl->kind, ScriptValue::Kind::EnvironmentVariable)
        << url;
    EXPECT_EQ(config.databaseUrl->text, "URL") << url;
  }
}

TEST(PrismaConfig, takesAComputedUrlForNone) {
  PrismaConfig config = readPrismaConfig(
      "const url = process.env.DATABASE_URL!.replace('/b2', '/b');\n"
      "export default { datasource: { url } };");
  EXPECT_TRUE(!config.databaseUrl ||
              config.databaseUrl->kind == ScriptValue::Kind::Unknown);
}

TEST(PrismaConfig, survivesAnyPrefix) {
  llvm::StringRef text = R"ts(/* a */ import x from 'y'; // b
    const schema = path.join(__dirname, `a${b + `c`}`), r = /[/]\//;
    export default defineConfig<T>({ ...z, schema, tables: { external: [
      'a', ...b, c(), [ { d: (e) => { return 'f' } } ] ] } } as const);)ts";
  for (size_t size = 0; size <= text.size(); ++size)
    readPrismaConfig(text.take_front(size));
}

TEST(PrismaConfig, endsOnConstantsThatNameThemselves) {
  readPrismaConfig("const a = [a, a]; export default { schema: a }");
  readPrismaConfig("export default " + std::string(100000, '['));
}
