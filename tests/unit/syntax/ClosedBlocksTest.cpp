#include "syntax/Document.h"

#include "llvm/ADT/STLExtras.h"

#include <gtest/gtest.h>
#include <random>

using namespace holdfast;

static DocumentPtr parse(llvm::StringRef text) {
  return Document::parse(std::make_shared<SourceFile>("t.prisma", text.str()));
}

/// `model A: id name; enum E (open): X`: the blocks with their members.
static std::string describe(const Document &document) {
  std::string out;
  for (const Block &block : document.blocks()) {
    out += out.empty() ? "" : "; ";
    out += keyword(block.kind).str() + " " + block.name.text.str();
    out += block.closed ? ":" : " (open):";
    for (const FieldDeclaration &field : block.fields)
      out += " " + field.name.text.str();
    for (const EnumValueDeclaration &value : block.values)
      out += " " + value.name.text.str();
    for (const Property &property : block.properties)
      out += " " + property.key.text.str();
  }
  return out;
}

static std::string closed(llvm::StringRef text) {
  return describe(*Document::closed(parse(text)));
}

TEST(ClosedBlocks, leaveCompleteTextsAlone) {
  for (const char *text : {"model A {\n  id Int @id\n}\n",
                           "model A {\n  id Int @id !\n}\nwhat\n"}) {
    DocumentPtr document = parse(text);
    EXPECT_EQ(Document::closed(document), document);
  }
}

TEST(ClosedBlocks, endWhereTheNextHeaderBegins) {
  EXPECT_EQ(closed("model X {\n\nmodel A {\n  id Int @id\n}\n"),
            "model X (open):; model A: id");
  EXPECT_EQ(closed("model X {\n  a Int\n  b\nenum E {\n  ONE\n}\n\nmodel A {\n"
                   "  id Int\n}\n"),
            "model X (open): a b; enum E: ONE; model A: id");
  EXPECT_EQ(closed("enum E {\n  ONE\n\nmodel A {\n  id Int @id\n}\n"),
            "enum E (open): ONE; model A: id");
  EXPECT_EQ(closed("datasource db {\n  provider = \"sqlite\"\n\nmodel A {\n"
                   "  id Int @id\n}\n"),
            "datasource db (open): provider; model A: id");
  EXPECT_EQ(closed("model X {\n/* model Y {\n*/\nmodel A {\n}\n"),
            "model X (open):; model A:");
}

TEST(ClosedBlocks, endWithTheFile) {
  EXPECT_EQ(closed("model A {\n  id Int\n}\nmodel B {\n  id Int\n  na"),
            "model A: id; model B (open): id na");
  EXPECT_EQ(closed("model B {"), "model B (open):");
  EXPECT_EQ(closed("model B {\n  id Int\nmodel C {\n  id Int\n"),
            "model B (open): id; model C (open): id");
}

TEST(ClosedBlocks, shareTheirLineWithWhatIsTypedBeforeThem) {
  EXPECT_EQ(closed("model X {\n  id Intmodel A {\n  id Int\n}\n"),
            "model X (open): id; model A: id");
  EXPECT_EQ(closed("model Xmodel A {\n  id Int\n}\n"), "model A: id");
  EXPECT_EQ(closed("what model A {\n  id Int\n}\nmodel B {\n  id Int\n}\n"),
            "model A: id; model B: id");
  EXPECT_EQ(closed("model X {\n  a Int\n}model A {\n  id Int\n}\n"),
            "model X: a; model A: id");
}

TEST(ClosedBlocks, mayHaveNoNameYet) {
  EXPECT_EQ(
      closed("model X {\n  a Int\nmodel {\n  id Int\n}\nenum E {\n  A\n}\n"),
      "model X (open): a;  model:; enum E: A");
}

TEST(ClosedBlocks, keepTheirPlaces) {
  DocumentPtr document =
      Document::closed(parse("model X {\n  a Int\n\nmodel A {\n  b Int\n}\n"));
  ASSERT_EQ(document->blocks().size(), 2u);
  auto text = [&](Range range) { return document->file().text(range); };
  EXPECT_EQ(text(document->blocks()[0].range), "model X {\n  a Int\n\n");
  EXPECT_EQ(text(document->blocks()[1].range), "model A {\n  b Int\n}");
  EXPECT_EQ(text(document->blocks()[1].body), "  b Int\n");
  EXPECT_EQ(text(document->blocks()[1].fields[0].range), "b Int");
  EXPECT_TRUE(document->syntaxErrors().empty());
}

TEST(ClosedBlocks, keepErrorsOfTheLinesThemselves) {
  DocumentPtr document = Document::closed(parse(
      "model X {\n  a !!\n\nmodel A {\n  b !!\n}\n?\nenum E {\n  C\n}\n"));
  std::vector<std::string> lines;
  for (const SyntaxError &error : document->syntaxErrors())
    lines.push_back(document->file().text(error.range).rtrim().str());
  EXPECT_EQ(lines, std::vector<std::string>({"a !!", "b !!", "?"}));
}

TEST(ClosedBlocks, standInOrderWhateverTheText) {
  std::mt19937 random(1);
  static constexpr llvm::StringLiteral pieces[] = {"model A {\n",
                                                   "}\n",
                                                   "}",
                                                   "  id Int @id\n",
                                                   "enum E {\n",
                                                   "  ONE\n",
                                                   "x ",
                                                   "model {\n",
                                                   "{",
                                                   "/*",
                                                   "*/\n",
                                                   "// model B {\n",
                                                   "foo {\n",
                                                   "\r",
                                                   "é",
                                                   "type T {\r\n",
                                                   "datasource db {\n"};
  for (int step = 0; step < 3000; ++step) {
    std::string text;
    for (int count = random() % 14; count > 0; --count)
      text += pieces[random() % std::size(pieces)];
    DocumentPtr document = Document::closed(parse(text));
    uint32_t end = 0;
    for (const Block &block : document->blocks()) {
      ASSERT_LE(end, block.range.begin) << text;
      ASSERT_LE(block.range.begin, block.range.end) << text;
      end = block.range.end;
    }
    ASSERT_LE(end, text.size()) << text;
    for (const SyntaxError &error : document->syntaxErrors())
      ASSERT_LT(error.range.begin, error.range.end) << text;
    ASSERT_TRUE(llvm::is_sorted(document->syntaxErrors(),
                                [](const SyntaxError &a, const SyntaxError &b) {
                                  return a.range.begin < b.range.begin;
                                }))
        << text;
  }
}
