#include "ide/SemanticTokens.h"

#include "MarkedSchema.h"

#include <gtest/gtest.h>

using namespace holdfast;

static constexpr const char *typeNames[] = {
    "namespace", "type",    "class",    "enum",   "interface",
    "struct",    "param",   "property", "member", "function",
    "keyword",   "comment", "string",   "number", "decorator"};

/// `User class*`, one a line; `*` is a declaration, `+` the language's own, `/`
/// documentation.
static std::string tokens(std::string text, Range within = {0, ~0u}) {
  MarkedSchema marked(std::move(text));
  std::string out;
  uint32_t end = 0;
  for (const SemanticToken &token :
       semanticTokens(marked.schema(), marked.document(), within)) {
    EXPECT_GE(token.range.begin, end);
    end = token.range.end;
    out += marked.document().file().text(token.range).str() + " " +
           typeNames[static_cast<size_t>(token.type)];
    out += token.modifiers & SemanticToken::Declaration ? "*" : "";
    out += token.modifiers & SemanticToken::DefaultLibrary ? "+" : "";
    out += token.modifiers & SemanticToken::Documentation ? "/" : "";
    out += "\n";
  }
  return out;
}

TEST(SemanticTokens, namesAreWhatTheyStandFor) {
  EXPECT_EQ(tokens("model User {\n  id Int @id\n  role Role @default(ADMIN)\n"
                   "  home Home\n  see View\n  what Missing?\n}\n"
                   "enum Role {\n  ADMIN\n}\ntype Home {\n  x Json\n}\n"
                   "view View {\n  id Int\n}\n"),
            "model keyword\nUser class*\nid property*\nInt type+\n"
            "@id decorator+\nrole property*\nRole enum\n@default decorator+\n"
            "ADMIN member\nhome property*\nHome struct\nsee property*\n"
            "View interface\nwhat property*\nMissing type\n"
            "enum keyword\nRole enum*\nADMIN member*\n"
            "type keyword\nHome struct*\nx property*\nJson type+\n"
            "view keyword\nView interface*\nid property*\nInt type+\n");
}

TEST(SemanticTokens, attributesAndTheirArguments) {
  EXPECT_EQ(tokens("model A {\n  id Int @id @default(autoincrement())\n"
                   "  a Int @db.Integer\n"
                   "  b A @relation(\"r\", fields: [a], references: [id], "
                   "onDelete: Cascade)\n  c A[] @relation(\"r\")\n"
                   "  d Boolean @default(true)\n  e Int @default(-1)\n"
                   "  @@index([a(sort: Desc), d.x], type: Hash)\n}\n"),
            "model keyword\nA class*\nid property*\nInt type+\n@id decorator+\n"
            "@default decorator+\nautoincrement function+\n"
            "a property*\nInt type+\n@db.Integer decorator+\n"
            "b property*\nA class\n@relation decorator+\n\"r\" string\n"
            "fields param\na property\nreferences param\nid property\n"
            "onDelete param\nCascade member+\n"
            "c property*\nA class\n@relation decorator+\n\"r\" string\n"
            "d property*\nBoolean type+\n@default decorator+\ntrue keyword\n"
            "e property*\nInt type+\n@default decorator+\n-1 number\n"
            "@@index decorator+\na property\nsort param\nDesc member+\n"
            "d property\ntype param\nHash member+\n");
}

TEST(SemanticTokens, settingsAndComments) {
  EXPECT_EQ(tokens("// a\n/// b\ndatasource db {\n  url = env(\"X\") // c\n"
                   "}\n/* d\n   e */\ngenerator g {\n  p = [\"x\"]\n}\n"),
            "// a comment\n/// b comment/\ndatasource keyword\ndb namespace*\n"
            "url property\nenv function+\n\"X\" string\n// c comment\n"
            "/* d comment\ne */ comment\ngenerator keyword\ng namespace*\n"
            "p property\n\"x\" string\n");
}

TEST(SemanticTokens, ofARange) {
  std::string text =
      "model A {\n  id Int\n}\nmodel B {\n  x Int // c\n  y A\n}\n";
  auto at = static_cast<uint32_t>(text.find("  x"));
  EXPECT_EQ(tokens(text, {at, at + 7}), "x property*\nInt type+\n");
  at = static_cast<uint32_t>(text.find("  y"));
  EXPECT_EQ(tokens(text, {at, at + 5}), "y property*\nA class\n");
}
