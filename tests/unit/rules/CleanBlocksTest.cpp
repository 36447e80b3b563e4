#include "rules/Registry.h"

#include <gtest/gtest.h>
#include <random>

using namespace holdfast;

static constexpr llvm::StringLiteral sample = R"(datasource db {
  provider     = "mysql"
  relationMode = "prisma"
}

model User {
  id      Int      @id @default(autoincrement())
  role    Role     @default(ADMIN)
  profile Profile?
  posts   Post[]   @relation("writes")
  likes   Post[]
}

model Profile {
  id     Int  @id
  userId Int  @unique
  user   User @relation(fields: [userId], references: [id])
}

model Post {
  id       Int    @id
  authorId Int
  author   User   @relation("writes", fields: [authorId], references: [id])
  likedBy  User[]
  tags     Tag[]

  @@index([authorId])
}

model Tag {
  id    Int    @id
  name  String @unique
  posts Post[]
}

enum Role {
  ADMIN
  USER
}
)";

/// Composite types in each other, and a second file.
static constexpr llvm::StringLiteral documentSample = R"(datasource db {
  provider = "mongodb"
}

generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["views"]
}

model Order {
  id      String   @id @default(auto()) @map("_id") @db.ObjectId
  buyer   Customer
  code    Code     @default(A)
  userId  String   @db.ObjectId
  user    User     @relation(fields: [userId], references: [id])

  @@index([buyer.address.city])
}

type Customer {
  name    String
  address Address
}

type Address {
  city   String
  street String?
  before Address?
}
)";
static constexpr llvm::StringLiteral secondFile = R"(model User {
  id     String  @id @map("_id") @db.ObjectId
  code   Code?
  orders Order[]
}

view Report {
  id   String @unique
  code Code
}

enum Code {
  A
  B @map("b")
}
)";

/// What a person may turn a part of the schema into while typing.
static constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> edits[] = {
    {"Int", "String"},
    {"Int", "Int?"},
    {"User", "Post"},
    {"Post", "Tags"},
    {"Role", "Rolle"},
    {"ADMIN", "GUEST"},
    {"@id", ""},
    {"@unique", ""},
    {"\"writes\"", "\"x\""},
    {"[authorId]", "[]"},
    {"userId", "id"},
    {"mysql", "sqlite"},
    {"model", "view"},
    {"references", "refs"},
    {"?", ""},
    {"[]", ""},
    {"  @@index", "  @@x"},
    {"\n}\n", "\n"},
    {"  id ", "  /// id "},
    {"enum Role", "enum R"},
    {"enum Code", "enum"},
    {"Code", "Address"},
    {"address", "city"},
    {"city ", "town "},
    {"Address?", "Address"},
    {"  A\n", ""},
    {"@map(\"b\")", "@map(\"b\") @id"},
    {"type Address", "type Customer"},
    {"mongodb", "postgresql"},
    {"Tag {", "Label {"}};

/// Replaces one of the places of a random edit, or takes it back.
static void change(std::string &text, std::mt19937 &random) {
  auto [from, to] = edits[random() % std::size(edits)];
  if (random() % 3 == 0 && !to.empty())
    std::swap(from, to);
  std::vector<size_t> places;
  for (size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + 1))
    places.push_back(at);
  if (!places.empty())
    text.replace(places[random() % places.size()], from.size(), to);
}

static std::vector<std::string> findingsOf(std::vector<DocumentPtr> documents,
                                           CleanBlocks *clean) {
  auto schema = Schema::resolve(std::move(documents));
  std::vector<std::string> lines;
  auto found = runRules(
                   {*schema, PrismaVersion::V7, {}},
                   [](const Rule &rule) {
                     return rule.isOptIn ? RuleUse::Leave : RuleUse::Report;
                   },
                   clean)
                   .diagnostics;
  sortForDisplay(found);
  for (const Diagnostic &diagnostic : found)
    lines.push_back(diagnostic.span.file->path().str() + ":" +
                    std::to_string(diagnostic.span.range.begin) + " " +
                    diagnostic.rule->id.str() + ": " + diagnostic.message);
  return lines;
}

static SourceFilePtr file(size_t number, llvm::StringRef text) {
  return std::make_shared<SourceFile>(std::to_string(number) + ".prisma",
                                      text.str());
}

/// Expects the same findings with and without a memory, through many edits.
static void editAtRandom(llvm::ArrayRef<llvm::StringLiteral> samples) {
  std::mt19937 random(1);
  CleanBlocks clean;
  std::vector<std::string> texts;
  std::vector<DocumentPtr> documents;
  for (llvm::StringRef sample : samples) {
    documents.push_back(Document::parse(file(texts.size(), sample)));
    texts.push_back(sample.str());
  }
  for (int step = 0; step < 3000; ++step) {
    size_t number = random() % texts.size();
    std::string &text = texts[number];
    if (step % 12 > 9) // take all back before everything is wrong
      text = samples[number].str();
    else
      change(text, random);
    documents[number] =
        Document::reparse(*documents[number], file(number, text));
    std::vector<DocumentPtr> fresh;
    for (size_t i = 0; i < texts.size(); ++i)
      fresh.push_back(Document::parse(file(i, texts[i])));
    ASSERT_EQ(findingsOf(documents, &clean), findingsOf(fresh, nullptr))
        << "step " << step << " of\n"
        << text;
  }
}

TEST(CleanBlocks, changesNoResult) { editAtRandom({sample}); }

TEST(CleanBlocks, changesNoResultInSeveralFiles) {
  editAtRandom({documentSample, secondFile});
}

TEST(CleanBlocks, followsPathsThroughCompositeTypes) {
  std::string text = documentSample.str();
  DocumentPtr second = Document::parse(file(1, secondFile));
  DocumentPtr document = Document::parse(file(0, text));
  CleanBlocks clean;
  EXPECT_EQ(findingsOf({document, second}, &clean), std::vector<std::string>());
  text.replace(text.find("city   "), 4, "town");
  document = Document::reparse(*document, file(0, text));
  auto found = findingsOf({document, second}, &clean);
  EXPECT_EQ(found, findingsOf({document, second}, nullptr));
  EXPECT_EQ(found.size(), 1u);
}

TEST(CleanBlocks, leaveOnlyWhatChanged) {
  std::string text = sample.str();
  DocumentPtr document =
      Document::parse(std::make_shared<SourceFile>("t.prisma", text));
  CleanBlocks clean;
  findingsOf({document}, &clean);
  auto unknown = [&](DocumentPtr document) {
    std::string names;
    auto schema = Schema::resolve({std::move(document)});
    clean.begin(*schema, PrismaVersion::V7);
    for (const Model *model : clean.unknown(Stage::Types).models)
      names += model->name.str() + " ";
    return names;
  };
  EXPECT_EQ(unknown(document), "");
  text.replace(text.find("name "), 4, "word");
  EXPECT_EQ(unknown(Document::reparse(
                *document, std::make_shared<SourceFile>("t.prisma", text))),
            "Post Tag ");
}
