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

static std::vector<std::string> findingsOf(DocumentPtr document,
                                           CleanModels *clean) {
  auto schema = Schema::resolve({std::move(document)});
  std::vector<std::string> lines;
  auto found = runRules(
      {*schema, PrismaVersion::V7, {}}, [](const Rule &) { return true; },
      clean);
  sortForDisplay(found);
  for (const Diagnostic &diagnostic : found)
    lines.push_back(std::to_string(diagnostic.span.range.begin) + " " +
                    diagnostic.rule->id.str() + ": " + diagnostic.message);
  return lines;
}

TEST(CleanModels, changesNoResult) {
  std::mt19937 random(1);
  auto file = [](const std::string &text) {
    return std::make_shared<SourceFile>("t.prisma", text);
  };
  std::string text = sample.str();
  CleanModels clean;
  DocumentPtr document = Document::parse(file(text));
  for (int step = 0; step < 3000; ++step) {
    if (step % 12 == 11) // start over before everything is wrong
      text = sample.str();
    else
      change(text, random);
    document = Document::reparse(*document, file(text));
    ASSERT_EQ(findingsOf(document, &clean),
              findingsOf(Document::parse(file(text)), nullptr))
        << "step " << step << " of\n"
        << text;
  }
}

TEST(CleanModels, leaveOnlyWhatChanged) {
  std::string text = sample.str();
  DocumentPtr document =
      Document::parse(std::make_shared<SourceFile>("t.prisma", text));
  CleanModels clean;
  findingsOf(document, &clean);
  auto unknown = [&](DocumentPtr document) {
    std::string names;
    auto schema = Schema::resolve({std::move(document)});
    clean.begin(*schema, PrismaVersion::V7);
    for (const Model *model : clean.unknown(Stage::Types))
      names += model->name.str() + " ";
    return names;
  };
  EXPECT_EQ(unknown(document), "");
  text.replace(text.find("name "), 4, "word");
  EXPECT_EQ(unknown(Document::reparse(
                *document, std::make_shared<SourceFile>("t.prisma", text))),
            "Post Tag ");
}
