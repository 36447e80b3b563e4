#include "lsp/EditInFlight.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::lsp;

static constexpr llvm::StringLiteral text = "model A {\n"
                                            "  id Int @id\n"
                                            "  id2 Int\n"
                                            "}\n"
                                            "\n"
                                            "model B {\n"
                                            "  id Int @id\n"
                                            "}\n";

static Buffer open(llvm::StringRef content) {
  return Buffer({"file:///a.prisma", "prisma", 1, content.str()}, "/a.prisma");
}

static lsp::Range lines(unsigned from, unsigned to) {
  return {{from, 0}, {to, 0}};
}

static lsp::Range acrossLines(unsigned line, unsigned from, unsigned to) {
  return {{line, from}, {line + 1, to}};
}

static lsp::Range inLine(unsigned line, unsigned from, unsigned to) {
  return {{line, from}, {line, to}};
}

static bool isWhole(ContentChange change, llvm::StringRef content = text) {
  return open(content).apply(change, PositionEncoding::Utf16).isWhole;
}

TEST(AppliedChange, knowsWholeLines) {
  EXPECT_TRUE(isWhole({lines(1, 2), ""}));
  EXPECT_TRUE(isWhole({lines(2, 2), "  x Int\n"}));
  // From the middle of a line to the middle of one that ends likewise.
  EXPECT_TRUE(isWhole({acrossLines(1, 4, 4), ""},
                      "model A {\n  id Int\n  id Int\n}\n"));
  EXPECT_FALSE(isWhole({acrossLines(1, 4, 5), ""}));
  EXPECT_FALSE(isWhole({acrossLines(1, 12, 0), ""}));
}

TEST(AppliedChange, knowsKeysFromWords) {
  EXPECT_FALSE(isWhole({inLine(1, 2, 2), "x"}));
  EXPECT_FALSE(isWhole({inLine(1, 2, 3), ""}));
  EXPECT_FALSE(
      isWhole({inLine(1, 2, 4), ""})); // what takes its place comes next
  EXPECT_FALSE(isWhole({inLine(1, 4, 4), "()"}));
  EXPECT_FALSE(isWhole({inLine(1, 12, 12), "\n    "}));
  EXPECT_TRUE(isWhole({inLine(1, 2, 4), "name"}));
}

TEST(AppliedChange, isWhatDiffersWhereAllOfTheTextComes) {
  std::string changed = text.str();
  changed.insert(changed.find("id2") + 3, "x");
  AppliedChange applied =
      open(text).apply({std::nullopt, changed}, PositionEncoding::Utf16);
  EXPECT_EQ(applied.begin, text.find("id2") + 3);
  EXPECT_EQ(applied.oldEnd, applied.begin);
  EXPECT_EQ(applied.newEnd, applied.begin + 1);
  EXPECT_FALSE(applied.isWhole);
}

namespace {
/// A text that is typed into.
struct Typing {
  Buffer buffer = open(text);
  EditInFlight flight;

  /// Whether a new edit begins.
  bool type(ContentChange change, llvm::StringRef path = "/a.prisma") {
    buffer.document();
    DocumentPtr before = buffer.parsedDocument();
    return flight.change(path, before.get(),
                         buffer.apply(change, PositionEncoding::Utf16));
  }
};
} // namespace

TEST(EditInFlight, lastsWhileItsBlockIsTypedIn) {
  Typing typing;
  EXPECT_TRUE(typing.type({inLine(1, 2, 2), "x"}));
  EXPECT_FALSE(typing.type({inLine(2, 2, 2), "x"}));
  EXPECT_FALSE(typing.type({lines(2, 3), ""}));
  EXPECT_TRUE(typing.flight.landsAt());
  EXPECT_TRUE(typing.type({inLine(5, 2, 2), "x"}));
  EXPECT_TRUE(typing.type({inLine(5, 2, 2), "x"}, "/b.prisma"));
  typing.flight.land();
  EXPECT_FALSE(typing.flight.landsAt());
}

TEST(EditInFlight, growsBetweenBlocks) {
  Typing typing;
  EXPECT_TRUE(typing.type({lines(4, 4), "m"}));
  EXPECT_FALSE(typing.type({inLine(4, 1, 1), "\n"}));
  EXPECT_FALSE(typing.type({lines(5, 5), "x"}));
}

TEST(EditInFlight, doesNotTakeOffWithWholeLines) {
  Typing typing;
  EXPECT_FALSE(typing.type({lines(1, 2), ""}));
  EXPECT_FALSE(typing.flight.landsAt());
}

TEST(EditInFlight, holdsWhatIsNewAboutTheDatabase) {
  static const Rule loss{"loss", Category::Drift, Severity::Error, ""};
  static const Rule wrong{"wrong", Category::Invalid, Severity::Error, ""};
  auto finding = [](const Rule &rule, std::string message, std::string column) {
    holdfast::Diagnostic result{&rule, Severity::Error, {}, std::move(message)};
    result.subject = {"public", "A", std::move(column), ""};
    return result;
  };
  Typing typing;
  holdfast::Diagnostic old = finding(loss, "old", "a");
  typing.type({inLine(1, 2, 2), "x"});
  typing.flight.remember("p", old);
  EXPECT_FALSE(typing.flight.holds("p", old));
  EXPECT_FALSE(typing.flight.holds("p", finding(loss, "other", "a")));
  EXPECT_TRUE(typing.flight.holds("p", finding(loss, "new", "b")));
  EXPECT_FALSE(typing.flight.holds("p", finding(wrong, "new", "b")));
  // Of a project that had no findings yet when the edit began, all are shown.
  EXPECT_FALSE(typing.flight.holds("q", finding(loss, "new", "b")));
  typing.flight.land();
  EXPECT_FALSE(typing.flight.holds("p", finding(loss, "new", "b")));
}
