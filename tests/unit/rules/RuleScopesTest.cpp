#include "rules/RuleScopes.h"

#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(RuleScopes, isOneForEachRule) {
  for (const RuleDefinition *rule : allRules())
    EXPECT_EQ(countScopes(*rule), 1u) << rule->rule.id.str();
}

TEST(RuleScopes, fitsTheStage) {
  for (const RuleDefinition *rule : allRules()) {
    bool isOfDatabase = rule->stage == Stage::Database;
    EXPECT_TRUE(isOfDatabase || rule->wholeSchema || judgesBlocks(*rule))
        << rule->rule.id.str();
    EXPECT_FALSE(isOfDatabase && judgesBlocks(*rule)) << rule->rule.id.str();
  }
}

/// What no comparison or history can tell: sides of a schema that the rules'
/// own tests are.
static std::vector<std::string>
findingsOf(DocumentPtr document, PrismaVersion prisma, CleanBlocks *clean) {
  auto schema = Schema::resolve({std::move(document)});
  auto found = runRules(
                   {*schema, prisma, {}},
                   [](const Rule &) { return RuleUse::Report; }, clean)
                   .diagnostics;
  sortForDisplay(found);
  std::vector<std::string> lines;
  for (const Diagnostic &diagnostic : found)
    lines.push_back(std::to_string(diagnostic.span.range.begin) + " " +
                    diagnostic.rule->id.str() + ": " + diagnostic.message);
  return lines;
}

namespace {
/// A schema that is edited, as an editor has it and as it is.
class Edited {
public:
  Edited(std::string text, PrismaVersion prisma)
      : prisma(prisma), document(Document::parse(file(text))) {
    findingsOf(document, prisma, &clean);
  }

  void change(const std::string &text, llvm::StringRef place) {
    document = Document::reparse(*document, file(text));
    EXPECT_EQ(findingsOf(document, prisma, &clean),
              findingsOf(Document::parse(file(text)), prisma, nullptr))
        << place.str() << "\n"
        << text;
  }

private:
  static SourceFilePtr file(const std::string &text) {
    return std::make_shared<SourceFile>("t.prisma", text);
  }

  PrismaVersion prisma;
  CleanBlocks clean;
  DocumentPtr document;
};
} // namespace

static std::vector<std::string> testsOfRules() {
  std::vector<std::string> paths;
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator
           entry(HOLDFAST_RULES_FOLDER, error),
       end;
       entry != end && !error; entry.increment(error))
    if (llvm::StringRef(entry->path()).ends_with(".prisma"))
      paths.push_back(entry->path());
  llvm::sort(paths);
  return paths;
}

/// Takes each block out of the tests of all rules, and puts it back: a rule
/// that looks at another block than its scope lets it misses what comes or
/// goes there.
TEST(RuleScopes, leaveNothingStale) {
  std::vector<std::string> paths = testsOfRules();
  EXPECT_GT(paths.size(), 200u);
  for (const std::string &path : paths) {
    std::string text =
        cantFail(errorOrToExpected(llvm::MemoryBuffer::getFile(path)))
            ->getBuffer()
            .str();
    auto whole = Document::parse(std::make_shared<SourceFile>(path, text));
    for (PrismaVersion prisma : {PrismaVersion::V6, PrismaVersion::V7}) {
      Edited edited(text, prisma);
      for (const Block &block : whole->blocks()) {
        std::string without = text;
        without.erase(block.range.begin, block.range.end - block.range.begin);
        edited.change(without, path);
        edited.change(text, path);
      }
    }
  }
}

/// One of these hides those after it, in models that did not change.
TEST(RuleScopes, findWhatAnEarlierModelHid) {
  const std::string hidden = R"(
model C {
  id  Int @id
  dId Int @unique
  d   D   @relation(fields: [dId], references: [id])
}

model D {
  id Int @id
  c  C
}
)";
  const std::string ambiguous = R"(
model E {
  id Int @id
  f1 F
  f2 F
}

model F {
  id Int @id
  e1 E[]
  e2 E[]
}
)";
  for (const std::string &second : {hidden, ambiguous}) {
    std::string first = second;
    for (auto [from, to] :
         {std::pair{'C', 'A'}, {'D', 'B'}, {'E', 'A'}, {'F', 'B'}})
      std::replace(first.begin(), first.end(), from, to);
    Edited edited(first + second, PrismaVersion::V7);
    edited.change("model A {\n  id Int @id\n}\n\nmodel B {\n  id Int @id\n}\n" +
                      second,
                  "after the first is corrected");
  }
}
