// The phases of an analysis on one schema and one history, each alone.
//   holdfast-bench SCHEMA MIGRATIONS-FOLDER [BENCHMARK-OPTION…]
#include "catalog/LowerSchema.h"
#include "diff/Steps.h"
#include "review/Comparison.h"
#include "rules/Registry.h"
#include "sql/Parser.h"
#include "sql/Replay.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef HOLDFAST_PG_QUERY
#include <pg_query.h>
#endif

using namespace holdfast;

namespace {
struct Input {
  SourceFilePtr schema;
  std::vector<SourceFilePtr> migrations;
};
Input input;
} // namespace

static SourceFilePtr read(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    llvm::errs() << "bench: cannot read " << path << '\n';
    std::exit(2);
  }
  return std::make_shared<SourceFile>(path.str(), (*buffer)->getBuffer().str());
}

static void setBytes(benchmark::State &state, size_t bytes) {
  state.SetBytesProcessed(state.iterations() * bytes);
}

static void parseSchema(benchmark::State &state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(Document::parse(input.schema));
  setBytes(state, input.schema->text().size());
}
BENCHMARK(parseSchema)->Unit(benchmark::kMicrosecond);

static void reparseAfterOneCharacter(benchmark::State &state) {
  std::string text = input.schema->text().str();
  text.insert(text.find('\n', text.size() / 2), " ");
  auto edited = std::make_shared<SourceFile>("edited.prisma", text);
  DocumentPtr document = Document::parse(input.schema);
  for (auto _ : state)
    benchmark::DoNotOptimize(Document::reparse(*document, edited));
}
BENCHMARK(reparseAfterOneCharacter)->Unit(benchmark::kMicrosecond);

static void resolveSchema(benchmark::State &state) {
  DocumentPtr document = Document::parse(input.schema);
  for (auto _ : state)
    benchmark::DoNotOptimize(Schema::resolve({document}));
}
BENCHMARK(resolveSchema)->Unit(benchmark::kMicrosecond);

static void validateSchema(benchmark::State &state) {
  auto schema = Schema::resolve({Document::parse(input.schema)});
  for (auto _ : state)
    benchmark::DoNotOptimize(
        runRules({*schema, PrismaVersion::V7, {}},
                 [](const Rule &) { return RuleUse::Report; }));
}
BENCHMARK(validateSchema)->Unit(benchmark::kMicrosecond);

static void validateAfterOneCharacter(benchmark::State &state) {
  std::string text = input.schema->text().str();
  text.insert(text.find('\n', text.size() / 2), " ");
  DocumentPtr document = Document::parse(input.schema);
  CleanBlocks clean;
  auto validate = [&](DocumentPtr document) {
    auto schema = Schema::resolve({std::move(document)});
    return runRules(
        {*schema, PrismaVersion::V7, {}},
        [](const Rule &) { return RuleUse::Report; }, &clean);
  };
  validate(document);
  for (auto _ : state) {
    auto edited = std::make_shared<SourceFile>("edited.prisma", text);
    benchmark::DoNotOptimize(validate(Document::reparse(*document, edited)));
  }
}
BENCHMARK(validateAfterOneCharacter)->Unit(benchmark::kMicrosecond);

static void lowerToCatalog(benchmark::State &state) {
  auto schema = Schema::resolve({Document::parse(input.schema)});
  for (auto _ : state)
    benchmark::DoNotOptimize(lowerSchema(*schema, Provider::PostgreSQL));
}
BENCHMARK(lowerToCatalog)->Unit(benchmark::kMicrosecond);

static size_t migrationBytes() {
  size_t bytes = 0;
  for (const SourceFilePtr &file : input.migrations)
    bytes += file->text().size();
  return bytes;
}

static void lexMigrations(benchmark::State &state) {
  const auto &rules = sql::dialectOf(Provider::PostgreSQL)->lexical;
  for (auto _ : state)
    for (const SourceFilePtr &file : input.migrations) {
      sql::Lexer lexer(rules, file->text(), file->wholeFile().range);
      while (lexer.next().kind != sql::TokenKind::End) {
      }
    }
  setBytes(state, migrationBytes());
}
BENCHMARK(lexMigrations)->Unit(benchmark::kMicrosecond);

static void parseMigrations(benchmark::State &state) {
  const sql::Dialect &dialect = *sql::dialectOf(Provider::PostgreSQL);
  for (auto _ : state)
    for (const SourceFilePtr &file : input.migrations) {
      sql::Parser parser(dialect, *file, file->wholeFile().range);
      sql::Statement statement;
      while (parser.next(statement))
        benchmark::DoNotOptimize(statement);
    }
  setBytes(state, migrationBytes());
}
BENCHMARK(parseMigrations)->Unit(benchmark::kMicrosecond);

#ifdef HOLDFAST_PG_QUERY
/// The same with PostgreSQL's own parser, to its tree without printing it.
static void parseMigrationsWithPgQuery(benchmark::State &state) {
  for (auto _ : state)
    for (const SourceFilePtr &file : input.migrations)
      pg_query_free_protobuf_parse_result(
          pg_query_parse_protobuf(file->text().data()));
  setBytes(state, migrationBytes());
}
BENCHMARK(parseMigrationsWithPgQuery)->Unit(benchmark::kMicrosecond);
#endif

static void replayMigrations(benchmark::State &state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(
        sql::replay(Provider::PostgreSQL, input.migrations));
  setBytes(state, migrationBytes());
}
BENCHMARK(replayMigrations)->Unit(benchmark::kMicrosecond);

/// Two schemas, one of which has every second field required.
static void compareCatalogs(benchmark::State &state) {
  auto document = Document::parse(input.schema);
  auto schema = Schema::resolve({document});
  Catalog before = lowerSchema(*schema, Provider::PostgreSQL);
  Catalog after = before;
  for (Table &table : after.tables)
    for (size_t i = 0; i < table.columns.size(); i += 2)
      table.columns[i].nullable = !table.columns[i].nullable;
  for (auto _ : state) {
    std::vector<Change> changes = compare(before, after);
    benchmark::DoNotOptimize(migrationSteps(changes, before, after));
  }
  state.counters["tables"] = static_cast<double>(before.tables.size());
}
BENCHMARK(compareCatalogs)->Unit(benchmark::kMicrosecond);

static void compareAndRunRules(benchmark::State &state) {
  auto schema = Schema::resolve({Document::parse(input.schema)});
  Catalog wanted = lowerSchema(*schema, Provider::PostgreSQL);
  Catalog existing = sql::replay(Provider::PostgreSQL, input.migrations);
  for (auto _ : state) {
    Comparison comparison =
        Comparison::make("migrations", existing, wanted, *schema, {});
    benchmark::DoNotOptimize(
        runRules({*schema, PrismaVersion::V7, comparison},
                 [](const Rule &) { return RuleUse::Report; }));
  }
}
BENCHMARK(compareAndRunRules)->Unit(benchmark::kMicrosecond);

/// Every `*/migration.sql` below the folder, in name order.
static std::vector<SourceFilePtr> readMigrations(llvm::StringRef folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator entry(folder, error), end;
       entry != end && !error; entry.increment(error))
    if (llvm::sys::fs::exists(entry->path() + "/migration.sql"))
      paths.push_back(entry->path() + "/migration.sql");
  std::sort(paths.begin(), paths.end());
  std::vector<SourceFilePtr> files;
  for (const std::string &path : paths)
    files.push_back(read(path));
  return files;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    llvm::errs() << "usage: holdfast-bench SCHEMA MIGRATIONS-FOLDER\n";
    return 2;
  }
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 256 << 20); // as holdfast-lsp does
  mallopt(M_TOP_PAD, 16 << 20);
#endif
  input = {read(argv[1]), readMigrations(argv[2])};
  argc -= 2;
  argv[2] = argv[0];
  benchmark::Initialize(&argc, argv + 2);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
