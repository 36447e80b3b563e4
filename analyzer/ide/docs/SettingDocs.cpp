// Settings of datasources and generators, and their values.
#include "ide/docs/Documentation.h"

namespace holdfast {

static constexpr Documentation ofDatasources[] = {
    {"provider", "provider = \"…\"", "The kind of database."},
    {"url", "url = env(\"…\")",
     "The database's address. Prisma 7 reads it from `prisma.config.ts`; keep "
     "passwords out of the schema by `env(\"…\")`."},
    {"directUrl", "directUrl = env(\"…\")",
     "The address that Prisma Migrate uses where `url` leads through a "
     "connection pool. Prisma 7 reads it from `prisma.config.ts`."},
    {"shadowDatabaseUrl", "shadowDatabaseUrl = env(\"…\")",
     "A second, empty database in which `prisma migrate dev` replays the "
     "migrations. It is emptied each time: never the one with your data."},
    {"relationMode", "relationMode = \"…\"",
     "Who keeps references valid: the database by foreign keys, or Prisma "
     "Client."},
    {"schemas", "schemas = [\"…\"]",
     "The database schemas that `@@schema` can name. Prisma Migrate looks at "
     "no others."},
    {"extensions", "extensions = […]",
     "The extensions of PostgreSQL that Prisma Migrate installs. Needs the "
     "preview feature `postgresqlExtensions`."},
};
const llvm::ArrayRef<Documentation> datasourceDocumentation = ofDatasources;

static constexpr Documentation ofGenerators[] = {
    {"provider", "provider = \"…\"",
     "What generates: `prisma-client`, `prisma-client-js`, or the program of "
     "another generator."},
    {"output", "output = \"…\"",
     "The folder that the client is written to, seen from the schema file. "
     "`prisma-client` needs it."},
    {"previewFeatures", "previewFeatures = [\"…\"]",
     "Features that Prisma has not finished and may still change."},
    {"engineType", "engineType = \"…\"",
     "How Prisma Client runs queries: by an engine in the process, by a "
     "program beside it, or without either. Prisma 6."},
    {"binaryTargets", "binaryTargets = [\"…\"]",
     "The platforms whose engines are downloaded; `native` is that of the "
     "machine that generates. Prisma 6."},
    {"runtime", "runtime = \"…\"", "Where the generated client runs."},
    {"moduleFormat", "moduleFormat = \"…\"",
     "Whether the client is written as ES modules or as CommonJS."},
    {"generatedFileExtension", "generatedFileExtension = \"…\"",
     "The extension of the files that are generated."},
    {"importFileExtension", "importFileExtension = \"…\"",
     "The extension that the generated files import each other by; empty for "
     "none."},
    {"compilerBuild", "compilerBuild = \"…\"",
     "Which build of the query compiler the client has."},
};
const llvm::ArrayRef<Documentation> generatorDocumentation = ofGenerators;

static constexpr Documentation values[] = {
    {"relationMode.foreignKeys", "relationMode = \"foreignKeys\"",
     "The database has foreign keys, which hold whoever writes. The default "
     "of SQL databases."},
    {"relationMode.prisma", "relationMode = \"prisma\"",
     "No foreign keys: Prisma Client does what they would do, for its own "
     "queries alone. Index the columns yourself."},
    {"provider.prisma-client", "provider = \"prisma-client\"",
     "Prisma Client as TypeScript, in the folder of `output`. The default of "
     "Prisma 7."},
    {"provider.prisma-client-js", "provider = \"prisma-client-js\"",
     "Prisma Client as JavaScript, in `node_modules` if there is no "
     "`output`."},
    {"engineType.library", "engineType = \"library\"",
     "The engine is loaded into the process. The default of Prisma 6."},
    {"engineType.binary", "engineType = \"binary\"",
     "The engine is a program of its own, which the client starts."},
    {"engineType.client", "engineType = \"client\"",
     "No engine: queries go through a driver adapter."},
    {"runtime.nodejs", "runtime = \"nodejs\"", "Node.js. The default."},
    {"runtime.deno", "runtime = \"deno\"", "Deno."},
    {"runtime.bun", "runtime = \"bun\"", "Bun."},
    {"runtime.workerd", "runtime = \"workerd\"", "Cloudflare Workers."},
    {"runtime.cloudflare", "runtime = \"cloudflare\"",
     "Cloudflare Workers; the same as `workerd`."},
    {"runtime.vercel-edge", "runtime = \"vercel-edge\"",
     "Vercel's edge runtime."},
    {"runtime.edge-light", "runtime = \"edge-light\"",
     "Vercel's edge runtime; the same as `vercel-edge`."},
    {"runtime.react-native", "runtime = \"react-native\"", "React Native."},
    {"moduleFormat.esm", "moduleFormat = \"esm\"", "ES modules: `import`."},
    {"moduleFormat.cjs", "moduleFormat = \"cjs\"", "CommonJS: `require`."},
    {"compilerBuild.fast", "compilerBuild = \"fast\"",
     "The build that compiles queries faster. The default."},
    {"compilerBuild.small", "compilerBuild = \"small\"",
     "The build that takes less room, as for limits of edge platforms."},
    {"binaryTargets.native", "binaryTargets = [\"native\"]",
     "The platform of the machine that generates."},
};
const llvm::ArrayRef<Documentation> settingValueDocumentation = values;

static constexpr Documentation providers[] = {
    {"postgresql", "provider = \"postgresql\"",
     "PostgreSQL, and what speaks its protocol, such as Neon and Supabase."},
    {"mysql", "provider = \"mysql\"", "MySQL, MariaDB and PlanetScale."},
    {"sqlite", "provider = \"sqlite\"",
     "SQLite: a database in one file. Also libSQL and D1."},
    {"sqlserver", "provider = \"sqlserver\"",
     "Microsoft SQL Server and Azure SQL."},
    {"mongodb", "provider = \"mongodb\"",
     "MongoDB: collections of documents, without migrations."},
    {"cockroachdb", "provider = \"cockroachdb\"", "CockroachDB."},
};
const llvm::ArrayRef<Documentation> providerDocumentation = providers;

static constexpr Documentation features[] = {
    {"fullTextSearchPostgres", "previewFeatures = [\"fullTextSearchPostgres\"]",
     "`search` in queries: PostgreSQL finds rows by the words in a text."},
    {"nativeDistinct", "previewFeatures = [\"nativeDistinct\"]",
     "`distinct` is done by the database and not in memory."},
    {"partialIndexes", "previewFeatures = [\"partialIndexes\"]",
     "`where` in indexes and unique constraints: only some rows are in them."},
    {"postgresqlExtensions", "previewFeatures = [\"postgresqlExtensions\"]",
     "`extensions` in the datasource: Prisma Migrate installs them."},
    {"relationJoins", "previewFeatures = [\"relationJoins\"]",
     "Relations are read by one query with joins rather than by one query "
     "each."},
    {"schemaEngineDriverAdapters",
     "previewFeatures = [\"schemaEngineDriverAdapters\"]",
     "Prisma Migrate reaches the database through a driver adapter, too."},
    {"shardKeys", "previewFeatures = [\"shardKeys\"]",
     "`@shardKey` and `@@shardKey` for PlanetScale."},
    {"strictUndefinedChecks", "previewFeatures = [\"strictUndefinedChecks\"]",
     "`undefined` in a query is an error instead of no condition at all."},
    {"typedSql", "previewFeatures = [\"typedSql\"]",
     "Queries in `.sql` files become functions with types."},
    {"views", "previewFeatures = [\"views\"]",
     "`view` blocks for views of the database."},
    {"metrics", "previewFeatures = [\"metrics\"]",
     "Prisma Client counts its queries and connections. Prisma 7 has it no "
     "longer."},
    {"reactNative", "previewFeatures = [\"reactNative\"]",
     "Prisma Client on phones, by React Native."},
};
const llvm::ArrayRef<Documentation> previewFeatureDocumentation = features;

} // namespace holdfast
