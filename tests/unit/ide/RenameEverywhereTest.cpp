#include "ide/Rename.h"

#include "catalog/LowerSchema.h"
#include "catalog/Snapshot.h"
#include "diagnostics/ApplyFixes.h"
#include "format/EditLayout.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace holdfast;
using namespace llvm;

// Of whatever schema, whatever symbol gets whatever name: the database stays as
// it is, no error is new, and the name stands in as many places as before.

namespace {

using Schemas = std::vector<std::vector<std::string>>;

/// Every schema below a folder as the paths of its files: a folder `schema` is
/// one, and so is each file elsewhere.
Schemas schemasBelow(StringRef folder) {
  std::map<std::string, std::vector<std::string>> found;
  std::error_code error;
  for (sys::fs::recursive_directory_iterator at(folder, error), end;
       at != end && !error; at.increment(error)) {
    StringRef path = at->path(), parent = sys::path::parent_path(path);
    if (!path.ends_with(".prisma"))
      continue;
    bool isPart = sys::path::filename(parent) == "schema";
    found[(isPart ? parent : path).str()].push_back(path.str());
  }
  Schemas schemas;
  for (auto &[key, files] : found) {
    llvm::sort(files);
    schemas.push_back(std::move(files));
  }
  return schemas;
}

std::unique_ptr<const Schema>
resolve(const std::vector<std::pair<std::string, std::string>> &files) {
  std::vector<DocumentPtr> documents;
  for (const auto &[path, text] : files)
    documents.push_back(
        Document::parse(std::make_shared<const SourceFile>(path, text)));
  return Schema::resolve(std::move(documents));
}

/// How often each rule of category `invalid` finds something.
std::map<StringRef, size_t> errorsOf(const Schema &schema) {
  RuleContext context{schema, PrismaVersion::V7, {}};
  RuleFindings findings = runRules(context, [](const Rule &rule) {
    return rule.category == Category::Invalid ? RuleUse::Report
                                              : RuleUse::Leave;
  });
  std::map<StringRef, size_t> counts;
  for (const Diagnostic &diagnostic : findings.diagnostics)
    ++counts[diagnostic.rule->id];
  return counts;
}

/// The symbols of a schema, each once.
std::vector<Symbol> symbolsOf(const Schema &schema) {
  std::vector<Symbol> symbols;
  forEachOccurrence(schema, [&](const Occurrence &occurrence) {
    if (occurrence.role == Occurrence::Role::Declaration ||
        (occurrence.symbol.relation &&
         !is_contained(symbols, occurrence.symbol)))
      symbols.push_back(occurrence.symbol);
  });
  return symbols;
}

std::string databaseNameOf(const Symbol &symbol) {
  if (symbol.model)
    return symbol.model->tableName;
  if (symbol.field)
    return symbol.field->columnName;
  if (symbol.value)
    return symbol.value->databaseName;
  return symbol.enumeration ? symbol.enumeration->databaseName : "relation";
}

class Renamer {
public:
  explicit Renamer(const std::vector<std::string> &paths) {
    for (const std::string &path : paths)
      if (auto buffer = MemoryBuffer::getFile(path))
        texts.emplace_back(path, (*buffer)->getBuffer().str());
    schema = resolve(texts);
    errors = errorsOf(*schema);
    symbols = symbolsOf(*schema);
  }

  void check(const Symbol &symbol, const std::string &newName) {
    SCOPED_TRACE(texts.front().first + ": " + nameOf(symbol).str() + " to " +
                 newName);
    auto edits = rename(*schema, symbol, newName);
    if (!edits) {
      std::string reason = toString(edits.takeError());
      EXPECT_TRUE(StringRef(reason).contains("join table") ||
                  StringRef(reason).ends_with("choose another name") ||
                  StringRef(reason).contains("is not a valid name"))
          << reason;
      return;
    }
    ++renamed;
    auto after = texts;
    for (FixedFile &file : applyEdits(EditLayout().layOut(*edits)))
      for (auto &[path, text] : after)
        if (path == file.original->path())
          text = std::move(file.text);
    compareWith(*resolve(after), symbol, newName);
  }

  std::unique_ptr<const Schema> schema;
  std::vector<Symbol> symbols;
  size_t renamed = 0;

private:
  void compareWith(const Schema &after, const Symbol &symbol,
                   StringRef newName) {
    for (const auto &[rule, count] : errorsOf(after))
      EXPECT_LE(count, errors[rule]) << rule.str();
    EXPECT_EQ(placesOf(after, newName), occurrencesOf(*schema, symbol).size() +
                                            placesOf(*schema, newName));
    // Of two of one name in the database, the renamed one leaves it. The join
    // tables that MongoDB cannot have are lowered nevertheless.
    if (any_of(errors, [](const auto &entry) {
          return entry.second && (entry.first.starts_with("duplicate-") ||
                                  entry.first == "unsupported-many-to-many");
        }))
      return;
    if (std::optional<Provider> provider = schema->provider()) {
      EXPECT_EQ(databaseOf(*schema, *provider), databaseOf(after, *provider));
    }
  }

  /// All that the database has.
  static std::string databaseOf(const Schema &schema, Provider provider) {
    Catalog catalog = lowerSchema(schema, provider);
    // The catalog has an object literal as it is written, names and all.
    for (Table &table : catalog.tables)
      for (Index &index : table.indexes)
        if (index.predicate && StringRef(*index.predicate).starts_with("{"))
          index.predicate = "{}";
    return printSnapshot(catalog);
  }

  static size_t placesOf(const Schema &schema, StringRef name) {
    size_t count = 0;
    forEachOccurrence(schema, [&](const Occurrence &occurrence) {
      count += nameOf(occurrence.symbol) == name;
    });
    return count;
  }

  std::vector<std::pair<std::string, std::string>> texts;
  std::map<StringRef, size_t> errors;
};

size_t checkAll(StringRef folder, unsigned perSchema) {
  std::mt19937 random(1);
  size_t renamed = 0;
  for (const std::vector<std::string> &files : schemasBelow(folder)) {
    Renamer renamer(files);
    if (renamer.symbols.empty())
      continue;
    for (unsigned i = 0; i < perSchema; ++i) {
      const Symbol &symbol = renamer.symbols[random() % renamer.symbols.size()];
      std::string name = nameOf(symbol).str();
      std::string newNames[] = {name + "X", "A0" + name, "zz_" + name,
                                databaseNameOf(symbol)};
      if (newNames[i % 4] != name)
        renamer.check(symbol, newNames[i % 4]);
    }
    renamed += renamer.renamed;
    if (::testing::Test::HasFailure())
      break;
  }
  return renamed;
}

} // namespace

TEST(RenameEverywhere, inTheSchemasOfTheRules) {
  EXPECT_GT(checkAll(HOLDFAST_RULES_FOLDER, 32), 1000u);
}

TEST(RenameEverywhere, inTheCorpus) {
  const char *corpus = std::getenv("HOLDFAST_CORPUS");
  if (!corpus)
    GTEST_SKIP() << "needs a folder of real schemas, which HOLDFAST_CORPUS "
                    "would name";
  EXPECT_GT(checkAll(corpus, 6), 1000u);
}
