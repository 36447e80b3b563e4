#include "format/Format.h"

#include "llvm/ADT/StringExtras.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace holdfast;
using llvm::StringRef;

namespace {

/// Writes valid schemas in bad layout, the same ones in every run.
class BadWriter {
public:
  explicit BadWriter(unsigned seed) : random(seed) {}

  std::string schema() {
    std::string out = gap();
    for (unsigned count = below(5); count > 0; --count)
      out += block();
    return out;
  }

private:
  unsigned below(unsigned limit) { return random() % limit; }
  StringRef pick(llvm::ArrayRef<StringRef> texts) {
    return texts[below(texts.size())];
  }
  std::string word() { return "w" + std::to_string(words++); }
  std::string blanks() {
    return pick({"", " ", "  ", "\t", "    ", "\u00A0"}).str();
  }
  std::string blank() { return " " + blanks(); }

  std::string trailing() {
    if (below(3))
      return blanks();
    return blanks() +
           (below(3) ? "// " + word() + blanks()
                     : "/* " + word() + pick({"", "\n * ", "\n\n "}).str() +
                           " */" + blanks());
  }

  /// Comments and blank lines, each with its newline.
  std::string gap() {
    std::string out;
    while (!below(3)) {
      out += blanks();
      switch (below(5)) {
      case 0:
        out += pick({"//", "// ", "///", "////"}).str() + word();
        break;
      case 1:
        out += "/* " + word() + pick({"", "\n", "\n\n  *"}).str() + word() +
               blanks() + "*/" + blanks();
        break;
      default:
        break;
      }
      out += '\n';
    }
    return out;
  }

  std::string arguments() {
    std::string out = "(" + blanks();
    for (unsigned count = below(4); count > 0; --count) {
      if (below(2))
        out += word() + blanks() + ":" + blanks();
      out += pick({"1", "\" , : ) \"", "[]", "[ a ,b(c:1 ) ]", "{ a:{b : 2} }",
                   "now( )", "-1.5"});
      out += blanks() + (count > 1 ? "," : "") + blanks();
    }
    return out + ")";
  }

  std::string attribute(StringRef sign) {
    std::string out = sign.str() + pick({"", " "}).str() +
                      pick({"id", "unique", "map", "db.X", "ignore", "index",
                            "default", "other"})
                          .str();
    return below(2) ? out + blanks() + arguments() : out;
  }

  std::string member(StringRef keyword) {
    if (keyword == "generator")
      return word() + blanks() + "=" + blanks() +
             pick({"1", "[ \"a\",\"b\" ]", "env( \"X\" )", "{ a:1 }"}).str();
    if (!below(4))
      return attribute("@@");
    std::string out = word();
    if (keyword != "enum")
      out += blank() + "T" + std::to_string(below(20000)) +
             pick({"", "?", "[]", " ?", "  []"}).str();
    while (!below(2))
      out += blank() + attribute("@");
    return out;
  }

  std::string block() {
    StringRef keyword = pick({"model", "enum", "view", "generator", "type"});
    std::string out = blanks() + keyword.str() + blank() + word() + blanks() +
                      "{" + pick({"", " ", " // w", " /* w */"}).str() + "\n";
    out += gap();
    for (unsigned count = below(7); count > 0; --count)
      out += blanks() + member(keyword) + trailing() + "\n" + gap();
    out += blanks() + "}";
    return below(8) ? out + trailing() + "\n" + gap() : out + blanks();
  }

  std::mt19937 random;
  unsigned words = 0;
};

} // namespace

/// How often each word, number and sign occurs; blanks, newlines and the stars
/// of block comments are layout, and so are commas, as the last one may go.
static std::map<std::string, unsigned> contents(StringRef text) {
  std::map<std::string, unsigned> counts;
  std::string word;
  for (char c : text.str() + " ") {
    if (llvm::isAlnum(c)) {
      word += c;
      continue;
    }
    if (!word.empty())
      ++counts[word];
    word.clear();
    if (StringRef("[]{}()@:?\"=").contains(c))
      ++counts[std::string(1, c)];
  }
  return counts;
}

static std::string format(const std::string &text) {
  auto document = Document::parse(std::make_shared<SourceFile>("t", text));
  auto result = formatSchema(*document);
  EXPECT_TRUE(bool(result)) << text;
  if (result)
    return *result;
  llvm::consumeError(result.takeError());
  return "";
}

TEST(RandomSchemas, keepTheirContentsAndSettleAtOnce) {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    std::string text = BadWriter(seed).schema();
    std::string once = format(text);
    EXPECT_EQ(contents(text), contents(once)) << text << "became\n" << once;
    EXPECT_EQ(format(once), once) << text;
    if (HasFailure())
      return;
  }
}

TEST(RandomSchemas, areFormattedTheSameWithOtherNewlines) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    std::string text = BadWriter(seed).schema();
    std::string expected = format(text);
    for (StringRef newline : {"\r\n", "\r"}) {
      auto withNewline = [&](StringRef lines) {
        return llvm::join(llvm::split(lines, '\n'), newline);
      };
      EXPECT_EQ(format(withNewline(text)), text.find('\n') == std::string::npos
                                               ? expected
                                               : withNewline(expected))
          << text;
    }
    if (HasFailure())
      return;
  }
}

/// How often each letter, number and sign occurs, but for what is layout.
static std::map<char, unsigned> characters(StringRef text) {
  std::map<char, unsigned> counts;
  for (char c : text)
    if (llvm::isPrint(c) && !StringRef(" ,*/").contains(c))
      ++counts[c];
  return counts;
}

static std::string formatAroundErrors(const std::string &text) {
  auto document = Document::parse(std::make_shared<SourceFile>("t", text));
  return llvm::cantFail(
      formatSchema(*document, {/*indent=*/2, /*aroundErrors=*/true}));
}

/// While somebody types, some of a text does not parse. Half a comment may take
/// another run to settle, as it means something else once it is alone.
TEST(RandomSchemas, keepTheirContentsWhenBroken) {
  std::mt19937 random(7);
  for (unsigned seed = 0; seed < 2000; ++seed) {
    std::string text = BadWriter(seed).schema();
    for (unsigned count = 1 + random() % 3; count > 0 && !text.empty(); --count)
      text.erase(random() % text.size(), 1 + random() % 4);
    std::string once = formatAroundErrors(text);
    EXPECT_EQ(characters(once), characters(text)) << text << "became\n" << once;
    std::string twice = formatAroundErrors(once);
    EXPECT_EQ(formatAroundErrors(twice), twice) << text;
    if (HasFailure())
      return;
  }
}
