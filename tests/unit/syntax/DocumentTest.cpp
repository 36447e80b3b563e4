#include "syntax/Document.h"

#include "DumpDocument.h"

#include <gtest/gtest.h>
#include <random>

using namespace holdfast;

static DocumentPtr parse(llvm::StringRef text) {
  return Document::parse(std::make_shared<SourceFile>("t.prisma", text.str()));
}

static constexpr llvm::StringLiteral sample = R"(datasource db {
  provider = "postgresql"
  schemas  = ["a", "b"]
}

/// A person.
model User {
  id    Int       @id @default(autoincrement())
  name  String?   @db.VarChar(80) // shown
  tags  String[]  @default(["x", "y"])
  shape Unsupported("circle")? @default(dbgenerated("'<(0,0),1>'"))
  posts Post[]

  @@index([name(sort: Desc), tags(ops: raw("x"))], map: "i", where: { name: { not: null } })
  @@map("users")
}

enum Role {
  ADMIN @map("admin")
  USER
}
)";

TEST(Document, readsBlocksAndFields) {
  DocumentPtr document = parse(sample);
  ASSERT_EQ(document->blocks().size(), 3u);
  EXPECT_TRUE(document->syntaxErrors().empty());
  const Block &user = document->blocks()[1];
  EXPECT_EQ(user.kind, BlockKind::Model);
  EXPECT_EQ(user.name.text, "User");
  ASSERT_EQ(user.fields.size(), 5u);
  EXPECT_EQ(user.fields[1].type->arity, Arity::Optional);
  EXPECT_EQ(user.fields[2].type->arity, Arity::List);
  EXPECT_EQ(user.fields[3].type->name.text, "Unsupported");
  EXPECT_EQ(user.fields[3].type->arity, Arity::Optional);
  ASSERT_TRUE(user.fields[3].type->unsupported);
  EXPECT_EQ(unescape(user.fields[3].type->unsupported->text), "circle");
}

TEST(Document, readsAttributesWithTheirArguments) {
  DocumentPtr document = parse(sample);
  const Block &user = document->blocks()[1];
  EXPECT_EQ(user.fields[1].attributes[0].name.text, "db.VarChar");
  EXPECT_EQ(document->file().text(user.fields[1].attributes[0].name.range),
            "db.VarChar");
  EXPECT_EQ(user.fields[1].attributes[0].arguments[0].value->text, "80");
  ASSERT_EQ(user.attributes.size(), 2u);
  const Attribute &index = user.attributes[0];
  EXPECT_EQ(index.name.text, "index");
  const Expression *fields = index.find("fields", true);
  ASSERT_TRUE(fields);
  ASSERT_EQ(fields->items.size(), 2u);
  EXPECT_EQ(fields->items[0].value->kind, ExpressionKind::Call);
  EXPECT_EQ(fields->items[0].value->text, "name");
  EXPECT_EQ(index.find("where", false)->kind, ExpressionKind::Object);
  EXPECT_FALSE(index.find("type", false));
}

TEST(Document, attributeNamesMayStandApart) {
  DocumentPtr document = parse("model A {\n  id Int @ id @\tdefault(1)\n}\n");
  auto attributes = document->blocks()[0].fields[0].attributes;
  ASSERT_EQ(attributes.size(), 2u);
  EXPECT_EQ(attributes[0].name.text, "id");
  EXPECT_EQ(document->file().text(attributes[0].range), "@ id");
  EXPECT_EQ(attributes[1].name.text, "default");
}

TEST(Document, bodyLiesBetweenTheBraces) {
  DocumentPtr document = parse("model A { // note\n  id Int @id\n}\n");
  EXPECT_EQ(document->file().text(document->blocks()[0].body),
            "  id Int @id\n");
}

TEST(Document, keepsWhatLegacyFormsSay) {
  DocumentPtr document = parse("model A {\n  a: Int\n  b Int!\n  c [Int]\n"
                               "  d Int[]?\n  e\n  f Int @id(1,)\n}\n");
  ASSERT_EQ(document->blocks().size(), 1u);
  auto fields = document->blocks()[0].fields;
  ASSERT_EQ(fields.size(), 6u);
  EXPECT_TRUE(fields[0].legacyColon);
  EXPECT_EQ(fields[1].type->legacy, LegacyType::Exclamation);
  EXPECT_EQ(fields[2].type->legacy, LegacyType::Brackets);
  EXPECT_EQ(fields[2].type->name.text, "Int");
  EXPECT_EQ(fields[3].type->arity, Arity::OptionalList);
  EXPECT_FALSE(fields[4].type);
  EXPECT_TRUE(fields[5].attributes[0].trailingComma);
}

TEST(Document, oneBadLineHidesNothingElse) {
  DocumentPtr document =
      parse("model A {\n  id Int @id\n  oh no !!\n  b Int\n}\nmodel B {\n"
            "  id Int @id\n}\n");
  ASSERT_EQ(document->blocks().size(), 2u);
  EXPECT_EQ(document->blocks()[0].fields.back().name.text, "b");
  ASSERT_EQ(document->syntaxErrors().size(), 1u);
  EXPECT_EQ(document->file().text(document->syntaxErrors()[0].range),
            "oh no !!\n");
}

TEST(Document, doesNotRecurseWithoutBounds) {
  std::string deep = "model A {\n  a Int @x(" + std::string(20000, '[') +
                     std::string(20000, ']') + ")\n}\n";
  EXPECT_EQ(parse(deep)->blocks().size(), 1u);
}

TEST(Document, bearsWhatTheRuntimeDoesNot) {
  std::string open = "model A {\n  a Int @x(" + std::string(200000, '[') +
                     "\n  b Int\n}\nmodel B {\n  id Int\n}\n";
  DocumentPtr document = parse(open);
  ASSERT_EQ(document->blocks().size(), 2u);
  EXPECT_EQ(document->syntaxErrors().size(), 1u);
  EXPECT_EQ(document->blocks()[0].fields.back().name.text, "b");

  std::string comments = "model A {\n  id Int\n}\n";
  for (int i = 0; i < 100000; ++i)
    comments += "/* never closed\n";
  EXPECT_EQ(parse(comments)->blocks().size(), 1u);
}

/// The lines that are no Prisma, one after the other.
static std::string badLines(llvm::StringRef text) {
  DocumentPtr document = parse(text.str());
  std::string out;
  for (const SyntaxError &error : document->syntaxErrors())
    out += document->file().text(error.range);
  return out;
}

TEST(Document, refusesTheBlockBehindAByteOrderMark) {
  std::string text =
      "\xEF\xBB\xBFmodel A {\n  id Int\n}\nmodel B {\n  b Int\n}\n";
  EXPECT_EQ(badLines(text), "\xEF\xBB\xBFmodel A {\nid Int\n}\n");
  DocumentPtr document = parse(text);
  ASSERT_EQ(document->blocks().size(), 1u);
  EXPECT_EQ(document->syntaxErrors()[0].where,
            SyntaxError::Where::ByteOrderMark);
  DocumentPtr without = Document::reparse(
      *document, std::make_shared<SourceFile>("t.prisma", text.substr(3)));
  EXPECT_EQ(without->blocks().size(), 2u);
  EXPECT_TRUE(without->syntaxErrors().empty());
}

TEST(Document, refusesEachLineOfAnOpenBlock) {
  EXPECT_EQ(
      badLines("enum E {\n  A\n}\n\nmodel A {\n  // note\n  id Int @id\n\n"
               "  /* more\n  of it */ b Int\n"),
      "model A {\nid Int @id\nb Int\n");
  EXPECT_EQ(badLines("model A { id Int @id }\n"), "model A { id Int @id }\n");
  EXPECT_EQ(parse("model A {\n  id Int @id\n")->blocks().size(), 0u);
}

TEST(Document, refusesWhatFollowsABlockAndNotTheBlock) {
  EXPECT_EQ(badLines("model A {\n  id Int @id\n} /* x */ what\n"), "what\n");
  EXPECT_EQ(badLines("model A {\r  oh no !!\r  id Int @id\r}\r"), "oh no !!\r");
}

TEST(Document, listsBadEscapes) {
  DocumentPtr document = parse(
      R"(model A {
  id Int @map("\t") @x(["\q", {a: "\u12"}])
})");
  ASSERT_EQ(document->badEscapes().size(), 2u);
  EXPECT_EQ(document->file().text(document->badEscapes()[0].range), "\\q");
  EXPECT_TRUE(document->badEscapes()[0].isUnknown);
  EXPECT_EQ(document->file().text(document->badEscapes()[1].range), "\\u12");
  EXPECT_FALSE(document->badEscapes()[1].isUnknown);
}

TEST(Document, reparseAgreesWithParse) {
  std::mt19937 random(1);
  static constexpr llvm::StringLiteral inserts[] = {
      "", "x", " ", "\n", "{", "}", "(", "\"", "@", "//", "model Z {\n", "é"};
  std::string text = sample.str();
  DocumentPtr document = parse(text);
  for (int step = 0; step < 400; ++step) {
    for (int i = random() % 2; i >= 0; --i) {
      size_t begin = random() % (text.size() + 1);
      text.replace(begin, random() % 4, inserts[random() % std::size(inserts)]);
    }
    document = Document::reparse(
        *document, std::make_shared<SourceFile>("t.prisma", text));
    ASSERT_EQ(dumpDocument(*document), dumpDocument(*parse(text)))
        << "step " << step << " of\n"
        << text;
    if (step % 50 == 49) { // start over before the text is all rubble
      text = sample.str();
      document = parse(text);
    }
  }
}

TEST(Strings, escapesAreResolved) {
  EXPECT_EQ(unescape(R"("a\"b\\c\n\t")"), "a\"b\\c\n\t");
  EXPECT_EQ(unescape(R"("\u00e9\ud83d\ude00")"), "é😀");
  EXPECT_EQ(unescape(R"("\ud83d")"), "");
  EXPECT_EQ(unescape(R"("\mongo\u12x\ud83d\u0041.")"), "ongox.");
}

TEST(Strings, quotingIsUndoneByUnescaping) {
  std::string value = "a\"b\\c\nd\te\x01é";
  EXPECT_EQ(unescape(quoteString(value)), value);
}
