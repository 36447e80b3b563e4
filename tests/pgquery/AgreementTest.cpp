// Our statements of a PostgreSQL script against those of PostgreSQL's parser:
// as many, in the same places, of the same kinds. Runs on the fixtures here, on
// the histories of tests/sql, on all SQL of PostgreSQL projects below
// $HOLDFAST_CORPUS, and on random variants of them that PostgreSQL accepts.
#include "sql/Parser.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <pg_query.h>
#include <random>

using namespace holdfast;
using namespace holdfast::sql;

namespace {

struct Judged {
  uint32_t begin, end;
  std::string kind;
};

/// The statements as PostgreSQL sees them; nothing for a script it refuses.
std::optional<std::vector<Judged>> judge(llvm::StringRef text) {
  PgQueryParseResult result = pg_query_parse(text.str().c_str());
  std::optional<std::vector<Judged>> judged;
  if (!result.error) {
    judged.emplace();
    auto tree = nlohmann::json::parse(result.parse_tree);
    for (const auto &statement : tree.value("stmts", nlohmann::json::array())) {
      uint32_t begin = statement.value("stmt_location", 0);
      uint32_t size = statement.value("stmt_len", 0);
      judged->push_back(
          {begin, size ? begin + size : static_cast<uint32_t>(text.size()),
           statement["stmt"].begin().key()});
    }
  }
  pg_query_free_parse_result(result);
  return judged;
}

std::string kindOf(const Statement &statement) {
  return std::visit(
      [](const auto &action) -> std::string {
        using T = std::decay_t<decltype(action)>;
        if constexpr (std::is_same_v<T, CreateTable>)
          return "CreateTable";
        else if constexpr (std::is_same_v<T, AlterTable>)
          return "AlterTable";
        else if constexpr (std::is_same_v<T, Drop>)
          return "Drop";
        else if constexpr (std::is_same_v<T, CreateIndex>)
          return "CreateIndex";
        else if constexpr (std::is_same_v<T, CreateType>)
          return "CreateType";
        else if constexpr (std::is_same_v<T, AlterEnum>)
          return "AlterEnum";
        else if constexpr (std::is_same_v<T, Rename>)
          return "Rename";
        else if constexpr (std::is_same_v<T, SetSchema>)
          return "SetSchema";
        else if constexpr (std::is_same_v<T, CreateSchema>)
          return "CreateSchema";
        else if constexpr (std::is_same_v<T, CreateView>)
          return "CreateView";
        else if constexpr (std::is_same_v<T, CreateSequence>)
          return "CreateSequence";
        else if constexpr (std::is_same_v<T, CreateExtension>)
          return "CreateExtension";
        else if constexpr (std::is_same_v<T, SetSearchPath>)
          return "SetSearchPath";
        else if constexpr (std::is_same_v<T, Block>)
          return "Block";
        else if constexpr (std::is_same_v<T, Skip>)
          return action.mayHideDdl ? "Opaque" : "Skip";
        else
          return "Skip"; // OWNED BY, the end of a transaction
      },
      statement.action);
}

/// What ours may be for a node of PostgreSQL's tree.
std::vector<std::string> kindsFor(llvm::StringRef node) {
  using Kinds = std::vector<std::string>;
  return llvm::StringSwitch<Kinds>(node)
      .Case("CreateStmt", {"CreateTable"})
      .Case("CreateTableAsStmt", {"CreateTable", "CreateView"})
      .Case("SelectStmt", {"Skip", "CreateTable", "SetSearchPath"})
      .Cases("AlterTableStmt", "AlterDomainStmt", {"AlterTable", "Skip"})
      .Case("DropStmt", {"Drop", "Skip"})
      .Case("IndexStmt", {"CreateIndex"})
      .Cases("CreateEnumStmt", "CompositeTypeStmt", "CreateRangeStmt",
             "CreateDomainStmt", {"CreateType"})
      .Case("DefineStmt", {"CreateType", "Skip"})
      .Case("AlterEnumStmt", {"AlterEnum"})
      .Case("RenameStmt", {"AlterTable", "Rename", "Skip"})
      .Case("AlterObjectSchemaStmt", {"AlterTable", "SetSchema", "Skip"})
      .Case("CreateSchemaStmt", {"CreateSchema"})
      .Case("ViewStmt", {"CreateView"})
      .Case("CreateSeqStmt", {"CreateSequence"})
      .Case("CreateExtensionStmt", {"CreateExtension"})
      .Case("VariableSetStmt", {"SetSearchPath", "Skip"})
      .Case("DoStmt", {"Block"})
      .Cases("CreateForeignTableStmt", "CreateForeignServerStmt", "CallStmt",
             {"Opaque", "Skip"})
      .Default({"Skip"});
}

/// The first difference, or empty.
/// A variant may be a DO without a body, which PostgreSQL parses and then
/// refuses.
std::string compare(llvm::StringRef text, llvm::ArrayRef<Judged> judged,
                    bool isVariant = false) {
  auto file = std::make_shared<SourceFile>("script.sql", text.str());
  Parser parser(*dialectOf(Provider::PostgreSQL), *file,
                file->wholeFile().range);
  Statement statement;
  for (const Judged &expected : judged) {
    llvm::StringRef shown = text.slice(expected.begin, expected.end).trim();
    std::string what =
        "`" + shown.take_front(300).str() + "` (" + expected.kind + ")";
    if (!parser.next(statement))
      return "missing: " + what;
    if (statement.range.begin < expected.begin ||
        statement.range.end > expected.end)
      return "another place: " + what;
    std::vector<std::string> kinds = kindsFor(expected.kind);
    if (isVariant && expected.kind == "DoStmt")
      kinds.push_back("Skip");
    if (!llvm::is_contained(kinds, kindOf(statement)))
      return "taken for " + kindOf(statement) + ": " + what;
  }
  if (parser.next(statement))
    return "one more: " + file->text(statement.range).str();
  return "";
}

/// Swaps, doubles and drops pieces of the script.
std::string mutate(llvm::StringRef text, std::mt19937 &random) {
  llvm::SmallVector<llvm::StringRef> pieces;
  Lexer lexer(dialectOf(Provider::PostgreSQL)->lexical, text,
              {0, static_cast<uint32_t>(text.size())});
  uint32_t from = 0;
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    pieces.push_back(text.slice(from, token.range.end));
    from = token.range.end;
  }
  if (pieces.size() < 2)
    return text.str();
  for (unsigned i = 0; i < 2; ++i) {
    size_t a = random() % pieces.size(), b = random() % pieces.size();
    switch (random() % 3) {
    case 0:
      std::swap(pieces[a], pieces[b]);
      break;
    case 1:
      pieces.insert(pieces.begin() + a, pieces[b]);
      break;
    default:
      pieces.erase(pieces.begin() + a);
    }
    if (pieces.empty())
      break;
  }
  std::string mutated;
  for (llvm::StringRef piece : pieces)
    mutated += piece.str();
  return mutated + text.drop_front(from).str();
}

/// Whether pg_query can be given the text: it takes no bytes of zero.
bool isUsable(llvm::StringRef text) { return !text.contains('\0'); }

void checkWithVariants(const std::string &name, llvm::StringRef text,
                       unsigned variants) {
  if (!isUsable(text))
    return;
  if (auto judged = judge(text)) {
    EXPECT_EQ(compare(text, *judged), "") << name;
  }
  std::mt19937 random(1);
  for (unsigned i = 0; i < variants; ++i) {
    std::string mutated = mutate(text, random);
    if (auto judged = judge(mutated)) {
      EXPECT_EQ(compare(mutated, *judged, true), "")
          << name << ", variant " << i;
    }
  }
}

std::string read(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

template <typename Visit>
void visitFiles(llvm::StringRef folder, llvm::StringRef ending, Visit visit) {
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator it(folder, error), end;
       it != end && !error; it.increment(error))
    if (llvm::StringRef(it->path()).ends_with(ending))
      visit(it->path());
}

} // namespace

TEST(PgQuery, statementsOfManyKinds) {
  static constexpr llvm::StringLiteral scripts[] = {
      "CREATE TABLE a (b int, c text DEFAULT ';', CHECK (c <> ')'));;; -- x;",
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; "
      "SELECT 2; END; SELECT 3",
      "CREATE FUNCTION f(a text DEFAULT 'BEGIN') RETURNS void AS $x$ BEGIN; "
      "$$ $$ $x$ LANGUAGE plpgsql; DROP FUNCTION f(text);",
      "CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c);"
      "DROP TABLE a",
      "BEGIN; COMMIT; START TRANSACTION; ROLLBACK; SAVEPOINT s; END",
      "DO $$ BEGIN NULL; END $$; DO LANGUAGE plpgsql 'BEGIN END;'",
      "SELECT E'a\\';b', U&'d\\0061t', B'1', $$;$$, ';' /* ; /* ; */ ; */;",
      "INSERT INTO a VALUES (1) ON CONFLICT DO UPDATE SET b = 2 RETURNING *; "
      "WITH x AS (DELETE FROM a RETURNING *) INSERT INTO b SELECT * FROM x;",
      "COPY a TO STDOUT; COPY a FROM '/x' WITH (FORMAT csv);",
      "CREATE TYPE t AS (a int); CREATE TYPE u AS RANGE (subtype = int); "
      "CREATE TYPE v; CREATE DOMAIN d AS int CHECK (VALUE > 0);",
      "CREATE SCHEMA s CREATE TABLE t (a int) CREATE VIEW v AS SELECT 1;",
      "ALTER TABLE a RENAME b TO c; ALTER INDEX i RENAME TO j; ALTER TABLE a "
      "SET SCHEMA s; ALTER FUNCTION f() RENAME TO g; ALTER TYPE t RENAME TO u;",
      "GRANT CREATE ON SCHEMA s TO u; REVOKE ALL ON a FROM b; COMMENT ON "
      "TABLE a IS 'create table x (); drop table y;';",
      "CREATE TABLE p PARTITION OF q FOR VALUES IN (1); CREATE TABLE c (LIKE "
      "a) INHERITS (b); CREATE TABLE e AS SELECT 1; TABLE e; VALUES (1);",
      "PREPARE p AS SELECT 1; EXECUTE p; DEALLOCATE p; EXPLAIN SELECT 1; "
      "LISTEN x; NOTIFY x, ';'; VACUUM; ANALYZE a; CLUSTER; REINDEX TABLE a;",
      "CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f(); "
      "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f();",
  };
  for (llvm::StringRef script : scripts) {
    ASSERT_TRUE(judge(script)) << script.str();
    checkWithVariants("fixture", script, 300);
  }
}

TEST(PgQuery, historiesOfOurTests) {
  visitFiles(HOLDFAST_SQL_FIXTURES, ".test", [](const std::string &path) {
    std::string text = read(path);
    llvm::StringRef script =
        llvm::StringRef(text).split("#--- history.sql\n").second;
    checkWithVariants(path, script.split("#---").first, 50);
  });
}

TEST(PgQuery, corpus) {
  const char *corpus = std::getenv("HOLDFAST_CORPUS");
  if (!corpus)
    GTEST_SKIP() << "needs a folder of real migrations, which HOLDFAST_CORPUS "
                    "would name";
  visitFiles(corpus, ".sql", [](const std::string &path) {
    checkWithVariants(path, read(path), 2);
  });
}
